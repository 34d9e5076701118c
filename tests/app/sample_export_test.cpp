// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>

#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ExportOfTheSample : public testing::Test {
 protected:
  void SetUp() override {
    fill(portfolio_, exchange::sample2017());
    portfolio_.close();
  }
  static void fill(test::TemporaryPortfolio& portfolio, const QByteArray& document) {
    store::Recorder recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"));
    const auto done = exchange::importPortfolioJson(document, *portfolio.file, recorder, {.words = QStringLiteral("fill")});
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }
  [[nodiscard]] QString at(const char* name) const { return portfolio_.folder.filePath(QString::fromLatin1(name)); }
  [[nodiscard]] test::Outcome run(const QString& out) const {
    return test::runCommandLine(
        {QStringLiteral("export"), QStringLiteral("json"), portfolio_.path(), QStringLiteral("--out"), out});
  }

  test::TemporaryPortfolio portfolio_;
};

TEST_F(ExportOfTheSample, isTheSameTwiceAndThroughAnotherFile) {
  ASSERT_EQ(run(at("one.json")).code, exit_code::done);
  ASSERT_EQ(run(at("two.json")).code, exit_code::done);
  const QByteArray document = contents(at("one.json"));
  EXPECT_EQ(contents(at("two.json")), document);

  test::TemporaryPortfolio other;
  fill(other, document);
  other.close();
  const auto again = test::runCommandLine(
      {QStringLiteral("export"), QStringLiteral("json"), other.path(), QStringLiteral("--out"), at("three.json")});
  ASSERT_EQ(again.code, exit_code::done) << again.err.toStdString();
  EXPECT_EQ(contents(at("three.json")), document);
}

TEST_F(ExportOfTheSample, neverTakesThePortfoliosPlace) {
  const QByteArray before = contents(portfolio_.path());
  EXPECT_EQ(run(portfolio_.path()).code, exit_code::usage);
  EXPECT_EQ(contents(portfolio_.path()), before);
}

TEST_F(ExportOfTheSample, saysWhatIsMissing) {
  EXPECT_EQ(test::runCommandLine({QStringLiteral("export"), QStringLiteral("json"), portfolio_.path()}).code, exit_code::usage);
  const auto nowhere = run(at("no/such/folder.json"));
  EXPECT_EQ(nowhere.code, exit_code::unusable);
  EXPECT_TRUE(nowhere.err.contains(QStringLiteral("folder.json"))) << nowhere.err.toStdString();
}

}  // namespace
}  // namespace eclosion::app
