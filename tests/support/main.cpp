// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

// One that sets a language leaves it to no other, where all run in one program.
class OwnLanguage final : public testing::EmptyTestEventListener {
  void OnTestSuiteEnd(const testing::TestSuite&) override { QLocale::setDefault(before_); }
  const QLocale before_;
};

}  // namespace

// Every test program runs with an application object, on the offscreen platform unless told otherwise.
int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Nothing of the person who runs the tests is read or written: the folders of Qt's test mode stand in a home that goes away.
  const QTemporaryDir home;
  qputenv("HOME", QFile::encodeName(home.path()));
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  ::testing::InitGoogleTest(&argc, argv);
  ::testing::UnitTest::GetInstance()->listeners().Append(new OwnLanguage);  // which they own
  return RUN_ALL_TESTS();
}
