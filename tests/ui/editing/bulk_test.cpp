// SPDX-License-Identifier: GPL-3.0-or-later
// One thing done to several startups: what would change is counted first, what is refused is named.
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include "core/edits/spells.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/editing/bulk_dialog.h"

namespace eclosion::test {
namespace {

using Change = ui::BulkDialog::Change;

class BulkTest : public EditingWindowTest {
 protected:
  void bulk(Change change, const std::function<void(ui::BulkDialog&)>& act) {
    inDialog<ui::BulkDialog>([&] { window_->editActions().change->trigger(); },
                             [&](ui::BulkDialog& dialog) {
                               dialog.setChange(change);
                               act(dialog);
                             });
  }
  [[nodiscard]] std::vector<Portfolio::Row> sponsorsOf(const StartupId& id) const {
    return columns().sponsorsAt(row(id), columns().today);
  }
  [[nodiscard]] QStringList themesOf(const StartupId& id) const { return window_->file()->text().startupThemes(id); }
};

TEST_F(BulkTest, severalMoveToAnIncubatorAsOneEdit) {
  const StartupId moved = renards_;
  ASSERT_TRUE(window_->desk().perform(edits::moveToIncubator(moved, beta_, QDate(2026, 3, 1))));
  select({lapins_, merles_, renards_});
  bulk(Change::incubator, [](ui::BulkDialog& dialog) {
    field<QComboBox>(dialog, QStringLiteral("Incubator"))->setCurrentText(QStringLiteral("Beta"));
    EXPECT_EQ(dialog.edits().size(), 2u);
    EXPECT_FALSE(dialog.isReady()) << "one is refused, and nobody has said to leave it out";
    dialog.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_TRUE(dialog.isReady());
    dialog.accept();
  });
  EXPECT_EQ(columns().incubatorAt(row(lapins_), columns().today), columns().rowOf(beta_));
  EXPECT_EQ(columns().incubatorAt(row(merles_), columns().today), columns().rowOf(beta_));
  EXPECT_EQ(undoWords(), QStringLiteral("Change 2 startup(s)"));
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(columns().incubatorAt(row(merles_), columns().today), columns().rowOf(alpha_));
}

TEST_F(BulkTest, sponsorsAreAddedAndEnded) {
  select({lapins_, merles_});
  bulk(Change::addSponsor, [](ui::BulkDialog& dialog) {
    field<QComboBox>(dialog, QStringLiteral("Sponsor"))->setCurrentText(QStringLiteral("ANCT"));
    dialog.accept();
  });
  EXPECT_EQ(sponsorsOf(merles_), (std::vector{columns().rowOf(dinum_), columns().rowOf(anct_)}));
  bulk(Change::endSponsor, [](ui::BulkDialog& dialog) {
    field<QComboBox>(dialog, QStringLiteral("Sponsor"))->setCurrentText(QStringLiteral("DINUM"));
    dialog.accept();
  });
  EXPECT_EQ(sponsorsOf(lapins_), std::vector{columns().rowOf(anct_)});
  EXPECT_EQ(sponsorsOf(renards_), std::vector{columns().rowOf(dinum_)});
}

TEST_F(BulkTest, aThemeIsAddedWhereItIsNotAndRemovedWhereItIs) {
  select({lapins_});
  ASSERT_FALSE(window_->editActions().change->isEnabled()) << "it is for several";
  select({lapins_, merles_});
  const auto theme = [](ui::BulkDialog& dialog) { return field<QComboBox>(dialog, QStringLiteral("Theme")); };
  bulk(Change::addTheme, [&](ui::BulkDialog& dialog) {
    EXPECT_FALSE(dialog.isReady());
    theme(dialog)->setEditText(QStringLiteral("Faune"));
    EXPECT_EQ(dialog.edits().size(), 2u);
    dialog.accept();
  });
  EXPECT_EQ(themesOf(lapins_), QStringList{QStringLiteral("Faune")});
  select({lapins_, merles_, renards_});
  bulk(Change::addTheme, [&](ui::BulkDialog& dialog) {
    theme(dialog)->setEditText(QStringLiteral("faune"));
    EXPECT_EQ(dialog.edits().size(), 1u) << "two carry it already";
    EXPECT_TRUE(dialog.isReady());
  });
  bulk(Change::removeTheme, [&](ui::BulkDialog& dialog) {
    EXPECT_EQ(theme(dialog)->currentText(), QStringLiteral("Faune"));
    EXPECT_EQ(dialog.edits().size(), 2u);
    dialog.accept();
  });
  EXPECT_EQ(themesOf(lapins_), QStringList());
  EXPECT_TRUE(window_->model().themes().empty());
}

TEST_F(BulkTest, anUnusualPhaseWantsAReasonOnceForAll) {
  select({lapins_, merles_});
  bulk(Change::phase, [](ui::BulkDialog& dialog) {
    field<QComboBox>(dialog, QStringLiteral("Phase"))->setCurrentText(QStringLiteral("Acceleration"));
    EXPECT_FALSE(dialog.isReady());
    EXPECT_FALSE(dialog.note().isEmpty());
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Both had been built elsewhere"));
    EXPECT_TRUE(dialog.isReady());
    dialog.accept();
  });
  EXPECT_EQ(phaseOf(lapins_), Phase::acceleration);
  EXPECT_EQ(phaseOf(merles_), Phase::acceleration);
}

}  // namespace
}  // namespace eclosion::test
