// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <set>

#include "app/startup_story.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "core/exchange/tables/source_table.h"
#include "core/store/recorder.h"
#include "core/store/texts.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

class ExportOfTheRegister : public testing::Test {
 protected:
  void SetUp() override {
    store::Recorder recorder(*portfolio_.file, portfolio_.clock, QStringLiteral("tester"));
    const auto done =
        exchange::importPortfolioJson(exchange::sample2017(), *portfolio_.file, recorder, {.words = QStringLiteral("fill")});
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }
  [[nodiscard]] QString at(const char* name) const { return portfolio_.folder.filePath(QString::fromLatin1(name)); }
  [[nodiscard]] test::Outcome run(const QStringList& options) {
    portfolio_.close();
    return test::runCommandLine(QStringList{QStringLiteral("export"), QStringLiteral("csv"), portfolio_.path()} + options);
  }
  static QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  }

  test::TemporaryPortfolio portfolio_;
};

TEST_F(ExportOfTheRegister, hasARowAStartup) {
  const auto done = run(test::words("--kind startups --as-of 2017-12-31 --no-bom --out") << at("x.csv"));
  ASSERT_EQ(done.code, exit_code::done) << done.err.toStdString();
  const QStringList lines = linesOf(at("x.csv"));
  ASSERT_GT(lines.size(), 30);
  EXPECT_TRUE(lines.first().startsWith(QStringLiteral("name,phase,since,days_in_phase,")));
  EXPECT_TRUE(lines.at(1).contains(QStringLiteral(",2017-12-31,"))) << lines.at(1).toStdString();
  const auto before = run(test::words("--kind startups --as-of 2013-12-31 --no-bom --out") << at("y.csv"));
  ASSERT_EQ(before.code, exit_code::done);
  const auto all = run(test::words("--kind startups --as-of 2013-12-31 --not-started --no-bom --out") << at("z.csv"));
  ASSERT_EQ(all.code, exit_code::done);
  EXPECT_LT(linesOf(at("y.csv")).size(), linesOf(at("z.csv")).size());
  EXPECT_GE(linesOf(at("z.csv")).size(), lines.size());
}

TEST_F(ExportOfTheRegister, saysWhatIsWrong) {
  const auto kind = run(test::words("--kind people --out") << at("x.csv"));
  EXPECT_EQ(kind.code, exit_code::usage);
  EXPECT_TRUE(kind.err.contains(QStringLiteral("startups, members"))) << kind.err.toStdString();
  EXPECT_EQ(run({QStringLiteral("--out"), at("x.csv")}).code, exit_code::usage);
  EXPECT_EQ(run(test::words("--kind startups")).code, exit_code::usage);
  EXPECT_EQ(run(test::words("--kind startups --as-of soon --out") << at("x.csv")).code, exit_code::usage);
  EXPECT_EQ(run(test::words("--kind startups --out") << portfolio_.path()).code, exit_code::usage);
  EXPECT_EQ(run(test::words("--kind startups --out /no-such-folder/x.csv")).code, exit_code::unusable);
  EXPECT_FALSE(QFile::exists(at("x.csv")));
}

TEST_F(ExportOfTheRegister, writesMoneyOfTheSample) {
  ASSERT_EQ(run(test::words("--kind funding --as-of 2017-12-31 --no-bom --out") << at("f.csv")).code, exit_code::done);
  const auto table = exchange::readTable(at("f.csv"));
  ASSERT_TRUE(table);
  EXPECT_EQ(table->header.join(QLatin1Char(',')),
            QStringLiteral("what,date,fiscal_year,startup,funder,route,method,amount_eur,label,id"));
  double spent = 0;
  for (const auto& row : table->rows) {
    if (row.cells.at(0).text == QLatin1String("expense") && row.cells.at(2).text == QLatin1String("2017"))
      spent += row.cells.at(7).text.toDouble();
  }
  EXPECT_DOUBLE_EQ(spent, 7'200'000);
}

