// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/zip_bytes.h"
#include "tests/app/command_line/publishing_fixture.h"
#include "tests/support/pptx_check.h"

namespace eclosion::app {
namespace {

using test::contents;

class DeckOfAFile : public PublishingTest<DeckOfAFile> {
 public:
  static constexpr const char* command = "deck";

 protected:
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
  expectRefused({{"", exit_code::usage, "Say where the slides go"},
                 {"--out a.doc", exit_code::usage, "is neither of them"},
                 {"--out a.pptx --template weekly", exit_code::usage, "committee or annual"},
                 {"--out a.pptx --charts pies", exit_code::usage, "There is no chart"},
                 {"--out a.pptx --charts arrivals --template annual", exit_code::usage, "give one of them"},
                 {"--out a.pptx --as-of yesterday", exit_code::usage, "--as-of"},
                 {"--out a.pptx --deck Nowhere", exit_code::unusable, "has no deck"},
                 {"--out /no/such/folder/a.pptx --charts arrivals", exit_code::unusable, "cannot be written"},
                 {"--out /no/such/folder/a.pdf --charts arrivals", exit_code::unusable, "cannot be written"}});
}

TEST_F(DeckOfAFile, takesNobodysPlace) { expectTakesNobodysPlace("sample.pptx", {"pipe.pptx", "pipe.pdf"}, "--charts arrivals"); }

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
