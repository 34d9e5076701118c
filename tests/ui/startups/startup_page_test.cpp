// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>

#include "tests/ui/startups/startups_fixture.h"
#include "tests/ui/startups/startups_worlds.h"
#include "ui/startups/story_view.h"

namespace eclosion::test {
namespace {

class StartupPageTest : public StartupsScreenTest {
 protected:
  void tell() {
    auto world = strangeWorld();
    const auto story = tellEverything(*world);
    use(std::move(world));
    file_->stories.insert(file_->portfolio().startups[strange::crowded].id, story);
    screen_->openStartup(strange::crowded);
    QApplication::processEvents();
    screen_->page().setOpener([this](const QUrl& url) { opened_ << url; });
  }
  [[nodiscard]] ui::StoryView* view() { return screen_->findChild<ui::StoryView*>(); }
  [[nodiscard]] QString shown() {
    QApplication::processEvents();
    return view()->toPlainText();
  }

  QList<QUrl> opened_;
};

TEST_F(StartupPageTest, TellsEverything) {
  tell();
  const QString text = screen_->copyText();
  for (const char* words : {"Équipe nombreuse",
                            "Acceleration since 3 Jun 2024",
                            "Share and follow",
                            "Documents travel on paper",
                            "Équipe réduite",
                            "Six interviews a week",
                            "end stated: 1 Jul 2024",
                            "public interest group",
                            "Fabrique des Rivières",
                            "Seeking a sponsor",
                            "Team · 60",
                            "Person 60",
                            "People before · 2",
                            "People to come · 1",
                            "Octave Conseil",
                            "Went well",
                            "Documents followed",
                            "statistics page",
                            "impact figure of 2025",
                            "Open to all",
                            "Fund the next phase",
                            "May committee",
                            "re-invoicing",
                            "€148",
                            "Usage doubled",
                            "8/10",
                            "Two more regions",
                            "Refund",
                            "https://example.org/team/",
                            "contact@example.org",
                            "Écologie",
                            "C++",
                            "Open source",
                            "partiel",
                            "Bretagne",
                            "A year of growth",
                            "a mayor",
                            "A heading"}) {
    EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    if (QByteArray(words) == "https://example.org/team/") continue;  // shown without its scheme
    if (text.indexOf(QString::fromUtf8(words)) < text.indexOf(QStringLiteral("Share and follow"))) continue;  // in the head
    EXPECT_TRUE(shown().contains(QString::fromUtf8(words))) << words;
  }
}

TEST_F(StartupPageTest, OnlyWebAddressesAreLinks) {
  tell();
  const QString html = view()->toHtml();
  EXPECT_TRUE(html.contains(QStringLiteral("href=\"https://example.org/team")));
  EXPECT_TRUE(html.contains(QStringLiteral("href=\"https://example.org/a?b=1&amp;c=2\"")));
  EXPECT_FALSE(html.contains(QStringLiteral("href=\"javascript")));
  EXPECT_FALSE(html.contains(QStringLiteral("file:///")));
  EXPECT_TRUE(shown().contains(QStringLiteral("<script>"))) << "shown, never run";
  Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("https://example.org/team")));
  Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
  Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("file:///etc/hostname")));
  ASSERT_EQ(opened_.size(), 1);
  EXPECT_EQ(opened_.first().host(), QStringLiteral("example.org"));
}

TEST_F(StartupPageTest, LinksOpenByKeyboard) {
  tell();
  QSignalSpy records(screen_.get(), &ui::Screen::recordActivated);
  for (int i = 0; i < 200 && opened_.isEmpty(); ++i) {
    QTest::keyClick(view(), Qt::Key_Tab);
    QTest::keyClick(view(), Qt::Key_Return);
  }
  EXPECT_EQ(opened_.size(), 1);
  EXPECT_GT(records.count(), 60) << "every person of the team on the way there";
}

TEST_F(StartupPageTest, LaterFactsAreKeptAndSaidToBeLater) {
  tell();
  EXPECT_TRUE(shown().contains(QStringLiteral("later")));
  board_->setDate(QDate(2023, 1, 1));
  const QString text = screen_->copyText();
  EXPECT_TRUE(text.contains(QStringLiteral("Construction since")));
  EXPECT_TRUE(text.contains(QStringLiteral("3 Mar 2023 · Launch · Open to all · later")));
  EXPECT_TRUE(text.contains(QStringLiteral("Person 60"))) << "people who come later are still there";
  EXPECT_TRUE(text.contains(QStringLiteral("People to come")));
}

TEST_F(StartupPageTest, StaysWhereOneReadsWhenTheDateChanges) {
  tell();
  QScrollBar* bar = view()->verticalScrollBar();
  // A long text is laid out bit by bit.
  ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 2500; }, 5000));
  bar->setValue(2400);
  board_->setDate(board_->date().addDays(-1));
  for (int i = 0; i < 5; ++i) {
    QTest::qWait(10);
    EXPECT_EQ(bar->value(), 2400);
  }
  screen_->openStartup(strange::busy);
  QTest::qWait(20);
  EXPECT_EQ(bar->value(), 0) << "another story is read from its beginning";
}

