// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_reading.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "core/store/touching_entries.h"
#include "core/store/undo.h"
#include "tests/support/edit_desk.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const StartupId renards = namedId<StartupId>(u"renards");
const MemberId ines = namedId<MemberId>(u"ines");

class JournalReadingTest : public testing::Test {
 protected:
  JournalReadingTest() {
    desk.write([](Writer& writer) {
      writer.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")});
      writer.put(Startup{.id = renards, .name = QStringLiteral("Renards")});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = lapins, .start = QDate(2025, 9, 1)});
      const PersonTextId name = namedId<PersonTextId>(u"name");
      writer.addPersonText(name, ines.uuid(), QStringLiteral("name"), QByteArray("Inès Aubert"));
      writer.put(Member{.id = ines, .name = name});
      writer.put(Mission{.id = namedId<MissionId>(u"m"), .member = ines, .start = QDate(2025, 9, 1)});
      writer.put(MissionStartup{.id = namedId<MissionStartupId>(u"ms"), .mission = namedId<MissionId>(u"m"), .startup = lapins});
    });
  }
  void at(const QDate& day) {
    desk.temporary.clock.moment = QDateTime(day, QTime(12, 0), Qt::UTC);
    desk.columns.today = day;
  }
  void rename(const StartupId& startup, const QString& name) {
    ASSERT_TRUE(desk.perform(edits::setField({recordKind<Startup>, startup.uuid()}, "name", name)));
  }
  [[nodiscard]] std::vector<JournalStep> read(const JournalFilter& filter = {}, int page = 100) const {
    auto reading = JournalReading::begin(desk.file, desk.texts, filter);
    EXPECT_TRUE(reading);
    std::vector<JournalStep> all;
    while (!reading->atEnd()) {
      auto steps = reading->next(page);
      EXPECT_TRUE(steps);
      all.insert(all.end(), steps->begin(), steps->end());
    }
    return all;
  }
  [[nodiscard]] std::vector<qint64> numbers(const JournalFilter& filter) const {
    std::vector<qint64> found;
    for (const JournalStep& step : read(filter)) found.push_back(step.firstSeq);
    return found;
  }

  test::EditDesk desk;
};

TEST_F(JournalReadingTest, stepsComeNewestFirstWhateverThePage) {
  rename(lapins, QStringLiteral("Lapins 2"));
  rename(renards, QStringLiteral("Renards 2"));
  const auto all = read();
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all.front().firstSeq, 4);
  EXPECT_EQ(all.front().actor, QStringLiteral("test"));
  EXPECT_TRUE(all.front().words.contains(QStringLiteral("Renards"))) << all.front().words.toStdString();
  EXPECT_TRUE(all.front().mayTakeBack);
  EXPECT_EQ(all.back().kind, QStringLiteral("create"));
  EXPECT_FALSE(all.back().mayTakeBack);
  for (const int page : {1, 2, 3, 4, 5}) EXPECT_EQ(read({}, page), all) << page;
}

TEST_F(JournalReadingTest, whatWasTakenBackSaysSo) {
  rename(lapins, QStringLiteral("Lapins 2"));
  ASSERT_TRUE(undo(desk.file, desk.temporary.clock, QStringLiteral("test"), 3));
  auto all = read();
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].kind, QStringLiteral("undo"));
  EXPECT_EQ(all[0].takesBack, 3);
  EXPECT_FALSE(all[0].takenBack);
  EXPECT_TRUE(all[0].mayTakeBack);
  EXPECT_TRUE(all[1].takenBack);
  EXPECT_FALSE(all[1].mayTakeBack);
  ASSERT_TRUE(redo(desk.file, desk.temporary.clock, QStringLiteral("test")));
  all = read();
  EXPECT_EQ(all[0].kind, QStringLiteral("redo"));
  EXPECT_TRUE(all[1].takenBack) << "the undo was itself undone";
  EXPECT_FALSE(all[2].takenBack) << "the edit stands again";
  for (const JournalStep& step : all) EXPECT_EQ(journalStep(desk.file, desk.texts, step.firstSeq), step) << step.firstSeq;
}

