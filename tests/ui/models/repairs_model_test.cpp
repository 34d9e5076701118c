// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/repairs_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace eclosion::test {
namespace {

using Column = ui::RepairsModel::Column;

std::vector<edits::Repair> some() {
  const auto nothing = [](const edits::Records&) -> Result<edits::Plan> { return edits::Plan{}; };
  std::vector<edits::Repair> repairs;
  repairs.push_back({.what = QStringLiteral("the phase of Lapins"),
                     .code = QStringLiteral("gap"),
                     .severity = Severity::warning,
                     .reason = QStringLiteral("A gap."),
                     .step = QStringLiteral("Close it"),
                     .edit = nothing});
  repairs.push_back({.what = QStringLiteral("Écureuils"),
                     .owner = edits::RepairOwner{},
                     .code = QStringLiteral("unknown-value"),
                     .severity = Severity::note,
                     .reason = QStringLiteral("A word."),
                     .path = QStringLiteral("a.md"),
                     .line = 4});
  repairs.push_back({.what = QStringLiteral("the phase of Renards"),
                     .code = QStringLiteral("gap"),
                     .severity = Severity::warning,
                     .reason = QStringLiteral("A gap."),
                     .explain = [nothing](const QString&) { return edits::Edit(nothing); }});
  return repairs;
}

TEST(RepairsModelTest, saysWhatAndHow) {
  ui::RepairsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setRepairs(some());
  ASSERT_EQ(model.rowCount(), 3);
  const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
  EXPECT_EQ(text(0, Column::whatColumn), QStringLiteral("The phase of Lapins"));
  EXPECT_EQ(text(0, Column::stepColumn), QStringLiteral("Close it"));
  EXPECT_EQ(text(0, Column::weightColumn), QStringLiteral("Warning"));
  EXPECT_EQ(text(1, Column::stepColumn), QStringLiteral("Open the record"));
  EXPECT_EQ(text(2, Column::stepColumn), QStringLiteral("Say why"));
  EXPECT_TRUE(model.index(1, Column::reasonColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("a.md, line 4")));
  const auto kinds = model.kinds();
  ASSERT_EQ(kinds.size(), 2U);
  EXPECT_EQ(kinds[0].code, QStringLiteral("gap"));
  EXPECT_EQ(kinds[0].count, 2);
}

TEST(RepairsModelTest, filters) {
  ui::RepairsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setRepairs(some());
  const struct {
    ui::RepairsModel::Filter filter;
    int rows;
  } cases[] = {{{.code = QStringLiteral("gap")}, 2},
               {{.severity = Severity::note}, 1},
               {{.text = QStringLiteral("ecureuils")}, 1},
               {{.text = QStringLiteral("GAP")}, 2},
               {{.text = QStringLiteral("lapins"), .severity = Severity::note}, 0},
               {{}, 3}};
  for (const auto& one : cases) {
    model.setFilter(one.filter);
    EXPECT_EQ(model.rowCount(), one.rows);
    EXPECT_EQ(model.total(), 3);
  }
}

}  // namespace
}  // namespace eclosion::test
