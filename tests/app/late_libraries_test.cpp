// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QProcess>

#include "tests/support/program.h"

namespace eclosion::app {
namespace {

// The dynamic linker says what a start loads.
QByteArray librariesOfAStart() {
  QProcess program;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
  program.setProcessEnvironment(environment);
  program.start(test::programPath(), QStringList());
  return program.waitForFinished() ? program.readAllStandardOutput() : QByteArray();
}

TEST(LateLibraries, AreNotLoadedByAStart) {
  const QByteArray loaded = librariesOfAStart();
  ASSERT_TRUE(loaded.contains("libQt6Widgets")) << loaded.constData();
  for (const char* late :
       {"libzip", "libxlsxwriter", "libcsv", "libical", "libcrypto", "libQt6Charts", "libQt6OpenGL", "libQt6Svg"})
    EXPECT_FALSE(loaded.contains(late)) << late;
}

}  // namespace
}  // namespace eclosion::app
