// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/survival.h"

#include <gtest/gtest.h>

#include <cmath>

namespace eclosion::analysis {
namespace {

std::vector<Observation> observations(const std::vector<int>& ended, const std::vector<int>& censored = {}) {
  std::vector<Observation> result;
  for (const int days : censored) result.push_back({days, 0});
  for (const int days : ended) result.push_back({days, 1});
  return result;
}

// Weeks of remission in leukaemia, 6-mercaptopurine and placebo: E. J. Freireich et al., Blood 21 (1963), 699-716, as
// analysed by E. A. Gehan, Biometrika 52 (1965), 203-223. Survival and standard errors of the treated group are those in
// D. R. Cox and D. Oakes, Analysis of Survival Data (1984), and in most textbooks since.
const std::vector<int> treatedEnded{6, 6, 6, 7, 10, 13, 16, 22, 23};
const std::vector<int> treatedCensored{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
const std::vector<int> placebo{1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

TEST(SurvivalCurve, givesTheTextbookRemissionTimes) {
  const SurvivalCurve curve(observations(treatedEnded, treatedCensored));
  EXPECT_EQ(curve.subjects(), 21);
  EXPECT_EQ(curve.events(), 9);
  struct Row {
    int days, atRisk, events;
    double survival, standardError;
  };
  const std::vector<Row> expected{{6, 21, 3, 0.8571, 0.0764},  {7, 17, 1, 0.8067, 0.0869},  {10, 15, 1, 0.7529, 0.0963},
                                  {13, 12, 1, 0.6902, 0.1068}, {16, 11, 1, 0.6275, 0.1141}, {22, 7, 1, 0.5378, 0.1282},
                                  {23, 6, 1, 0.4482, 0.1346}};
  ASSERT_EQ(curve.steps().size(), expected.size());
  for (size_t i = 0; i < expected.size(); ++i) {
    const auto& step = curve.steps()[i];
    EXPECT_EQ(step.days, expected[i].days);
    EXPECT_EQ(step.atRisk, expected[i].atRisk) << "censorings of the same day are still at risk";
    EXPECT_EQ(step.events, expected[i].events);
    EXPECT_NEAR(step.survival, expected[i].survival, 5e-5);
    EXPECT_NEAR(step.survival * std::sqrt(step.greenwood), expected[i].standardError, 5e-5);
  }
  EXPECT_EQ(curve.quantile(0.25), 13);
  EXPECT_EQ(curve.quantile(0.5), 23);
  EXPECT_EQ(curve.quantile(0.75), std::nullopt);
  EXPECT_EQ(curve.medianInterval95(), (TimeInterval{13, std::nullopt}));
}

TEST(SurvivalCurve, givesTheTextbookPlaceboGroup) {
  const SurvivalCurve curve(observations(placebo));
  EXPECT_EQ(curve.quantile(0.25), 4);
  EXPECT_EQ(curve.quantile(0.5), 8);
  EXPECT_EQ(curve.quantile(0.75), 12);
  EXPECT_EQ(curve.medianInterval95(), (TimeInterval{4, 11}));
  EXPECT_NEAR(*curve.survivalAt(8), 8.0 / 21, 1e-12);
  EXPECT_EQ(*curve.survivalAt(24), 0) << "everyone had ended, so it is known";
}

TEST(SurvivalCurve, quartilesHoldWhereTheCurveIsExactlyThere) {
  // Four events: S is exactly 3/4, 1/2, 1/4, 0.
  const SurvivalCurve four(observations({10, 20, 30, 40}));
  EXPECT_EQ(four.quantile(0.25), 10);
  EXPECT_EQ(four.quantile(0.5), 20);
  EXPECT_EQ(four.quantile(0.75), 30);
  // One event a day out of n: S after n / 2 events is exactly one half, reached through n / 2 rounded products.
  for (int n = 2; n <= 2000; n += 2) {
    std::vector<int> days(static_cast<size_t>(n));
    for (int i = 0; i < n; ++i) days[static_cast<size_t>(i)] = i + 1;
    EXPECT_EQ(SurvivalCurve(observations(days)).quantile(0.5), n / 2) << n;
  }
}

TEST(SurvivalCurve, sharesTheEndsAmongTheirCauses) {
  // Five subjects: cause 1 at 1, cause 2 at 2, censored at 2, cause 1 and cause 3 at 4. By hand:
  // S(1) = 4/5, S(2) = 4/5 · 3/4 = 3/5, S(4) = 0; the causes at 4 share 3/5 equally.
  const std::vector<Observation> five{{1, 1}, {2, 2}, {2, 0}, {4, 1}, {4, 3}};
  const SurvivalCurve curve(five);
  EXPECT_NEAR(*curve.incidenceAt(1, 1), 0.2, 1e-12);
  EXPECT_NEAR(*curve.incidenceAt(2, 3), 0.2, 1e-12);
  EXPECT_NEAR(*curve.incidenceAt(1, 4), 0.5, 1e-12);
  EXPECT_NEAR(*curve.incidenceAt(2, 400), 0.2, 1e-12);
  EXPECT_NEAR(*curve.incidenceAt(3, 4), 0.3, 1e-12);
  for (const auto& step : curve.steps()) {
    EXPECT_NEAR(step.survival + step.incidence[1] + step.incidence[2] + step.incidence[3], 1, 1e-12);
  }
}

TEST(SurvivalCurve, saysNothingOfNobody) {
  const SurvivalCurve curve({});
  EXPECT_EQ(curve.subjects(), 0);
  EXPECT_EQ(curve.quantile(0.5), std::nullopt);
  EXPECT_EQ(curve.medianInterval95(), TimeInterval{});
  EXPECT_EQ(curve.survivalAt(0), std::nullopt);
  EXPECT_EQ(curve.incidenceAt(1, 183), std::nullopt);
}

TEST(SurvivalCurve, saysNothingBeyondTheLongestWatch) {
  const SurvivalCurve censored(observations({}, {10, 20, 30}));
  EXPECT_EQ(censored.quantile(0.25), std::nullopt);
  EXPECT_EQ(*censored.survivalAt(30), 1);
  EXPECT_EQ(*censored.incidenceAt(1, 30), 0);
  EXPECT_EQ(censored.survivalAt(31), std::nullopt);
}

TEST(SurvivalCurve, takesOneSubject) {
  const SurvivalCurve curve(observations({7}));
  EXPECT_EQ(curve.quantile(0.25), 7);
  EXPECT_EQ(curve.quantile(0.75), 7);
  EXPECT_EQ(curve.medianInterval95(), TimeInterval{}) << "no spread can be told from one";
  EXPECT_EQ(*curve.survivalAt(6), 1);
}

}  // namespace
}  // namespace eclosion::analysis
