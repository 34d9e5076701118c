// SPDX-License-Identifier: GPL-3.0-or-later
// A file that learnt from three vintages of the community's repository and from an edit in between: what the window shows of each
// knowledge time is what it showed then.
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

#include "app/window_services.h"
#include "core/edits/move_startup.h"
#include "core/support/collation.h"
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "ui/models/board_model.h"
#include "ui/shell/editing.h"
#include "ui/shell/knowledge.h"

namespace eclosion::test {
namespace {

class WindowKnowledge : public testing::Test {
 protected:
  // The names in each column of a board, and the stories that stand behind them.
  using Board = QStringList;

  void import(const char* vintage, const QString& knownOn) const {
    const auto outcome = runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), dataFolder(vintage), path_,
                                         QStringLiteral("--known-on"), knownOn});
    ASSERT_LE(outcome.code, app::exit_code::problems) << outcome.err.toStdString();
  }
  [[nodiscard]] std::unique_ptr<ui::OpenPortfolio> open() {
    app::WindowServices services(clock_);
    return services.open(path_).value();
  }
  [[nodiscard]] static Board boardOf(const ui::OpenPortfolio& file) {
    ui::BoardModel model;
    model.setPortfolio(&file.portfolio(), &file.text());
    model.setDate(QDate(2026, 9, 1));
    Board board;
    for (int column = 0; column < ui::BoardModel::columnCount; ++column) {
      for (const auto row : model.column(column).rows) {
        const StartupId& id = file.portfolio().startups[row].id;
        board << QStringLiteral("%1 %2 %3 %4")
                     .arg(column)
                     .arg(file.text().startupName(id))
                     .arg(file.story(id).phases.size())
                     .arg(file.story(id).missions.size());
      }
    }
    board.sort();
    return board;
  }
  [[nodiscard]] static QStringList namesOf(const ui::OpenPortfolio& file) {
    QStringList names;
    const auto listed = file.eachName([&](const ListedName& name) { names << QString::fromUtf8(name.utf8); }, {});
    EXPECT_TRUE(listed) << listed.error().message.toStdString();
    return names;
  }
  // Opened, looked at, closed.
  void keep(const QDate& day) {
    const auto file = open();
    then_.push_back({day, boardOf(*file), namesOf(*file)});
  }
  void makeHistory() {
    import("betagouv-2020-like", QStringLiteral("2020-01-01"));
    keep(QDate(2020, 1, 1));
    {
      clock_.moment = QDateTime(QDate(2021, 3, 1), QTime(9, 30), Qt::UTC);
      const auto file = open();
      const auto& startups = file->portfolio().startups;
      const auto running = std::find_if(startups.begin(), startups.end(), [&](const auto& startup) {
        return file->text().startupName(startup.id).contains(QStringLiteral("Bouée"), Qt::CaseInsensitive);
      });
      ASSERT_NE(running, startups.end());
      moved_ = running->id;
      const auto done = file->editing()->perform(edits::moveStartup(
          {.startup = moved_, .to = Phase::stopped, .date = QDate(2021, 2, 1), .reason = QStringLiteral("no users")}));
      ASSERT_TRUE(done) << done.error().message.toStdString();
    }
    keep(QDate(2021, 3, 1));
    clock_.moment = FakeClock().moment;
    import("betagouv-2023-like", QStringLiteral("2023-06-30"));
    keep(QDate(2023, 6, 30));
    import("betagouv-2026-like", QStringLiteral("2026-08-20"));
    keep(QDate(2026, 8, 20));
  }

  struct Kept {
    QDate day;
    Board board;
    QStringList names;
  };
  QTemporaryDir folder_;
  const QString path_ = folder_.filePath(QStringLiteral("a.eclosion"));
  FakeClock clock_;
  StartupId moved_{QUuid()};
  std::vector<Kept> then_;
};

TEST_F(WindowKnowledge, eachVintageHasItsOwnAnswer) {
  ASSERT_NO_FATAL_FAILURE(makeHistory());
  const auto file = open();
  ASSERT_NE(file->knowledge(), nullptr);
  for (size_t i = 0; i < then_.size(); ++i) {
    SCOPED_TRACE(then_[i].day.toString(Qt::ISODate).toStdString());
    const auto past = file->knowledge()->at(endOfDay(then_[i].day), {});
    ASSERT_TRUE(past) << past.error().message.toStdString();
    if (i + 1 == then_.size()) {
      EXPECT_EQ(*past, nullptr) << "the newest knowledge is that of now";
      EXPECT_EQ(boardOf(*file), then_[i].board);
      continue;
    }
    ASSERT_NE(*past, nullptr);
    EXPECT_EQ(boardOf(**past), then_[i].board);
    EXPECT_EQ(namesOf(**past), then_[i].names);
    EXPECT_NE(then_[i].board, then_[i + 1].board) << "each knows something else";
    EXPECT_EQ((*past)->editing(), nullptr);
    EXPECT_EQ((*past)->knowledge(), nullptr);
    EXPECT_FALSE((*past)->readOnlyReason().isEmpty());
    EXPECT_EQ((*past)->path(), path_);
    EXPECT_FALSE((*past)->prepareImport({}, [](const ui::Progress&) {}, {}));
  }
  const auto before = file->knowledge()->at(QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC), {});
  ASSERT_TRUE(before);
  ASSERT_NE(*before, nullptr);
  EXPECT_TRUE((*before)->portfolio().startups.empty());
}

