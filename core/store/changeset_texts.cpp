// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_texts.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <cstring>

namespace eclosion::store {
namespace {

// The format as changeset.cpp tells it; here without a schema to hold it against, and nothing but texts is looked at.
class Walk {
 public:
  using Replace = std::function<std::optional<QByteArray>(const ChangesetText&)>;
  Walk(QByteArrayView bytes, const Replace& replace) : bytes_(bytes), replace_(replace) {}

  bool run() {
    while (left() > 0) {
      if (bytes_[place_] == 'T' ? !readTable() : !readRow()) return false;
    }
    copyTo(place_);
    return true;
  }
  [[nodiscard]] QByteArray result() const { return replaced_ ? out_ : QByteArray(); }

 private:
  [[nodiscard]] qsizetype left() const { return bytes_.size() - place_; }
  void copyTo(qsizetype place) {
    out_.append(bytes_.data() + copied_, place - copied_);
    copied_ = place;
  }

  bool readLength(quint32& length) {
    length = 0;
    for (int i = 0; i < 4; ++i) {
      if (left() < 1) return false;
      const auto byte = static_cast<quint8>(bytes_[place_++]);
      length = (length << 7) | (byte & 0x7FU);
      if (byte < 0x80) return true;
    }
    return false;
  }
  void putLength(quint32 length) {
    char bytes[5];
    int count = 0;
    for (bool more = false; length > 0 || count == 0; more = true) {
      bytes[count++] = static_cast<char>((length & 0x7F) | (more ? 0x80U : 0U));
      length >>= 7;
    }
    while (count > 0) out_ += bytes[--count];
  }

  bool readTable() {
    ++place_;
    quint32 columns = 0;
    if (!readLength(columns) || columns == 0 || left() < static_cast<qsizetype>(columns)) return false;
    place_ += static_cast<qsizetype>(columns);
    const void* end = left() > 0 ? std::memchr(bytes_.data() + place_, 0, static_cast<size_t>(left())) : nullptr;
    if (!end) return false;
    table_ = QByteArrayView(bytes_.data() + place_, static_cast<const char*>(end));
    place_ += table_.size() + 1;
    columns_ = static_cast<int>(columns);
    return true;
  }

  bool readRow() {
    if (columns_ == 0 || left() < 2) return false;
    const auto operation = static_cast<quint8>(bytes_[place_]);
    place_ += 2;
    key_ = {};
    switch (operation) {
      case SQLITE_INSERT:
      case SQLITE_DELETE:
        return readRecord();
      case SQLITE_UPDATE:
        return readRecord() && readRecord();
      default:
        return false;
    }
  }

  bool readRecord() {
    for (int column = 0; column < columns_; ++column) {
      if (!readValue(column)) return false;
    }
    return true;
  }

  bool readValue(int column) {
    if (left() < 1) return false;
    const auto type = static_cast<quint8>(bytes_[place_++]);
    if (type == 0 || type == SQLITE_NULL) return true;
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT) {
      if (left() < 8) return false;
      place_ += 8;
      return true;
    }
    if (type != SQLITE_TEXT && type != SQLITE_BLOB) return false;
    const qsizetype before = place_;
    quint32 length = 0;
    if (!readLength(length) || left() < static_cast<qsizetype>(length)) return false;
    const QByteArrayView text = bytes_.sliced(place_, static_cast<qsizetype>(length));
    place_ += text.size();
    // The key of an update stands in its record before alone, which comes first.
    if (column == 0) {
      key_ = text;
      return true;
    }
    const auto other = replace_({.table = table_, .key = key_, .column = column, .columns = columns_, .utf8 = text});
    if (!other) return true;
    copyTo(before);
    putLength(static_cast<quint32>(other->size()));
    out_ += *other;
    copied_ = place_;
    replaced_ = true;
    return true;
  }

  QByteArrayView bytes_;
  const Replace& replace_;
  QByteArray out_;
  QByteArrayView table_, key_;
  qsizetype place_ = 0, copied_ = 0;
  int columns_ = 0;
  bool replaced_ = false;
};

}  // namespace

Result<QByteArray> withOtherTexts(QByteArrayView changeset,
                                  const std::function<std::optional<QByteArray>(const ChangesetText&)>& replace) {
  Walk walk(changeset, replace);
  if (walk.run()) return walk.result();
  return failure(ErrorKind::damaged,
                 QCoreApplication::translate("Store",
                                             "What the journal kept of a change is not as Éclosion writes it (from byte %1). "
                                             "Restore the portfolio from a backup.")
                     .arg(0));
}

}  // namespace eclosion::store
