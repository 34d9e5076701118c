// SPDX-License-Identifier: GPL-3.0-or-later
// Every view a picture can show, in both themes, as the window makes it. With ECLOSION_PICTURES=folder they are kept.
#include "ui/shell/views.h"

#include <QDir>

#include "tests/support/fake_knowledge.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/capture.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

class ViewsTest : public WindowTest {
 protected:
  QImage picture(const QString& id) {
    const QImage image = ui::captureView(*window_, {.id = id, .find = QStringLiteral("a"), .folder = {}}, {1280, 800}, 1);
    const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
    if (!folder.isEmpty())
      image.save(QDir(folder).filePath(
          QStringLiteral("view-%1-%2.png").arg(id, ui::Theme::instance().isDark() ? QStringLiteral("dark") : QString())));
    return image;
  }
};

TEST_F(ViewsTest, screensComeFirst) {
  const QStringList ids = ui::viewIds();
  ASSERT_GT(ids.size(), static_cast<qsizetype>(ui::screenKinds().size()));
  for (size_t i = 0; i < ui::screenKinds().size(); ++i)
    EXPECT_EQ(ids[static_cast<qsizetype>(i)], QLatin1String(ui::screenKinds()[i].id));
  QStringList once = ids;
  once.removeDuplicates();
  EXPECT_EQ(once, ids);
}

TEST_F(ViewsTest, eachShowsSomethingOfItsOwn) {
  for (const auto mode : {ui::ThemeMode::light, ui::ThemeMode::dark}) {
    ui::Theme::instance().setMode(mode);
    auto known = std::make_shared<FakeKnowledge>();
    known->learn(QDate(2020, 1, 1), QStringLiteral("Import"), [] { return inventedWorld(); });
    auto file = std::make_unique<FakePortfolio>(inventedWorld());
    file_ = file.get();
    file_->known = known;
    window_->show(std::move(file));
    showWindow();
    window_->board().select(window_->model().column(3).rows[1]);
    QList<QImage> seen;
    for (const QString& id : ui::viewIds()) {
      // Those that change something want a real file: tests/ui/editing.
      if (QStringList{QStringLiteral("first-start"),   QStringLiteral("transition"),    QStringLiteral("new-startup"),
                      QStringLiteral("bulk"),          QStringLiteral("write-back"),    QStringLiteral("facts"),
                      QStringLiteral("history"),       QStringLiteral("expenses"),      QStringLiteral("grid"),
                      QStringLiteral("head-count"),    QStringLiteral("extend"),        QStringLiteral("mission"),
                      QStringLiteral("new-person"),    QStringLiteral("employers"),     QStringLiteral("merge-people"),
                      QStringLiteral("personal-data"), QStringLiteral("erase"),         QStringLiteral("trainings"),
                      QStringLiteral("retention"),     QStringLiteral("import-people"), QStringLiteral("expectations")}
              .contains(id))
        continue;
      const QImage image = picture(id);
      ASSERT_EQ(image.size(), QSize(1280, 800)) << id.toStdString();
      EXPECT_FALSE(seen.contains(image)) << id.toStdString() << " shows what another view shows";
      EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << id.toStdString() << " leaves a dialog open";
      seen << image;
    }
    const QImage first = picture(QStringLiteral("first-start"));
    EXPECT_FALSE(seen.contains(first));
    EXPECT_EQ(window_->file(), nullptr);
  }
}

TEST_F(ViewsTest, whatAnEmptyPortfolioHasNotIsNoPicture) {
  window_->show(std::make_unique<FakePortfolio>(WorldBuilder().build(QDate(2026, 8, 20))));
  for (const char* id : {"startup", "people", "member"}) EXPECT_TRUE(picture(QLatin1String(id)).isNull()) << id;
  for (const char* id : {"board", "startups", "incubators", "palette", "settings"})
    EXPECT_FALSE(picture(QLatin1String(id)).isNull()) << id;
}

}  // namespace
}  // namespace eclosion::test
