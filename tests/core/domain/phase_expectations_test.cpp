// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phase_expectations.h"

#include <gtest/gtest.h>

namespace eclosion {
namespace {

TEST(PhaseExpectations, areReadAsSet) {
  const std::vector<PhaseExpectation> both{{.phase = Phase::investigation, .least = 30, .most = 90},
                                           {.phase = Phase::construction, .least = 150, .most = 210}};
  EXPECT_EQ(phaseExpectations(QStringLiteral("investigation=30-90;construction=150-210")).value(), both);
  EXPECT_EQ(phaseExpectations(QStringLiteral(" investigation = 30 - 90 ; construction=150-210; ")).value(), both);
  EXPECT_EQ(phaseExpectations(QString()).value(), methodExpectations());
  for (const auto& each : {both, methodExpectations(), std::vector<PhaseExpectation>{}})
    EXPECT_EQ(phaseExpectations(expectationsText(each)).value(), each) << expectationsText(each).toStdString();
  EXPECT_EQ(expectationsText(methodExpectations()), QString());
  for (const char* wrong :
       {"construction", "construction=", "construction=6", "construction=210-150", "construction=-1-3", "stopped=1-2",
        "unrecorded=1-2", "six=1-2", "construction=1-2-3", "construction=1-2;construction=3-4"}) {
    const auto read = phaseExpectations(QString::fromLatin1(wrong));
    ASSERT_FALSE(read) << wrong;
    EXPECT_EQ(read.error().kind, ErrorKind::refused);
  }
}

}  // namespace
}  // namespace eclosion
