// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_sheet.h"

#include <cmath>

#include "core/support/sound_text.h"

namespace eclosion::publish::pptx {
namespace {

constexpr const char* general = "General";
constexpr qsizetype mostLetters = 32'767;

QString columnName(int column) {
  QString name;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) name.prepend(QChar(u'A' + (rest - 1) % 26));
  return name;
}

}  // namespace

void ChartSheet::set(int row, int column, Cell cell) {
  if (row >= rows()) rows_.resize(static_cast<size_t>(row) + 1);
  auto& cells = rows_[static_cast<size_t>(row)];
  if (static_cast<size_t>(column) >= cells.size()) cells.resize(static_cast<size_t>(column) + 1);
  // What a sheet and XML cannot hold would make the cell and its cache differ.
  if (auto* text = std::get_if<QString>(&cell)) *text = soundText(*text).left(mostLetters);
  if (auto* number = std::get_if<double>(&cell)) {
    // A workbook keeps fifteen digits for sure.
    *number = QString::number(*number, 'g', 15).toDouble();
    if (!std::isfinite(*number)) cell = {};
  }
  cells[static_cast<size_t>(column)] = std::move(cell);
  columns_ = std::max(columns_, column + 1);
}

QString ChartSheet::formatOf(int column) const {
  const auto found = formats_.find(column);
  return found == formats_.end() ? QLatin1String(general) : found->second;
}

const ChartSheet::Cell& ChartSheet::at(int row, int column) const {
  static const Cell nothing;
  if (row < 0 || row >= rows()) return nothing;
  const auto& cells = rows_[static_cast<size_t>(row)];
  return static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)] : nothing;
}

QString rangeText(const ChartSheet::Range& range) {
  const QString column = columnName(range.column);
  QString text = QStringLiteral("%1!$%2$%3").arg(QLatin1String(chartSheetName), column).arg(range.first + 1);
  if (range.last > range.first) text += QStringLiteral(":$%1$%2").arg(column).arg(range.last + 1);
  return text;
}

void ChartSheet::writeTexts(Xml& xml, const Range& range) const {
  xml.open("c:strRef").leaf("c:f", rangeText(range)).open("c:strCache");
  xml.val("c:ptCount", range.last - range.first + 1);
  for (int row = range.first; row <= range.last; ++row) {
    const auto* text = std::get_if<QString>(&at(row, range.column));
    if (!text || text->isEmpty()) continue;
    xml.open("c:pt").at("idx", row - range.first).leaf("c:v", *text).close();
  }
  xml.close(2);
}

void ChartSheet::writeNumbers(Xml& xml, const Range& range) const {
  xml.open("c:numRef").leaf("c:f", rangeText(range)).open("c:numCache");
  xml.leaf("c:formatCode", formatOf(range.column)).val("c:ptCount", range.last - range.first + 1);
  for (int row = range.first; row <= range.last; ++row) {
    const auto* number = std::get_if<double>(&at(row, range.column));
    if (!number) continue;
    xml.open("c:pt").at("idx", row - range.first).leaf("c:v", plain(*number)).close();
  }
  xml.close(2);
}

}  // namespace eclosion::publish::pptx
