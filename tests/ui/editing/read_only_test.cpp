// SPDX-License-Identifier: GPL-3.0-or-later
// A file that may only be read, on every screen: what would change it is off and says why, and keys lead to no form and no error.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QMenu>
#include <QSignalSpy>
#include <map>

#include "core/edits/deck_edits.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "core/store/record_plan.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/charts_screen.h"
#include "ui/charts/deck_list.h"
#include "ui/charts/deck_strip.h"
#include "ui/decisions/criteria_view.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/decisions/review_sheet.h"
#include "ui/decisions/session_bar.h"
#include "ui/members/members_screen.h"
#include "ui/members/roster_table.h"
#include "ui/members/roster_task.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

// The 2017 sample with a deck, in a window.
class ReadOnlyTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    // The file is opened once there is more in it.
    UiTest::SetUp();  // NOLINT(bugprone-parent-virtual-call)
    store::Recorder recorder(*temporary_.file, temporary_.clock, {});
    ASSERT_TRUE(
        exchange::importPortfolioJson(exchange::sample2017(), *temporary_.file, recorder, {.words = QStringLiteral("s")}));
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("deck")}, [](store::Writer& writer) -> Result<void> {
      const Deck deck{.id = newId<DeckId>(), .name = QStringLiteral("Committee")};
      writer.put(deck);
      for (const char* position : {"000000", "000001"}) {
        writer.put(Slide{.id = newId<SlideId>(),
                         .deck = deck.id,
                         .position = QString::fromLatin1(position),
                         .kind = QStringLiteral("text"),
                         .title = QStringLiteral("Words")});
      }
      return {};
    }));
  }

  void TearDown() override {
    EditingWindowTest::TearDown();
    holder_.reset();
  }
  // As a file is that another window has open.
  void openToRead() {
    window_.reset();
    temporary_.file.reset();
    auto held = store::PortfolioFile::open(temporary_.path(), store::Access::edit);
    ASSERT_TRUE(held);
    holder_ = std::move(*held);
    open(store::Access::edit);
    ASSERT_FALSE(window_->desk().canEdit());
  }

  void show(const char* screen) {
    window_->showScreen(ui::screenIndex(QLatin1String(screen)));
    auto& now = window_->currentScreen();
    if (auto* room = qobject_cast<ui::DecisionsScreen*>(&now)) room->settle();
    if (auto* members = qobject_cast<ui::MembersScreen*>(&now)) {
      ASSERT_TRUE(QTest::qWaitFor([members] { return !members->task().isRunning(); }));
      members->table().setCurrentIndex(members->model().index(0, 0));
    }
    if (auto* charts = qobject_cast<ui::ChartsScreen*>(&now)) {
      ASSERT_TRUE(QTest::qWaitFor([charts] { return !charts->task().isRunning(); }, 30'000));
    }
    if (QLatin1String(screen) == QLatin1String("board")) window_->board().select(window_->model().column(2).rows.front());
    QCoreApplication::processEvents();
  }

  struct Control {
    bool enabled = false;
    QString why;
  };
  // Buttons and what stands in menus, by their words, on the screen and in the window's menus.
  [[nodiscard]] std::map<QString, Control> controls() const {
    std::map<QString, Control> found;
    const std::function<void(const QList<QAction*>&)> take = [&](const QList<QAction*>& actions) {
      for (const QAction* action : actions) {
        if (action->isSeparator() || action->text().isEmpty()) continue;
        found[action->text().remove(QLatin1Char('&'))] = {action->isEnabled(), action->toolTip()};
        if (action->menu() && action->isEnabled()) take(action->menu()->actions());
      }
    };
    for (QMenu* menu : window_->findChildren<QMenu*>()) {
      Q_EMIT menu->aboutToShow();
      take(menu->actions());
    }
    for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
      if (!button->isVisible()) continue;
      const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
      if (!name.isEmpty()) found[name] = {button->isEnabled(), button->toolTip()};
    }
    return found;
  }
  static bool says(const QString& words) { return words.contains(QStringLiteral("read only")); }

  std::unique_ptr<store::PortfolioFile> holder_;
};

