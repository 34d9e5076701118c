// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/data_table.h"
#include "core/exchange/tables/table_writer.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::app {
namespace {

class ImportTableCommand : public testing::Test {
 protected:
  void SetUp() override {
    store::Recorder recorder(*portfolio_.file, portfolio_.clock, QStringLiteral("tester"));
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("fill")}, [](store::Writer& writer) -> Result<void> {
      writer.put(Startup{.id = namedId<StartupId>(u"lapins"), .name = QStringLiteral("Lapins")});
      writer.put(Organisation{.id = namedId<OrganisationId>(u"dinum"),
                              .name = QStringLiteral("Direction interministérielle du numérique"),
                              .acronym = QStringLiteral("DINUM")});
      return {};
    }));
    portfolio_.close();
  }
  [[nodiscard]] QString at(const char* name) const { return portfolio_.folder.filePath(QString::fromLatin1(name)); }
  QString write(const char* name, const QByteArray& bytes) {
    QFile file(at(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return at(name);
  }
  test::Outcome run(const QString& from, const QStringList& options = {}, const QString& kind = QStringLiteral("csv")) {
    return test::runCommandLine(QStringList{QStringLiteral("import"), kind, portfolio_.path(), QStringLiteral("--kind"),
                                            QStringLiteral("expenses"), QStringLiteral("--from"), from} +
                                options);
  }
  std::vector<Expense> expenses() {
    portfolio_.reopen(store::Access::read);
    const auto reader = store::Reader::at(*portfolio_.file);
    const auto all = reader->all<Expense>();
    std::vector<Expense> found = all ? *all : std::vector<Expense>();
    portfolio_.close();
    return found;
  }

  test::TemporaryPortfolio portfolio_;
  const QByteArray good_ =
      "Date;Montant;Produit;Financeur;Voie;Libellé\n31/12/2025;1 234,56 €;lapins;DINUM;refacturation;T4\n01/02/2026;10;;;;\n";
};

TEST_F(ImportTableCommand, addsExpensesOnce) {
  const QString path = write("a.csv", good_);
  const auto dry = run(path, {QStringLiteral("--dry-run")});
  EXPECT_EQ(dry.code, exit_code::done) << dry.err.toStdString();
  EXPECT_TRUE(dry.out.contains(QStringLiteral("dry run")));
  EXPECT_TRUE(expenses().empty());
  const auto done = run(path);
  EXPECT_EQ(done.code, exit_code::done) << done.err.toStdString();
  EXPECT_TRUE(done.out.contains(QStringLiteral("1244.56"))) << done.out.toStdString();
  ASSERT_EQ(expenses().size(), 2U);
  Money sum;
  for (const Expense& expense : expenses()) sum += expense.amount;
  EXPECT_EQ(sum.cents, 124'456);
  const auto again = run(path);
  EXPECT_EQ(again.code, exit_code::done);
  EXPECT_EQ(expenses().size(), 2U);
  EXPECT_TRUE(again.out.contains(QStringLiteral("left out"))) << again.out.toStdString();
  EXPECT_EQ(run(path, {QStringLiteral("--with-duplicates")}).code, exit_code::done);
  EXPECT_EQ(expenses().size(), 4U);
}

TEST_F(ImportTableCommand, writesNothingWhereARowIsBad) {
  const QString path = write("bad.csv", good_ + "soon;3;lapins;;;\n2026-01-01;-5;lapins;;;\n");
  const auto refused = run(path);
  EXPECT_EQ(refused.code, exit_code::problems);
  EXPECT_TRUE(refused.out.contains(QStringLiteral("row 4"))) << refused.out.toStdString();
  EXPECT_TRUE(refused.out.contains(QStringLiteral("row 5")));
  EXPECT_TRUE(expenses().empty());
  const auto some = run(path, {QStringLiteral("--skip-bad"), QStringLiteral("--json")});
  EXPECT_EQ(some.code, exit_code::problems);
  const QJsonObject json = QJsonDocument::fromJson(some.out.toUtf8()).object();
  EXPECT_TRUE(json.value(QStringLiteral("written")).toBool());
  EXPECT_EQ(json.value(QStringLiteral("bad")).toArray().size(), 2);
  EXPECT_EQ(json.value(QStringLiteral("total")).toInteger(), 124'456);
  EXPECT_EQ(expenses().size(), 2U);
  EXPECT_EQ(run(path, {QStringLiteral("--skip-bad"), QStringLiteral("--credit-notes")}).code, exit_code::problems);
  EXPECT_EQ(expenses().size(), 3U);
}

TEST_F(ImportTableCommand, takesAMapping) {
  const QString path = write("odd.csv", "quand,combien,qui\n2026-01-01,5,Lapins\n");
  EXPECT_EQ(run(path).code, exit_code::unusable);
  const QString map = write(
      "m.json",
      R"({"date":"quand","amount":"combien","startup":"qui","funder":{"value":"DINUM"},"route":{"value":"partner-direct"}})");
  const auto done = run(path, {QStringLiteral("--map"), map});
  ASSERT_EQ(done.code, exit_code::done) << done.err.toStdString();
  const auto all = expenses();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].funder, namedId<OrganisationId>(u"dinum"));
  EXPECT_EQ(all[0].route, FundingRoute::partnerDirect);
  EXPECT_EQ(run(path, {QStringLiteral("--map"), write("bad.json", "[1]")}).code, exit_code::usage);
  EXPECT_EQ(run(path, {QStringLiteral("--map"), write("other.json", R"({"date":"jour"})")}).code, exit_code::usage);
  EXPECT_NE(run(path, {QStringLiteral("--map"), at("no-such.json")}).code, exit_code::done);
}

TEST_F(ImportTableCommand, readsAWorkbook) {
  DataTable table{.name = QStringLiteral("d"),
                  .columns = {QStringLiteral("Date"), QStringLiteral("Montant"), QStringLiteral("Startup")},
                  .rows = {{QDate(2026, 1, 1), Money{1'234'56}, QStringLiteral("Lapins")}}};
  ASSERT_TRUE(exchange::writeTableWorkbook(at("x.xlsx"), table));
  EXPECT_EQ(run(at("x.xlsx")).code, exit_code::usage);  // not text
  const auto done = run(at("x.xlsx"), {}, QStringLiteral("xlsx"));
  ASSERT_EQ(done.code, exit_code::done) << done.err.toStdString();
  ASSERT_EQ(expenses().size(), 1U);
  EXPECT_EQ(expenses()[0].amount.cents, 123'456);
  EXPECT_EQ(expenses()[0].date, QDate(2026, 1, 1));
}

TEST_F(ImportTableCommand, saysWhatIsWrong) {
  const auto without = test::runCommandLine({QStringLiteral("import"), QStringLiteral("csv"), portfolio_.path()});
  EXPECT_EQ(without.code, exit_code::usage);
  const auto kind = test::runCommandLine(
      {QStringLiteral("import"), QStringLiteral("csv"), portfolio_.path(), QStringLiteral("--kind"), QStringLiteral("people")});
  EXPECT_EQ(kind.code, exit_code::usage);
  EXPECT_EQ(run(at("no-such.csv")).code, exit_code::unusable);
  EXPECT_EQ(run(write("cut.xlsx", "PK\x03\x04 cut"), {}, QStringLiteral("xlsx")).code, exit_code::unusable);
  EXPECT_TRUE(expenses().empty());
}

}  // namespace
}  // namespace eclosion::app
