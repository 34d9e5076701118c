// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QUuid>
#include <functional>

namespace eclosion {

// What can be looked for by name.
enum class NamedKind : quint8 { startup, incubator, organisation, member };
inline constexpr int namedKindCount = 4;

// One name of one record, as a bulk reader of all names hands it over.
struct ListedName {
  enum class Sense : quint8 { present, former, acronym };
  NamedKind kind = NamedKind::startup;
  Sense sense = Sense::present;
  QUuid id;
  QByteArrayView utf8;  // valid during the call
};
using NameSink = std::function<void(const ListedName&)>;

}  // namespace eclosion