TEST_F(WindowKnowledge, marksAreTheImportsAndTheDaysOfEdits) {
  ASSERT_NO_FATAL_FAILURE(makeHistory());
  const auto file = open();
  const auto marks = file->knowledge()->marks({});
  ASSERT_TRUE(marks);
  ASSERT_EQ(marks->size(), 4U);
  for (size_t i = 0; i < marks->size(); ++i) {
    const KnowledgeMark& mark = (*marks)[i];
    EXPECT_EQ(mark.at.date(), then_[3 - i].day);
    EXPECT_EQ(mark.isImport, i != 2);
    EXPECT_EQ(mark.words.isEmpty(), i == 2);
  }
  EXPECT_EQ((*marks)[2].edits, 1);
}

TEST_F(WindowKnowledge, thenAndNowAreToldInWords) {
  ASSERT_NO_FATAL_FAILURE(makeHistory());
  const auto file = open();
  const auto told = file->knowledge()->thenAndNow(endOfDay(QDate(2020, 1, 1)), QDate(2021, 3, 1), {});
  ASSERT_TRUE(told) << told.error().message.toStdString();
  const auto of = [&](const StartupId& id) {
    return std::find_if(told->changes.begin(), told->changes.end(), [&](const auto& change) { return change.startup == id; });
  };
  const auto moved = of(moved_);
  ASSERT_NE(moved, told->changes.end());
  EXPECT_FALSE(moved->name.isEmpty());
  EXPECT_NE(moved->then, moved->now);
  const QCollator collator = nameCollator();
  EXPECT_TRUE(std::is_sorted(told->changes.begin(), told->changes.end(),
                             [&](const auto& a, const auto& b) { return collator.compare(a.name, b.name) < 0; }));
  EXPECT_TRUE(std::any_of(told->changes.begin(), told->changes.end(), [](const auto& change) {
    return change.kind == analysis::StartupDifference::Kind::added && !change.fact && change.then != change.now;
  }));
  EXPECT_EQ(told->lags.size(), analysis::lagPhases.size());
  std::stop_source stopped;
  stopped.request_stop();
  EXPECT_EQ(file->knowledge()->thenAndNow(endOfDay(QDate(2020, 1, 1)), QDate(2021, 3, 1), stopped.get_token()).error().kind,
            ErrorKind::cancelled);
}

// A picture for each knowledge time, as a script takes them.
TEST_F(WindowKnowledge, picturesShowWhatWasKnown) {
  import("betagouv-2020-like", QStringLiteral("2020-01-01"));
  import("betagouv-2026-like", QStringLiteral("2026-08-20"));
  const auto picture = [&](const char* options) {
    const QString out = folder_.filePath(QStringLiteral("a.png"));
    QFile::remove(out);
    const auto outcome =
        runProgram(QStringList{QStringLiteral("screenshot"), path_, QStringLiteral("--out"), out} + words(options));
    EXPECT_EQ(outcome.code, app::exit_code::done) << outcome.err.toStdString();
    return contents(out);
  };
  const QByteArray now = picture(""), then = picture("--known-at 2021-01-01");
  EXPECT_FALSE(now.isEmpty());
  EXPECT_NE(now, then);
  EXPECT_EQ(picture("--known-at 2026-08-31"), now) << "nothing was learnt since";
  EXPECT_FALSE(picture("--view then-and-now --known-at 2021-01-01").isEmpty());
  EXPECT_FALSE(picture("--view known").isEmpty());
  const auto mistaken = runProgram({QStringLiteral("screenshot"), path_, QStringLiteral("--out"), QStringLiteral("a.png"),
                                    QStringLiteral("--known-at"), QStringLiteral("someday")});
  EXPECT_EQ(mistaken.code, app::exit_code::usage);
  EXPECT_TRUE(mistaken.err.contains(QStringLiteral("--known-at"))) << mistaken.err.toStdString();
}

// A past that is looked at stays what it was when the file learns more.
TEST_F(WindowKnowledge, whatIsWrittenMeanwhileDoesNotReachIt) {
  import("betagouv-2020-like", QStringLiteral("2020-01-01"));
  import("betagouv-2026-like", QStringLiteral("2026-08-20"));
  const auto file = open();
  const auto past = file->knowledge()->at(endOfDay(QDate(2020, 1, 1)), {});
  ASSERT_TRUE(past && *past);
  const Board before = boardOf(**past);
  const StartupId id = (*past)->portfolio().startups.front().id;
  for (const auto& startup : (*past)->portfolio().startups) {
    if (file->portfolio().rowOf(startup.id) == Portfolio::none) continue;
    (void)file->editing()->perform(
        edits::moveStartup({.startup = startup.id, .to = Phase::transferred, .date = QDate(2026, 8, 25)}));
  }
  EXPECT_EQ(boardOf(**past), before);
  EXPECT_FALSE((*past)->text().startupName(id).isEmpty());
}

}  // namespace
}  // namespace eclosion::test
