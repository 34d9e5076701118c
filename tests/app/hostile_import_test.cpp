// SPDX-License-Identifier: GPL-3.0-or-later
// Sources and files that are wrong, closed, or meant to harm, given to the built program: what it says, what a script sees, and
// that the portfolio is as it was.
#include <gtest/gtest.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <chrono>

#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::dataFolder;
using test::namesIn;
using test::Outcome;
using test::runProgram;
using test::writeFile;

const QByteArray soundRecord = "---\ntitle: Sound\nphases:\n  - name: investigation\n    start: 2024-01-01\n---\n";

// A folder with a source in `source` and portfolios in `files`, which nothing but them may be left in.
class Scene {
 public:
  Scene() { QDir(folder_.path()).mkpath(QStringLiteral("files")); }
  ~Scene() {
    for (const QString& path : closed_) QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  }
  Q_DISABLE_COPY_MOVE(Scene)

  [[nodiscard]] QString source(const char* below = "") const { return folder_.filePath(QStringLiteral("source")) + in(below); }
  [[nodiscard]] QString files(const char* below = "") const { return folder_.filePath(QStringLiteral("files")) + in(below); }
  [[nodiscard]] QString portfolio() const { return files("a.eclosion"); }

  void sound() const { writeFile(source("content/_startups/sound.md"), soundRecord); }
  void record(const QByteArray& content) const { writeFile(source("content/_startups/odd.md"), content); }
  // A portfolio that holds a written fixture.
  void makePortfolio() const {
    static const QByteArray made = [this] {
      const auto outcome = import(dataFolder("betagouv-2020-like"));
      EXPECT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
      return contents(portfolio());
    }();
    writeFile(portfolio(), made);
  }
  void permit(const QString& path, QFile::Permissions permissions) {
    closed_.prepend(path);
    ASSERT_TRUE(QFile::setPermissions(path, permissions)) << path.toStdString();
  }
  void link(const char* target, const QString& path) const {
    QDir().mkpath(QFileInfo(path).path());
    ASSERT_EQ(symlink(target, QFile::encodeName(path).constData()), 0) << path.toStdString();
  }

  [[nodiscard]] Outcome import(const QString& source, const test::Circumstances& circumstances = {}) const {
    return runProgram({QStringLiteral("import"), QStringLiteral("betagouv"), source, portfolio()}, circumstances);
  }

 private:
  static QString in(const char* below) { return *below == '\0' ? QString() : u'/' + QString::fromUtf8(below); }

  QTemporaryDir folder_;
  QStringList closed_;
};

struct Case {
  const char* name;
  void (*prepare)(Scene&);
  const char* says;            // about what is wrong, or what to do
  const char* where = "";      // which file, and line
  bool byPermissions = false;  // wants permissions that hold
  bool mayBeRead = false;      // only what writes is refused
  bool isSlip = false;         // of a record: as a person may make it
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.name; }
const auto nameOf = [](const auto& info) { return std::string(info.param.name); };

#define REQUIRE_PERMISSIONS() \
  if (GetParam().byPermissions && !test::canBindPermissions()) GTEST_SKIP() << "permissions do not hold for who runs this"

bool says(const QString& text, const char* words) { return text.contains(QString::fromUtf8(words)); }

// The portfolio is what cannot be used.

class HostilePortfolio : public testing::TestWithParam<Case> {};

TEST_P(HostilePortfolio, isRefusedAndLeftAsItIs) {
  REQUIRE_PERMISSIONS();
  Scene scene;
  GetParam().prepare(scene);
  const QByteArray before = contents(scene.portfolio());
  const QStringList names = namesIn(scene.files());
  for (const char* command : {"import betagouv", "figures", "check"}) {
    SCOPED_TRACE(command);
    const bool imports = qstrcmp(command, "import betagouv") == 0;
    if (!imports && GetParam().mayBeRead) continue;
    QStringList line = QString::fromUtf8(command).split(u' ');
    if (imports) line << dataFolder("betagouv-2026-like");
    const auto outcome = runProgram(line << scene.portfolio(), {.bindingPermissions = GetParam().byPermissions});
    EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.err.startsWith(QStringLiteral("eclosion %1: %2: ").arg(QString::fromUtf8(command), scene.portfolio())))
        << outcome.err.toStdString();
    EXPECT_TRUE(says(outcome.err, GetParam().says)) << outcome.err.toStdString();
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << "one message";
    EXPECT_EQ(contents(scene.portfolio()), before);
    EXPECT_EQ(namesIn(scene.files()), names);
  }
}

