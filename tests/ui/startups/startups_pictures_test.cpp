// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of startups as people see it. With ECLOSION_PICTURES=folder the pictures are kept, to be looked at.
#include <QDir>
#include <QScrollBar>
#include <QTextBrowser>

#include "tests/ui/startups/startups_fixture.h"
#include "tests/ui/startups/startups_worlds.h"

namespace eclosion::test {
namespace {

class StartupsPictures : public StartupsScreenTest {
 protected:
  QImage keep(const QString& name) {
    QTest::qWait(20);
    const QImage image = screen_->grab().toImage();
    const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
    if (!folder.isEmpty()) image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return image;
  }
  static int colours(const QImage& image) {
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
      for (int x = 0; x < image.width(); x += 3) seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
  }
};

TEST_F(StartupsPictures, TheTableInBothThemes) {
  use(inventedWorld());
  screen_->resize(1320, 800);
  for (const auto mode : {ui::ThemeMode::light, ui::ThemeMode::dark}) {
    ui::Theme::instance().setMode(mode);
    const QString theme = mode == ui::ThemeMode::light ? QStringLiteral("light") : QStringLiteral("dark");
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_GT(colours(keep(QStringLiteral("startups-") + theme)), 60);
  }
  ui::Theme::instance().setMode(ui::ThemeMode::light);
  ui::StartupLayout layout = screen_->table().currentLayout();
  layout.grouping = ui::StartupGrouping::phase;
  layout.sort = ui::StartupColumn::days;
  layout.descending = true;
  for (auto& column : layout.columns) column.shown = true;
  screen_->table().applyLayout(layout);
  keep(QStringLiteral("startups-groups"));
  screen_->model().setFind(QStringLiteral("zzz"));
  keep(QStringLiteral("startups-empty"));
}

TEST_F(StartupsPictures, AFullPage) {
  auto world = strangeWorld();
  const auto told = tellEverything(*world);
  use(std::move(world));
  file_->stories.insert(file_->portfolio().startups[strange::crowded].id, told);
  screen_->resize(1120, 900);
  screen_->openStartup(strange::crowded);
  EXPECT_GT(colours(keep(QStringLiteral("startup-page-light"))), 40);
  EXPECT_EQ(screen_->findChild<QTextBrowser*>()->horizontalScrollBar()->maximum(), 0);
  ui::Theme::instance().setMode(ui::ThemeMode::dark);
  keep(QStringLiteral("startup-page-dark"));
  ui::Theme::instance().setMode(ui::ThemeMode::light);
  screen_->resize(1120, 900);
  press(Qt::Key_End);
  keep(QStringLiteral("startup-page-end"));
  press(Qt::Key_PageUp);
  keep(QStringLiteral("startup-page-money"));
  screen_->resize(620, 900);
  keep(QStringLiteral("startup-page-narrow"));
  screen_->openStartup(strange::busy);
  keep(QStringLiteral("startup-page-phases"));
  screen_->closePage();
  screen_->resize(1320, 700);
  keep(QStringLiteral("startups-strange"));
  ui::Theme::instance().setZoom(150);
  keep(QStringLiteral("startups-zoom"));
}

}  // namespace
}  // namespace eclosion::test
