// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/domain/roster.h"

// Words that are probably one employer: they differ by case, accents, spaces and marks, or by the legal form at their end.
namespace eclosion::analysis {

// What an employer goes by, without any of that: “Atelier Quai 9 S.A.S.” and “ATELIER QUAI9” are both “atelierquai9”. Of a name
// that is nothing but a legal form, that. Empty where there is no letter in it.
[[nodiscard]] std::string employerKey(QStringView name);

struct EmployerSpellings {
  std::vector<Roster::Code> spellings;  // two at least; in the most missions first
  int missions = 0;                     // with any of them
  friend bool operator==(const EmployerSpellings&, const EmployerSpellings&) = default;
};
// In the most missions first.
[[nodiscard]] std::vector<EmployerSpellings> employerSpellings(const Roster& roster);

// Missions with each employer, by code.
[[nodiscard]] std::vector<int> missionsByEmployer(const Roster& roster);

}  // namespace eclosion::analysis
