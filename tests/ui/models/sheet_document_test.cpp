// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_document.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

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
  const QString html = someSheet().toHtml();
  EXPECT_TRUE(html.contains(QStringLiteral("Renards &lt;b&gt;"))) << "a name is never markup";
  EXPECT_TRUE(html.contains(QStringLiteral("8/10 (was 6)")));
}

TEST(SheetDocumentTest, isPrintedOrSaysWhyNot) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
  ASSERT_TRUE(ui::writeSheetPdf(someSheet(), path));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
  const auto refused = ui::writeSheetPdf(someSheet(), folder.filePath(QStringLiteral("nowhere/sheet.pdf")));
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().message.contains(QStringLiteral("Choose another folder")));
}

}  // namespace
}  // namespace eclosion::test
