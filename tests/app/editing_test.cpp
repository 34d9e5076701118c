// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/open_portfolio.h"
#include "core/edits/move_startup.h"
#include "core/store/portfolio_snapshot.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/edit_desk.h"
#include "ui/shell/editing.h"

namespace eclosion {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const edits::Move toConstruction{.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)};

class EditingTest : public testing::Test {
 protected:
  void SetUp() override {
    store::Recorder recorder(*temporary.file, temporary.clock, {});
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("prepare")}, [](store::Writer& writer) -> Result<void> {
      writer.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = lapins, .start = QDate(2025, 9, 1)});
      return {};
    }));
    open(store::Access::edit);
  }
  void open(store::Access access) {
    portfolio.reset();
    temporary.reopen(access);
    portfolio = app::openPortfolio(std::move(temporary.file), temporary.clock).value();
    editing = portfolio->editing();
  }

  test::TemporaryPortfolio temporary;
  std::unique_ptr<ui::OpenPortfolio> portfolio;
  ui::Editing* editing = nullptr;
};

TEST_F(EditingTest, viewsAreToldOnceTheColumnsHaveFollowed) {
  Phase seen = Phase::unrecorded;
  QObject::connect(editing, &ui::Editing::changed, editing, [&](const PortfolioChange& change) {
    ASSERT_FALSE(change.whole);
    seen = portfolio->portfolio().entryAt(portfolio->portfolio().rowOf(change.startups.at(0)), QDate(2026, 2, 1))->phase;
  });
  const QSignalSpy changed(editing, &ui::Editing::changed);
  ASSERT_TRUE(editing->perform(edits::moveStartup(toConstruction)));
  EXPECT_EQ(seen, Phase::construction);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(portfolio->story(lapins).phases.size(), 2U);
}

TEST_F(EditingTest, aPlanAndARefusalWriteNothing) {
  const QSignalSpy changed(editing, &ui::Editing::changed);
  ASSERT_TRUE(editing->plan(edits::moveStartup(toConstruction)));
  EXPECT_FALSE(editing->perform(edits::moveStartup({.startup = lapins, .to = Phase::investigation, .date = QDate(2026, 1, 15)})));
  EXPECT_EQ(portfolio->story(lapins).phases.size(), 1U);
  EXPECT_EQ(changed.count(), 0);
}

TEST_F(EditingTest, severalAreOneChange) {
  const QSignalSpy changed(editing, &ui::Editing::changed);
  ASSERT_TRUE(editing->performAll(
      QStringLiteral("Two"), {edits::moveStartup(toConstruction),
                              edits::moveStartup({.startup = lapins, .to = Phase::acceleration, .date = QDate(2026, 6, 1)})}));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(portfolio->portfolio().phases.size(), 3U);
}

TEST_F(EditingTest, aFileThatMayOnlyBeReadSaysWhy) {
  open(store::Access::read);
  const auto refused = editing->perform(edits::moveStartup(toConstruction));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::readOnly);
}

TEST_F(EditingTest, readingAgainTellsThatEverythingMayBeOther) {
  const QSignalSpy changed(editing, &ui::Editing::changed);
  ASSERT_TRUE(portfolio->reload());
  ASSERT_EQ(changed.count(), 1);
  EXPECT_TRUE(changed.at(0).at(0).value<PortfolioChange>().whole);
}

TEST_F(EditingTest, theColumnsKeptForTheNextOpeningAreThoseOfTheLastEdit) {
  ASSERT_TRUE(editing->perform(edits::moveStartup(toConstruction)));
  portfolio.reset();
  temporary.reopen(store::Access::read);
  const auto kept = store::loadPortfolio(*temporary.file, temporary.clock.today());
  ASSERT_TRUE(kept);
  EXPECT_TRUE(kept->fromSnapshot);
  const auto afresh = store::Reader::at(*temporary.file)->portfolio(temporary.clock.today());
  EXPECT_EQ(test::differenceOf(kept->portfolio, *afresh).toStdString(), "");
}

}  // namespace
}  // namespace eclosion
