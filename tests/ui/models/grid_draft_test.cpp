// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_draft.h"

#include <gtest/gtest.h>

#include "tests/support/edit_desk.h"

namespace eclosion::test {
namespace {

using ui::GridDraft;

constexpr Phase gate = Phase::construction;

class GridDraftTest : public testing::Test {
 protected:
  [[nodiscard]] Ledger ledger() const {
    Ledger ledger;
    ledger.criteria = desk_.all<Criterion>();
    ledger.seal();
    return ledger;
  }
  [[nodiscard]] GridDraft draft() const { return GridDraft(ledger(), gate); }
  void write(const GridDraft& draft) {
    ASSERT_TRUE(draft.problem().isEmpty()) << draft.problem().toStdString();
    const auto written = desk_.performAll(QStringLiteral("criteria"), draft.edits());
    ASSERT_TRUE(written) << written.error().message.toStdString();
    EXPECT_TRUE(GridDraft(ledger(), gate).edits().empty()) << "what was written is what is there";
  }
  [[nodiscard]] QStringList labels() const {
    QStringList labels;
    for (const auto& criterion : gridOf(ledger(), gate)) labels << criterion.label;
    return labels;
  }

  EditDesk desk_;
};

TEST_F(GridDraftTest, nothingToWriteWhereNothingChanged) {
  EXPECT_TRUE(draft().isMethod());
  EXPECT_TRUE(draft().edits().empty());
  EXPECT_EQ(draft().lines(), methodGrid(gate));
}

TEST_F(GridDraftTest, addsRenamesReordersAndRemoves) {
  GridDraft changed = draft();
  const auto before = labels();
  changed.setLabel(changed.add(QStringLiteral("new")), QStringLiteral("  Climate is looked at "));
  changed.setLabel(0, QStringLiteral("It is useful"));
  EXPECT_EQ(changed.move(1, -1), 0u);
  EXPECT_EQ(changed.move(0, -1), 0u) << "no further than the first";
  changed.remove(2);
  write(changed);
  auto expected = before;
  expected[0] = QStringLiteral("It is useful");
  expected.swapItemsAt(0, 1);
  expected.removeAt(2);
  expected << QStringLiteral("Climate is looked at");
  EXPECT_EQ(labels(), expected);
  // Keys stay, so that scores given before are found again.
  EXPECT_EQ(gridOf(ledger(), gate)[1].key, methodGrid(gate)[0].key);
  EXPECT_EQ(gridOf(ledger(), Phase::acceleration), methodGrid(Phase::acceleration)) << "each gate has its own";
  // A second change touches what changed alone.
  GridDraft again = draft();
  again.setGuidance(0, QStringLiteral("Ask the users."));
  EXPECT_EQ(again.edits().size(), 1u);
  write(again);
}

TEST_F(GridDraftTest, backToTheMethodsOwnLeavesNoRecord) {
  GridDraft changed = draft();
  changed.remove(0);
  write(changed);
  EXPECT_FALSE(draft().isMethod());
  GridDraft back = draft();
  back.resetToMethod();
  write(back);
  EXPECT_TRUE(desk_.all<Criterion>().empty());
  EXPECT_EQ(gridOf(ledger(), gate), methodGrid(gate));
}

TEST_F(GridDraftTest, saysWhatIsWrong) {
  GridDraft changed = draft();
  changed.setLabel(1, QStringLiteral("  "));
  EXPECT_EQ(changed.problem(), QStringLiteral("Criterion 2 has no words. Write some, or remove it."));
  changed.setLabel(1, changed.lines()[0].label.toUpper());
  EXPECT_TRUE(changed.problem().contains(QStringLiteral("twice")));
  while (!changed.lines().empty()) changed.remove(0);
  EXPECT_FALSE(changed.problem().isEmpty());
}

}  // namespace
}  // namespace eclosion::test