TEST_F(ExportOfTheRegister, writesEveryKindAsTextAndAsAWorkbook) {
  for (const char* kind : {"startups", "members", "missions", "decisions", "funding"}) {
    const QStringList options{QStringLiteral("--kind"), QLatin1String(kind), QStringLiteral("--out")};
    const auto text = run(QStringList(options) << at("k.csv") << QStringLiteral("--no-bom"));
    ASSERT_EQ(text.code, exit_code::done) << kind << text.err.toStdString();
    portfolio_.close();
    const auto book = test::runCommandLine(QStringList{QStringLiteral("export"), QStringLiteral("xlsx"), portfolio_.path()} +
                                           options + QStringList{at("k.xlsx")});
    ASSERT_EQ(book.code, exit_code::done) << kind << book.err.toStdString();
    const auto fromText = exchange::readTable(at("k.csv"));
    const auto fromBook = exchange::readTable(at("k.xlsx"));
    ASSERT_TRUE(fromText && fromBook) << kind;
    EXPECT_GT(fromText->rows.size(), 40U) << kind;
    EXPECT_EQ(fromText->rows.size(), fromBook->rows.size()) << kind;
    EXPECT_EQ(fromText->header, fromBook->header) << kind;
    EXPECT_EQ(fromBook->sheet, QLatin1String(kind));
  }
}

TEST_F(ExportOfTheRegister, hasARowADecision) {
  ASSERT_EQ(run(test::words("--kind decisions --no-bom --out") << at("d.csv")).code, exit_code::done);
  const auto table = exchange::readTable(at("d.csv"));
  ASSERT_TRUE(table);
  for (const char* column : {"amount_eur", "outcome", "date", "startup", "funder", "route", "target"})
    EXPECT_TRUE(table->header.contains(QLatin1String(column))) << column;
  portfolio_.reopen(store::Access::read);
  const auto reader = store::Reader::at(*portfolio_.file);
  ASSERT_TRUE(reader);
  const auto decisions = reader->all<Decision>();
  const auto amounts = reader->all<DecisionAmount>();
  ASSERT_TRUE(decisions && amounts);
  // Those that are recorded, by the portfolio's own today.
  std::set<DecisionId> counted;
  for (const Decision& decision : *decisions) {
    if (decision.state == DecisionState::recorded && decision.date <= QDate(2018, 6, 30)) counted.insert(decision.id);
  }
  EXPECT_EQ(table->rows.size(), counted.size());
  const auto place = static_cast<size_t>(table->header.indexOf(QStringLiteral("amount_eur")));
  double sum = 0, wanted = 0;
  for (const auto& row : table->rows) sum += row.cells.at(place).text.toDouble();
  for (const DecisionAmount& amount : *amounts) {
    if (counted.contains(amount.decision)) wanted += static_cast<double>(amount.amount.cents) / 100;
  }
  EXPECT_NEAR(sum, wanted, 0.005);
}

// The page of a startup reads the file as it is.
TEST_F(ExportOfTheRegister, storiesHoldWhatTheFileHolds) {
  const auto reader = store::Reader::at(*portfolio_.file);
  ASSERT_TRUE(reader);
  const auto startups = reader->all<Startup>();
  const auto links = reader->all<MissionStartup>();
  const auto phases = reader->all<PhasePeriod>();
  const auto expenses = reader->all<Expense>();
  ASSERT_TRUE(startups && links && phases && expenses);
  size_t missionCount = 0;
  size_t phaseCountSeen = 0;
  size_t expenseCount = 0;
  const store::Texts texts(*portfolio_.file);
  int named = 0;
  texts.eachStartupName([&](const TextSource::StartupNaming& naming) { named += naming.present ? 1 : 0; });
  EXPECT_EQ(static_cast<size_t>(named), startups->size());
  for (const Startup& startup : *startups) {
    const ui::StartupStory story = readStory(*reader, startup.id);
    EXPECT_EQ(story.mission, startup.mission);
    EXPECT_EQ(story.kind, startup.kind);
    missionCount += story.missions.size();
    phaseCountSeen += story.phases.size();
    expenseCount += story.expenses.size();
    EXPECT_TRUE(std::is_sorted(story.missions.begin(), story.missions.end(),
                               [](const auto& a, const auto& b) { return a.mission.start < b.mission.start; }));
    EXPECT_EQ(texts.startupFormerNames(startup.id).contains(startup.name), false);
  }
  EXPECT_EQ(missionCount, links->size());
  EXPECT_EQ(phaseCountSeen, phases->size());
  EXPECT_EQ(expenseCount, static_cast<size_t>(std::count_if(expenses->begin(), expenses->end(),
                                                            [](const Expense& expense) { return expense.startup.has_value(); })));
}

}  // namespace
}  // namespace eclosion::app
