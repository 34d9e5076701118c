// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorder.h"

#include <gtest/gtest.h>

#include "core/store/check.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/sqlite.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

using test::TemporaryPortfolio;

Organisation organisation(const QString& name) {
  return {.id = namedId<OrganisationId>(name), .name = name, .acronym = name.left(3)};
}

class RecorderTest : public testing::Test {
 protected:
  Result<Change> record(const std::function<void(Writer&)>& work, const QDateTime& at = {}) {
    return Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
        .record({.words = QStringLiteral("test"), .at = at}, [&](Writer& writer) -> Result<void> {
          work(writer);
          return {};
        });
  }
  std::vector<Organisation> organisations(const QDateTime& at = {}) {
    return Reader::at(*portfolio.file, at).value().all<Organisation>().value();
  }

  TemporaryPortfolio portfolio;
};

TEST_F(RecorderTest, writesRowsWithTheirJournalEntry) {
  const auto change = record([](Writer& writer) { writer.put(organisation(QStringLiteral("DINUM"))); });
  ASSERT_TRUE(change) << change.error().message.toStdString();
  ASSERT_EQ(change->rows.size(), 1U);
  EXPECT_EQ(change->rows.front().op, RowOp::inserted);
  EXPECT_STREQ(change->rows.front().table->name, "organisation");
  EXPECT_EQ(change->rows.front().id, organisation(QStringLiteral("DINUM")).id.uuid());
  EXPECT_EQ(organisations(), std::vector{organisation(QStringLiteral("DINUM"))});
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 2);  // creation and this
}

TEST_F(RecorderTest, anUnchangedRowIsNoChange) {
  const auto put = [](Writer& writer) { writer.put(organisation(QStringLiteral("DINUM"))); };
  ASSERT_TRUE(record(put));
  const auto again = record(put);
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->isEmpty());
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 2);
}

TEST_F(RecorderTest, aFailedWriteLeavesNothing) {
  const auto failed = Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
                          .record({.words = QStringLiteral("test")}, [&](Writer& writer) -> Result<void> {
                            writer.put(organisation(QStringLiteral("DINUM")));
                            return failure(ErrorKind::cancelled, QStringLiteral("stop"));
                          });
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().kind, ErrorKind::cancelled);
  EXPECT_TRUE(organisations().empty());
}

TEST_F(RecorderTest, aDanglingReferenceIsRefused) {
  const auto failed = record(
      [](Writer& writer) { writer.put(PhasePeriod{.id = namedId<PhaseId>(u"p"), .startup = namedId<StartupId>(u"nowhere")}); });
  ASSERT_FALSE(failed);
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 1);
}

TEST_F(RecorderTest, keepsEachVersionForItsKnowledgeTime) {
  const auto at = [](int month) { return QDateTime(QDate(2020, month, 1), QTime(0, 0), Qt::UTC); };
  Organisation one = organisation(QStringLiteral("DINUM"));
  ASSERT_TRUE(record([&](Writer& writer) { writer.put(one); }, at(1)));
  Organisation renamed = one;
  renamed.name = QStringLiteral("Direction interministérielle du numérique");
  ASSERT_TRUE(record([&](Writer& writer) { writer.put(renamed); }, at(2)));
  ASSERT_TRUE(record([&](Writer& writer) { writer.remove<Organisation>(one.id.uuid()); }, at(3)));
  ASSERT_TRUE(record([&](Writer& writer) { writer.put(one); }, at(4)));

  EXPECT_TRUE(organisations(at(1).addSecs(-1)).empty());
  EXPECT_EQ(organisations(at(1)), std::vector{one});
  EXPECT_EQ(organisations(at(2)), std::vector{renamed});
  EXPECT_TRUE(organisations(at(3)).empty());
  EXPECT_EQ(organisations(at(4)), std::vector{one});
  EXPECT_EQ(organisations(), std::vector{one});
}

TEST_F(RecorderTest, refusesToLearnThePastAfterTheFact) {
  const QDateTime known(QDate(2026, 8, 20), QTime(23, 59), Qt::UTC);
  ASSERT_TRUE(record([](Writer& writer) { writer.put(organisation(QStringLiteral("A"))); }, known));
  const auto earlier = record([](Writer& writer) { writer.put(organisation(QStringLiteral("B"))); }, known.addDays(-1));
  ASSERT_FALSE(earlier);
  EXPECT_EQ(earlier.error().kind, ErrorKind::refused);
  EXPECT_TRUE(record([](Writer& writer) { writer.put(organisation(QStringLiteral("B"))); }, known));
}

TEST_F(RecorderTest, aClockSetBackKeepsTheOrderOfKnowledge) {
  ASSERT_TRUE(record([](Writer& writer) { writer.put(organisation(QStringLiteral("A"))); }));
  const QDateTime first = newestFacts(portfolio.file->statements()).value();
  portfolio.clock.moment = portfolio.clock.moment.addYears(-1);
  ASSERT_TRUE(record([](Writer& writer) { writer.put(organisation(QStringLiteral("B"))); }));
  EXPECT_EQ(newestFacts(portfolio.file->statements()).value(), first);
}

