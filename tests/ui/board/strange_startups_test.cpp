// SPDX-License-Identifier: GPL-3.0-or-later
// Records at the edge of what a file may hold: nothing of them is lost, and nothing lies over another.
#include <QDir>
#include <QMimeData>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/capture.h"
#include "ui/shell/inspector.h"

namespace eclosion::test {
namespace {

const QDate today(2026, 8, 20);

class StrangeStartups : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    WorldBuilder builder;
    phaseless_ = builder.startup(QStringLiteral("Without a phase"));
    const auto add = [&](const QString& name) {
      rows_.push_back(builder.startup(name, QStringLiteral("A mission")));
      builder.phase(rows_.back(), Phase::construction, QDate(2024, 1, 1));
      return rows_.back();
    };
    longName_ = add(QString(300, QLatin1Char('n')));
    add(QString::fromUtf8("مشروع الأعمال الصغيرة"));
    add(QString::fromUtf8("🐝 Abeilles 🌻"));
    add(QStringLiteral("Two\nlines & <b>marks</b>"));
    const auto busy = add(QStringLiteral("Sixty people"));
    for (int i = 0; i < 60; ++i)
      builder.mission(builder.member(QStringLiteral("Member %1").arg(i)), busy, QDate(2025, 1, 1), {}, MissionStatus::contractor);
    sixty_ = busy;
    forty_ = builder.startup(QStringLiteral("Forty phases"));
    for (int i = 0; i < 40; ++i)
      builder.phase(forty_, i % 2 == 0 ? Phase::construction : Phase::acceleration, QDate(2016, 1, 1).addMonths(3 * i));
    window_->show(std::make_unique<FakePortfolio>(builder.build(today)));
    showWindow();
  }
  void keep(const QString& name) {
    const QImage image = ui::capture(*window_, {1440, 900}, 1);
    const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
    if (!folder.isEmpty()) image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
  }
  std::vector<Portfolio::Row> rows_;
  Portfolio::Row phaseless_ = 0, longName_ = 0, sixty_ = 0, forty_ = 0;
};

TEST_F(StrangeStartups, eachIsReadWhole) {
  for (const Portfolio::Row row : rows_) {
    const auto place = window_->model().placeOf(row);
    ASSERT_TRUE(place.isValid());
    const QString name = window_->model().text()->startupName(window_->model().portfolio()->startups[row].id).simplified();
    EXPECT_TRUE(window_->board().spokenText(place).startsWith(name)) << name.toStdString();
    window_->board().select(row);
    keep(QStringLiteral("strange-%1").arg(row));
    const auto* inspector = window_->findChild<ui::Inspector*>();
    EXPECT_TRUE(inspector->plainText().startsWith(name)) << name.toStdString();
  }
  EXPECT_FALSE(window_->model().placeOf(phaseless_).isValid()) << "it is in the register, not on the board";
}

TEST_F(StrangeStartups, cardsKeepTheirPlace) {
  const auto& boxes = window_->board().boardLayout();
  const int column = ui::BoardModel::columnOf(Phase::construction);
  QRect before;
  for (int i = 0; i < static_cast<int>(window_->model().column(column).rows.size()); ++i) {
    const QRect rect = boxes.cardRect({column, i});
    if (rect.isNull()) break;
    EXPECT_FALSE(rect.intersects(before)) << i;
    before = rect;
  }
}

TEST_F(StrangeStartups, aLongHistoryAndALargeTeamAreThere) {
  window_->board().select(forty_);
  EXPECT_EQ(window_->findChild<ui::Inspector*>()->plainText().count(QStringLiteral("Acceleration, ")), 20);
  window_->board().select(sixty_);
  keep(QStringLiteral("strange-team"));
  EXPECT_TRUE(window_->findChild<ui::Inspector*>()->plainText().contains(QStringLiteral("Member 59")));
}

TEST_F(StrangeStartups, cardsAreDraggedOutAsWords) {
  const auto data = window_->board().dragData({longName_, sixty_});
  ASSERT_TRUE(data->hasText());
  const QStringList lines = data->text().split(QLatin1Char('\n'));
  ASSERT_EQ(lines.size(), 2);
  EXPECT_TRUE(lines[0].startsWith(QString(300, QLatin1Char('n'))));
  EXPECT_TRUE(lines[1].contains(QStringLiteral("60 member")));
}

TEST_F(StrangeStartups, aPressOnOneOfSeveralKeepsThemUntilItIsLetGo) {
  ui::BoardView& board = window_->board();
  const auto first = window_->model().placeOf(rows_[0]);
  const auto second = window_->model().placeOf(rows_[1]);
  const auto at = [&](const ui::BoardModel::Place& place) { return board.boardLayout().cardRect(place).center(); };
  QTest::mouseClick(board.viewport(), Qt::LeftButton, {}, at(first));
  QTest::mouseClick(board.viewport(), Qt::LeftButton, Qt::ControlModifier, at(second));
  ASSERT_EQ(board.selection().rows().size(), 2U);
  QTest::mousePress(board.viewport(), Qt::LeftButton, {}, at(first));
  EXPECT_EQ(board.selection().rows().size(), 2U);
  QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, at(first));
  EXPECT_EQ(board.selection().single(), rows_[0]);
}

}  // namespace
}  // namespace eclosion::test
