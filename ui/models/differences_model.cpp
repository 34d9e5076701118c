// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/differences_model.h"

#include <QFont>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr quintptr top = ~quintptr{0};  // internal id of a record's line; of a column's: the place of its record

QString sentence(QString words) {
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

}  // namespace

void DifferencesModel::show(JournalDetails details) {
  beginResetModel();
  details_ = std::move(details);
  endResetModel();
}

void DifferencesModel::retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1); }

QModelIndex DifferencesModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : top);
}

QModelIndex DifferencesModel::parent(const QModelIndex& index) const {
  return !index.isValid() || index.internalId() == top ? QModelIndex()
                                                       : createIndex(static_cast<int>(index.internalId()), 0, top);
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(details_.records.size()) + (details_.leftOff > 0 ? 1 : 0);
  const auto record = static_cast<size_t>(parent.row());
  if (parent.internalId() != top || parent.column() != 0 || record >= details_.records.size()) return 0;
  return static_cast<int>(details_.records[record].fields.size());
}

QString DifferencesModel::textAt(const QModelIndex& index) const {
  if (index.internalId() == top) {
    if (index.column() != whatColumn) return {};
    if (static_cast<size_t>(index.row()) >= details_.records.size())
      return tr("… and %n more record(s)", nullptr, static_cast<int>(details_.leftOff));
    const RecordDifference& record = details_.records[static_cast<size_t>(index.row())];
    const QString words = sentence(record.words);
    switch (record.op) {
      case RecordOp::added:
        return tr("%1: added", "a record").arg(words);
      case RecordOp::removed:
        return tr("%1: removed", "a record").arg(words);
      case RecordOp::changed:
        break;
    }
    return words;
  }
  const FieldDifference& field = details_.records[index.internalId()].fields[static_cast<size_t>(index.row())];
  const auto orDash = [](const QString& value) { return value.isEmpty() ? QString(QChar(0x2013)) : value; };
  switch (index.column()) {
    case whatColumn:
      return sentence(field.label);
    case beforeColumn:
      return orDash(field.before);
    case afterColumn:
      return orDash(field.after);
    default:
      return {};
  }
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::FontRole && index.internalId() == top) return Theme::instance().font(TextStep::dense, Weight::medium);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  QString text = textAt(index);
  // A record's line has nothing before and after: all of it is named after the record.
  if (role == Qt::AccessibleTextRole && text.isEmpty()) text = textAt(index.siblingAtColumn(whatColumn));
  // A table shows a line; the whole stands in the tool tip.
  return role == Qt::DisplayRole ? text.simplified() : text;
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case whatColumn:
      return tr("What");
    case beforeColumn:
      return tr("Before");
    case afterColumn:
      return tr("After");
    default:
      return {};
  }
}

QString DifferencesModel::plainText() const {
  QStringList lines;
  for (int record = 0; record < rowCount(); ++record) {
    const QModelIndex parent = index(record, 0);
    lines << textAt(parent);
    for (int row = 0; row < rowCount(parent); ++row) {
      lines << QStringLiteral("\t%1\t%2\t%3")
                   .arg(textAt(index(row, whatColumn, parent)), textAt(index(row, beforeColumn, parent)),
                        textAt(index(row, afterColumn, parent)));
    }
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace eclosion::ui
