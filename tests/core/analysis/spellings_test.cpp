// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spellings.h"

#include <gtest/gtest.h>

namespace eclosion::analysis {
namespace {

TEST(EmployerSpellings, whatIsOneEmployer) {
  struct Case {
    const char* name;
    const char* key;
  };
  const Case cases[] = {
      {"Atelier Quai 9", "atelierquai9"},
      {"ATELIER QUAI9", "atelierquai9"},
      {"Atelier Quai 9 S.A.S.", "atelierquai9"},
      {"Coopérative Hérisson", "cooperativeherisson"},
      {"cooperative herisson, SCOP SARL", "cooperativeherisson"},
      {"SA", "sa"},
      {"Sas Octave", "sasoctave"},
      {" - ", ""},
      {"D.G.I.T.M.", "dgitm"},
      {"DGITM", "dgitm"},
  };
  for (const Case& one : cases) EXPECT_EQ(employerKey(QString::fromUtf8(one.name)), one.key) << one.name;
}

TEST(EmployerSpellings, groupsOfTwoAndMoreTheMostUsedFirst) {
  Roster roster;
  const auto add = [&](const char* employer, int missions) {
    const auto code = roster.employers.codeOf(QString::fromUtf8(employer));
    for (int i = 0; i < missions; ++i) roster.missions.push_back({.employer = code});
    return code;
  };
  const auto octave = add("Octave", 2);
  const auto loud = add("OCTAVE SAS", 5);
  add("Alone", 40);
  const auto quai = add("Quai 9", 20);
  const auto quay = add("quai9", 1);
  (void)roster.employers.codeOf(QStringLiteral("Octave sa"));  // of nobody any more
  add("", 3);
  const std::vector<EmployerSpellings> expected{{.spellings = {quai, quay}, .missions = 21},
                                                {.spellings = {loud, octave}, .missions = 7}};
  EXPECT_EQ(employerSpellings(roster), expected);
  EXPECT_EQ(missionsByEmployer(roster)[loud], 5);
}

}  // namespace
}  // namespace eclosion::analysis