TEST_F(JournalReadingTest, anImportOfManyEntriesIsOneStep) {
  desk.write([](Writer& writer) {
    for (int i = 0; i < 20'500; ++i)
      writer.put(Startup{.id = namedId<StartupId>(QString::number(i)), .name = QString::number(i)});
  });
  const auto all = read();
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].firstSeq, 3);
  EXPECT_EQ(all[0].lastSeq, 5);
  EXPECT_EQ(journalStep(desk.file, desk.texts, 4)->firstSeq, 3);
}

TEST_F(JournalReadingTest, aFilterLetsThroughWhatItSays) {
  at(QDate(2026, 9, 2));
  rename(lapins, QStringLiteral("Lapins 2"));  // 3
  at(QDate(2026, 9, 4));
  rename(renards, QStringLiteral("Renards d’été"));  // 4
  at(QDate(2026, 9, 6));
  ASSERT_TRUE(desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));  // 5
  ASSERT_TRUE(
      desk.perform(edits::setField({recordKind<Mission>, namedUuid(u"m")}, "employer", QStringLiteral("Coopérative"))));  // 6
  ASSERT_TRUE(undo(desk.file, desk.temporary.clock, QStringLiteral("test"), 4));                                          // 7
  using Numbers = std::vector<qint64>;
  EXPECT_EQ(numbers({.kind = QStringLiteral("undo")}), Numbers{7});
  EXPECT_EQ(numbers({.since = QDate(2026, 9, 4)}), (Numbers{7, 6, 5, 4}));
  EXPECT_EQ(numbers({.until = QDate(2026, 9, 2)}), (Numbers{3, 2, 1}));
  EXPECT_EQ(numbers({.since = QDate(2026, 9, 3), .until = QDate(2026, 9, 5)}), Numbers{4});
  EXPECT_EQ(numbers({.startup = lapins}), (Numbers{6, 5, 3, 2})) << "with its phases and the missions that serve it";
  EXPECT_EQ(numbers({.startup = renards}), (Numbers{7, 4, 2}));
  EXPECT_EQ(numbers({.member = ines}), (Numbers{6, 2}));
  EXPECT_EQ(numbers({.startup = lapins, .member = ines}), (Numbers{6, 2}));
  EXPECT_EQ(numbers({.text = QStringLiteral("CONSTRUCTION")}), Numbers{5});
  EXPECT_EQ(numbers({.text = QStringLiteral("ines aubert")}), Numbers{6}) << "people by their names, whatever the accents";
  EXPECT_EQ(numbers({.kind = QStringLiteral("redo")}), Numbers{});
}

TEST_F(JournalReadingTest, whatWasRemovedIsStillOfItsStartup) {
  ASSERT_TRUE(desk.perform(edits::removeRecord({recordKind<PhasePeriod>, namedUuid(u"1")})));
  EXPECT_EQ(entriesTouching(desk.file.handle(), lapins).value(), (std::vector<qint64>{2, 3}));
  EXPECT_EQ(entriesTouching(desk.file.handle(), renards).value(), std::vector<qint64>{2});
  EXPECT_EQ(entriesTouching(desk.file.handle(), namedId<StartupId>(u"nobody")).value(), std::vector<qint64>{});
}

TEST_F(JournalReadingTest, aPageOfALongJournalCostsOnlyThatPage) {
  const int entries = test::rounds(300, 10'000);
  for (int i = 0; i < entries; ++i) rename(i % 2 == 0 ? lapins : renards, QStringLiteral("Name %1").arg(i));
  auto reading = JournalReading::begin(desk.file, desk.texts, {});
  ASSERT_TRUE(reading);
  QElapsedTimer took;
  took.start();
  const auto first = reading->next(200);
  EXPECT_LT(took.elapsed(), 200);
  ASSERT_EQ(first->size(), 200U);
  EXPECT_EQ(first->front().firstSeq, entries + 2);
  const auto second = reading->next(50);
  EXPECT_EQ(second->front().firstSeq, first->back().firstSeq - 1);
}

}  // namespace
}  // namespace eclosion::store
