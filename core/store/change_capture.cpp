// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_capture.h"

#include <QtEndian>
#include <algorithm>
#include <bit>

#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

constexpr char absent = 0;

// SQLite's variable-length number: seven bits a byte, the first bit set when more follow.
template <class Bytes>
void appendLength(Bytes& bytes, quint32 length) {
  int shift = 28;
  while (shift > 0 && (length >> shift) == 0) shift -= 7;
  for (; shift > 0; shift -= 7) bytes.push_back(static_cast<char>(0x80U | ((length >> shift) & 0x7fU)));
  bytes.push_back(static_cast<char>(length & 0x7fU));
}

void appendNumber(std::string& bytes, quint64 bits) {
  bits = qToBigEndian(bits);
  bytes.append(reinterpret_cast<const char*>(&bits), sizeof bits);
}

void appendValue(std::string& bytes, sqlite3_value* value, Type type) {
  int kind = sqlite3_value_type(value);
  // SQLite keeps a real that is whole as an integer, and may show it so.
  if (kind == SQLITE_INTEGER && type == Type::real) kind = SQLITE_FLOAT;
  bytes.push_back(static_cast<char>(kind));
  if (kind == SQLITE_INTEGER) {
    appendNumber(bytes, static_cast<quint64>(sqlite3_value_int64(value)));
  } else if (kind == SQLITE_FLOAT) {
    appendNumber(bytes, std::bit_cast<quint64>(sqlite3_value_double(value)));
  } else if (kind != SQLITE_NULL) {
    const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
    const int size = sqlite3_value_bytes(value);
    appendLength(bytes, static_cast<quint32>(size));
    bytes.append(data, static_cast<size_t>(size));
  }
}

// One after the other, each with its type before it.
class Values {
 public:
  explicit Values(const QByteArray& row) : row_(row) {}
  [[nodiscard]] bool atEnd() const { return place_ == row_.size(); }

  QByteArrayView next() {
    const qsizetype start = place_;
    content_ = start + 1;
    qsizetype size = 0;
    switch (row_[start]) {
      case SQLITE_INTEGER:
      case SQLITE_FLOAT:
        size = 8;
        break;
      case SQLITE_TEXT:
      case SQLITE_BLOB:
        size = length();
        break;
      default:
        break;
    }
    place_ = content_ + size;
    return row_.sliced(start, place_ - start);
  }
  [[nodiscard]] QByteArrayView content() const { return row_.sliced(content_, place_ - content_); }  // of the last

 private:
  qsizetype length() {
    quint32 length = 0;
    for (;;) {
      const auto byte = static_cast<quint8>(row_[content_++]);
      length = (length << 7) | (byte & 0x7fU);
      if (byte < 0x80) return length;
    }
  }

  QByteArrayView row_;
  qsizetype place_ = 0;
  qsizetype content_ = 0;
};

QByteArrayView idOf(const QByteArray& row) {
  Values values(row);
  values.next();
  return values.content();
}

void appendTable(QByteArray& bytes, const Table& table) {
  bytes += 'T';
  appendLength(bytes, static_cast<quint32>(table.columns.size()));
  bytes += '\1';  // the key is the first column
  bytes.append(static_cast<qsizetype>(table.columns.size()) - 1, '\0');
  bytes += table.name;
  bytes += '\0';
}

void appendOperation(QByteArray& bytes, int operation) {
  bytes += static_cast<char>(operation);
  bytes += '\0';  // not by a trigger
}

// The key and what was changed, as it was; then what was changed, as it is.
void appendUpdate(QByteArray& bytes, const CapturedRow& row) {
  QByteArray now(1, absent);
  Values before(row.before);
  Values after(row.after);
  bytes.append(before.next());
  after.next();
  while (!before.atEnd()) {
    const QByteArrayView was = before.next();
    const QByteArrayView is = after.next();
    if (was == is) {
      bytes += absent;
      now += absent;
    } else {
      bytes.append(was);
      now.append(is);
    }
  }
  bytes += now;
}

}  // namespace

QByteArrayView CapturedRow::id() const { return idOf(before.isNull() ? after : before); }

