// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pursuit.h"

#include <gtest/gtest.h>

#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/undo.h"
#include "tests/support/any_edit.h"
#include "tests/support/edit_desk.h"

namespace eclosion::store {
namespace {

// A desk that writes, and a second handle on its file that keeps columns of its own.
class PursuitTest : public testing::Test {
 protected:
  PursuitTest() : reader(PortfolioFile::open(desk.temporary.path(), Access::edit).value()) { begin(); }
  void begin() {
    columns = Reader::at(*reader)->portfolio(today()).value();
    pursuit = Pursuit::of(*reader, journalHead(reader->handle())).value();
  }
  [[nodiscard]] QDate today() const { return desk.temporary.clock.today(); }
  void expectInStep(const char* when) {
    EXPECT_EQ(test::differenceOf(columns, *Reader::at(*reader)->portfolio(today())).toStdString(), "") << when;
  }
  PortfolioChange followed() {
    EXPECT_TRUE(pursuit->isBehind().value());
    auto change = pursuit->follow(columns, today());
    EXPECT_TRUE(change) << (change ? "" : change.error().message.toStdString());
    return change.value_or(PortfolioChange{});
  }

  test::EditDesk desk;
  std::unique_ptr<PortfolioFile> reader;
  Portfolio columns;
  std::optional<Pursuit> pursuit;
};

TEST_F(PursuitTest, isOfAFileThatAnotherHolds) { EXPECT_TRUE(reader->isReadOnly()); }

TEST_F(PursuitTest, followsWhatWasWrittenBetweenTwoLooks) {
  for (const quint32 seed : {1U, 2U, 3U}) {
    test::AnyEdit edits(desk.records, seed);
    for (int look = 0; look < 25; ++look) {
      int written = 0;
      for (int i = 0; i <= look % 4; ++i) {
        if (const auto change = desk.perform(edits.next()); change && !change->records.empty()) ++written;
      }
      EXPECT_EQ(pursuit->isBehind().value(), written > 0);
      if (written > 0) {
        const PortfolioChange change = followed();
        ASSERT_FALSE(change.whole);
      }
      EXPECT_FALSE(pursuit->isBehind().value());
      expectInStep("after a look");
      if (HasFailure()) return;
    }
  }
}

TEST_F(PursuitTest, anUndoIsFollowedLikeAnEdit) {
  const StartupId id = newId<StartupId>();
  desk.put(Startup{.id = id, .name = QStringLiteral("Lapins")});
  EXPECT_EQ(followed().startups, std::vector<StartupId>{id});
  ASSERT_TRUE(undo(desk.file, desk.temporary.clock, {}, newestEntry(desk.file.handle()).value()));
  const PortfolioChange change = followed();
  ASSERT_EQ(change.records.size(), 1U);
  EXPECT_EQ(change.records[0].op, RecordOp::removed);
  EXPECT_TRUE(columns.startups.empty());
}

TEST_F(PursuitTest, ofColumnsThatNobodyKnowsTheStateOfReadsThemAgain) {
  pursuit = Pursuit::of(*reader, QByteArray()).value();
  EXPECT_TRUE(followed().whole);
}

TEST_F(PursuitTest, ofMoreThanIsWorthFollowingReadsAgain) {
  desk.write([](Writer& writer) {
    for (size_t i = 0; i <= Follower::mostRows; ++i)
      writer.put(Organisation{.id = newId<OrganisationId>(), .name = QString::number(i)});
  });
  EXPECT_TRUE(followed().whole);
  EXPECT_TRUE(columns.organisations.empty()) << "left alone";
  EXPECT_TRUE(pursuit->isBehind().value());
  begin();
  EXPECT_FALSE(pursuit->isBehind().value());
  expectInStep("read again");
}

TEST_F(PursuitTest, columnsThatWereReadBeforeTheLastWriteAreBehind) {
  const QByteArray head = journalHead(reader->handle());
  desk.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("A")});
  pursuit = Pursuit::of(*reader, head).value();
  EXPECT_FALSE(followed().whole);
  expectInStep("caught up");
}

}  // namespace
}  // namespace eclosion::store
