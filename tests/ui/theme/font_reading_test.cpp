// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_reading.h"

#include <QFontDatabase>

#include "tests/ui/ui_fixture.h"
#include "ui/theme/own_face.h"

namespace eclosion::test {
namespace {

class FontReadingTest : public UiTest {};

TEST_F(FontReadingTest, TellsWhetherTheFaceIsThere) {
  EXPECT_FALSE(ui::FontReading::isGoingOn());
  ui::FontReading reading;
  EXPECT_TRUE(ui::FontReading::isGoingOn());
  reading.applicationIsMade();
  reading.applicationIsMade();
  EXPECT_EQ(reading.foundOwnFace(), QFontDatabase::families().contains(ui::ownFace()));
  EXPECT_FALSE(ui::FontReading::isGoingOn());
}

// As where no application could be made.
TEST_F(FontReadingTest, EndsWithoutHavingBeenAsked) {
  { const ui::FontReading reading; }
  EXPECT_FALSE(ui::FontReading::isGoingOn());
}

TEST_F(FontReadingTest, TheFaceIsTakenToBeThereMeanwhile) {
  ui::Theme& theme = ui::Theme::instance();
  auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
  {
    const ui::FontReading reading;
    theme.install(application);
    EXPECT_EQ(theme.font(ui::TextStep::body).family(), ui::ownFace());
  }
  theme.install(application);
  EXPECT_EQ(theme.font(ui::TextStep::body).family() == ui::ownFace(), QFontDatabase::families().contains(ui::ownFace()));
}

}  // namespace
}  // namespace eclosion::test