void bindRow(RowSink& sink, int firstParameter, const QByteArray& row) {
  Values values(row);
  for (int parameter = firstParameter; !values.atEnd(); ++parameter) {
    const char kind = values.next().front();
    const QByteArrayView content = values.content();
    switch (kind) {
      case SQLITE_INTEGER:
        sink.bindInteger(parameter, qFromBigEndian<qint64>(content.data()));
        break;
      case SQLITE_FLOAT:
        sink.bindReal(parameter, std::bit_cast<double>(qFromBigEndian<quint64>(content.data())));
        break;
      case SQLITE_TEXT:
        sink.lendText(parameter, content);
        break;
      case SQLITE_BLOB:
        sink.lendBlob(parameter, content);
        break;
      default:
        sink.bindNull(parameter);
    }
  }
}

QByteArray changesetOf(const std::vector<CapturedRow>& rows) {
  qsizetype size = 0;
  for (const CapturedRow& row : rows) size += row.before.size() + row.after.size() + 2;
  QByteArray bytes;
  bytes.reserve(size + 256);
  const Table* table = nullptr;
  for (const CapturedRow& row : rows) {
    if (row.table != table) appendTable(bytes, *row.table);
    table = row.table;
    if (row.before.isNull()) {
      appendOperation(bytes, SQLITE_INSERT);
      bytes += row.after;
    } else if (row.after.isNull()) {
      appendOperation(bytes, SQLITE_DELETE);
      bytes += row.before;
    } else {
      appendOperation(bytes, SQLITE_UPDATE);
      appendUpdate(bytes, row);
    }
  }
  return bytes;
}

void ChangeCapture::start() {
  rows_.clear();
  forgetPlaces();
  code_ = SQLITE_OK;
  sqlite3_preupdate_hook(db_, onChange, this);
  sees_ = true;
}

void ChangeCapture::stop() {
  if (sees_) sqlite3_preupdate_hook(db_, nullptr, nullptr);
  sees_ = false;
}

Result<std::vector<CapturedRow>> ChangeCapture::take() {
  stop();
  if (code_ != SQLITE_OK) return Failure(sqliteError(db_, code_));
  std::erase_if(rows_, [](const CapturedRow& row) { return row.before == row.after; });
  std::stable_sort(rows_.begin(), rows_.end(), [](const CapturedRow& a, const CapturedRow& b) { return a.table < b.table; });
  forgetPlaces();
  return std::exchange(rows_, {});
}

void ChangeCapture::onChange(void* self, sqlite3*, int operation, const char*, const char* table, sqlite3_int64, sqlite3_int64) {
  static_cast<ChangeCapture*>(self)->see(operation, table);
}

void ChangeCapture::see(int operation, const char* name) {
  if (!table_ || qstrcmp(table_->name, name) != 0) {
    const Table* table = findTable(name);
    if (!table) return;  // not one whose changes are recorded
    table_ = table;
  }
  if (static_cast<size_t>(sqlite3_preupdate_count(db_)) != table_->columns.size()) code_ = SQLITE_SCHEMA;
  const QByteArray before = operation == SQLITE_INSERT ? QByteArray() : readRow(sqlite3_preupdate_old);
  const QByteArray after = operation == SQLITE_DELETE ? QByteArray() : readRow(sqlite3_preupdate_new);
  if (code_ != SQLITE_OK) return;
  if (operation != SQLITE_UPDATE || idOf(before) == idOf(after)) return keep(before, after);
  keep(before, {});
  keep({}, after);
}

QByteArray ChangeCapture::readRow(Read read) {
  room_.clear();
  for (int column = 0; code_ == SQLITE_OK && column < static_cast<int>(table_->columns.size()); ++column) {
    sqlite3_value* value = nullptr;
    code_ = read(db_, column, &value);
    if (code_ == SQLITE_OK) appendValue(room_, value, table_->columns[static_cast<size_t>(column)].type);
  }
  return {room_.data(), static_cast<qsizetype>(room_.size())};
}

void ChangeCapture::keep(const QByteArray& before, const QByteArray& after) {
  // What is put where nothing was taken away is met for the first time: an import is nearly all of that.
  if (before.isNull() && !removed_) return rows_.push_back({table_, before, after});
  removed_ = removed_ || after.isNull();
  for (; placed_ < rows_.size(); ++placed_) places_.insert({rows_[placed_].table, rows_[placed_].id().toByteArray()}, placed_);
  const auto place = places_.constFind({table_, idOf(before.isNull() ? after : before).toByteArray()});
  if (place != places_.constEnd()) {
    rows_[*place].after = after;
  } else {
    rows_.push_back({table_, before, after});
  }
}

void ChangeCapture::forgetPlaces() {
  places_.clear();
  placed_ = 0;
  removed_ = false;
}

}  // namespace eclosion::store
