// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/expense_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/funding/funding_fixture.h"

namespace eclosion::test {
namespace {

class ExpenseDialogTest : public FundingTest {
 protected:
  QString write(const char* name, const QByteArray& bytes) {
    const QString path = folder_.filePath(QString::fromLatin1(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
  }
  std::unique_ptr<ui::ExpenseDialog> dialogOf(const QString& path) {
    const Ledger* ledger = window_->ledger().waited();
    EXPECT_NE(ledger, nullptr);
    auto dialog = std::make_unique<ui::ExpenseDialog>(
        window_->desk(), *preferences_,
        ui::FundingSources{.portfolio = columns(), .text = window_->file()->text(), .ledger = *ledger, .date = columns().today},
        window_.get());
    dialog->setFile(path);
    wait(*dialog);
    return dialog;
  }
  static void wait(ui::ExpenseDialog& dialog) {
    for (int i = 0; i < 500 && dialog.task().isRunning(); ++i) QTest::qWait(5);
    QTest::qWait(5);
    for (int i = 0; i < 500 && dialog.task().isRunning(); ++i) QTest::qWait(5);
  }
  static QCheckBox* box(ui::ExpenseDialog& dialog, const QString& text) {
    for (auto* each : dialog.findChildren<QCheckBox*>()) {
      if (each->text() == text) return each;
    }
    return nullptr;
  }
  [[nodiscard]] size_t expenseCount() { return window_->ledger().waited()->expenses.size(); }
};

const QByteArray csv =
    "Date;Montant;Produit;Financeur;Libellé\n31/12/2025;1 234,50 "
    "€;Lapins;DINUM;Hébergement\n01/02/2026;10;Merles;ANCT;Ateliers\n";

TEST_F(ExpenseDialogTest, importsATableAsOneStep) {
  const size_t before = expenseCount();
  const auto dialog = dialogOf(write("a.csv", csv));
  EXPECT_EQ(dialog->problem(), QString());
  ASSERT_EQ(dialog->rows().rowCount(), 2);
  EXPECT_EQ(dialog->rows().index(0, ui::ExpenseRowsModel::startup).data().toString(), QStringLiteral("Lapins"));
  ASSERT_TRUE(dialog->importButton().isEnabled());
  dialog->importButton().click();
  EXPECT_EQ(dialog->QDialog::result(), QDialog::Accepted);
  EXPECT_EQ(expenseCount(), before + 2);
  EXPECT_TRUE(undoWords().contains(QStringLiteral("a.csv"))) << undoWords().toStdString();
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(expenseCount(), before);
}

TEST_F(ExpenseDialogTest, listsBadRowsAndTakesTheGoodOnesWhereAsked) {
  const size_t before = expenseCount();
  const auto dialog = dialogOf(write("bad.csv", csv + "soon;3;Nobody;;\n"));
  ASSERT_EQ(dialog->rows().rowCount(), 3);
  EXPECT_FALSE(dialog->importButton().isEnabled());
  dialog->rows().setShow(ui::ExpenseRowsModel::Show::bad);
  ASSERT_EQ(dialog->rows().rowCount(), 1);
  EXPECT_EQ(dialog->rows().index(0, ui::ExpenseRowsModel::number).data().toString(), QStringLiteral("4"));
  EXPECT_TRUE(dialog->rows().index(0, ui::ExpenseRowsModel::remark).data().toString().contains(QStringLiteral("soon")));
  auto* skip = box(*dialog, QStringLiteral("Leave the bad rows out"));
  ASSERT_NE(skip, nullptr);
  skip->setChecked(true);
  ASSERT_TRUE(dialog->importButton().isEnabled());
  dialog->importButton().click();
  EXPECT_EQ(expenseCount(), before + 2);
}

TEST_F(ExpenseDialogTest, leavesOutWhatIsThereAlready) {
  const QString path = write("twice.csv", csv);
  dialogOf(path)->importButton().click();
  const size_t before = expenseCount();
  const auto again = dialogOf(path);
  EXPECT_FALSE(again->importButton().isEnabled());
  auto* duplicates = box(*again, QStringLiteral("Import possible duplicates, too"));
  ASSERT_NE(duplicates, nullptr);
  duplicates->setChecked(true);
  wait(*again);
  ASSERT_TRUE(again->importButton().isEnabled());
  again->importButton().click();
  EXPECT_EQ(expenseCount(), before + 2);
}

// The same row twice in one table may be one payment.
TEST_F(ExpenseDialogTest, leavesOutWhatOneTableSaysTwice) {
  const QString path = write("same.csv", "date;montant;startup\n2026-01-01;5;Merles\n2026-01-01;5;Merles\n");
  const size_t before = expenseCount();
  const auto dialog = dialogOf(path);
  ASSERT_TRUE(dialog->importButton().isEnabled());
  dialog->importButton().click();
  EXPECT_EQ(expenseCount(), before + 1);
}

TEST_F(ExpenseDialogTest, letsThePersonSayWhichColumnIsWhat) {
  const QString path = write("odd.csv", "quand;combien;qui\n2026-01-01;5;Merles\n");
  auto dialog = dialogOf(path);
  EXPECT_FALSE(dialog->problem().isEmpty());
  EXPECT_FALSE(dialog->importButton().isEnabled());
  const auto choose = [&](const QString& name, const QString& title) {
    auto* combo = field<QComboBox>(*dialog, name);
    ASSERT_NE(combo, nullptr);
    const int at = combo->findText(title, Qt::MatchContains);
    ASSERT_GE(at, 0) << title.toStdString();
    combo->setCurrentIndex(at);
  };
  choose(QStringLiteral("Date"), QStringLiteral("quand"));
  choose(QStringLiteral("Amount"), QStringLiteral("combien"));
  choose(QStringLiteral("Startup"), QStringLiteral("qui"));
  choose(QStringLiteral("Funder"), QStringLiteral("DINUM"));
  wait(*dialog);
  EXPECT_EQ(dialog->problem(), QString());
  ASSERT_TRUE(dialog->importButton().isEnabled());
  dialog->importButton().click();
  const Expense* made = nullptr;
  for (const Expense& expense : window_->ledger().waited()->expenses) {
    if (expense.amount == Money::euros(5)) made = &expense;
  }
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(made->startup, merles_);
  EXPECT_EQ(made->funder, dinum_);
  // And it is remembered.
  const auto next = dialogOf(write("next.csv", "quand;combien;qui\n2026-03-01;7;Merles\n"));
  EXPECT_TRUE(next->importButton().isEnabled()) << next->problem().toStdString();
}

TEST_F(ExpenseDialogTest, saysWhatCannotBeRead) {
  const auto dialog = dialogOf(folder_.filePath(QStringLiteral("no-such.csv")));
  EXPECT_FALSE(dialog->problem().isEmpty());
  EXPECT_FALSE(dialog->importButton().isEnabled());
}

TEST_F(ExpenseDialogTest, isNamedThroughout) {
  const auto dialog = dialogOf(write("named.csv", csv + "soon;3;Nobody;;\n"));
  dialog->show();
  expectNames(*dialog, "expenses");
}

TEST_F(ExpenseDialogTest, nothingIsWrittenWhenItIsLeft) {
  const size_t before = expenseCount();
  { const auto dialog = dialogOf(write("left.csv", csv)); }
  EXPECT_EQ(expenseCount(), before);
}

}  // namespace
}  // namespace eclosion::test
