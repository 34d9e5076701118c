// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorder.h"

#include <gtest/gtest.h>

#include "core/store/journal.h"
#include "core/store/reader.h"
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

}  // namespace
}  // namespace eclosion::store
