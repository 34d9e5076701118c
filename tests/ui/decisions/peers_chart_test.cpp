// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/peers_chart.h"

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using analysis::SpellEnd;

class PeersChartTest : public UiTest {
 protected:
  static ui::PeerSpells peers() {
    ui::PeerSpells peers;
    peers.phase = Phase::construction;
    peers.days = 250;
    const auto spell = [](Portfolio::Row row, int days, SpellEnd end) {
      return analysis::Spell{.startup = row, .phase = Phase::construction, .start = QDate(2020, 1, 1), .days = days, .end = end};
    };
    peers.ended = {spell(1, 100, SpellEnd::otherPhase), spell(2, 200, SpellEnd::stopped), spell(3, 300, SpellEnd::goodExit),
                   spell(4, 400, SpellEnd::otherPhase)};
    peers.quartiles = {.q1 = 150, .median = 250, .q3 = 350};
    return peers;
  }
  static QString nameOf(Portfolio::Row row) { return QStringLiteral("Startup %1").arg(row); }
};

TEST_F(PeersChartTest, setsTheStartupAgainstThosePast) {
  const auto chart = ui::peersChart(peers(), QStringLiteral("Renards"), nameOf);
  ASSERT_EQ(chart.lanes.size(), 2U);
  const auto& [own, past] = std::tie(chart.lanes[0], chart.lanes[1]);
  ASSERT_EQ(own.dots.size(), 1U);
  EXPECT_EQ(own.dots[0].value, 250);
  EXPECT_TRUE(own.dots[0].open) << "it is still in the phase";
  EXPECT_EQ(own.expected, (std::pair<double, double>(150, 350)));
  EXPECT_EQ(past.expected, own.expected) << "one band runs through both lanes";
  EXPECT_EQ(past.median, 250);
  ASSERT_EQ(past.dots.size(), 4U);
  EXPECT_EQ(past.dots[1].label, QStringLiteral("Startup 2"));
  ASSERT_EQ(chart.dotSeries.size(), 4U) << "the startup, and each way to leave";
  EXPECT_EQ(chart.dotSeries[static_cast<size_t>(past.dots[1].series)].name, QStringLiteral("stopped"));
  EXPECT_EQ(chart.dotSeries[static_cast<size_t>(past.dots[1].series)].color, publish::ChartColor::stopped);
  EXPECT_TRUE(chart.bandName.contains(QStringLiteral("P25")));
  EXPECT_TRUE(chart.alt.contains(QStringLiteral("Renards")));
  EXPECT_TRUE(chart.alt.contains(QStringLiteral("median")));
  EXPECT_GE(chart.values.maximum, 400);
}

TEST_F(PeersChartTest, drawsNoBandThatIsNotKnown) {
  auto few = peers();
  few.quartiles.q3.reset();
  const auto chart = ui::peersChart(few, QStringLiteral("Renards"), nameOf);
  EXPECT_FALSE(chart.lanes[0].expected);
  EXPECT_EQ(chart.lanes[1].firstQuartile, 150);
}

TEST_F(PeersChartTest, isEmptyWithNothingToCompareWith) {
  EXPECT_TRUE(ui::peersChart({}, QStringLiteral("Renards"), nameOf).isEmpty());
}

}  // namespace
}  // namespace eclosion::test
