// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chart_events.h"

#include <gtest/gtest.h>

namespace eclosion::publish {
namespace {

Chart months() {
  Chart chart{.key = QStringLiteral("months"), .form = ChartForm::area, .title = {}};
  for (const char* month : {"Jan 2018", "Feb 2018", "Mar 2018"}) chart.categories << QString::fromLatin1(month);
  return chart;
}

TEST(ChartEvents, fallIntoTheMonthThatIsNotOverBefore) {
  // Categories are ends of months: a tenth after the end of January is in February.
  const Chart chart = months();
  for (const auto& [position, category] :
       {std::pair(0.0, 0), std::pair(0.1, 1), std::pair(0.9, 1), std::pair(1.0, 1), std::pair(1.01, 2), std::pair(7.0, 2)})
    EXPECT_EQ(eventCategory(chart, {.position = position, .title = {}}), category) << position;
}

TEST(ChartEvents, sayWhenAndWhat) {
  const Chart chart = months();
  EXPECT_EQ(eventText(chart, {.position = 0.4, .title = QStringLiteral("It opens")}), QStringLiteral("Feb 2018: It opens"));
  EXPECT_EQ(eventText(chart, {.position = 2, .title = QStringLiteral("It opens"), .text = QStringLiteral("at last")}),
            QStringLiteral("Mar 2018: It opens, at last"));
}

TEST(ChartEvents, areInOrderOfTime) {
  Chart chart = months();
  chart.events = {{.position = 2, .title = {}}, {.position = 0, .title = {}}, {.position = 1, .title = {}}};
  EXPECT_EQ(eventOrder(chart), (std::vector<size_t>{1, 2, 0}));
}

TEST(ChartEvents, wordsStandLeftAboveTheShapesAndNeverOnEachOther) {
  const EventRoom room{.plot = QRectF(0, 0, 400, 200), .topOfData = [](double, double) { return 150.0; }};
  std::vector<EventNote> notes;
  for (const double x : {30.0, 200.0, 205.0, 210.0, 390.0}) notes.push_back({.x = x, .width = 80, .height = 16});
  const auto places = placeEvents(notes, room);
  ASSERT_EQ(places.size(), notes.size());
  for (size_t i = 0; i < places.size(); ++i) {
    ASSERT_TRUE(places[i]) << i;
    EXPECT_TRUE(room.plot.contains(places[i]->box)) << i;
    EXPECT_EQ(places[i]->left, i > 0) << i;
    EXPECT_LE(places[i]->box.bottom(), 150 - room.above + 1e-9) << i;
    for (size_t other = 0; other < i; ++other) EXPECT_FALSE(places[i]->box.intersects(places[other]->box)) << i << other;
  }
  // The one at the edge has room on the right alone.
  EXPECT_DOUBLE_EQ(places[0]->box.left(), 30 + room.gap);
}

TEST(ChartEvents, wordsThatFindNoRoomHaveNoPlace) {
  const EventRoom room{.plot = QRectF(0, 0, 60, 20), .topOfData = [](double, double) { return 0.0; }};
  EXPECT_FALSE(placeEvents({{.x = 30, .width = 80, .height = 16}}, room).front());
}

}  // namespace
}  // namespace eclosion::publish
