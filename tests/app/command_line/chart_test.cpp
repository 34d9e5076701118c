// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/chart_kind.h"
#include "core/support/zip_bytes.h"
#include "tests/app/command_line/publishing_fixture.h"

namespace eclosion::app {
namespace {

using test::contents;

class ChartOfAFile : public PublishingTest<ChartOfAFile> {
 public:
  static constexpr const char* command = "chart";
};

TEST_F(ChartOfAFile, isWrittenByItsEndingAndTheSameTwice) {
  struct Case {
    const char* name;
    const char* begins;
    bool steady;  // a PDF has the hour of its making
  };
  for (const Case& one : {Case{"a.png", "\x89PNG", true}, Case{"a.svg", "<?xml", true}, Case{"a.pdf", "%PDF", false},
                          Case{"a.pptx", "PK", true}, Case{"a.csv", "", true}}) {
    const auto outcome = runTo(one.name, "phases-over-time");
    ASSERT_EQ(outcome.code, exit_code::done) << one.name << ": " << outcome.err.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty());
    const QByteArray bytes = contents(at(one.name));
    EXPECT_GT(bytes.size(), 200) << one.name;
    EXPECT_TRUE(bytes.startsWith(one.begins)) << one.name;
    ASSERT_EQ(runTo(one.name, "phases-over-time").code, exit_code::done);
    EXPECT_TRUE(!one.steady || contents(at(one.name)) == bytes) << one.name;
  }
}

TEST_F(ChartOfAFile, saysItsDayAndSpeaksTheLanguage) {
  ASSERT_EQ(runTo("day.svg", "phases-over-time --as-of 2017-12-31").code, exit_code::done);
  EXPECT_TRUE(QString::fromUtf8(contents(at("day.svg"))).contains(QStringLiteral("as of 31 December 2017")));
  ASSERT_EQ(runTo("fr.svg", "phases-over-time --as-of 2017-12-31 --lang fr").code, exit_code::done);
  const QString french = QString::fromUtf8(contents(at("fr.svg")));
  EXPECT_TRUE(french.contains(QStringLiteral("31 décembre 2017")));
  EXPECT_TRUE(french.contains(QStringLiteral("produits")));
  ASSERT_EQ(runTo("fr.pptx", "phases-over-time --lang fr").code, exit_code::done);
  const auto parts = unzipped(contents(at("fr.pptx")), qint64{1} << 26);
  ASSERT_TRUE(parts);
  EXPECT_TRUE(QString::fromUtf8(parts->at("ppt/slides/slide1.xml")).contains(QStringLiteral("Source : ")) ||
              QString::fromUtf8(parts->at("ppt/slides/slide1.xml")).contains(QStringLiteral("Source\u00a0: ")));
}

TEST_F(ChartOfAFile, isDarkWhereAsked) {
  ASSERT_EQ(runTo("light.svg", "arrivals").code, exit_code::done);
  ASSERT_EQ(runTo("dark.svg", "arrivals --theme dark").code, exit_code::done);
  EXPECT_NE(contents(at("light.svg")), contents(at("dark.svg")));
}

TEST_F(ChartOfAFile, allOfThemAreListed) {
  const auto outcome = run("--list");
  ASSERT_EQ(outcome.code, exit_code::done);
  for (const publish::ChartKind* kind : publish::chartKinds())
    EXPECT_TRUE(outcome.out.contains(kind->key())) << kind->key().toStdString();
}

TEST_F(ChartOfAFile, refusesWhatMakesNoSense) {
  expectRefused({{"", exit_code::usage, "Say which chart"},
                 {"arrivals", exit_code::usage, "Say where the chart goes"},
                 {"pies --out pies.png", exit_code::usage, "There is no chart"},
                 {"arrivals --out pies.doc", exit_code::usage, "is none of them"},
                 {"arrivals --out a.png --theme blue", exit_code::usage, "light or dark"},
                 {"arrivals --out a.png --as-of yesterday", exit_code::usage, "--as-of"},
                 {"arrivals --out a.png --known-at once", exit_code::usage, "--known-at"},
                 {"arrivals --out /no/such/folder/a.png", exit_code::unusable, "cannot be written"}});
}

TEST_F(ChartOfAFile, takesNobodysPlace) {
  expectTakesNobodysPlace("sample.csv", {"pipe.png", "pipe.csv", "pipe.pptx"}, "arrivals");
}

}  // namespace
}  // namespace eclosion::app
