// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/support/command_line.h"
#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

// The built program, since it paints; each on the sample that it makes itself.
class ReportOfTheSample : public ::testing::Test {
 protected:
  [[nodiscard]] static test::Outcome run(const QStringList& options) {
    return test::runProgram(
        QStringList{QStringLiteral("report"), QStringLiteral("sample"), QStringLiteral("--year"), QStringLiteral("2017")} +
        options);
  }
  [[nodiscard]] QString at(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  QTemporaryDir folder_;
};

TEST_F(ReportOfTheSample, isPrintedInBothLanguages) {
  const struct {
    const char* language;
    QStringList words;
  } cases[] = {
      {"fr",
       {QStringLiteral("7,2"), QStringLiteral("1,4"), QStringLiteral("2,8"), QStringLiteral("5 incubateurs"),
        QStringLiteral("+3"), QStringLiteral("51 "), QStringLiteral("+18"), QStringLiteral("91 membres actifs"),
        QStringLiteral("+38"), QStringLiteral("Rapport")}},
      {"en",
       {QStringLiteral("€7.2M"), QStringLiteral("€1.4M"), QStringLiteral("€2.8M"), QStringLiteral("€3M"),
        QStringLiteral("5 incubators"), QStringLiteral("+3"), QStringLiteral("51 startups"), QStringLiteral("+18"),
        QStringLiteral("91 active members"), QStringLiteral("+38")}},
  };
  for (const auto& one : cases) {
    const auto outcome = run({QStringLiteral("--lang"), QLatin1String(one.language)});
    EXPECT_EQ(outcome.code, 0) << outcome.err.toStdString();
    for (const QString& words : one.words) {
      EXPECT_TRUE(QString(outcome.out).replace(QChar(0xa0), QLatin1Char(' ')).contains(words))
          << one.language << ": " << words.toStdString();
    }
    EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.toStdString();  // all of it is written and translated
  }
}

TEST_F(ReportOfTheSample, isWrittenAsEachDocumentTheSameEachTime) {
  const struct {
    const char* name;
    const char* start;
    bool same;
  } formats[] = {{"r.html", "<!DOCTYPE html>", true}, {"r.pptx", "PK", true}, {"r.pdf", "%PDF", false}};
  for (const auto& format : formats) {
    const QString path = at(format.name);
    ASSERT_EQ(run({QStringLiteral("--out"), path, QStringLiteral("--lang"), QStringLiteral("fr")}).code, 0) << format.name;
    const QByteArray first = test::contents(path);
    EXPECT_TRUE(first.startsWith(format.start)) << format.name;
    if (!format.same) continue;  // it says when it was made
    ASSERT_EQ(run({QStringLiteral("--out"), path, QStringLiteral("--lang"), QStringLiteral("fr")}).code, 0) << format.name;
    EXPECT_TRUE(test::contents(path) == first) << format.name;
  }
  EXPECT_EQ(test::namesIn(folder_.path()).size(), 3);  // and nothing beside
}

TEST_F(ReportOfTheSample, whatCannotBeIsSaid) {
  const QStringList wrong[] = {
      {QStringLiteral("--out"), at("r.doc")},
      {QStringLiteral("--lang"), QStringLiteral("de")},
      {QStringLiteral("--year"), QStringLiteral("soon")},
      {QStringLiteral("--out"), at("no/such/folder/r.pdf")},
  };
  for (const QStringList& options : wrong) {
    const auto outcome = run(options);
    EXPECT_NE(outcome.code, 0) << options.join(QLatin1Char(' ')).toStdString();
    EXPECT_FALSE(outcome.err.isEmpty());
  }
  EXPECT_TRUE(test::namesIn(folder_.path()).isEmpty());
}

}  // namespace
}  // namespace eclosion::app
