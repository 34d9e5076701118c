// SPDX-License-Identifier: GPL-3.0-or-later
// What a director reads in the room and in a session has room in both languages, in the smallest windows it is made for.
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>

#include "core/edits/change_record.h"
#include "tests/support/french.h"
#include "tests/ui/decisions/decision_room_fixture.h"
#include "tests/ui/fits.h"
#include "ui/decisions/amount_row.h"
#include "ui/decisions/criteria_delegate.h"
#include "ui/decisions/criteria_view.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/peers_plot.h"
#include "ui/decisions/session_bar.h"
#include "ui/decisions/session_mode.h"
#include "ui/editing/reference_box.h"
#include "ui/models/criteria_model.h"
#include "ui/shell/inspector.h"
#include "ui/theme/painting.h"

namespace eclosion::test {
namespace {

class RoomFitsTest : public DecisionRoomTest {
 protected:
  void retranslated() {
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window_.get(), &change);
    room().settle();
  }
  void beAt(const QSize& size) {
    window_->resize(size);
    letLayOut();
    keepPicture(*window_, QStringLiteral("room-%1-%2").arg(language()).arg(size.width()));
  }
  static QString language() { return QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en"); }
  // At every size, after it was larger and after it was smaller.
  void expectRoomFits() {
    sheet().takeFocus();
    QTest::keyClick(&sheet().criteriaView(), Qt::Key_7);
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1440, 900)}) {
      beAt(size);
      ASSERT_EQ(window_->size(), size);
      expectFits(room(), language().toStdString() + " " + std::to_string(size.width()));
      expectCriteriaFit();
      const auto* scroll = sheet().findChild<QScrollArea*>();
      EXPECT_EQ(scroll->widget()->width(), scroll->viewport()->width());
    }
  }
  void expectCriteriaFit() {
    const auto& view = sheet().criteriaView();
    const auto& model = sheet().criteria();
    const int height = ui::CriteriaDelegate::lineHeightFor(model, view.viewport()->width());
    EXPECT_EQ(view.height(), model.rowCount() * height) << "all of them are in sight";
    for (int row = 0; row < model.rowCount(); ++row) {
      const QModelIndex index = model.index(row);
      EXPECT_EQ(view.visualRect(index).height(), height);
      EXPECT_TRUE(ui::CriteriaDelegate::showsLabel(index, view.viewport()->width())) << index.data().toString().toStdString();
    }
  }
};

TEST_F(RoomFitsTest, inEnglish) { expectRoomFits(); }

TEST_F(RoomFitsTest, inFrench) {
  const InFrench french;
  retranslated();
  expectRoomFits();
  retranslated();
}

// The gate with the longest names, and the most of them.
TEST_F(RoomFitsTest, theLongestGrid) {
  const InFrench french;
  retranslated();
  room().selectStartup(row(lapins_));
  ASSERT_EQ(shown(), lapins_);
  expectRoomFits();
}

TEST_F(RoomFitsTest, theLegendIsWhole) {
  for (const bool french : {false, true}) {
    const auto speaks = french ? std::make_unique<InFrench>() : nullptr;
    retranslated();
    beAt({1280, 800});
    const auto* legend = sheet().findChild<ui::PeersLegend*>();
    ASSERT_NE(legend, nullptr);
    EXPECT_GE(legend->width(), legend->minimumSizeHint().width());
    EXPECT_GE(legend->height(), legend->heightForWidth(legend->width()));
  }
}

TEST_F(RoomFitsTest, aFunderIsTold) {
  beAt({1280, 800});
  QTest::keyClick(&room().list().view(), Qt::Key_2);
  for (const ui::AmountRow* row : room().form().findChildren<ui::AmountRow*>()) {
    const auto& funder = const_cast<ui::AmountRow*>(row)->funderBox();
    if (!funder.isVisible()) continue;
    // Room for an acronym as long as any ministry has.
    EXPECT_GE(funder.lineEdit()->width(), ui::advanceOf(funder.font(), QStringLiteral("MTECT/DGALN")) + 8) << row->y();
  }
}