void cutAt(Scene& scene, double part) {
  scene.makePortfolio();
  const QByteArray whole = contents(scene.portfolio());
  writeFile(scene.portfolio(), whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * part)));
}

INSTANTIATE_TEST_SUITE_P(
    Each, HostilePortfolio,
    testing::Values(Case{"aText", [](Scene& s) { writeFile(s.portfolio(), QByteArray("Dear all,\n").repeated(1000)); },
                         "Choose a file made by Éclosion"},
                    Case{"nothingAtAll", [](Scene& s) { writeFile(s.portfolio(), ""); }, "Choose a file made by Éclosion"},
                    Case{"zeroBytes", [](Scene& s) { writeFile(s.portfolio(), QByteArray(100'000, '\0')); },
                         "Choose a file made by Éclosion"},
                    Case{"cutInTheMiddle", [](Scene& s) { cutAt(s, 0.5); }, "restore it from a backup"},
                    Case{"cutInTheHeader", [](Scene& s) { cutAt(s, 0.00015); }, "Choose a file made by Éclosion"},
                    Case{"cutAtTheEnd", [](Scene& s) { cutAt(s, 0.999); }, "restore it from a backup"},
                    Case{"aFolder", [](Scene& s) { QDir().mkpath(s.portfolio()); }, "This is a folder, not a portfolio file."},
                    Case{"aLinkToItself", [](Scene& s) { s.link("a.eclosion", s.portfolio()); }, "file of this name"},
                    Case{"mayNotBeRead",
                         [](Scene& s) {
                           s.makePortfolio();
                           s.permit(s.portfolio(), {});
                         },
                         "Ask its owner for permission", "", true},
                    Case{"mayNotBeWritten",
                         [](Scene& s) {
                           s.makePortfolio();
                           s.permit(s.portfolio(), QFile::ReadOwner);
                         },
                         "Save a copy elsewhere to edit it.", "", true, true},
                    Case{"folderMayNotBeWritten",
                         [](Scene& s) {
                           s.makePortfolio();
                           s.permit(s.files(), QFile::ReadOwner | QFile::ExeOwner);
                         },
                         "You may not write in this portfolio's folder.", "", true, true}),
    nameOf);

TEST(HostileImport, intoAFolderThatMayNotBeWrittenMakesNothing) {
  if (!test::canBindPermissions()) GTEST_SKIP() << "permissions do not hold for who runs this";
  Scene scene;
  scene.permit(scene.files(), QFile::ReadOwner | QFile::ExeOwner);
  const auto outcome = scene.import(dataFolder("betagouv-2026-like"), {.bindingPermissions = true});
  EXPECT_EQ(outcome.code, exit_code::unusable);
  EXPECT_TRUE(says(outcome.err, "Check that you may write in this folder.")) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.err.contains(scene.portfolio()));
  EXPECT_EQ(namesIn(scene.files()), QStringList());
}

TEST(HostileImport, intoAFolderThatIsNotThereMakesNothing) {
  const Scene scene;
  const auto outcome = runProgram({QStringLiteral("import"), QStringLiteral("betagouv"), dataFolder("betagouv-2026-like"),
                                   scene.files("no/such/a.eclosion")});
  EXPECT_EQ(outcome.code, exit_code::unusable);
  EXPECT_TRUE(says(outcome.err, "Make it first, or choose another.")) << outcome.err.toStdString();
  EXPECT_EQ(namesIn(scene.files()), QStringList());
}

TEST(HostileImport, onAPortfolioThatAnotherProgramHasOpenChangesNothing) {
  const Scene scene;
  scene.makePortfolio();
  const QByteArray before = contents(scene.portfolio());
  {
    const auto window = store::PortfolioFile::open(scene.portfolio(), store::Access::write);
    ASSERT_TRUE(window);
    const auto outcome = scene.import(dataFolder("betagouv-2026-like"));
    EXPECT_EQ(outcome.code, exit_code::unusable);
    EXPECT_TRUE(says(outcome.err, "Close it there to edit it here.")) << outcome.err.toStdString();
    EXPECT_EQ(runProgram({QStringLiteral("figures"), scene.portfolio()}).code, exit_code::done) << "it may be read";
  }
  EXPECT_EQ(contents(scene.portfolio()), before);
  EXPECT_EQ(namesIn(scene.files()), QStringList(QStringLiteral("a.eclosion")));
}

TEST(HostileImport, besideAProgramThatIsWritingLeavesItToThat) {
  const Scene scene;
  scene.makePortfolio();
  {
    const auto window = store::PortfolioFile::open(scene.portfolio(), store::Access::write);
    ASSERT_TRUE(window);
    const auto done = store::Recorder(**window, SystemClock(), QStringLiteral("desk"))
                          .record({.words = QStringLiteral("add")}, [&](store::Writer& writer) -> Result<void> {
                            // More rows than SQLite may keep in memory here: some are in the file already.
                            ECLOSION_TRY(store::execute(writer.handle(), "PRAGMA cache_size=100"));
                            for (int i = 0; i < 20'000; ++i)
                              writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Organisation")});
                            const auto outcome = runProgram({QStringLiteral("figures"), scene.portfolio()});
                            EXPECT_EQ(outcome.code, exit_code::unusable);
                            EXPECT_TRUE(says(outcome.err, "Another program is writing to this portfolio."))
                                << outcome.err.toStdString();
                            return {};
                          });
    EXPECT_TRUE(done);
  }
  EXPECT_EQ(runProgram({QStringLiteral("check"), scene.portfolio()}).code, exit_code::problems) << "the fixture's own";
  EXPECT_EQ(namesIn(scene.files()), QStringList(QStringLiteral("a.eclosion")));
}

// What a killed program left beside the portfolio cannot be put right where one may not write.
TEST(HostileImport, ofAHalfWrittenPortfolioWhereNothingMayBeWrittenSaysWhatToDo) {
  if (!test::canBindPermissions()) GTEST_SKIP() << "permissions do not hold for who runs this";
  Scene scene;
  scene.makePortfolio();
  const QByteArray before = contents(scene.portfolio());
  const auto full = scene.import(dataFolder("betagouv-2026-like"), {.largestFile = before.size() - 150'000});
  ASSERT_EQ(full.code, exit_code::unusable);
  ASSERT_EQ(namesIn(scene.files()), test::words("a.eclosion a.eclosion-journal"));
  scene.permit(scene.files(), QFile::ReadOwner | QFile::ExeOwner);
  scene.permit(scene.portfolio(), QFile::ReadOwner);
  for (const char* command : {"figures", "check"}) {
    const auto outcome = runProgram({QString::fromUtf8(command), scene.portfolio()}, {.bindingPermissions = true});
    EXPECT_EQ(outcome.code, exit_code::unusable) << command;
    EXPECT_TRUE(says(outcome.err, "to a folder of yours, and open it there.")) << outcome.err.toStdString();
  }
}

// The source is what cannot be used.

class HostileSource : public testing::TestWithParam<Case> {};

TEST_P(HostileSource, isRefusedAndNothingIsMadeOrChanged) {
  REQUIRE_PERMISSIONS();
  Scene scene;
  GetParam().prepare(scene);
  const test::Circumstances circumstances{.bindingPermissions = GetParam().byPermissions};
  const auto check = [&](const Outcome& outcome) {
    EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.err.contains(scene.source())) << outcome.err.toStdString();
    EXPECT_TRUE(says(outcome.err, GetParam().where)) << outcome.err.toStdString();
    EXPECT_TRUE(says(outcome.err, GetParam().says)) << outcome.err.toStdString();
  };
  check(scene.import(scene.source(), circumstances));
  EXPECT_EQ(namesIn(scene.files()), QStringList());

  scene.makePortfolio();
  const QByteArray before = contents(scene.portfolio());
  check(scene.import(scene.source(), circumstances));
  EXPECT_EQ(contents(scene.portfolio()), before);
  EXPECT_EQ(namesIn(scene.files()), QStringList(QStringLiteral("a.eclosion")));
}

INSTANTIATE_TEST_SUITE_P(
    Each, HostileSource,
    testing::Values(
        Case{"notThere", [](Scene&) {}, "There is no folder"},
        Case{"aFile", [](Scene& s) { writeFile(s.source(), soundRecord); }, "Give the folder of the community repository."},
        Case{"anEmptyFolder", [](Scene& s) { QDir().mkpath(s.source()); }, "Give the repository's own folder."},
        Case{"anotherRepository", [](Scene& s) { writeFile(s.source("src/main.c"), "int main(void) { return 0; }\n"); },
             "is not a community repository"},
        Case{"aRepositoryWithoutRecords", [](Scene& s) { QDir().mkpath(s.source("content/_startups")); },
             "Is the copy of the repository complete?"},
        Case{"aLinkToItself", [](Scene& s) { s.link("source", s.source()); }, "could not be read"},
        Case{"aFileInTheFoldersPlace", [](Scene& s) { writeFile(s.source("content/_startups"), soundRecord); },
             "is not a community repository"},
        Case{"mayNotBeRead",
             [](Scene& s) {
               s.sound();
               s.permit(s.source(), {});
             },
             "could not be read", "", true},
        Case{"startupsMayNotBeRead",
             [](Scene& s) {
               s.sound();
               s.permit(s.source("content/_startups"), {});
             },
             "could not be read", "content/_startups", true}),
    nameOf);

// A record is what cannot be used. Alone it is the whole source.

class HostileRecord : public testing::TestWithParam<Case> {};

TEST_P(HostileRecord, aloneIsASourceThatCannotBeUsed) {
  REQUIRE_PERMISSIONS();
  Scene scene;
  QDir().mkpath(scene.source("content/_startups"));
  GetParam().prepare(scene);
  scene.makePortfolio();
  const QByteArray before = contents(scene.portfolio());
  const auto outcome = scene.import(scene.source(), {.bindingPermissions = GetParam().byPermissions});
  EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.out.toStdString();
  EXPECT_TRUE(says(outcome.err, GetParam().where)) << outcome.err.toStdString();
  EXPECT_TRUE(says(outcome.err, GetParam().says)) << outcome.err.toStdString();
  EXPECT_EQ(contents(scene.portfolio()), before);
  EXPECT_EQ(namesIn(scene.files()), QStringList(QStringLiteral("a.eclosion")));
}

// Beside a sound record a slip is left out by name; what no slip makes stops the import.
TEST_P(HostileRecord, besideASoundOneIsLeftOutOrStopsTheImport) {
  REQUIRE_PERMISSIONS();
  Scene scene;
  scene.sound();
  GetParam().prepare(scene);
  const auto start = std::chrono::steady_clock::now();
  const auto outcome = scene.import(scene.source(), {.bindingPermissions = GetParam().byPermissions});
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
  if (!GetParam().isSlip) {
    EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.out.toStdString();
    EXPECT_TRUE(says(outcome.err, "nothing was changed")) << outcome.err.toStdString();
    EXPECT_TRUE(says(outcome.err, GetParam().where)) << outcome.err.toStdString();
    EXPECT_TRUE(says(outcome.err, GetParam().says)) << outcome.err.toStdString();
    EXPECT_EQ(namesIn(scene.files()), QStringList()) << "no file was made";
    return;
  }
  EXPECT_EQ(outcome.code, exit_code::problems) << outcome.err.toStdString();
  const QString leftOut = QStringLiteral("Left out: ") + QString::fromUtf8(GetParam().where) + QStringLiteral(": ");
  EXPECT_TRUE(outcome.out.contains(leftOut)) << outcome.out.toStdString();
  EXPECT_TRUE(says(outcome.out, GetParam().says)) << outcome.out.toStdString();
  EXPECT_TRUE(says(outcome.out, "1  startups")) << outcome.out.toStdString();
  EXPECT_EQ(namesIn(scene.files()), QStringList(QStringLiteral("a.eclosion")));
  EXPECT_EQ(test::runCommandLine({QStringLiteral("check"), scene.portfolio()}).code, exit_code::done);
}

QByteArray aliasBomb() {
  QByteArray yaml = "---\na0: &a0 [x, x]\n";
  for (int i = 1; i < 40; ++i) {
    const QByteArray now = QByteArray::number(i), before = QByteArray::number(i - 1);
    yaml += "a" + now + ": &a" + now + " [*a" + before + ", *a" + before + "]\n";
  }
  return yaml + "---\n";
}

// As large as asked without being written out: the rest is a hole.
void hugeRecord(Scene& scene, qint64 bytes) {
  scene.record("---\ntitle: ");
  ASSERT_TRUE(QFile::resize(scene.source("content/_startups/odd.md"), bytes));
}

INSTANTIATE_TEST_SUITE_P(
    Each, HostileRecord,
    testing::Values(
        Case{"anAliasBomb", [](Scene& s) { s.record(aliasBomb()); }, "not accepted", "content/_startups/odd.md:2"},
        Case{"deeplyNested", [](Scene& s) { s.record("---\ntitle: S\nmore: " + QByteArray(100'000, '[') + "\n---\n"); }, "nested",
             "content/_startups/odd.md:3"},
        Case{"deeplyNestedBlocks",
             [](Scene& s) {
               QByteArray yaml = "---\n";
               for (int depth = 0; depth < 1000; ++depth) yaml += QByteArray(depth, ' ') + "a:\n";
               s.record(yaml + "---\n");
             },
             "nested", "content/_startups/odd.md:34"},
        Case{"ofFiftyMegabytes", [](Scene& s) { hugeRecord(s, 50 << 20); }, "more than the 8", "content/_startups/odd.md"},
        Case{"ofFiveMegabytesOfFrontMatter", [](Scene& s) { s.record("---\ntitle: " + QByteArray(5 << 20, 'x') + "\n---\n"); },
             "MiB", "content/_startups/odd.md:1"},
        Case{"inAnotherEncoding", [](Scene& s) { s.record("---\ntitle: S\nmission: caf\xe9\n---\n"); }, "UTF-8",
             "content/_startups/odd.md:3"},
        Case{"withAZeroByte", [](Scene& s) { s.record(QByteArray("---\ntitle: S\0\n---\n", 18)); }, "zero byte",
             "content/_startups/odd.md:2"},
        Case{"ofZeroBytes", [](Scene& s) { s.record(QByteArray(5000, '\0')); }, "zero byte", "content/_startups/odd.md:1"},
        Case{"empty", [](Scene& s) { s.record(""); }, "no front matter", "content/_startups/odd.md:1", false, false, true},
        Case{"neverClosed", [](Scene& s) { s.record("---\ntitle: S\n"); }, "no end", "content/_startups/odd.md:1", false, false,
             true},
        Case{"notYaml", [](Scene& s) { s.record("---\ntitle: 'S\nmission: [\n---\n"); }, "opened and not closed",
             "content/_startups/odd.md:4", false, false, true},
        Case{"aFolder", [](Scene& s) { QDir().mkpath(s.source("content/_startups/odd.md")); }, "records are files",
             "content/_startups/odd.md", false, false, true},
        Case{"aLinkBackToItsFolder", [](Scene& s) { s.link("..", s.source("content/_startups/odd")); }, "records are files",
             "content/_startups/odd"},
        Case{"aLinkToItself", [](Scene& s) { s.link("odd.md", s.source("content/_startups/odd.md")); },
             "leads nowhere, or back to itself", "content/_startups/odd.md"},
        Case{"aLinkOutOfTheRepository", [](Scene& s) { s.link("/etc/passwd", s.source("content/_startups/odd.md")); },
             "leads out of the repository", "content/_startups/odd.md"},
        Case{"mayNotBeRead",
             [](Scene& s) {
               s.record(soundRecord);
               s.permit(s.source("content/_startups/odd.md"), {});
             },
             "could not be read", "content/_startups/odd.md", true}),
    nameOf);

}  // namespace
}  // namespace eclosion::app
