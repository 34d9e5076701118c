// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet of an .xlsx workbook (ECMA-376): cells with their strings, numbers and days.
#include <QCoreApplication>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/exchange/tables/workbook_archive.h"
#include "core/exchange/tables/workbook_styles.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::WorkbookReader)
};

Failure refused(const QString& message) { return failure(ErrorKind::refused, message); }
Failure damaged() {
  return refused(Words::tr("The workbook is damaged or was not copied whole. Save it again in the spreadsheet, as .xlsx."));
}

// Calls handle(xml) with each token of a part, which is fed to the reader piece by piece; false: enough was seen. What the reader
// would have to hold at once, a text without end or marks within marks, is bounded: it packs into next to nothing.
template <class Handle>
Result<void> eachToken(WorkbookArchive& archive, const QByteArray& part, const TableLimits& limits, Handle handle) {
  QXmlStreamReader xml;
  // A document type could define entities that grow without end; a workbook has none.
  bool enough = false, hasType = false;
  qint64 sinceToken = 0;
  int depth = 0;
  const auto drain = [&] {
    while (!enough && !xml.atEnd()) {
      const auto token = xml.readNext();
      if (token == QXmlStreamReader::Invalid) break;
      sinceToken = 0;
      depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
      if (token == QXmlStreamReader::DTD || depth > limits.depth) hasType = enough = true;
      if (!enough && !handle(xml)) enough = true;
    }
  };
  ECLOSION_TRY(archive.read(part, [&](const QByteArray& piece) {
    xml.addData(piece);
    sinceToken += piece.size();
    drain();
    if (sinceToken > limits.tokenBytes) hasType = enough = true;
    return !enough && (!xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError);
  }));
  if (hasType || (!enough && xml.hasError())) return damaged();
  return {};
}

struct Sheet {
  QString name;
  QByteArray part;
  bool from1904 = false;
};

Result<Sheet> firstSheet(WorkbookArchive& archive, const TableLimits& limits) {
  Sheet sheet;
  QString relation;
  ECLOSION_TRY(eachToken(archive, "xl/workbook.xml", limits, [&](QXmlStreamReader& xml) {
    if (!xml.isStartElement()) return true;
    if (xml.name() == QLatin1String("workbookPr")) {
      const auto value = xml.attributes().value(QLatin1String("date1904"));
      sheet.from1904 = value == QLatin1String("1") || value == QLatin1String("true");
    }
    if (xml.name() != QLatin1String("sheet")) return true;
    sheet.name = xml.attributes().value(QLatin1String("name")).toString();
    for (const auto& attribute : xml.attributes()) {
      if (attribute.name() == QLatin1String("id")) relation = attribute.value().toString();
    }
    return false;
  }));
  ECLOSION_TRY(eachToken(archive, "xl/_rels/workbook.xml.rels", limits, [&](QXmlStreamReader& xml) {
    if (!xml.isStartElement() || xml.attributes().value(QLatin1String("Id")) != relation) return true;
    const QString target = xml.attributes().value(QLatin1String("Target")).toString();
    sheet.part = (target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target).toUtf8();
    return false;
  }));
  if (relation.isEmpty() || !archive.has(sheet.part)) return refused(Words::tr("The workbook has no sheet with cells."));
  return sheet;
}

// The texts that cells name by their number, as bytes one after another.
class SharedTexts {
 public:
  void add(const QString& text) {
    bytes_ += text.toUtf8();
    ends_.push_back(bytes_.size());
  }
  [[nodiscard]] int size() const { return static_cast<int>(ends_.size()); }
  [[nodiscard]] qint64 bytes() const { return bytes_.size(); }
  [[nodiscard]] QString at(int place) const {
    const qsizetype begin = place == 0 ? 0 : ends_[static_cast<size_t>(place) - 1];
    return QString::fromUtf8(bytes_.constData() + begin, ends_[static_cast<size_t>(place)] - begin);
  }

 private:
  QByteArray bytes_;
  std::vector<qsizetype> ends_;
};

