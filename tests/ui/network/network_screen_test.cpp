// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_screen.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QXmlStreamReader>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/network_model.h"
#include "ui/network/network_bar.h"
#include "ui/network/network_pane.h"
#include "ui/network/network_view.h"
#include "ui/shell/capture.h"
#include "ui/shell/screens.h"
#include "ui/startups/empty_notice.h"

namespace eclosion::test {
namespace {

using Zone = ui::NetworkScene::Zone;

class NetworkScreenTest : public WindowTest {
 protected:
  void open() {
    openInvented();
    window_->showScreen(ui::screenIndex(QStringLiteral("network")));
    QApplication::processEvents();
  }
  [[nodiscard]] ui::NetworkScreen& screen() { return *qobject_cast<ui::NetworkScreen*>(&window_->currentScreen()); }
  [[nodiscard]] ui::NetworkView& view() { return screen().view(); }
  // The first region with so many circles.
  [[nodiscard]] int region(size_t least = 2) {
    const auto& zones = view().scene().zones();
    for (size_t i = 0; i < zones.size(); ++i) {
      if (zones[i].kind == Zone::Kind::region && zones[i].items.size() >= least) return static_cast<int>(i);
    }
    return -1;
  }
  [[nodiscard]] const ui::NetworkScene::Item& item(int zone, int index) { return *view().scene().item({zone, index}); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
};

TEST_F(NetworkScreenTest, ArrowsGoBetweenRegionsAndWithinOne) {
  open();
  EXPECT_TRUE(view().hasFocus());
  const int zone = region();
  ASSERT_GE(zone, 0);
  view().setCurrent({zone, -1});
  press(Qt::Key_Return);
  EXPECT_EQ(view().current(), (ui::NetworkSpot{zone, 0}));
  EXPECT_EQ(view().startup(), item(zone, 0).startup);
  EXPECT_EQ(screen().selectedStartups(), std::vector<Portfolio::Row>{item(zone, 0).startup});
  press(Qt::Key_PageDown);
  EXPECT_EQ(view().current(), (ui::NetworkSpot{zone, 1}));
  press(Qt::Key_Home);
  const auto& items = view().scene().zones()[static_cast<size_t>(zone)].items;
  // Every startup of a region is reached by arrows.
  std::set<int> reached{0};
  for (bool more = true; more;) {
    more = false;
    for (const int from : std::set<int>(reached)) {
      for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        view().setCurrent({zone, from});
        press(key);
        EXPECT_EQ(view().current().zone, zone);
        more = reached.insert(view().current().item).second || more;
      }
    }
  }
  EXPECT_EQ(reached.size(), items.size());
  QSignalSpy opened(&view(), &ui::NetworkView::activated);
  press(Qt::Key_Escape);
  EXPECT_EQ(view().current(), (ui::NetworkSpot{zone, -1})) << "back out";
  press(Qt::Key_Right);
  EXPECT_NE(view().current(), (ui::NetworkSpot{zone, -1})) << "to a neighbour, or to the successes";
  view().setCurrent({zone, 0});
  const auto startup = item(zone, 0).startup;
  press(Qt::Key_Return);
  ASSERT_EQ(opened.count(), 1);
  EXPECT_EQ(opened.front().front().toUInt(), startup);
  EXPECT_EQ(window_->currentScreen().objectName(), QStringLiteral("startups"));
}

TEST_F(NetworkScreenTest, ThePointerHoversSelectsAndOpens) {
  open();
  const int zone = region();
  const auto target = item(zone, 1);
  QTest::mouseMove(&view(), target.centre.toPoint() + QPoint(1, 1));
  QTest::mouseMove(&view(), target.centre.toPoint());
  EXPECT_EQ(view().hovered(), (ui::NetworkSpot{zone, 1}));
  const QString words = view().wordsOf(view().hovered());
  EXPECT_TRUE(words.startsWith(window_->model().text()->startupName(file_->portfolio().startups[target.startup].id)));
  QTest::mouseClick(&view(), Qt::LeftButton, {}, target.centre.toPoint());
  EXPECT_EQ(view().startup(), target.startup);
  const auto incubator = view().scene().zones()[static_cast<size_t>(zone)].incubator;
  EXPECT_EQ(view().incubator(), incubator);
  EXPECT_EQ(screen().pane().title(), view().scene().zones()[static_cast<size_t>(zone)].name);
  const auto* group = view().map()->groupOf(incubator);
  EXPECT_TRUE(screen().pane().figures().front().startsWith(QString::number(group->inProgramme.size())));
  const auto frame = view().scene().mapArea();
  QTest::mouseClick(&view(), Qt::LeftButton, {}, frame.topLeft().toPoint() + QPoint(1, 1));
  EXPECT_EQ(view().startup(), Portfolio::none) << "beside everything: nothing";
  QTest::mouseDClick(&view(), Qt::LeftButton, {}, target.centre.toPoint());
  EXPECT_EQ(window_->currentScreen().objectName(), QStringLiteral("startups"));
}

TEST_F(NetworkScreenTest, ZoomStaysAroundWhatIsLookedAt) {
  open();
  const int zone = region();
  view().setCurrent({zone, 0});
  const QPointF before = item(zone, 0).centre;
  press(Qt::Key_Plus, Qt::ControlModifier);
  EXPECT_GT(view().zoom(), 1.2);
  EXPECT_EQ(ui::Theme::instance().zoom(), 100) << "the window keeps its size";
  EXPECT_LT((item(zone, 0).centre - before).manhattanLength(), 30);
  press(Qt::Key_Minus, Qt::ControlModifier);
  press(Qt::Key_Minus, Qt::ControlModifier);
  EXPECT_EQ(view().zoom(), 1) << "no smaller than the whole";
  press(Qt::Key_Plus, Qt::ControlModifier);
  press(Qt::Key_0, Qt::ControlModifier);
  EXPECT_EQ(view().zoom(), 1);
  EXPECT_LT((item(zone, 0).centre - before).manhattanLength(), 0.01);
}

TEST_F(NetworkScreenTest, FindsByNameAndGoesFromOneToTheNext) {
  open();
  const int zone = region();
  const auto startup = item(zone, 0).startup;
  const QString name = window_->model().text()->startupName(file_->portfolio().startups[startup].id);
  EXPECT_EQ(screen().findField(), &screen().bar().field());
  screen().bar().field().setText(name.toUpper());
  QTest::keyClick(&screen().bar().field(), Qt::Key_Return);
  ASSERT_NE(view().startup(), Portfolio::none);
  EXPECT_TRUE(
      window_->model().text()->startupName(file_->portfolio().startups[view().startup()].id).contains(name, Qt::CaseInsensitive));
  QSignalSpy said(&screen(), &ui::Screen::said);
  screen().bar().field().setText(QStringLiteral("no such name"));
  QTest::keyClick(&screen().bar().field(), Qt::Key_Return);
  EXPECT_EQ(said.count(), 1);
  QTest::keyClick(&screen().bar().field(), Qt::Key_Escape);
  EXPECT_TRUE(screen().bar().field().text().isEmpty());
}

TEST_F(NetworkScreenTest, FollowsDateFilterAndPhase) {
  open();
  const auto circles = [this](std::optional<Phase> phase) {
    int count = 0;
    for (const Zone& zone : view().scene().zones()) {
      for (const auto& each : zone.items) count += inProgramme(each.phase) && (!phase || each.phase == *phase) ? 1 : 0;
    }
    return count;
  };
  const auto figures = [this] { return analysis::figuresAt(file_->portfolio(), window_->model().date()).startups; };
  EXPECT_EQ(circles({}), figures().inProgramme());
  window_->setAsOf(QDate(2020, 6, 1));
  EXPECT_EQ(circles({}), figures().inProgramme());
  Q_EMIT screen().bar().phasePicked(Phase::construction);
  EXPECT_EQ(circles({}), figures()[Phase::construction]);
  Q_EMIT screen().bar().phasePicked(std::nullopt);
  ui::BoardFilter filter;
  filter.incubators = {0};
  window_->model().setFilter(filter);
  for (const Zone& zone : view().scene().zones()) {
    if (zone.kind == Zone::Kind::region) {
      EXPECT_EQ(zone.incubator, 0U);
    }
  }
  Q_EMIT screen().bar().sizingPicked(ui::NetworkSizing::equal);
  EXPECT_EQ(view().sizing(), ui::NetworkSizing::equal);
}

TEST_F(NetworkScreenTest, SaysWhyItIsEmpty) {
  open();
  window_->setAsOf(QDate(2001, 1, 1));
  auto* notice = screen().findChild<ui::EmptyNotice*>();
  ASSERT_NE(notice, nullptr);
  EXPECT_TRUE(notice->isVisible());
  EXPECT_TRUE(notice->sentence().contains(QStringLiteral("2001")));
  Q_EMIT notice->acted();
  EXPECT_EQ(window_->model().date(), window_->model().today());
  EXPECT_TRUE(view().isVisible());
}

TEST_F(NetworkScreenTest, ShowsTheIncubatorOnTheBoard) {
  open();
  const int zone = region();
  const auto incubator = view().scene().zones()[static_cast<size_t>(zone)].incubator;
  view().selectIncubator(incubator);
  screen().pane().onBoard().click();
  EXPECT_EQ(window_->model().filter().incubators, std::vector<Portfolio::Row>{incubator});
  EXPECT_EQ(&window_->currentScreen(), window_->board().parentWidget());
}

TEST_F(NetworkScreenTest, ReadersHearRegionsAndStartups) {
  open();
  QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&view());
  ASSERT_NE(map, nullptr);
  EXPECT_EQ(map->text(QAccessible::Name), QStringLiteral("Map of the network"));
  ASSERT_EQ(map->childCount(), static_cast<int>(view().scene().zones().size()));
  const int zone = region();
  QAccessibleInterface* list = map->child(zone);
  EXPECT_EQ(list->role(), QAccessible::List);
  EXPECT_EQ(list->parent(), map);
  EXPECT_EQ(map->indexOfChild(list), zone);
  ASSERT_EQ(list->childCount(), static_cast<int>(view().scene().zones()[static_cast<size_t>(zone)].items.size()));
  QAccessibleInterface* startup = list->child(1);
  EXPECT_EQ(startup->role(), QAccessible::ListItem);
  EXPECT_EQ(startup->parent(), list);
  EXPECT_EQ(list->indexOfChild(startup), 1);
  EXPECT_FALSE(startup->text(QAccessible::Name).contains(QLatin1Char('\n')));
  startup->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_TRUE(startup->state().selected);
  view().setFocus();
  EXPECT_EQ(map->focusChild(), startup);
  const QRect box = startup->rect();
  EXPECT_EQ(map->childAt(box.center().x(), box.center().y()), list);
  window_->setAsOf(QDate(2001, 1, 1));
  EXPECT_FALSE(startup->isValid()) << "its place is empty now";
  window_->setAsOf(window_->model().today());
  expectNames(*window_, "network");
}

TEST_F(NetworkScreenTest, WritesTheSameBytesTwice) {
  open();
  const auto path = [this](const char* ending) { return folder_.filePath(QStringLiteral("map.") + QLatin1String(ending)); };
  const auto bytes = [](const QString& name) {
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  for (const char* ending : {"svg", "png", "pdf"}) {
    ASSERT_TRUE(screen().exportTo(path(ending))) << ending;
    const QByteArray first = bytes(path(ending));
    EXPECT_GT(first.size(), 5000) << ending;
    // In light colours, whatever the screen has, and all of it however far it is zoomed.
    ui::Theme::instance().setMode(ui::ThemeMode::dark);
    view().setZoom(3, {100, 100});
    ASSERT_TRUE(screen().exportTo(path(ending)));
    if (std::string(ending) != "pdf") {
      EXPECT_EQ(bytes(path(ending)), first) << ending;
    }
    ui::Theme::instance().setMode(ui::ThemeMode::light);
  }
  QSet<QRgb> colours;
  const QImage image(path("png"));
  ASSERT_EQ(image.size(), ui::networkPageSize * 2);
  for (int y = 0; y < image.height(); y += 5) {
    for (int x = 0; x < image.width(); x += 5) colours.insert(image.pixel(x, y));
  }
  EXPECT_GT(colours.size(), 100) << "not blank";
  // A picture that stands for itself: its words as text, nothing from elsewhere.
  QXmlStreamReader svg(bytes(path("svg")));
  QString title, desc, all;
  while (!svg.atEnd()) {
    svg.readNext();
    if (svg.isStartElement() && svg.name() == QLatin1String("title")) title = svg.readElementText();
    if (svg.isStartElement() && svg.name() == QLatin1String("desc")) desc = svg.readElementText();
    if (svg.isCharacters()) all += svg.text();
    EXPECT_FALSE(svg.isStartElement() && svg.name() == QLatin1String("image"));
  }
  EXPECT_FALSE(svg.hasError()) << svg.errorString().toStdString();
  const ui::NetworkPage page = screen().page();
  EXPECT_EQ(title, page.words.title);
  EXPECT_EQ(desc.simplified(), page.words.alt.simplified());
  EXPECT_TRUE(all.contains(page.words.source));
  EXPECT_TRUE(page.words.source.contains(QStringLiteral("20 Aug 2026")));

  EXPECT_EQ(ui::writeNetwork(page, folder_.filePath(QStringLiteral("map.doc"))).error().kind, ErrorKind::usage);
  EXPECT_EQ(ui::writeNetwork(page, QStringLiteral("/nowhere/at/all/map.svg")).error().kind, ErrorKind::unreadable);
}

TEST_F(NetworkScreenTest, CopiesAPictureWithItsWords) {
  open();
  press(Qt::Key_C, Qt::ControlModifier);
  const QMimeData* copied = QApplication::clipboard()->mimeData();
  ASSERT_TRUE(copied->hasImage());
  EXPECT_TRUE(copied->hasFormat(QStringLiteral("image/svg+xml")));
  EXPECT_TRUE(copied->text().contains(screen().page().words.title));
}

TEST_F(NetworkScreenTest, GivesDecksAPictureWithItsAlternative) {
  open();
  const publish::SlidePicture picture = ui::networkPicture(screen().page());
  EXPECT_FALSE(QImage::fromData(picture.png).isNull());
  EXPECT_TRUE(picture.svg.contains("<svg"));
  EXPECT_EQ(picture.alt, screen().page().words.alt);
}

TEST_F(NetworkScreenTest, AnIncubatorWithoutANameAndStrangeOnesAreDrawn) {
  WorldBuilder builder;
  const QString names[] = {QString(), QStringLiteral("<b>&amp;\u202E"), QString(400, QLatin1Char('W')), QStringLiteral("\n\t")};
  for (const QString& name : names) {
    const auto incubator = builder.incubator(name);
    const auto startup = builder.startup(name);
    builder.phase(startup, Phase::construction, QDate(2020, 1, 1));
    builder.incubatedBy(startup, incubator);
  }
  window_->show(std::make_unique<FakePortfolio>(builder.build(QDate(2026, 8, 20))));
  showWindow();
  window_->showScreen(ui::screenIndex(QStringLiteral("network")));
  EXPECT_FALSE(ui::capture(*window_, {1280, 800}, 1).isNull());
  QXmlStreamReader svg(ui::networkSvg(screen().page()));
  while (!svg.atEnd()) svg.readNext();
  EXPECT_FALSE(svg.hasError()) << svg.errorString().toStdString();
}

TEST_F(NetworkScreenTest, ALargePortfolioIsLaidOutByAWorker) {
  window_->show(std::make_unique<FakePortfolio>(inventedWorld(static_cast<int>(ui::NetworkModel::largePortfolio) + 1)));
  showWindow();
  window_->showScreen(ui::screenIndex(QStringLiteral("network")));
  ASSERT_TRUE(QTest::qWaitFor([this] { return view().map() != nullptr; }, 20'000));
  window_->setAsOf(QDate(2020, 1, 1));
  window_->setAsOf(QDate(2021, 1, 1));
  ASSERT_TRUE(QTest::qWaitFor([this] { return view().map()->date == QDate(2021, 1, 1); }, 20'000)) << "the last one asked for";
}

}  // namespace
}  // namespace eclosion::test