// What is off because of the file says so; what the table names is off.
TEST_F(ReadOnlyTest, whatWouldChangeItIsOffAndSaysWhy) {
  const std::pair<const char*, QStringList> cases[] = {
      {"board", {QStringLiteral("Rename…"), QStringLiteral("Duplicate…"), QStringLiteral("Move to"), QStringLiteral("Edit…")}},
      {"decisions",
       {QStringLiteral("New session…"), QStringLiteral("Edit session…"), QStringLiteral("Remove session…"),
        QStringLiteral("Edit the agenda…"), QStringLiteral("4 attend"), QStringLiteral("Change the criteria…"),
        QStringLiteral("Open what is measured of it")}},
      {"startups", {QStringLiteral("New startup…")}},
      {"members",
       {QStringLiteral("Extend mission…"), QStringLiteral("Move to startup…"), QStringLiteral("End mission…"),
        QStringLiteral("Add mission…"), QStringLiteral("Merge two records…"), QStringLiteral("Erase…"),
        QStringLiteral("New person…"), QStringLiteral("Import a table of people…"), QStringLiteral("Names kept too long…")}},
      {"incubators", {}},
      {"funding", {}},
      {"charts",
       {QStringLiteral("Add to deck"), QStringLiteral("Add a slide"), QStringLiteral("Add the chart shown to the deck"),
        QStringLiteral("New deck…"), QStringLiteral("New from a template"), QStringLiteral("Frozen at its dates"),
        QStringLiteral("Language")}},
      {"network", {}},
      {"report", {}},
      {"journal", {}},
      {"repair", {}},
  };
  std::map<QString, std::map<QString, Control>> writable;
  open(store::Access::edit);
  for (const auto& [screen, names] : cases) {
    show(screen);
    writable[QLatin1String(screen)] = controls();
  }
  openToRead();
  for (const auto& [screen, names] : cases) {
    SCOPED_TRACE(screen);
    show(screen);
    const auto now = controls();
    for (const QString& name : names) {
      EXPECT_TRUE(now.contains(name)) << name.toStdString();
      if (!now.contains(name)) continue;
      EXPECT_FALSE(now.at(name).enabled) << name.toStdString();
      EXPECT_TRUE(says(now.at(name).why)) << name.toStdString() << ": " << now.at(name).why.toStdString();
    }
    for (const auto& [name, control] : now) {
      const auto before = writable.at(QLatin1String(screen)).find(name);
      const bool wentOff = before != writable.at(QLatin1String(screen)).end() && before->second.enabled && !control.enabled;
      if (!wentOff) continue;
      EXPECT_TRUE(says(control.why)) << name.toStdString() << ": " << control.why.toStdString();
    }
  }
}

// Keys that change something where it may be changed.
TEST_F(ReadOnlyTest, keysChangeNothingAndOpenNoForm) {
  openToRead();
  QStringList refused;
  QObject::connect(&window_->desk(), &ui::EditDesk::refused, window_.get(), [&](const QString& words) { refused << words; });
  const auto press = [&](QWidget& where, int key, Qt::KeyboardModifiers modifiers, bool mustSay) {
    refused.clear();
    where.setFocus();
    // A form would come back only when it is closed.
    bool opened = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, window_.get(), [&opened] {
      if (QWidget* modal = QApplication::activeModalWidget()) opened = modal->close();
    });
    watch.start(20);
    QTest::keyClick(&where, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
    const QString name = QKeySequence(static_cast<int>(modifiers) | key).toString();
    EXPECT_FALSE(opened) << name.toStdString() << " opened a form";
    EXPECT_EQ(failures_.join(QLatin1Char('\n')).toStdString(), "") << name.toStdString() << " failed late";
    failures_.clear();
    if (mustSay) {
      ASSERT_FALSE(refused.isEmpty()) << name.toStdString() << " says nothing";
      EXPECT_TRUE(says(refused.last())) << refused.last().toStdString();
    }
  };
  show("board");
  for (const int key : {Qt::Key_2, Qt::Key_E, Qt::Key_F2, Qt::Key_Delete, Qt::Key_N, Qt::Key_M})
    press(window_->board(), key, key == Qt::Key_N ? Qt::ControlModifier : Qt::NoModifier, false);
  press(window_->board(), Qt::Key_Z, Qt::ControlModifier, false);

  show("decisions");
  auto& room = static_cast<ui::DecisionsScreen&>(window_->currentScreen());
  ASSERT_NE(room.shown(), Portfolio::none);
  for (int key = Qt::Key_1; key <= Qt::Key_7; ++key) press(room, key, {}, true);
  auto& criteria = room.sheet().criteriaView();
  criteria.setCurrentIndex(criteria.model()->index(0, 0));
  for (const int key : {Qt::Key_7, Qt::Key_Plus, Qt::Key_Delete, Qt::Key_F2}) press(criteria, key, {}, false);

  show("members");
  auto& members = static_cast<ui::MembersScreen&>(window_->currentScreen());
  press(members.table(), Qt::Key_F2, {}, false);
  for (const int key : {Qt::Key_X, Qt::Key_M, Qt::Key_L, Qt::Key_N})
    press(members.table(), key, Qt::ControlModifier | Qt::ShiftModifier, false);

  show("charts");
  auto& charts = static_cast<ui::ChartsScreen&>(window_->currentScreen());
  auto& slides = charts.deck().list();
  ASSERT_EQ(slides.model()->rowCount(), 2);
  slides.setCurrentIndex(slides.model()->index(0, 0));
  for (const int key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Return}) press(slides, key, {}, true);
  press(slides, Qt::Key_Right, Qt::ControlModifier, true);
  press(slides, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier, false);
  EXPECT_FALSE(slides.acceptDrops()) << "a chart would be dropped in vain";
  EXPECT_EQ(slides.model()->rowCount(), 2);
}

// The session is followed and its papers are made; nothing of it is offered to be changed.
TEST_F(ReadOnlyTest, aSessionIsReadAndPrinted) {
  openToRead();
  show("decisions");
  auto& bar = static_cast<ui::DecisionsScreen&>(window_->currentScreen()).sessions();
  ASSERT_NE(bar.session(), nullptr);
  EXPECT_TRUE(bar.paper(ui::SessionBar::PaperKind::agenda));
  const QSignalSpy refused(&window_->desk(), &ui::EditDesk::refused);
  bar.newSession();
  bar.editSession();
  bar.addToAgenda(window_->file()->portfolio().startups.front().id);
  ASSERT_EQ(refused.count(), 3);
  for (const auto& one : refused) EXPECT_TRUE(says(one.front().toString()));
}

}  // namespace
}  // namespace eclosion::test
