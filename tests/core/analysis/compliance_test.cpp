// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compliance.h"

#include <gtest/gtest.h>

namespace eclosion::analysis {
namespace {

TEST(Compliance, readsTheWordsOfTheCommunity) {
  const std::pair<const char*, ComplianceState> words[] = {
      {"yes", ComplianceState::yes},
      {"oui", ComplianceState::yes},
      {"totalement conforme", ComplianceState::yes},
      {"Conforme", ComplianceState::yes},
      {"partiellement conforme", ComplianceState::inPart},
      {" non conforme ", ComplianceState::no},
      {"no", ComplianceState::no},
      {"", ComplianceState::notRecorded},
      {"en cours", ComplianceState::notRecorded},
  };
  for (const auto& [word, state] : words) EXPECT_EQ(stateOfWord(QString::fromUtf8(word)), state) << word;
}

}  // namespace
}  // namespace eclosion::analysis
