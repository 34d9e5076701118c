// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_frame.h"

#include <QFile>
#include <QSettings>
#include <QTest>

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class Painted : public QWidget {
 public:
  using QWidget::QWidget;
  int count = 0;

 protected:
  void paintEvent(QPaintEvent*) override { ++count; }
};

class FirstFrameTest : public UiTest {};

TEST_F(FirstFrameTest, LeavesOutWhatStandsOnAPartThatIsPutOff) {
  QWidget window;
  window.resize(300, 200);
  Painted board(&window), part(&window), onPart(&part);
  board.setGeometry(0, 0, 300, 100);
  part.setGeometry(0, 100, 300, 100);
  onPart.setGeometry(10, 10, 100, 50);
  int begun = 0, boardThen = 0, partThen = 0, onPartThen = 0;
  Painted empty(&window), content(&empty), hidden(&empty);
  empty.setGeometry(200, 0, 100, 100);
  hidden.hide();
  auto* first = new ui::FirstFrame(window, {&part}, [&] {
    ++begun;
    boardThen = board.count;
    partThen = part.count;
    onPartThen = onPart.count;
  });
  first->leaveEmpty(empty);
  window.show();
  EXPECT_FALSE(content.isVisible());
  ASSERT_TRUE(QTest::qWaitFor([&] { return onPart.count > 0; }));
  EXPECT_EQ(begun, 1);
  EXPECT_GT(boardThen, 0);
  EXPECT_GT(partThen, 0);  // its ground
  EXPECT_EQ(onPartThen, 0);
  EXPECT_TRUE(content.isVisible());
  EXPECT_FALSE(hidden.isVisible());
  EXPECT_TRUE(QTest::qWaitFor([&] { return window.children().size() == 3; }));  // the frame is gone
  onPart.update();
  const int before = onPart.count;
  EXPECT_TRUE(QTest::qWaitFor([&] { return onPart.count > before; }));
}

TEST_F(FirstFrameTest, PreferencesAreWrittenOnceTheWindowStands) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("preferences.ini"));
  QWidget window;
  window.resize(300, 200);
  int begun = 0;
  new ui::FirstFrame(window, {}, [&] { ++begun; });
  QSettings settings(path, QSettings::IniFormat);
  settings.setValue(QStringLiteral("files/recent"), QStringLiteral("a.eclosion"));
  QCoreApplication::processEvents();
  EXPECT_FALSE(QFile::exists(path));
  EXPECT_EQ(settings.value(QStringLiteral("files/recent")).toString(), QStringLiteral("a.eclosion"));
  window.show();
  ASSERT_TRUE(QTest::qWaitFor([&] { return begun > 0; }));
  EXPECT_FALSE(QFile::exists(path));
  EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }));
  // From then on as ever.
  settings.setValue(QStringLiteral("look/zoom"), 110);
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return QSettings(path, QSettings::IniFormat).value(QStringLiteral("look/zoom")).toInt() == 110; }, 1000));
}

TEST_F(FirstFrameTest, PreferencesAreWrittenByAWindowThatWasNeverShown) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("preferences.ini"));
  {
    QWidget window;
    new ui::FirstFrame(window, {}, [] {});
    QSettings settings(path, QSettings::IniFormat);
    settings.setValue(QStringLiteral("look/zoom"), 110);
    QCoreApplication::processEvents();
    EXPECT_FALSE(QFile::exists(path));
  }
  EXPECT_TRUE(QFile::exists(path));
}

}  // namespace
}  // namespace eclosion::test
