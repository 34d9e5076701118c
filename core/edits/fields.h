// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "core/domain/records.h"
#include "core/support/result.h"

// Every column a person may set, as data: what it holds, what is allowed in it, and what happens to it when the record it refers
// to goes. Forms, the edit of a field and the removal of a record read this one table.
namespace eclosion::edits {

// A value of a column; nothing where it is empty. A vocabulary's value is its code.
using FieldValue = std::variant<std::monostate, QString, QDate, qint64, double, Money, QUuid>;

enum class FieldType : quint8 { text, url, date, integer, real, money, code, reference };

// What the removal of the record a reference points to means for the one that points.
enum class OnRemoval : quint8 {
  goes,      // it is a part of it
  detaches,  // it stays and points nowhere
  blocks,    // the removal is refused while it points there
};

struct Field {
  RecordKind kind = 0;
  const char* column = nullptr;
  FieldType type = FieldType::text;
  const char* label = nullptr;  // with its article, for sentences; translated by labelOf()
  bool required = false;
  std::optional<RecordKind> refersTo = {};
  OnRemoval onRemoval = OnRemoval::detaches;
  qint64 least = 0;  // of an integer or an amount in cents, where least < most
  qint64 most = 0;
  std::vector<QString> codes = {};  // of a vocabulary, in its order
  std::function<FieldValue(const AnyRecord&)> get = {};
  // False when the value is of another type, or not of the vocabulary.
  std::function<bool(AnyRecord&, const FieldValue&)> set = {};
};

[[nodiscard]] const std::vector<Field>& allFields();
[[nodiscard]] const Field* findField(RecordKind kind, QByteArrayView column);
// Fields that refer to records of a kind.
[[nodiscard]] std::vector<const Field*> referencesTo(RecordKind kind);

[[nodiscard]] QString labelOf(const Field& field);

// Nothing, or spaces alone.
[[nodiscard]] bool isEmpty(const FieldValue& value);

// Whether a record may hold what it holds there: something where it is required, an address that can be followed, a number
// within its limits, a plausible date. Error: refused, naming the field.
[[nodiscard]] Result<void> checkField(const Field& field, const AnyRecord& record);

}  // namespace eclosion::edits