TEST_F(StartupPageTest, EveryWayBackLeadsToTheTable) {
  tell();
  press(Qt::Key_Escape);
  EXPECT_FALSE(screen_->showsPage());
  screen_->openStartup(strange::crowded);
  QTest::keyClick(view(), Qt::Key_Backspace);
  EXPECT_FALSE(screen_->showsPage());
  screen_->openStartup(strange::crowded);
  screen_->page().findChild<ui::Button*>()->click();
  EXPECT_FALSE(screen_->showsPage());
  screen_->openStartup(strange::later);
  EXPECT_EQ(screen_->selectedStartups(), std::vector<Portfolio::Row>{strange::later}) << "though the table does not list it";
  EXPECT_TRUE(screen_->copyText().contains(QStringLiteral("Not started yet")));
  EXPECT_NE(screen_->findField(), nullptr);
  EXPECT_FALSE(screen_->showsPage());
}

TEST_F(StartupPageTest, KinLeadToTheirPages) {
  auto world = strangeWorld();
  world->portfolio.startups[strange::plain].parent = strange::crowded;
  world->portfolio.startups[strange::renamed].mergedInto = strange::crowded;
  use(std::move(world));
  screen_->openStartup(strange::crowded);
  EXPECT_TRUE(shown().contains(QStringLiteral("Contains")));
  EXPECT_TRUE(shown().contains(QStringLiteral("Joined by")));
  QSignalSpy spy(screen_.get(), &ui::Screen::recordActivated);
  Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("startup:%1").arg(strange::plain)));
  EXPECT_EQ(spy.count(), 1);
  EXPECT_EQ(screen_->page().startup(), strange::plain);
  Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("startup:99999")));
  EXPECT_EQ(screen_->page().startup(), strange::plain);
}

TEST_F(StartupPageTest, NamesLeadToWhatTheyName) {
  tell();
  const Portfolio& portfolio = file_->portfolio();
  QSignalSpy spy(screen_.get(), &ui::Screen::recordActivated);
  const auto follow = [&](const QString& name) {
    const QString html = view()->toHtml();
    const auto at = html.indexOf(QLatin1Char('>') + name + QLatin1Char('<'));
    const auto href = html.lastIndexOf(QStringLiteral("href=\""), at);
    ASSERT_GT(at, 0) << name.toStdString();
    Q_EMIT view()->anchorClicked(QUrl(html.mid(href + 6, html.indexOf(QLatin1Char('"'), href + 6) - href - 6)));
  };
  const auto last = [&] { return spy.last().first().value<ui::RecordLink>(); };
  follow(QStringLiteral("Fabrique des Rivières"));
  ASSERT_EQ(spy.count(), 1);
  EXPECT_EQ(last().kind, NamedKind::incubator);
  EXPECT_EQ(file_->text().incubatorName(portfolio.incubators[last().row].id), QStringLiteral("Fabrique des Rivières"));
  follow(QStringLiteral("Person 60"));
  ASSERT_EQ(spy.count(), 2);
  EXPECT_EQ(last().kind, NamedKind::member);
  EXPECT_EQ(file_->text().memberName(portfolio.members[last().row].id), QStringLiteral("Person 60"));
  for (const char* nowhere : {"incubator:999999", "member:x", "organisation:", "team:1", "incubator:-1"})
    Q_EMIT view()->anchorClicked(QUrl(QString::fromLatin1(nowhere)));
  EXPECT_EQ(spy.count(), 2) << "an address of nothing leads nowhere";
}

TEST_F(StartupPageTest, StrangeStartupsAreShownWholeAtEverySize) {
  use(strangeWorld());
  for (Portfolio::Row row = 0; row < file_->portfolio().startups.size(); ++row) {
    screen_->openStartup(row);
    for (const int zoom : {90, 150}) {
      ui::Theme::instance().setZoom(zoom);
      for (const int width : {560, 1400}) {
        screen_->resize(width, 700);
        QTest::qWait(1);
        EXPECT_FALSE(screen_->grab().isNull());
        EXPECT_LE(view()->document()->idealWidth(), view()->viewport()->width()) << row << " at " << width;
        EXPECT_EQ(view()->horizontalScrollBar()->maximum(), 0) << row << " at " << width << ", " << zoom << " %";
      }
    }
    const QString name = board_->text()->startupName(file_->portfolio().startups[row].id).simplified();
    EXPECT_TRUE(screen_->copyText().startsWith(name)) << row;
  }
  screen_->openStartup(strange::busy);
  EXPECT_EQ(shown().count(QStringLiteral("100 d")), 39) << "all forty phases, the last one running";
}

}  // namespace
}  // namespace eclosion::test
