// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table.h"

#include <algorithm>

#include "core/domain/hidden_names.h"
#include "ui/models/field_text.h"
#include "ui/models/field_words.h"
#include "ui/models/record_fields.h"
#include "ui/shell/editing.h"

namespace eclosion::ui {

RecordTable::RecordTable(Source source, QObject* parent) : QAbstractTableModel(parent), source_(std::move(source)) {
  for (const edits::Field* field : tableFields(source_.kind)) {
    const QByteArrayView column = field->column;
    const bool hidden = column == source_.column || std::any_of(source_.hidden.begin(), source_.hidden.end(),
                                                                [&](const char* other) { return column == other; });
    if (!hidden) fields_.push_back(field);
  }
}

void RecordTable::setEditing(Editing* editing) {
  if (editing_) editing_->disconnect(this);
  editing_ = editing;
  if (editing) connect(editing, &Editing::changed, this, &RecordTable::follow);
  read();
}

void RecordTable::setNotes(Notes notes) {
  beginResetModel();
  notes_ = std::move(notes);
  lines_ = linesNow();
  endResetModel();
}

void RecordTable::setOwner(const QUuid& owner) {
  if (owner == source_.owner) return;
  source_.owner = owner;
  beginResetModel();
  lines_ = linesNow();
  endResetModel();
}

void RecordTable::follow(const PortfolioChange& change) {
  const auto concerns = [&](const RecordChange& record) {
    if (record.record.kind == source_.kind) return true;
    // Names of what it refers to.
    return std::any_of(fields_.begin(), fields_.end(),
                       [&](const edits::Field* field) { return field->refersTo == record.record.kind; });
  };
  if (change.whole || std::any_of(change.records.begin(), change.records.end(), concerns)) read();
}

std::vector<RecordTable::Line> RecordTable::linesNow() const {
  std::vector<Line> lines;
  const bool all = QByteArrayView(source_.column) == "id";
  if (!editing_ || (source_.owner.isNull() && !all)) return lines;
  const edits::Records& records = editing_->records();
  auto found = records.rows(source_.kind, source_.column, source_.owner);
  if (!found) return lines;
  if (source_.keeps) std::erase_if(*found, [this](const AnyRecord& record) { return !source_.keeps(record); });
  std::stable_sort(found->begin(), found->end(), standsBefore);
  const QStringList notes = notes_ ? notes_(*found) : QStringList();
  lines.reserve(found->size());
  for (size_t i = 0; i < found->size(); ++i) {
    Line line{std::move((*found)[i]), {}};
    for (const edits::Field* field : fields_) {
      QString cell = fieldText(*field, field->get(line.record), records).simplified();
      // Somebody trained who is no member has a name of their own, in the member's place.
      const auto* trainee = std::get_if<Trainee>(&line.record);
      if (trainee && trainee->name && cell.isEmpty() && field->refersTo == recordKind<Member>)
        cell = HiddenNames(records.text()).personText(*trainee->name).simplified();
      line.cells << cell;
    }
    if (notes_) line.cells << notes.value(static_cast<qsizetype>(i));
    lines.push_back(std::move(line));
  }
  return lines;
}

// Takes rows out and puts rows in, one at a time, until the lines are those of the file.
void RecordTable::read() {
  std::vector<Line> now = linesNow();
  const auto placeIn = [](const std::vector<Line>& lines, const QUuid& id) {
    return std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return refTo(line.record).id == id; });
  };
  for (size_t i = lines_.size(); i-- > 0;) {
    if (placeIn(now, refTo(lines_[i].record).id) != now.end()) continue;
    beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
    lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(i));
    endRemoveRows();
  }
  for (size_t i = 0; i < now.size(); ++i) {
    const QUuid id = refTo(now[i].record).id;
    const auto at = placeIn(lines_, id);
    const auto row = static_cast<int>(i);
    if (at == lines_.end()) {
      beginInsertRows({}, row, row);
      lines_.insert(lines_.begin() + row, now[i]);
      endInsertRows();
    } else if (const auto from = static_cast<int>(at - lines_.begin()); from != row) {
      // All before it stand where they belong, so it comes from further down.
      beginMoveRows({}, from, from, {}, row);
      std::rotate(lines_.begin() + row, lines_.begin() + from, lines_.begin() + from + 1);
      endMoveRows();
    }
    if (lines_[i] == now[i]) continue;
    lines_[i] = std::move(now[i]);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
  }
}

int RecordTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

int RecordTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(fields_.size()) + (notes_ ? 1 : 0);
}

QVariant RecordTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const QString& text = lines_[static_cast<size_t>(index.row())].cells[index.column()];
  const edits::Field* field = fieldAt(index.column());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return text;
    case Qt::AccessibleTextRole:
      return text.isEmpty() ? tr("%1: nothing", "a column").arg(headerData(index.column(), Qt::Horizontal).toString()) : text;
    case Qt::TextAlignmentRole: {
      using edits::FieldType;
      const bool figures =
          field && (field->type == FieldType::integer || field->type == FieldType::real || field->type == FieldType::money);
      return QVariant(Qt::Alignment(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft)));
    }
    default:
      return {};
  }
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
  const edits::Field* field = fieldAt(section);
  return field ? fieldTitle(*field) : tr("Unusual");
}

const AnyRecord* RecordTable::recordAt(int row) const {
  return row >= 0 && row < rowCount() ? &lines_[static_cast<size_t>(row)].record : nullptr;
}

int RecordTable::rowOf(const QUuid& id) const {
  for (size_t i = 0; i < lines_.size(); ++i) {
    if (refTo(lines_[i].record).id == id) return static_cast<int>(i);
  }
  return -1;
}

const edits::Field* RecordTable::fieldAt(int column) const {
  return column >= 0 && static_cast<size_t>(column) < fields_.size() ? fields_[static_cast<size_t>(column)] : nullptr;
}

int RecordTable::columnOf(const char* column) const {
  for (size_t i = 0; i < fields_.size(); ++i) {
    if (QByteArrayView(fields_[i]->column) == column) return static_cast<int>(i);
  }
  return -1;
}

void RecordTable::retranslate() {
  read();
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

}  // namespace eclosion::ui
