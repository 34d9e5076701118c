// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/support/zip_bytes.h"
#include "tests/support/files.h"
#include "tests/support/pptx_check.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::contents;
using test::words;

class DeckOfAFile : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<QTemporaryDir>();
    ASSERT_EQ(test::runProgram({QStringLiteral("new"), portfolio(), QStringLiteral("--sample"), QStringLiteral("2017")}).code,
              exit_code::done);
  }
  static void TearDownTestSuite() { folder_.reset(); }
  static QString portfolio() { return at("sample.eclosion"); }
  static QString at(const char* name) { return folder_->filePath(QString::fromLatin1(name)); }
  static test::Outcome run(const char* options) {
    return test::runProgram(QStringList{QStringLiteral("deck"), portfolio()} + words(options));
  }
  static test::Outcome runTo(const char* name, const char* options) {
    return test::runProgram(QStringList{QStringLiteral("deck"), portfolio(), QStringLiteral("--out"), at(name)} + words(options));
  }
  // All that slides say.
  static QString saidBy(const char* name) {
    const auto parts = unzipped(contents(at(name)), qint64{1} << 28);
    QString text;
    if (!parts) return text;
    for (const auto& [part, bytes] : *parts) {
      if (part.startsWith("ppt/slides/slide")) text += QString::fromUtf8(bytes);
    }
    return text;
  }
  inline static std::unique_ptr<QTemporaryDir> folder_;
};

TEST_F(DeckOfAFile, isWrittenOfEachTemplateSoundAndTheSameTwice) {
  for (const char* options : {"--template committee", "--template annual", "--charts arrivals,head-count", ""}) {
    const auto outcome = runTo("a.pptx", options);
    ASSERT_EQ(outcome.code, exit_code::done) << options << ": " << outcome.err.toStdString();
    const QByteArray bytes = contents(at("a.pptx"));
    const QStringList faults = test::pptxFaults(bytes);
    EXPECT_TRUE(faults.isEmpty()) << options << '\n' << faults.join(QLatin1Char('\n')).toStdString();
    ASSERT_EQ(runTo("a.pptx", options).code, exit_code::done);
    EXPECT_EQ(contents(at("a.pptx")), bytes) << options;
  }
  ASSERT_EQ(runTo("a.pdf", "--charts arrivals").code, exit_code::done);
  EXPECT_TRUE(contents(at("a.pdf")).startsWith("%PDF"));
}

TEST_F(DeckOfAFile, saysItsDayAndSpeaksTheLanguage) {
  ASSERT_EQ(runTo("en.pptx", "--template annual --as-of 2017-12-31").code, exit_code::done);
  EXPECT_TRUE(saidBy("en.pptx").contains(QStringLiteral("as of 31 December 2017")));
  ASSERT_EQ(runTo("fr.pptx", "--template annual --as-of 2017-12-31 --lang fr").code, exit_code::done);
  const QString french = saidBy("fr.pptx");
  EXPECT_TRUE(french.contains(QStringLiteral("31 décembre 2017")));
  EXPECT_TRUE(french.contains(QStringLiteral("lang=\"fr\"")));
  EXPECT_FALSE(french.contains(QStringLiteral("as of 31")));
}

TEST_F(DeckOfAFile, takesAMasterOrSaysWhatIsWrongWithIt) {
  ASSERT_EQ(runTo("master.pptx", "--charts arrivals").code, exit_code::done);
  const auto with = [&](const QString& master) {
    return test::runProgram({QStringLiteral("deck"), portfolio(), QStringLiteral("--out"), at("with.pptx"),
                             QStringLiteral("--charts"), QStringLiteral("arrivals"), QStringLiteral("--master"), master});
  };
  EXPECT_EQ(with(at("master.pptx")).code, exit_code::done);
  ASSERT_TRUE(QFile::remove(at("with.pptx")));
  test::writeFile(at("broken.potx"), "not a template");
  for (const char* name : {"broken.potx", "nowhere.potx"}) {
    const auto outcome = with(at(name));
    EXPECT_EQ(outcome.code, exit_code::unusable) << name << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QString::fromLatin1(name))) << outcome.err.toStdString();
    EXPECT_FALSE(QFile::exists(at("with.pptx")));
  }
}

TEST_F(DeckOfAFile, refusesWhatMakesNoSense) {
  struct Case {
    const char* options;
    int code;
    const char* says;
  };
  const std::vector<Case> cases{{"", exit_code::usage, "Say where the slides go"},
                                {"--out a.doc", exit_code::usage, "is neither of them"},
                                {"--out a.pptx --template weekly", exit_code::usage, "committee or annual"},
                                {"--out a.pptx --charts pies", exit_code::usage, "There is no chart"},
                                {"--out a.pptx --charts arrivals --template annual", exit_code::usage, "give one of them"},
                                {"--out a.pptx --as-of yesterday", exit_code::usage, "--as-of"},
                                {"--out a.pptx --deck Nowhere", exit_code::unusable, "has no deck"},
                                {"--out /no/such/folder/a.pptx --charts arrivals", exit_code::unusable, "cannot be written"},
                                {"--out /no/such/folder/a.pdf --charts arrivals", exit_code::unusable, "cannot be written"}};
  for (const Case& one : cases) {
    const auto outcome = run(one.options);
    EXPECT_EQ(outcome.code, one.code) << one.options << ": " << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QString::fromLatin1(one.says))) << one.options << ": " << outcome.err.toStdString();
  }
}

TEST_F(DeckOfAFile, takesNobodysPlace) {
  const QString copy = at("sample.pptx");
  ASSERT_TRUE(QFile::copy(portfolio(), copy));
  const QByteArray before = contents(copy);
  const auto own = test::runProgram({QStringLiteral("deck"), copy, QStringLiteral("--out"), copy});
  EXPECT_EQ(own.code, exit_code::usage) << own.err.toStdString();
  EXPECT_EQ(contents(copy), before);
  for (const char* name : {"pipe.pptx", "pipe.pdf"}) {
    ASSERT_EQ(mkfifo(QFile::encodeName(at(name)).constData(), 0600), 0);
    const auto outcome = runTo(name, "--charts arrivals");
    EXPECT_EQ(outcome.code, exit_code::unusable) << name;
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("a device or a pipe stands there"))) << outcome.err.toStdString();
  }
}

TEST_F(DeckOfAFile, aFullDiskLeavesTheOlderSlides) {
  ASSERT_EQ(runTo("full.pptx", "--charts arrivals").code, exit_code::done);
  const QByteArray before = contents(at("full.pptx"));
  const auto outcome =
      test::runProgram({QStringLiteral("deck"), portfolio(), QStringLiteral("--out"), at("full.pptx")}, {.largestFile = 20'000});
  EXPECT_EQ(outcome.code, exit_code::unusable) << outcome.err.toStdString();
  EXPECT_EQ(contents(at("full.pptx")), before);
}

}  // namespace
}  // namespace eclosion::app
