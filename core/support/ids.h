// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qhashfunctions.h>
#include <QString>
#include <QUuid>
#include <compare>
#include <optional>

namespace eclosion {

// A record's identity: a UUID with the record's kind in its type, so that a mission cannot be passed for a member.
// There is no null state; absence is std::optional. Text form: 36 lower-case characters without braces.
template <class Kind>
class Id {
 public:
  explicit Id(const QUuid& value) : value_(value) {}

  [[nodiscard]] const QUuid& uuid() const { return value_; }
  [[nodiscard]] QString toString() const { return value_.toString(QUuid::WithoutBraces); }
  [[nodiscard]] static std::optional<Id> fromString(QStringView text) {
    const auto uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
  }

  friend bool operator==(const Id& a, const Id& b) { return a.value_ == b.value_; }
  friend bool operator<(const Id& a, const Id& b) { return a.value_ < b.value_; }
  friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value_, seed); }

 private:
  QUuid value_;
};

// UUID version 7 (RFC 9562): milliseconds since 1970, then random bits. New records sort by the moment they were made,
// which keeps their rows together in the file.
[[nodiscard]] QUuid newUuid();

// UUID version 5 within our own namespace: the same name gives the same id in every file.
[[nodiscard]] QUuid namedUuid(QStringView name);

template <class IdType>
[[nodiscard]] IdType newId() {
  return IdType(newUuid());
}
template <class IdType>
[[nodiscard]] IdType namedId(QStringView name) {
  return IdType(namedUuid(name));
}

}  // namespace eclosion

template <class Kind>
struct std::hash<eclosion::Id<Kind>> {
  size_t operator()(const eclosion::Id<Kind>& id) const { return qHash(id); }
};
