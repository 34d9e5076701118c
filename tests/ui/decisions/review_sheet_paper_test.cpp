// SPDX-License-Identifier: GPL-3.0-or-later
// The review sheet on paper.
#include <QFile>

#include "tests/ui/decisions/decision_room_fixture.h"
#include "ui/decisions/paper_document.h"
#include "ui/decisions/peers_plot.h"

namespace eclosion::test {
namespace {

using publish::Chart;

class ReviewSheetPaperTest : public DecisionRoomTest {
 protected:
  [[nodiscard]] QByteArray written(const publish::Paper& paper, ui::PaperFormat format) const {
    const QString path = folder_.filePath(QStringLiteral("sheet"));
    EXPECT_TRUE(ui::savePaper(paper, path, format));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
};

TEST_F(ReviewSheetPaperTest, theTimeAgainstPeersIsDrawnAndSaid) {
  ASSERT_EQ(shown(), renards_);
  const publish::Paper paper = sheet().document().toPaper();
  const Chart* strip = nullptr;
  for (const auto& block : paper.blocks) {
    if (const auto* chart = std::get_if<Chart>(&block)) strip = chart;
  }
  ASSERT_NE(strip, nullptr);
  EXPECT_EQ(strip->lanes[0].name, QStringLiteral("Renards"));
  EXPECT_EQ(strip->lanes[0].dots[0].value, sheet().peers().peers().days);
  const QString html = QString::fromUtf8(written(paper, ui::PaperFormat::html));
  EXPECT_TRUE(html.contains(QStringLiteral("<svg")));
  EXPECT_TRUE(html.contains(QStringLiteral("role=\"img\" aria-label=\"") + strip->alt.toHtmlEscaped()));
  EXPECT_TRUE(html.contains(sheet().peers().summary().toHtmlEscaped())) << "what the screen says of it";
  EXPECT_TRUE(written(paper, ui::PaperFormat::pdf).startsWith("%PDF-"));
}

TEST_F(ReviewSheetPaperTest, whatCannotBeWrittenSaysWhere) {
  const auto refused =
      ui::savePaper(sheet().document().toPaper(), folder_.filePath(QStringLiteral("nowhere/sheet.pdf")), ui::PaperFormat::pdf);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().message.contains(QStringLiteral("Choose another folder")));
}

}  // namespace
}  // namespace eclosion::test