Result<SharedTexts> sharedTexts(WorkbookArchive& archive, const TableLimits& limits) {
  SharedTexts texts;
  if (!archive.has("xl/sharedStrings.xml")) return texts;
  QString text;
  bool inText = false, phonetic = false, tooLong = false, tooMuch = false;
  ECLOSION_TRY(eachToken(archive, "xl/sharedStrings.xml", limits, [&](QXmlStreamReader& xml) {
    if (xml.isStartElement()) {
      if (xml.name() == QLatin1String("si")) text.clear();
      if (xml.name() == QLatin1String("rPh")) phonetic = true;
      inText = xml.name() == QLatin1String("t") && !phonetic;
    } else if (xml.isEndElement()) {
      inText = false;
      if (xml.name() == QLatin1String("rPh")) phonetic = false;
      if (xml.name() == QLatin1String("si")) {
        texts.add(text.trimmed());
        tooMuch = texts.size() > limits.sharedTexts || texts.bytes() > limits.sharedBytes;
      }
    } else if (xml.isCharacters() && inText) {
      text += xml.text();
      tooLong = text.size() > limits.cellCharacters;
    }
    return !tooLong && !tooMuch;
  }));
  if (tooLong) return refused(Words::tr("A cell holds more than %1 characters.").arg(limits.cellCharacters));
  if (tooMuch) return refused(Words::tr("The workbook holds more text than a table does. Split it into several."));
  return texts;
}

// "AB12": the column, from 0; -1 where it says none.
int columnOf(QStringView reference) {
  int column = 0;
  for (const QChar c : reference) {
    if (c < QLatin1Char('A') || c > QLatin1Char('Z')) break;
    column = column * 26 + (c.unicode() - 'A' + 1);
    if (column > 20'000) break;
  }
  return column - 1;
}

class SheetReader {
 public:
  SheetReader(SourceTable& table, const SharedTexts& texts, const WorkbookStyles& styles, bool from1904,
              const TableLimits& limits)
      : table_(table), texts_(texts), styles_(styles), from1904_(from1904), limits_(limits) {}

  bool token(QXmlStreamReader& xml) {
    if (xml.isStartElement()) {
      begin(xml);
    } else if (xml.isEndElement()) {
      end(xml.name());
    } else if (xml.isCharacters() && inValue_) {
      value_ += xml.text();
      if (value_.size() > limits_.cellCharacters)
        problem_ = Words::tr("A cell holds more than %1 characters.").arg(limits_.cellCharacters);
    }
    return problem_.isEmpty();
  }
  [[nodiscard]] const QString& problem() const { return problem_; }

 private:
  void begin(QXmlStreamReader& xml) {
    const auto name = xml.name();
    if (name == QLatin1String("row")) {
      row_.cells.clear();
      const int number = xml.attributes().value(QLatin1String("r")).toInt();
      lastNumber_ = number > 0 ? number : lastNumber_ + 1;
      row_.number = lastNumber_;
    } else if (name == QLatin1String("c")) {
      type_ = xml.attributes().value(QLatin1String("t")).toString();
      style_ = xml.attributes().value(QLatin1String("s")).toInt();
      const auto reference = xml.attributes().value(QLatin1String("r"));
      column_ = reference.isEmpty() ? static_cast<int>(row_.cells.size()) : columnOf(reference);
      value_.clear();
      formula_ = false;
    } else if (name == QLatin1String("f")) {
      formula_ = true;
    }
    inValue_ = name == QLatin1String("v") || (name == QLatin1String("t") && type_ == QLatin1String("inlineStr"));
  }

  void end(QStringView name) {
    inValue_ = false;
    if (name == QLatin1String("c")) {
      endCell();
    } else if (name == QLatin1String("row")) {
      endRow();
    }
  }

  void endCell() {
    if (column_ < 0 || column_ >= limits_.columns) {
      // A sheet that is coloured to its last column has empty cells there.
      if (!value_.isEmpty()) problem_ = Words::tr("The sheet has more than %1 columns.").arg(limits_.columns);
      return;
    }
    if (value_.isEmpty() && !formula_) return;
    if (row_.cells.size() <= static_cast<size_t>(column_)) {
      cells_ += column_ + 1 - static_cast<int>(row_.cells.size());
      if (cells_ > limits_.cells) {
        problem_ = Words::tr("The table has more than %1 cells. Split it into several.").arg(limits_.cells);
        return;
      }
      row_.cells.resize(static_cast<size_t>(column_) + 1);
    }
    row_.cells[static_cast<size_t>(column_)] = cell();
  }

  SourceCell cell() {
    SourceCell cell;
    if (value_.isEmpty()) {
      cell.isFormula = formula_;
      return cell;
    }
    if (type_ == QLatin1String("s")) {
      bool sound = false;
      const int place = value_.toInt(&sound);
      if (sound && place >= 0 && place < texts_.size()) {
        cell.text = texts_.at(place);
      } else {
        problem_ = Words::tr("The workbook is damaged: row %1 names a text that is not there.").arg(row_.number);
      }
    } else if (type_ == QLatin1String("d")) {
      cell.date = QDate::fromString(value_.left(10), Qt::ISODate);
      if (cell.date.isNull()) cell.text = value_;
    } else if (type_.isEmpty() || type_ == QLatin1String("n")) {
      bool sound = false;
      const double number = value_.toDouble(&sound);
      if (!sound || !std::isfinite(number)) {
        cell.text = value_.trimmed();
      } else if (styles_.isDate(style_)) {
        cell.date = dayOfSerial(number, from1904_);
        if (cell.date.isNull()) cell.number = number;
      } else {
        cell.number = number;
      }
    } else {  // str: of a formula; inlineStr; b; e: #DIV/0!
      cell.text = value_.trimmed();
    }
    return cell;
  }

  void endRow() {
    const bool empty = std::all_of(row_.cells.begin(), row_.cells.end(), [](const SourceCell& cell) { return cell.isEmpty(); });
    if (empty) return;
    if (table_.header.isEmpty()) {
      for (const SourceCell& cell : row_.cells) table_.header << (cell.number ? QString::number(*cell.number) : cell.text);
      return;
    }
    if (table_.rows.size() >= static_cast<size_t>(limits_.rows)) {
      problem_ = Words::tr("The table has more than %1 rows. Split it into several.").arg(limits_.rows);
      return;
    }
    table_.rows.push_back(row_);
    if (table_.rows.bytes() > limits_.keptBytes) problem_ = Words::tr("The table holds too much text. Split it into several.");
  }

  SourceTable& table_;
  const SharedTexts& texts_;
  const WorkbookStyles& styles_;
  bool from1904_;
  const TableLimits& limits_;
  SourceRow row_;
  int lastNumber_ = 0, column_ = 0, style_ = 0, cells_ = 0;
  QString type_, value_, problem_;
  bool inValue_ = false, formula_ = false;
};

}  // namespace