TEST_F(RecorderTest, aLargeWriteIsOneGroupOfSeveralEntries) {
  const auto change = record([](Writer& writer) {
    for (int i = 0; i < 25'000; ++i) writer.put(organisation(QString::number(i)));
  });
  ASSERT_TRUE(change);
  EXPECT_EQ(change->rows.size(), 25'000U);
  EXPECT_EQ(change->lastSeq - change->firstSeq, 2);
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 4);
  EXPECT_EQ(organisations().size(), 25'000U);
}

TEST_F(RecorderTest, aLargeWriteThatFailsLateLeavesNothing) {
  const auto failed = Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
                          .record({.words = QStringLiteral("test")}, [&](Writer& writer) -> Result<void> {
                            for (int i = 0; i < 25'000; ++i) writer.put(organisation(QString::number(i)));
                            return failure(ErrorKind::cancelled, QStringLiteral("stop"));
                          });
  ASSERT_FALSE(failed);
  EXPECT_TRUE(organisations().empty());
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 1);
}

// What fills a new file is looked at all together; what leads nowhere is found then, and found row by row again afterwards.
class FillingTest : public RecorderTest {
 protected:
  Result<Change> fill(const std::function<void(Writer&)>& work) {
    return Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
        .record({.words = QStringLiteral("fill"), .fillsNewFile = true}, [&](Writer& writer) -> Result<void> {
          work(writer);
          return {};
        });
  }
  static void putStartups(Writer& writer, int count, const StartupId& last) {
    for (int i = 0; i < count; ++i) {
      const StartupId id = namedId<StartupId>(QString::number(i));
      writer.put(Startup{.id = id, .name = QString::number(i)});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(QStringLiteral("p%1").arg(i)), .startup = i + 1 == count ? last : id});
    }
  }
};

TEST_F(FillingTest, whatLeadsNowhereIsRefusedWhole) {
  for (const int count : {1, 6000}) {
    const auto failed = fill([&](Writer& writer) { putStartups(writer, count, namedId<StartupId>(u"nowhere")); });
    ASSERT_FALSE(failed) << count;
    EXPECT_FALSE(failed.error().message.isEmpty());
    EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 1);
    EXPECT_TRUE(Reader::at(*portfolio.file).value().all<Startup>().value().empty());
  }
}

TEST_F(FillingTest, whatBelongsTogetherMayComeInAnyOrder) {
  const auto change = fill([](Writer& writer) {
    const StartupId id = namedId<StartupId>(u"s");
    writer.put(PhasePeriod{.id = namedId<PhaseId>(u"p"), .startup = id});
    writer.put(Startup{.id = id, .name = QStringLiteral("one")});
    writer.put(Startup{.id = id, .name = QStringLiteral("the same again")});
    // Put and taken back: nothing points from there.
    writer.put(PhasePeriod{.id = namedId<PhaseId>(u"q"), .startup = namedId<StartupId>(u"nowhere")});
    writer.remove<PhasePeriod>(namedId<PhaseId>(u"q").uuid());
  });
  ASSERT_TRUE(change) << change.error().message.toStdString();
  EXPECT_EQ(change->rows.size(), 2U);
  EXPECT_EQ(Reader::at(*portfolio.file).value().all<Startup>().value().front().name, QStringLiteral("the same again"));
}

TEST_F(FillingTest, largeOnesKeepTheirChainAndThePastIsEmpty) {
  const auto change = fill([](Writer& writer) { putStartups(writer, 12'000, namedId<StartupId>(u"0")); });
  ASSERT_TRUE(change) << change.error().message.toStdString();
  EXPECT_EQ(change->rows.size(), 24'000U);
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 4);
  EXPECT_TRUE(checkPortfolio(*portfolio.file).value().isSound());
  const QDateTime before = portfolio.clock.moment.addDays(-1);
  EXPECT_TRUE(Reader::at(*portfolio.file, before).value().all<Startup>().value().empty());
}

// They are put aside while a new file is filled.
TEST_F(FillingTest, everyIndexIsThereAfterwardsAndWhole) {
  const auto indexes = [&] {
    sqlite3* db = portfolio.file->handle();
    const QByteArray all =
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name)";
    EXPECT_EQ(queryText(db, "PRAGMA integrity_check").value(), QStringLiteral("ok"));
    return queryText(db, all).value();
  };
  const QString before = indexes();
  ASSERT_TRUE(before.contains(QStringLiteral("phase_by_1")));
  ASSERT_FALSE(fill([](Writer& writer) { putStartups(writer, 20, namedId<StartupId>(u"nowhere")); }));
  EXPECT_EQ(indexes(), before);
  ASSERT_TRUE(fill([](Writer& writer) { putStartups(writer, 20, namedId<StartupId>(u"7")); }));
  EXPECT_EQ(indexes(), before);
  const auto last = Reader::at(*portfolio.file).value().where<PhasePeriod>("startup_id", namedId<StartupId>(u"7").uuid());
  EXPECT_EQ(last.value().size(), 2U);
}

TEST_F(FillingTest, referencesAreLookedAtRowByRowAfterwards) {
  const auto dangling = [](Writer& writer) {
    writer.put(PhasePeriod{.id = namedId<PhaseId>(u"d"), .startup = namedId<StartupId>(u"nowhere")});
  };
  ASSERT_TRUE(fill([](Writer& writer) { writer.put(organisation(QStringLiteral("DINUM"))); }));
  EXPECT_FALSE(record(dangling));
  EXPECT_FALSE(fill(dangling)) << "the file is not new any more";
}

}  // namespace
}  // namespace eclosion::store
