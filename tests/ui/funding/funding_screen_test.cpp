// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

#include "core/edits/change_record.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/funding/funding_fixture.h"
#include "ui/editing/form_dialog.h"
#include "ui/funding/sum_box.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"

namespace eclosion::test {
namespace {

using ui::MoneyKind;
using Section = ui::FundingScreen::Section;

QString money(qint64 euros) { return ui::exactMoney(Money::euros(euros)); }

TEST_F(FundingTest, showsTheYearByRouteAndCommittedBeside) {
  const auto& figures = screen()->summary().money();
  EXPECT_EQ(figures.year, 2026);
  EXPECT_EQ(figures.invested.total(), Money::euros(60'000));
  EXPECT_EQ(figures.invested[FundingRoute::ownBudget], Money::euros(35'000));
  EXPECT_EQ(figures.invested[FundingRoute::partnership], Money::euros(25'000));
  EXPECT_EQ(figures.committed.total(), Money::euros(140'000));
  const auto boxes = screen()->summary().findChildren<ui::SumBox*>();
  ASSERT_EQ(boxes.size(), 5);
  EXPECT_EQ(boxes.first()->sum(), QStringLiteral("€60k"));
  EXPECT_TRUE(boxes.first()->note().contains(QStringLiteral("2025"))) << boxes.first()->note().toStdString();
}

TEST_F(FundingTest, showsEnvelopesAndSaysWhatIsOver) {
  const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  const int own = rowOf(QStringLiteral("DINUM"));
  ASSERT_GE(own, 0);
  EXPECT_EQ(cell(own, "amount_eur"), money(100'000));
  EXPECT_EQ(cell(own, "committed_eur"), money(120'000));
  EXPECT_EQ(cell(own, "spent_eur"), money(35'000));
  EXPECT_EQ(cell(own, "left_eur"), QStringLiteral("over by ") + money(20'000));
  const int direct = rowOf(QStringLiteral("ANCT"));
  ASSERT_GE(direct, 0);
  EXPECT_EQ(cell(direct, "left_eur"), money(30'000));
  EXPECT_TRUE(screen()->warning().contains(QStringLiteral("DINUM"))) << screen()->warning().toStdString();
  EXPECT_TRUE(screen()->warning().contains(money(20'000)));
}

TEST_F(FundingTest, isToldOfOverCommitmentAtOnce) {
  ASSERT_TRUE(window_->desk().perform(edits::setField({recordKind<Envelope>, own_.uuid()}, "amount", Money::euros(500'000))));
  EXPECT_FALSE(screen()->warning().contains(QStringLiteral("DINUM"))) << screen()->warning().toStdString();
  EXPECT_EQ(cell(rowOf(QStringLiteral("DINUM")), "left_eur"), money(380'000));
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_TRUE(screen()->warning().contains(QStringLiteral("DINUM")));
}

TEST_F(FundingTest, showsStartupsAndSortsThem) {
  screen()->showSection(Section::startups);
  const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_EQ(model().rowCount(), 4);  // three startups and the network
  const int lapins = rowOf(QStringLiteral("Lapins"));
  EXPECT_EQ(cell(lapins, "spent_in_year_eur"), money(30'000));
  EXPECT_EQ(cell(lapins, "committed_eur"), money(70'000));
  EXPECT_EQ(cell(lapins, "spent_eur"), money(40'000));
  EXPECT_EQ(cell(lapins, "left_eur"), money(30'000));
  EXPECT_EQ(cell(rowOf(QStringLiteral("Renards")), "left_eur"), QStringLiteral("over by ") + money(5'000));
  EXPECT_EQ(cell(rowOf(QStringLiteral("Merles")), "granted_eur"), money(200'000));
  EXPECT_EQ(model().sumOf("spent_in_year_eur"), Money::euros(60'000));  // what the summary says
  model().sort(1, Qt::DescendingOrder);
  EXPECT_EQ(cell(0, "spent_in_year_eur"), money(30'000));
  model().sort(0, Qt::DescendingOrder);
  EXPECT_EQ(model().index(0, 0).data().toString(), QStringLiteral("Renards"));
}

TEST_F(FundingTest, showsGrantsOnTheirOwn) {
  screen()->showSection(Section::grants);
  ASSERT_EQ(model().rowCount(), 1);
  EXPECT_EQ(cell(0, "startup"), QStringLiteral("Merles"));
  EXPECT_EQ(cell(0, "label"), QStringLiteral("FAST 12"));
  EXPECT_EQ(cell(0, "amount_eur"), money(200'000));
}

TEST_F(FundingTest, eachNumberOpensTheRowsBehindIt) {
  const int own = rowOf(QStringLiteral("DINUM"));
  auto& table = screen()->table();
  table.setFocus();
  table.setCurrentIndex(model().index(own, 4));
  QTest::keyClick(&table, Qt::Key_Return);
  ASSERT_TRUE(screen()->pane().isVisible());
  ASSERT_TRUE(screen()->pane().query());
  EXPECT_EQ(screen()->pane().query()->kind, MoneyKind::commitments);
  EXPECT_EQ(screen()->pane().model().rowCount(), 2);
  EXPECT_EQ(screen()->pane().model().table().total, Money::euros(120'000));
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model().index(own, 5)).center());
  EXPECT_EQ(screen()->pane().query()->kind, MoneyKind::expenses);
  EXPECT_EQ(screen()->pane().model().table().total, Money::euros(35'000));
  QTest::keyClick(screen(), Qt::Key_Escape);
  EXPECT_FALSE(screen()->pane().isVisible());
  // Each number of the summary, too.
  for (auto* box : screen()->summary().findChildren<ui::SumBox*>()) {
    box->click();
    ASSERT_TRUE(screen()->pane().isVisible()) << box->text().toStdString();
    EXPECT_EQ(ui::moneyText(screen()->pane().model().table().total), box->sum()) << box->text().toStdString();
  }
}

TEST_F(FundingTest, followsTheFilterOfStartups) {
  ui::BoardFilter filter;
  filter.only = {row(lapins_)};
  filter.onlyWords = QStringLiteral("one");
  window_->model().setFilter(filter);
  EXPECT_EQ(screen()->summary().money().invested.total(), Money::euros(30'000));
  // An envelope is whole whatever the filter.
  EXPECT_EQ(cell(rowOf(QStringLiteral("DINUM")), "committed_eur"), money(120'000));
  screen()->showSection(Section::startups);
  EXPECT_EQ(model().rowCount(), 1);
  screen()->showSection(Section::grants);
  EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(FundingTest, findsCopiesAndExports) {
  auto* find = qobject_cast<QLineEdit*>(screen()->findField());
  ASSERT_NE(find, nullptr);
  find->setText(QStringLiteral("anct"));
  EXPECT_EQ(model().rowCount(), 1);
  screen()->table().selectRow(0);
  EXPECT_TRUE(screen()->copyText().contains(QStringLiteral("ANCT\t")));
  const QString path = folder_.filePath(QStringLiteral("x.csv"));
  ASSERT_TRUE(screen()->exportTo(path));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArrayList lines = file.readAll().split('\n');
  ASSERT_GE(lines.size(), 2);
  EXPECT_TRUE(lines[0].contains("funder,route,fiscal_year,amount_eur,committed_eur,spent_eur,left_eur"));
  EXPECT_TRUE(lines[1].startsWith("ANCT,Spent directly by the partner,2026,50000.00,20000.00,0.00,30000.00"))
      << lines[1].toStdString();
  ASSERT_TRUE(screen()->exportTo(folder_.filePath(QStringLiteral("x.xlsx"))));
  find->setText(QStringLiteral("nobody"));
  EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(FundingTest, expensesAreAddedChangedAndRemoved) {
  screen()->showRows({.kind = MoneyKind::expenses, .startup = merles_});
  auto& pane = screen()->pane();
  EXPECT_EQ(pane.model().rowCount(), 0);
  ui::Button* add = nullptr;
  for (auto* button : pane.findChildren<ui::Button*>()) {
    if (button->text() == QStringLiteral("Add…")) add = button;
  }
  ASSERT_NE(add, nullptr);
  inDialog<ui::FormDialog>([&] { add->click(); },
                           [&](ui::FormDialog& dialog) {
                             field<QLineEdit>(dialog, QStringLiteral("Amount"))->setText(QStringLiteral("1234,50"));
                             dialog.accept();
                           });
  ASSERT_EQ(pane.model().rowCount(), 1);
  EXPECT_EQ(pane.model().table().total.cents, 123'450);
  EXPECT_EQ(screen()->summary().money().invested.total().cents, 6'123'450);
  pane.view().setCurrentIndex(pane.model().index(0, 0));
  inDialog<ui::FormDialog>([&] { QTest::keyClick(&pane.view(), Qt::Key_F2); },
                           [&](ui::FormDialog& dialog) {
                             field<QLineEdit>(dialog, QStringLiteral("Amount"))->setText(QStringLiteral("2000"));
                             dialog.accept();
                           });
  EXPECT_EQ(pane.model().table().total, Money::euros(2'000));
  ASSERT_TRUE(window_->desk().undo());
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(pane.model().rowCount(), 0);
}

TEST_F(FundingTest, closesAndOpensAYear) {
  auto* menu = screen()->summary().findChild<QMenu*>();
  ASSERT_NE(menu, nullptr);
  const auto pick = [&](const QString& words) {
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
      if (action->text().startsWith(words)) return action->trigger();
    }
    ADD_FAILURE() << "no " << words.toStdString();
  };
  pick(QStringLiteral("Close 2025"));
  EXPECT_EQ(window_->ledger().waited()->closedFiscalYear, 2025);
  pick(QStringLiteral("Close 2026"));
  EXPECT_EQ(window_->ledger().waited()->closedFiscalYear, 2026);
  EXPECT_FALSE(window_->desk().perform(
      edits::addRecord(Expense{.id = newId<ExpenseId>(), .date = QDate(2026, 8, 1), .amount = Money::euros(1)})));
  ASSERT_EQ(failures_.size(), 1);
  failures_.clear();
  pick(QStringLiteral("Open 2026"));
  EXPECT_EQ(window_->ledger().waited()->closedFiscalYear, 2025);
}

TEST_F(FundingTest, isNamedThroughout) {
  for (const auto section : {Section::envelopes, Section::startups, Section::grants}) {
    screen()->showSection(section);
    screen()->openRow(0);
    expectNames(*screen(), "funding");
  }
}

TEST_F(FundingTest, editsNothingInThePast) {
  window_->model().setDate(QDate(2026, 3, 1));
  for (auto* button : screen()->findChildren<ui::Button*>()) {
    if (button->text() == QLatin1String("Add") || button->text() == QStringLiteral("Import…")) {
      EXPECT_FALSE(button->isEnabled()) << button->text().toStdString();
    }
  }
}

}  // namespace
}  // namespace eclosion::test
