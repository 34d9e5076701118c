// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_document.h"

#include <gtest/gtest.h>

namespace eclosion::test {
namespace {

ui::SheetDocument someSheet() {
  ui::SheetDocument sheet;
  sheet.name = QStringLiteral("Renards <b>");
  sheet.step = QStringLiteral("Construction, then Acceleration");
  sheet.about = QStringLiteral("Alpha");
  sheet.criteriaTitle = QStringLiteral("Criteria");
  sheet.criteriaState = QStringLiteral("1 of 2 scored");
  sheet.criteria = {{.label = QStringLiteral("Useful"),
                     .score = 8,
                     .previous = 6,
                     .evidence = QStringLiteral("41 interviews"),
                     .spoken = QStringLiteral("Useful, 8 of 10")},
                    {.label = QStringLiteral("Team"),
                     .score = {},
                     .previous = {},
                     .evidence = {},
                     .spoken = QStringLiteral("Team, not scored")}};
  sheet.sections = {{QStringLiteral("Impact"), {QStringLiteral("Nothing is measured yet.")}}};
  sheet.foot = QStringLiteral("Portfolio, as of 1 Sep 2026");
  return sheet;
}

TEST(SheetDocumentTest, saysAllOfItInWords) {
  EXPECT_EQ(someSheet().toPlainText(),
            QStringLiteral("Renards <b> · Construction, then Acceleration\nAlpha\n\nCriteria · 1 of 2 scored\n"
                           "Useful, 8 of 10\nTeam, not scored\n\nImpact\nNothing is measured yet."));
}

TEST(SheetDocumentTest, isAPaperWithItsCriteriaAsATable) {
  using namespace publish;
  const Paper paper = someSheet().toPaper();
  EXPECT_EQ(paper.title, QStringLiteral("Renards <b>"));
  EXPECT_EQ(paper.source, QStringLiteral("Portfolio, as of 1 Sep 2026"));
  ASSERT_EQ(paper.blocks.size(), 4U);
  const auto* table = std::get_if<PaperTable>(&paper.blocks[1]);
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(table->header.size(), 4);
  EXPECT_EQ(table->rows[0], QStringList({QStringLiteral("Useful"), QStringLiteral("8/10"), QStringLiteral("6/10"),
                                         QStringLiteral("41 interviews")}));
  EXPECT_EQ(table->rows[1].at(1), QStringLiteral("–"));
  EXPECT_TRUE(QString::fromUtf8(paperHtml(paper)).contains(QStringLiteral("Renards &lt;b&gt;"))) << "a name is never markup";
}

TEST(SheetDocumentTest, aFirstReviewHasNoColumnForTheOneBefore) {
  ui::SheetDocument sheet = someSheet();
  for (auto& row : sheet.criteria) row.previous.reset();
  sheet.sections.push_back({QStringLiteral("Nothing"), {}});
  const publish::Paper paper = sheet.toPaper();
  EXPECT_EQ(std::get<publish::PaperTable>(paper.blocks[1]).header.size(), 3);
  EXPECT_EQ(paper.blocks.size(), 4U) << "a section without words has no heading";
}

}  // namespace
}  // namespace eclosion::test
