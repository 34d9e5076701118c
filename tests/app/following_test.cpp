// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one file: the second reads only, and follows what the first writes.
#include "app/following.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "app/window_services.h"
#include "core/edits/move_startup.h"
#include "core/edits/startup_edits.h"
#include "tests/support/edit_desk.h"
#include "tests/support/files.h"
#include "tests/support/own_data_home.h"
#include "ui/shell/editing.h"

namespace eclosion {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");

class FollowingTest : public testing::Test {
 protected:
  void SetUp() override {
    portfolio.close();
    first = services.open(portfolio.path()).value();
    write(edits::createStartup({.startup = {.id = lapins, .name = QStringLiteral("Lapins")},
                                .phase = Phase::investigation,
                                .start = QDate(2026, 1, 5)}));
    second = others.open(portfolio.path()).value();
    ASSERT_FALSE(second->readOnlyReason().isEmpty());
    second->attend([this](const QString& sentence) { said << sentence; });
    QObject::connect(second->editing(), &ui::Editing::changed, second->editing(),
                     [this](const PortfolioChange& change) { changes.push_back(change); });
  }
  void write(const edits::Edit& edit) {
    const auto written = first->editing()->perform(edit);
    ASSERT_TRUE(written) << written.error().message.toStdString();
  }
  // The second has what the first has.
  void expectInStep() {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !changes.empty(); }, 5000));
    EXPECT_EQ(test::differenceOf(second->portfolio(), first->portfolio()).toStdString(), "");
  }

  test::OwnDataHome data;
  test::TemporaryPortfolio portfolio;
  test::FakeClock clock;
  app::WindowServices services{clock};
  app::WindowServices others{clock};
  std::unique_ptr<ui::OpenPortfolio> first, second;
  std::vector<PortfolioChange> changes;
  QStringList said;
};

TEST_F(FollowingTest, editsArriveOneByOne) {
  write(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 3, 1)}));
  expectInStep();
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_FALSE(changes[0].whole);
  EXPECT_EQ(changes[0].startups, std::vector<StartupId>{lapins});
  EXPECT_EQ(second->story(lapins).phases.size(), 2U);
  changes.clear();
  ASSERT_TRUE(first->editing()->undo());
  expectInStep();
  EXPECT_EQ(second->portfolio().phases.size(), 1U);
  EXPECT_TRUE(said.isEmpty()) << said.join(u' ').toStdString();
}

TEST_F(FollowingTest, wordsFollowToo) {
  EXPECT_EQ(second->text().startupName(lapins), QStringLiteral("Lapins"));
  write(edits::renameStartup(lapins, QStringLiteral("Renards"), QDate(2026, 5, 1)));
  expectInStep();
  EXPECT_EQ(second->text().startupName(lapins), QStringLiteral("Renards"));
  EXPECT_EQ(second->text().startupFormerNames(lapins), QStringList(QStringLiteral("Lapins")));
}

TEST_F(FollowingTest, anImportArrivesWhole) {
  auto import =
      first->prepareImport({.folder = test::dataFolder("betagouv-2026-like"), .knownOn = {}}, [](const ui::Progress&) {}, {});
  ASSERT_TRUE(import) << import.error().message.toStdString();
  ASSERT_TRUE((*import)->apply([](const ui::Progress&) {}, {}));
  ASSERT_TRUE(first->reload());
  expectInStep();
  EXPECT_GT(second->portfolio().startups.size(), 5U);
}

TEST_F(FollowingTest, stillMayNotEdit) {
  const auto refused = second->editing()->perform(edits::deleteStartup(lapins));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::readOnly);
  EXPECT_EQ(refused.error().message, second->readOnlyReason());
}

TEST_F(FollowingTest, saysWhenTheOtherIsGoneAndGoesOnReading) {
  const QString before = second->readOnlyReason();
  first.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5000));
  EXPECT_NE(second->readOnlyReason(), before);
  EXPECT_EQ(said.last(), second->readOnlyReason());
  EXPECT_EQ(second->story(lapins).phases.size(), 1U);
  // It comes back, and is followed again.
  first = services.open(portfolio.path()).value();
  ASSERT_TRUE(first->readOnlyReason().isEmpty());
  write(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 3, 1)}));
  expectInStep();
  EXPECT_EQ(second->readOnlyReason(), before);
}

TEST_F(FollowingTest, theColumnsKeptForTheNextOpeningAreNotTheReaders) {
  write(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 3, 1)}));
  expectInStep();
  write(edits::moveStartup({.startup = lapins, .to = Phase::acceleration, .date = QDate(2026, 6, 1)}));
  second.reset();  // behind
  first.reset();
  const auto again = services.open(portfolio.path()).value();
  EXPECT_EQ(again->portfolio().phases.size(), 3U);
}

}  // namespace
}  // namespace eclosion
