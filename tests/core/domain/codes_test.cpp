// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"

#include <gtest/gtest.h>

#include "core/domain/entities.h"

namespace eclosion {
namespace {

template <class E>
void everyCodeReadsBack() {
  for (size_t i = 0; i < codesOf<E>.size(); ++i) {
    const auto value = static_cast<E>(i);
    EXPECT_EQ(fromCode<E>(QString(code(value))), value) << i;
  }
  EXPECT_FALSE(fromCode<E>(u"no such code"));
}

TEST(Codes, everyCodeReadsBack) {
  everyCodeReadsBack<Phase>();
  everyCodeReadsBack<StopKind>();
  everyCodeReadsBack<OrganisationKind>();
  everyCodeReadsBack<MissionStatus>();
  everyCodeReadsBack<EventKind>();
  everyCodeReadsBack<FundingRoute>();
  everyCodeReadsBack<DecisionOutcome>();
}

TEST(Codes, programmeIsTheFourPhasesAndTheUnrecordedOne) {
  int count = 0;
  for (int i = 0; i < phaseCount; ++i) count += inProgramme(static_cast<Phase>(i)) ? 1 : 0;
  EXPECT_EQ(count, 5);
}

}  // namespace
}  // namespace eclosion
