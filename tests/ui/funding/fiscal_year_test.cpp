// SPDX-License-Identifier: GPL-3.0-or-later
// Another fiscal year than that of the date is looked at without moving the date.
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "core/edits/change_record.h"
#include "tests/ui/funding/funding_fixture.h"
#include "ui/editing/field_editor.h"
#include "ui/editing/form_dialog.h"
#include "ui/funding/fiscal_year_control.h"
#include "ui/funding/sum_box.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"

namespace eclosion::test {
namespace {

using ui::MoneyKind;
using Section = ui::FundingScreen::Section;

QString money(qint64 euros) { return ui::exactMoney(Money::euros(euros)); }

class FiscalYearTest : public FundingTest {
 protected:
  void TearDown() override {
    EXPECT_EQ(window_->model().date(), date_) << "the date stays";
    FundingTest::TearDown();
  }
  void SetUp() override {
    FundingTest::SetUp();
    date_ = window_->model().date();
  }
  [[nodiscard]] ui::FiscalYearControl& years() const { return screen()->summary().years(); }
  [[nodiscard]] ui::Button* button(const QString& name) const {
    for (auto* each : screen()->findChildren<ui::Button*>()) {
      if (each->accessibleName() == name || each->text() == name) return each;
    }
    return nullptr;
  }
  void press(const QString& name) {
    ui::Button* found = button(name);
    ASSERT_NE(found, nullptr) << name.toStdString();
    ASSERT_TRUE(found->isEnabled()) << name.toStdString();
    found->click();
  }
  void expectYear(int year) {
    EXPECT_EQ(years().shown(), year);
    EXPECT_EQ(screen()->summary().money().year, year);
    EXPECT_NE(button(QStringLiteral("Fiscal year: %1").arg(year)), nullptr);
    EXPECT_EQ(screen()->yearNotice().isEmpty(), year == 2026) << screen()->yearNotice().toStdString();
  }
  QDate date_;
};

TEST_F(FiscalYearTest, theYearBeforeIsAStepAway) {
  expectYear(2026);
  press(QStringLiteral("The fiscal year before"));
  expectYear(2025);
  EXPECT_EQ(screen()->summary().money().invested.total(), Money::euros(10'000));
  EXPECT_EQ(
      screen()->yearNotice(),
      QStringLiteral("This is fiscal year 2025 as known on %1. The date shown is in fiscal year 2026.").arg(ui::dateText(date_)));
  // Money without an envelope, in the table too.
  ASSERT_EQ(model().rowCount(), 1);
  EXPECT_EQ(cell(0, "spent_eur"), money(10'000));
  screen()->showSection(Section::startups);
  EXPECT_TRUE(model().headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("2025")));
  EXPECT_EQ(model().sumOf("spent_in_year_eur"), Money::euros(10'000)) << "what the summary says";
  press(QStringLiteral("Back to 2026"));
  expectYear(2026);
  EXPECT_FALSE(button(QStringLiteral("Back to 2026"))->isVisible());
  EXPECT_EQ(model().sumOf("spent_in_year_eur"), Money::euros(60'000));
}

TEST_F(FiscalYearTest, theNextYearCountsWhatIsPromisedForIt) {
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(Commitment{.id = newId<CommitmentId>(),
                                                                  .startup = lapins_,
                                                                  .funder = dinum_,
                                                                  .date = QDate(2027, 2, 1),
                                                                  .amount = Money::euros(33'000)})));
  press(QStringLiteral("The next fiscal year"));
  expectYear(2027);
  EXPECT_EQ(screen()->summary().money().invested.total(), Money{});
  auto* committed = screen()->summary().findChildren<ui::SumBox*>().last();
  EXPECT_EQ(committed->sum(), QStringLiteral("€33k"));
  committed->click();
  EXPECT_EQ(screen()->pane().model().table().total, Money::euros(33'000)) << "the rows behind it";
  EXPECT_FALSE(button(QStringLiteral("The next fiscal year"))->isEnabled()) << "there is nothing later";
}

TEST_F(FiscalYearTest, byKeys) {
  auto& table = screen()->table();
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_PageUp, Qt::ControlModifier);
  expectYear(2025);
  QTest::keyClick(&table, Qt::Key_PageUp, Qt::ControlModifier);
  expectYear(2025);
  QTest::keyClick(&table, Qt::Key_PageDown, Qt::ControlModifier);
  QTest::keyClick(&table, Qt::Key_PageDown, Qt::ControlModifier);
  expectYear(2027);
  QTest::keyClick(screen(), Qt::Key_Escape);
  expectYear(2026);
}

TEST_F(FiscalYearTest, fromTheList) {
  auto* list = years().findChild<QMenu*>();
  ASSERT_NE(list, nullptr);
  Q_EMIT list->aboutToShow();
  QStringList words;
  for (QAction* action : list->actions()) words << action->text();
  EXPECT_EQ(words, (QStringList{QStringLiteral("2027"), QStringLiteral("2026, of the date shown"), QStringLiteral("2025")}));
  EXPECT_TRUE(list->actions()[1]->isChecked());
  list->actions()[2]->trigger();
  expectYear(2025);
}

// What is added then is of the year that is looked at.
TEST_F(FiscalYearTest, anEnvelopeIsPreparedForTheNextYear) {
  press(QStringLiteral("The next fiscal year"));
  EXPECT_EQ(model().rowCount(), 0);
  inDialog<ui::FormDialog>([&] { press(QStringLiteral("Add an envelope…")); },
                           [&](ui::FormDialog& dialog) {
                             // In the order in which one says it: who gives, by what route, in which year, how much.
                             QStringList columns;
                             for (const auto* editor : dialog.findChildren<ui::FieldEditor*>())
                               columns << QLatin1String(editor->field().column);
                             EXPECT_EQ(columns.join(QLatin1Char(' ')), QStringLiteral("funder_id route fiscal_year amount note"));
                             int above = -1;
                             for (const auto* editor : dialog.findChildren<ui::FieldEditor*>()) {
                               EXPECT_GT(editor->y(), above) << editor->field().column;
                               above = editor->y();
                             }
                             EXPECT_EQ(field<QLineEdit>(dialog, QStringLiteral("Fiscal year"))->text(), QStringLiteral("2027"));
                             field<QLineEdit>(dialog, QStringLiteral("Amount"))->setText(QStringLiteral("5000"));
                             dialog.accept();
                           });
  expectYear(2027);
  ASSERT_EQ(model().rowCount(), 1);
  EXPECT_EQ(cell(0, "amount_eur"), money(5'000));
}

TEST_F(FiscalYearTest, whatIsBehindANumberGoesWithItsYear) {
  screen()->openRow(0);
  ASSERT_TRUE(screen()->pane().isVisible());
  years().step(-1);
  EXPECT_FALSE(screen()->pane().isVisible());
}

TEST_F(FiscalYearTest, theWarningLeadsToItsYear) {
  years().step(-1);
  EXPECT_TRUE(screen()->warning().contains(QStringLiteral("2026"))) << screen()->warning().toStdString();
  press(QStringLiteral("Show"));
  expectYear(2026);
  EXPECT_EQ(model().rowAt(screen()->table().currentIndex().row())->query.envelope->funder, std::optional(dinum_));
}

// A date in another fiscal year takes the year along.
TEST_F(FiscalYearTest, followsTheDateIntoAnotherYear) {
  years().step(-1);
  window_->model().setDate(QDate(2026, 3, 1));
  expectYear(2025);
  window_->model().setDate(QDate(2025, 12, 31));
  EXPECT_EQ(screen()->summary().money().year, 2025);
  EXPECT_TRUE(screen()->yearNotice().isEmpty());
  EXPECT_EQ(screen()->summary().money().invested.total(), Money::euros(10'000));
  years().step(1);
  EXPECT_EQ(screen()->summary().money().year, 2026);
  EXPECT_EQ(screen()->summary().money().invested.total(), Money{}) << "on that day nothing of it is known";
  window_->model().setDate(date_);
}

}  // namespace
}  // namespace eclosion::test