Result<SourceTable> readWorkbook(const QByteArray& bytes, std::stop_token stop, const TableLimits& limits) {
  auto archive = WorkbookArchive::open(bytes, limits, std::move(stop));
  if (!archive) return Failure(archive.error());
  if (!archive->has("xl/workbook.xml"))
    return refused(Words::tr("This is not an .xlsx workbook. Save the table as .xlsx or as text with separators (.csv)."));
  const auto sheet = firstSheet(*archive, limits);
  if (!sheet) return Failure(sheet.error());
  const auto texts = sharedTexts(*archive, limits);
  if (!texts) return Failure(texts.error());
  WorkbookStyles styles;
  if (archive->has("xl/styles.xml")) {
    const auto part = archive->whole("xl/styles.xml");
    if (!part) return Failure(part.error());
    styles = WorkbookStyles::read(*part);
  }
  SourceTable table{.kind = SourceKind::workbook, .sheet = sheet->name, .header = {}, .rows = {}};
  SheetReader reader(table, *texts, styles, sheet->from1904, limits);
  ECLOSION_TRY(eachToken(*archive, sheet->part, limits, [&](QXmlStreamReader& xml) { return reader.token(xml); }));
  if (!reader.problem().isEmpty()) return refused(reader.problem());
  if (table.header.isEmpty())
    return refused(Words::tr("The first sheet, “%1”, is empty. The first row is to name the columns.").arg(sheet->name));
  return table;
}

}  // namespace eclosion::exchange