// The side panel of the other screens: made narrower by the window or by hand, it shows all that it has.
TEST_F(RoomFitsTest, theSidePanelFitsAfterAResize) {
  for (const bool french : {false, true}) {
    const auto speaks = french ? std::make_unique<InFrench>() : nullptr;
    window_->showScreen(0);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window_.get(), &change);
    select({renards_});
    auto* panel = window_->findChild<ui::Inspector*>();
    ASSERT_TRUE(panel && panel->isVisible());
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 700), QSize(1280, 800)}) {
      beAt(size);
      expectFits(*panel, language().toStdString() + " panel " + std::to_string(size.width()));
    }
    auto* splitter = qobject_cast<QSplitter*>(panel->parentWidget());
    ASSERT_NE(splitter, nullptr);
    splitter->setSizes({1200, 204});
    beAt({1280, 800});
    expectFits(*panel, language().toStdString() + " narrow panel");
  }
}

class SessionFitsTest : public RoomFitsTest {
 protected:
  void expectSessionFits() {
    room().sessions().choose(session_);
    room().sessions().holdSession();
    QPointer<ui::SessionMode> mode;
    for (QWidget* each : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<ui::SessionMode*>(each)) mode = found;
    }
    ASSERT_NE(mode, nullptr);
    mode->showNormal();
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
      mode->resize(size);
      letLayOut();
      EXPECT_LE(mode->minimumSizeHint().width(), 1280);
      EXPECT_EQ(mode->width(), size.width());
      keepPicture(*mode, QStringLiteral("session-%1-%2").arg(language()).arg(size.width()));
      expectFits(*mode, language().toStdString() + " session " + std::to_string(size.width()));
    }
    mode->leave();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
};

TEST_F(SessionFitsTest, inEnglish) { expectSessionFits(); }

TEST_F(SessionFitsTest, inFrench) {
  const InFrench french;
  retranslated();
  expectSessionFits();
}

// What is due takes the time it takes; the window does not wait for it.
class RoomComputesTest : public DecisionRoomTest {
 protected:
  void SetUp() override {
    // The file is opened once there is more in it.
    UiTest::SetUp();  // NOLINT(bugprone-parent-virtual-call)
    prepare();
    prepareDecisions();
    open(store::Access::edit);
    ASSERT_NE(window_->ledger().waited(), nullptr);
    window_->showScreen(ui::screenIndex(QStringLiteral("decisions")));
  }
};

TEST_F(RoomComputesTest, theListComesFromTheWorker) {
  ASSERT_TRUE(room().isComputing()) << "not on this thread";
  EXPECT_EQ(room().model().dueCount(), 0);
  EXPECT_EQ(room().list().emptyWords(), QStringLiteral("Computing what is due…"));
  EXPECT_EQ(room().shown(), Portfolio::none) << "nobody is opened before it is known who comes first";
  ASSERT_TRUE(waitKnown());
  EXPECT_EQ(room().model().dueCount(), 2);
  EXPECT_EQ(shown(), renards_);
}

TEST_F(RoomComputesTest, anEditLeavesTheListUntilTheNextOneIsThere) {
  ASSERT_TRUE(waitKnown());
  ASSERT_TRUE(window_->desk().perform(edits::removeRecord({recordKind<Decision>, decided_.uuid()})));
  EXPECT_EQ(room().model().dueCount(), 2) << "nothing moves twice";
  ASSERT_TRUE(waitKnown());
  EXPECT_EQ(room().model().dueCount(), 1);
}

TEST_F(RoomComputesTest, ofAnotherDayNothingIsShownBeforeItIsKnown) {
  ASSERT_TRUE(waitKnown());
  window_->setAsOf(QDate(2026, 6, 1));
  window_->setAsOf(QDate(2026, 5, 1));
  EXPECT_TRUE(room().isComputing());
  EXPECT_EQ(room().model().dueCount(), 0);
  window_->setAsOf(QDate(2026, 8, 31));
  ASSERT_TRUE(waitKnown()) << "the newest wins";
  EXPECT_EQ(room().model().dueCount(), 2);
}

}  // namespace
}  // namespace eclosion::test
