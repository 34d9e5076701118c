// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/store/row_io.h"

namespace eclosion::store {
namespace {

// From SQLite's documentation of the session extension: a table is 'T', its number of columns, a byte a column that tells the
// key, its name and a zero byte; then its changes: operation, a flag, the record before, the record after. A value is its
// type and its content.
constexpr quint8 tableMark = 'T';
using Kind = ChangedValue::Kind;

bool fits(Kind kind, const Column& column) {
  if (kind == Kind::null) return !column.required;
  switch (column.type) {
    case Type::integer:
    case Type::date:
    case Type::money:
      return kind == Kind::integer;
    case Type::real:
      return kind == Kind::real;
    case Type::blob:
      return kind == Kind::blob;
    case Type::text:
    case Type::code:
    case Type::reference:
      break;
  }
  return kind == Kind::text;
}

bool allPresent(const std::vector<ChangedValue>& record) {
  return std::none_of(record.begin(), record.end(), [](const ChangedValue& value) { return value.isAbsent(); });
}

// An update names the row by its key before, and for each other column both values or neither.
bool isUpdate(const ChangedRow& row) {
  if (row.before.front().isAbsent() || !row.after.front().isAbsent()) return false;
  bool any = false;
  for (size_t column = 1; column < row.before.size(); ++column) {
    if (row.before[column].isAbsent() != row.after[column].isAbsent()) return false;
    any = any || !row.before[column].isAbsent();
  }
  return any;
}

}  // namespace

QUuid ChangedRow::id() const { return uuidFromText((op == RowOp::inserted ? after : before).front().bytes); }

Result<bool> ChangesetReader::next() {
  if (place_ == bytes_.size() && place_ > 0) return false;
  const qsizetype start = place_;
  if (left() > 0 && static_cast<quint8>(bytes_[place_]) == tableMark && !readTable()) row_.table = nullptr;
  if (row_.table && readRow()) return true;
  place_ = start;
  return failure(
      ErrorKind::damaged,
      QCoreApplication::translate("Store",
                                  "What the journal kept of a change is not as Éclosion writes it (from byte %1). Restore the "
                                  "portfolio from a backup.")
          .arg(start));
}

bool ChangesetReader::readTable() {
  ++place_;
  row_.table = nullptr;
  quint32 columns = 0;
  if (!readLength(columns) || left() < static_cast<qsizetype>(columns)) return false;
  const QByteArrayView keys = bytes_.sliced(place_, static_cast<qsizetype>(columns));
  place_ += keys.size();
  const auto* end =
      left() > 0 ? static_cast<const char*>(std::memchr(bytes_.data() + place_, 0, static_cast<size_t>(left()))) : nullptr;
  if (!end) return false;
  const QByteArrayView name(bytes_.data() + place_, end);
  place_ += name.size() + 1;
  const Table* table = findTable(name);
  if (!table || table->columns.size() != columns) return false;
  for (qsizetype column = 0; column < keys.size(); ++column) {
    if (keys[column] != (column == 0 ? 1 : 0)) return false;
  }
  row_.table = table;
  return true;
}

bool ChangesetReader::readRow() {
  if (left() < 2) return false;
  const quint8 operation = take();
  if (take() > 1) return false;  // whether a trigger did it; none does, and it changes nothing
  row_.before.clear();
  row_.after.clear();
  switch (operation) {
    case SQLITE_INSERT:
      row_.op = RowOp::inserted;
      return readRecord(row_.after) && allPresent(row_.after);
    case SQLITE_DELETE:
      row_.op = RowOp::removed;
      return readRecord(row_.before) && allPresent(row_.before);
    case SQLITE_UPDATE:
      row_.op = RowOp::updated;
      return readRecord(row_.before) && readRecord(row_.after) && isUpdate(row_);
    default:
      return false;
  }
}

bool ChangesetReader::readRecord(std::vector<ChangedValue>& record) {
  const auto& columns = row_.table->columns;
  record.resize(columns.size());
  for (size_t i = 0; i < columns.size(); ++i) {
    if (!readValue(columns[i], record[i])) return false;
  }
  const ChangedValue& key = record.front();
  return key.isAbsent() || !uuidFromText(key.bytes).isNull();
}

bool ChangesetReader::readValue(const Column& column, ChangedValue& value) {
  value = {};
  if (left() < 1) return false;
  switch (take()) {
    case 0:
      return true;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: {
      const bool whole = bytes_[place_ - 1] == SQLITE_INTEGER;
      if (left() < 8) return false;
      const quint64 bits = qFromBigEndian<quint64>(bytes_.data() + place_);
      place_ += 8;
      value.kind = whole ? Kind::integer : Kind::real;
      std::memcpy(whole ? static_cast<void*>(&value.integer) : static_cast<void*>(&value.real), &bits, sizeof bits);
      if (!whole && std::isnan(value.real)) return false;  // SQLite knows none, and would take it for NULL
      break;
    }
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
      value.kind = bytes_[place_ - 1] == SQLITE_TEXT ? Kind::text : Kind::blob;
      quint32 length = 0;
      if (!readLength(length) || left() < static_cast<qsizetype>(length)) return false;
      value.bytes = bytes_.sliced(place_, static_cast<qsizetype>(length));
      place_ += value.bytes.size();
      break;
    }
    case SQLITE_NULL:
      value.kind = Kind::null;
      break;
    default:
      return false;
  }
  return fits(value.kind, column);
}

// SQLite's variable-length number: seven bits a byte, the first bit set when more follow. None of ours takes more than four
// bytes: no value of a portfolio is longer than 256 MiB.
bool ChangesetReader::readLength(quint32& length) {
  length = 0;
  for (int i = 0; i < 4; ++i) {
    if (left() < 1) return false;
    const quint8 byte = take();
    length = (length << 7) | (byte & 0x7fU);
    if (byte < 0x80) return true;
  }
  return false;
}

Result<void> validateChangeset(QByteArrayView changeset) {
  ChangesetReader reader(changeset);
  for (;;) {
    const auto more = reader.next();
    if (!more) return Failure(more.error());
    if (!*more) return {};
  }
}

}  // namespace eclosion::store
