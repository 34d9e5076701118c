// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <span>
#include <variant>

#include "core/exchange/betagouv/report.h"

namespace eclosion::betagouv {

// One kind of finding. Most have a check that is run once everything is read; those without one are put down while a
// file is read, where the oddity shows.
struct Quirk {
  using StartupCheck = void (*)(const StartupDraft&, const QDate& knownOn, Report&);
  using MemberCheck = void (*)(const MemberDraft&, const QDate& knownOn, Report&);
  using IncubatorCheck = void (*)(const IncubatorDraft&, const QDate& knownOn, Report&);
  using VintageCheck = void (*)(Vintage&);  // where one record can only be judged beside the others
  using Check = std::variant<std::monostate, StartupCheck, MemberCheck, IncubatorCheck, VintageCheck>;

  QLatin1StringView code;
  Severity severity;
  const char* message;  // English source of the translated sentence; %1 is the detail
  Check check = {};
};

[[nodiscard]] std::span<const Quirk> quirks();

// Null when no quirk has this code.
[[nodiscard]] const Quirk* findQuirk(QStringView code);

// Runs every check of the table.
void runChecks(Vintage& vintage);

}  // namespace eclosion::betagouv
