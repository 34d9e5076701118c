// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/edits/fields.h"

// How a row of the table of fields is made from a member of a record.
namespace eclosion::edits::detail {

template <class T>
struct Plain {
  using type = T;
  static constexpr bool optional = false;
};
template <class T>
struct Plain<std::optional<T>> {
  using type = T;
  static constexpr bool optional = true;
};

// The kind of record that an id is of; none for texts kept apart.
template <class IdType, size_t place = 0>
constexpr std::optional<RecordKind> kindOfId() {
  if constexpr (place == recordKindCount) {
    return std::nullopt;
  } else if constexpr (std::is_same_v<decltype(std::variant_alternative_t<place, AnyRecord>::id), IdType>) {
    return static_cast<RecordKind>(place);
  } else {
    return kindOfId<IdType, place + 1>();
  }
}

template <class T>
FieldValue toValue(const T& value) {
  if constexpr (std::is_same_v<T, QString>) {
    return value.isEmpty() ? FieldValue() : FieldValue(value);
  } else if constexpr (std::is_same_v<T, QDate>) {
    return value.isNull() ? FieldValue() : FieldValue(value);
  } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, Money>) {
    return value;
  } else if constexpr (std::is_enum_v<T>) {
    return QString(code(value));
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<qint64>(value);
  } else {
    return value.uuid();
  }
}

template <class T>
std::optional<T> fromValue(const FieldValue& value) {
  if constexpr (std::is_same_v<T, QString>) {
    if (std::holds_alternative<std::monostate>(value)) return QString();
    if (const auto* text = std::get_if<QString>(&value)) return *text;
  } else if constexpr (std::is_same_v<T, QDate>) {
    if (std::holds_alternative<std::monostate>(value)) return QDate();
    if (const auto* date = std::get_if<QDate>(&value)) return *date;
  } else if constexpr (std::is_same_v<T, double>) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* number = std::get_if<qint64>(&value)) return static_cast<double>(*number);
  } else if constexpr (std::is_same_v<T, Money>) {
    if (const auto* amount = std::get_if<Money>(&value)) return *amount;
  } else if constexpr (std::is_enum_v<T>) {
    if (const auto* text = std::get_if<QString>(&value)) return fromCode<T>(*text);
  } else if constexpr (std::is_integral_v<T>) {
    if (const auto* number = std::get_if<qint64>(&value)) return static_cast<T>(*number);
  } else {
    if (const auto* id = std::get_if<QUuid>(&value); id && !id->isNull()) return T(*id);
  }
  return std::nullopt;
}

template <class T>
constexpr FieldType typeOf() {
  if constexpr (std::is_same_v<T, QString>)
    return FieldType::text;
  else if constexpr (std::is_same_v<T, QDate>)
    return FieldType::date;
  else if constexpr (std::is_same_v<T, double>)
    return FieldType::real;
  else if constexpr (std::is_same_v<T, Money>)
    return FieldType::money;
  else if constexpr (std::is_enum_v<T>)
    return FieldType::code;
  else if constexpr (std::is_integral_v<T>)
    return FieldType::integer;
  else
    return FieldType::reference;
}

template <class E, class Member>
Field makeField(const char* column, Member E::*member, const char* label) {
  using T = typename Plain<Member>::type;
  constexpr bool optional = Plain<Member>::optional;
  Field field{.kind = recordKind<E>, .column = column, .type = typeOf<T>(), .label = label};
  field.required = !optional && !std::is_same_v<T, QString> && !std::is_same_v<T, QDate>;
  if constexpr (typeOf<T>() == FieldType::reference) {
    field.refersTo = kindOfId<T>();
    field.onRemoval = optional ? OnRemoval::detaches : OnRemoval::goes;
  }
  if constexpr (std::is_enum_v<T>) {
    for (const auto& text : codesOf<T>) field.codes.push_back(QString(text));
  }
  field.get = [member](const AnyRecord& record) -> FieldValue {
    const auto& value = std::get<E>(record).*member;
    if constexpr (optional) {
      return value ? toValue(*value) : FieldValue();
    } else {
      return toValue(value);
    }
  };
  field.set = [member](AnyRecord& record, const FieldValue& value) {
    auto& target = std::get<E>(record).*member;
    if constexpr (optional) {
      if (std::holds_alternative<std::monostate>(value)) {
        target.reset();
        return true;
      }
    }
    auto read = fromValue<T>(value);
    if (!read) return false;
    target = std::move(*read);
    return true;
  };
  return field;
}

}  // namespace eclosion::edits::detail
