// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the window the way people see it. With ECLOSION_PICTURES=folder the pictures are kept, to be looked at.
#include <QDir>
#include <QImage>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/capture.h"

namespace eclosion::test {
namespace {

void keep(const QImage& image, const QString& name) {
  const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
  if (!folder.isEmpty()) image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

class Pictures : public WindowTest {
 protected:
  // Many colours: something was painted in every part.
  static int colours(const QImage& image) {
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
      for (int x = 0; x < image.width(); x += 3) seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
  }
};

TEST_F(Pictures, TheBoardInBothThemesAndSizes) {
  openInvented();
  window_->board().select(window_->model().column(3).rows[1]);
  for (const auto mode : {ui::ThemeMode::light, ui::ThemeMode::dark}) {
    ui::Theme::instance().setMode(mode);
    const QString theme = mode == ui::ThemeMode::light ? QStringLiteral("light") : QStringLiteral("dark");
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
      const QImage image = ui::capture(*window_, size, 1);
      EXPECT_EQ(image.size(), size);
      EXPECT_GT(colours(image), 200);
      EXPECT_EQ(image.pixelColor(10, size.height() - 5), ui::tokens().win);
      keep(image, QStringLiteral("board-%1-%2").arg(theme).arg(size.width()));
    }
  }
}

TEST_F(Pictures, ThePastSaysSo) {
  openInvented();
  window_->board().select(window_->model().column(3).rows[1]);
  window_->setAsOf(QDate(2022, 3, 15));
  const QImage image = ui::capture(*window_, {1440, 900}, 1);
  keep(image, QStringLiteral("board-past"));
  EXPECT_EQ(image.pixelColor(90, 122 + 8), ui::tokens().warnbg);
}

TEST_F(Pictures, TwiceTheDensityIsTwiceThePixels) {
  openInvented();
  const QImage image = ui::capture(*window_, {1440, 900}, 2);
  EXPECT_EQ(image.size(), QSize(2880, 1800));
  keep(image, QStringLiteral("board-2x"));
}

TEST_F(Pictures, ZoomAndFirstStart) {
  showWindow();
  keep(ui::capture(*window_, {1280, 800}, 1), QStringLiteral("first-start"));
  openInvented();
  ui::Theme::instance().setZoom(150);
  keep(ui::capture(*window_, {1440, 900}, 1), QStringLiteral("board-150"));
  ui::Theme::instance().setZoom(90);
  keep(ui::capture(*window_, {1440, 900}, 1), QStringLiteral("board-90"));
}

}  // namespace
}  // namespace eclosion::test
