// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/store/change.h"
#include "core/support/result.h"

// Our own reader of SQLite's changeset format. SQLite's iterator believes what it is given: a changeset that was cut short or
// altered makes it hang or crash. So each one that comes out of a file is read here first, to its last byte.
namespace eclosion::store {

struct ChangedValue {
  enum class Kind : quint8 { absent, integer, real, text, blob, null };
  Kind kind = Kind::absent;  // absent: this change does not concern the column
  qint64 integer = 0;
  double real = 0;
  QByteArrayView bytes = {};  // text or blob; into the changeset
  [[nodiscard]] bool isAbsent() const { return kind == Kind::absent; }
};

// One row's change. Values by column of the table; an update has the key and what it changed in `before`, what it changed in
// `after`.
struct ChangedRow {
  const Table* table = nullptr;
  RowOp op = RowOp::updated;
  std::vector<ChangedValue> before = {};  // none for an insert
  std::vector<ChangedValue> after = {};   // none for a removal
  [[nodiscard]] QUuid id() const;
};

class ChangesetReader {
 public:
  // The bytes must outlive the reader.
  explicit ChangesetReader(QByteArrayView changeset) : bytes_(changeset) {}
  // True with a row, false at the end. Error: damaged, unless every table, column, key and value is one the present schema
  // allows and nothing is left over.
  [[nodiscard]] Result<bool> next();
  [[nodiscard]] const ChangedRow& row() const { return row_; }

 private:
  [[nodiscard]] bool readTable();
  [[nodiscard]] bool readRow();
  [[nodiscard]] bool readRecord(std::vector<ChangedValue>& record);
  [[nodiscard]] bool readValue(const Column& column, ChangedValue& value);
  [[nodiscard]] bool readLength(quint32& length);
  [[nodiscard]] qsizetype left() const { return bytes_.size() - place_; }
  [[nodiscard]] quint8 take() { return static_cast<quint8>(bytes_[place_++]); }

  QByteArrayView bytes_;
  qsizetype place_ = 0;
  ChangedRow row_;
};

// Reads all of it. A changeset without any change is none.
[[nodiscard]] Result<void> validateChangeset(QByteArrayView changeset);

}  // namespace eclosion::store
