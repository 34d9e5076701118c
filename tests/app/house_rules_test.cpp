// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/house_rules.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "tests/support/files.h"

namespace eclosion::test {
namespace {

const QtHeaders someQt{{QStringLiteral("QString"), QStringLiteral("QtCore")},
                       {QStringLiteral("QColor"), QStringLiteral("QtGui")},
                       {QStringLiteral("QWidget"), QStringLiteral("QtWidgets")},
                       {QStringLiteral("QChart"), QStringLiteral("QtCharts")}};

QStringList includes(const char* path, const char* text) {
  return checkIncludes(QString::fromLatin1(path), QString::fromLatin1(text), someQt);
}

// The tree

QString root() { return test::sourceFolder(); }

QString read(const QString& path) {
  QFile file(root() + u'/' + path);
  if (!file.open(QIODevice::ReadOnly)) {
    ADD_FAILURE() << "cannot read " << qPrintable(path);
    return {};
  }
  return QString::fromUtf8(file.readAll());
}

QStringList filesUnder(const QString& folder, const QStringList& patterns) {
  QStringList found;
  QDirIterator files(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) found += QDir(root()).relativeFilePath(files.next());
  return found;
}

QStringList sources() {
  QStringList found;
  for (const QString& folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}) {
    found += filesUnder(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
  }
  return found;
}

QStringList texts() {
  QStringList found;
  for (const QString& folder : topFolders()) {
    for (const QString& path : filesUnder(folder, {QStringLiteral("*")})) {
      static const QStringList binary{QStringLiteral("png"), QStringLiteral("eclosion"), QStringLiteral("jpg")};
      if (!binary.contains(QFileInfo(path).suffix())) found += path;
    }
  }
  for (const QFileInfo& file : QDir(root()).entryInfoList(QDir::Files)) found += file.fileName();
  return found;
}

std::string listed(const QStringList& problems) { return problems.join(u'\n').toStdString(); }

TEST(HouseRules, everyIncludeGoesTheRightWay) {
  const QtHeaders qt = installedQtHeaders();
  ASSERT_EQ(qt.value(QStringLiteral("QPainter")), QStringLiteral("QtGui"));
  ASSERT_GT(sources().size(), 20);
  QStringList problems;
  for (const QString& path : sources()) problems += checkIncludes(path, read(path), qt);
  EXPECT_TRUE(problems.isEmpty()) << listed(problems);
}

TEST(HouseRules, everySourceCarriesItsLicence) {
  QStringList paths = sources() + QStringList{QStringLiteral("dev"), QStringLiteral(".ci/run"), QStringLiteral("CMakeLists.txt")};
  for (const QString& folder : topFolders()) {
    paths += filesUnder(
        folder, {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("*.cmake")});
  }
  QStringList problems;
  for (const QString& path : paths) problems += checkLicence(path, read(path));
  EXPECT_TRUE(problems.isEmpty()) << listed(problems);
}

TEST(HouseRules, filesStaySmall) {
  QStringList problems;
  for (const QString& path : sources()) {
    if (!path.startsWith(u"tests/")) problems += checkLength(path, read(path));
  }
  EXPECT_TRUE(problems.isEmpty()) << listed(problems);
}

TEST(HouseRules, nothingNamesTheMachineItWasWrittenOn) {
  QStringList problems;
  for (const QString& path : texts()) problems += checkMachinePaths(path, read(path), root());
  EXPECT_TRUE(problems.isEmpty()) << listed(problems);
}

TEST(HouseRules, everyVerbThatIsListedIsThere) {
  const QString script = read(QStringLiteral("dev"));
  const QString listed = script.section(QStringLiteral("./dev VERB\n"), 1).section(QStringLiteral("\nEND"), 0, 0);
  static const QRegularExpression verb(QStringLiteral("^  ([a-z]+) "), QRegularExpression::MultilineOption);
  int count = 0;
  for (auto found = verb.globalMatch(listed); found.hasNext(); ++count) {
    const QString name = found.next().captured(1);
    EXPECT_TRUE(script.contains(QStringLiteral("\nverb_%1() {").arg(name))) << name.toStdString();
  }
  EXPECT_GT(count, 10);
}

TEST(HouseRules, theTopHasTheAgreedFolders) {
  QStringList folders = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);  // without hidden ones
  folders.removeAll(QStringLiteral("build"));                                       // made, not kept
  const QStringList problems = checkTopFolders(folders);
  EXPECT_TRUE(problems.isEmpty()) << listed(problems);
}

// The readers themselves: each rule can fail.

TEST(HouseRulesReader, acceptsTheAgreedDirection) {
  EXPECT_TRUE(
      includes("core/edits/move.cpp", "#include \"core/domain/phase.h\"\n#include <QString>\n#include <vector>\n").isEmpty());
  EXPECT_TRUE(includes("core/exchange/csv/reader.cpp", "#include \"core/store/recorder.h\"\n").isEmpty());
  EXPECT_TRUE(
      includes("ui/board/view.cpp", "#include <QWidget>\n#include \"core/analysis/due.h\"\n#include \"view.moc\"\n").isEmpty());
  EXPECT_TRUE(includes("core/store/database.cpp", "#include <sqlite3.h>\n").isEmpty());
}

TEST(HouseRulesReader, refusesAWrongDirection) {
  for (const auto& [path, header] : std::vector<std::pair<const char*, const char*>>{
           {"core/support/a.cpp", "core/domain/b.h"},
           {"core/domain/a.cpp", "core/store/b.h"},
           {"core/domain/a.h", "core/edits/b.h"},
           {"core/edits/a.cpp", "core/store/b.h"},
           {"core/analysis/a.cpp", "core/edits/b.h"},
           {"core/analysis/a.cpp", "core/store/b.h"},
           {"core/publish/a.cpp", "core/exchange/b.h"},
           {"core/store/a.cpp", "core/exchange/b.h"},
           {"core/store/a.cpp", "core/analysis/b.h"},
           {"core/hub/a.cpp", "core/exchange/b.h"},
           {"core/exchange/json/a.cpp", "ui/shell/b.h"},
           {"ui/board/a.cpp", "app/b.h"},
           {"app/a.cpp", "tests/support/b.h"},
           {"tests/core/domain/a.cpp", "ui/shell/b.h"},
       }) {
    const QString text = QStringLiteral("// first\n#include \"%1\"\n").arg(QString::fromLatin1(header));
    const QStringList problems = checkIncludes(QString::fromLatin1(path), text, someQt);
    ASSERT_EQ(problems.size(), 1) << path << " " << header;
    EXPECT_TRUE(problems.constFirst().startsWith(QString::fromLatin1(path) + QStringLiteral(":2: "))) << listed(problems);
  }
}

TEST(HouseRulesReader, refusesWindowsInCore) {
  EXPECT_EQ(includes("core/publish/a.cpp", "#include <QColor>\n").size(), 1);
  EXPECT_EQ(includes("core/publish/a.cpp", "#include <QtGui/QColor>\n").size(), 1);
  EXPECT_EQ(includes("core/analysis/a.cpp", "  #  include <QWidget>\n").size(), 1);
  EXPECT_EQ(includes("app/a.cpp", "#include <QChart>\n").size(), 1);
  EXPECT_EQ(includes("app/a.cpp", "#include <QWidget>\n").size(), 1);
}

TEST(HouseRulesReader, refusesLibrariesOutsideTheirFolder) {
  EXPECT_EQ(includes("core/exchange/json/a.cpp", "#include <sqlite3.h>\n").size(), 1);
  EXPECT_EQ(includes("ui/shell/a.cpp", "#include <QSqlQuery>\n").size(), 1);
  EXPECT_EQ(includes("core/store/a.cpp", "#include <yaml.h>\n").size(), 1);
  EXPECT_EQ(includes("core/domain/a.h", "#include <QJsonObject>\n").size(), 1);
  EXPECT_EQ(includes("core/domain/a.h", "#include \"core/support/clock.h\"\n").size(), 1);
}

TEST(HouseRulesReader, refusesRelativeIncludesAndUnknownFolders) {
  EXPECT_EQ(includes("ui/board/a.cpp", "#include \"view.h\"\n").size(), 1);
  EXPECT_EQ(includes("core/misc/a.cpp", "").size(), 1);
  EXPECT_EQ(checkTopFolders({QStringLiteral("core"), QStringLiteral("src")}).size(), 1);
}

TEST(HouseRulesReader, readsLicenceLengthAndPaths) {
  const QString path = QStringLiteral("core/a.h");
  EXPECT_EQ(checkLicence(path, QStringLiteral("#pragma once\n")).size(), 1);
  EXPECT_TRUE(checkLicence(path, QStringLiteral("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")).isEmpty());
  EXPECT_TRUE(checkLength(path, QString(longestFile, u'\n')).isEmpty());
  EXPECT_EQ(checkLength(path, QString(longestFile + 1, u'\n')).size(), 1);
  const QString checkout = QStringLiteral("/data/projects/eclosion");
  EXPECT_EQ(checkMachinePaths(path, QStringLiteral("open(\"%1/x\")\n").arg(checkout), checkout).size(), 2);
  EXPECT_EQ(checkMachinePaths(path, QStringLiteral("see /data/projects/other\n"), checkout).size(), 1);
  EXPECT_EQ(checkMachinePaths(path, QStringLiteral("/ho") + QStringLiteral("me/someone"), checkout).size(), 1);
  EXPECT_TRUE(checkMachinePaths(path, QStringLiteral("/dev/full ~/.local\n"), checkout).isEmpty());
}

}  // namespace
}  // namespace eclosion::test
