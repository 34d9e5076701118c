// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <gtest/gtest.h>

#include "core/domain/settings.h"
#include "core/store/check.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/support/random_edits.h"
#include "tests/support/raw_tables.h"
#include "tests/support/temporary_portfolio.h"
#include "tests/support/thorough.h"

namespace eclosion::store {
namespace {

using test::trackedDump;

class UndoTest : public testing::Test {
 protected:
  // One edit; the number of its entry.
  qint64 edit(const char* words, const std::function<void(Writer&)>& work) {
    const auto change = Recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"))
                            .record({.words = QString::fromUtf8(words)}, [&](Writer& writer) -> Result<void> {
                              work(writer);
                              return {};
                            });
    EXPECT_TRUE(change) << (change ? "" : change.error().message.toStdString());
    return change ? change->firstSeq : 0;
  }
  qint64 rename(const char* words, const QString& name) {
    startup.name = name;
    return edit(words, [&](Writer& writer) { writer.put(startup); });
  }
  Result<Change> undo(qint64 seq) { return store::undo(*portfolio.file, portfolio.clock, QStringLiteral("tester"), seq); }
  Result<Change> undoNewest() { return undo(nextUndo(*portfolio.file).value()->firstSeq); }
  Result<Change> redo() { return store::redo(*portfolio.file, portfolio.clock, QStringLiteral("tester")); }
  [[nodiscard]] QString undoWords() const { return words(nextUndo(*portfolio.file)); }
  [[nodiscard]] QString redoWords() const { return words(nextRedo(*portfolio.file)); }
  static QString words(const Result<std::optional<UndoStep>>& step) {
    EXPECT_TRUE(step);
    return step && *step ? (*step)->words : QStringLiteral("nothing");
  }
  [[nodiscard]] QStringList names() const {
    QStringList result;
    const auto all = Reader::at(*portfolio.file).value().all<Startup>().value();
    for (const Startup& one : all) result << one.name;
    return result;
  }
  void expectRefusal(const Result<Change>& result, const char* named) {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::refused);
    EXPECT_TRUE(result.error().message.contains(QString::fromUtf8(named))) << result.error().message.toStdString();
  }

  test::TemporaryPortfolio portfolio;
  Startup startup{.id = namedId<StartupId>(u"lapins"), .name = QStringLiteral("A")};
};

// The books of a closed year stay as they are: neither undone nor done again, until it is opened.
TEST_F(UndoTest, leavesTheMoneyOfAClosedYearAlone) {
  Expense expense{.id = namedId<ExpenseId>(u"e"), .date = QDate(2025, 12, 31), .amount = Money{100}};
  const Expense open{.id = namedId<ExpenseId>(u"o"), .date = QDate(2026, 1, 1), .amount = Money{100}};
  const qint64 paid = edit("pay", [&](Writer& writer) { writer.put(expense); });
  expense.label = QStringLiteral("Rent");
  const qint64 named = edit("name", [&](Writer& writer) { writer.put(expense); });
  const qint64 later = edit("later", [&](Writer& writer) { writer.put(open); });
  const qint64 closing =
      edit("close", [](Writer& writer) { writer.put(makeSetting(SettingKey::closedFiscalYear, QStringLiteral("2025"))); });
  expectRefusal(undo(named), "2025");
  EXPECT_TRUE(undo(later)) << "of a year that is open";
  ASSERT_TRUE(undo(closing));
  ASSERT_TRUE(undo(named));
  ASSERT_TRUE(undo(paid));
}

TEST_F(UndoTest, aNewFileHasNothingToUndo) {
  EXPECT_EQ(undoWords(), QStringLiteral("nothing"));
  EXPECT_EQ(redoWords(), QStringLiteral("nothing"));
  expectRefusal(undo(1), "begins");
  expectRefusal(redo(), "nothing to do again");
  const auto absent = undo(7);
  ASSERT_FALSE(absent);
  EXPECT_EQ(absent.error().kind, ErrorKind::notFound);
}

TEST_F(UndoTest, undoesAndDoesAgainInOrder) {
  rename("Create", QStringLiteral("A"));
  rename("To B", QStringLiteral("B"));
  rename("To C", QStringLiteral("C"));
  EXPECT_EQ(undoWords(), QStringLiteral("To C"));
  ASSERT_TRUE(undoNewest());
  EXPECT_EQ(names(), QStringList{QStringLiteral("B")});
  EXPECT_EQ(undoWords(), QStringLiteral("To B"));
  EXPECT_EQ(redoWords(), QStringLiteral("To C"));
  ASSERT_TRUE(undoNewest());
  ASSERT_TRUE(undoNewest());
  EXPECT_EQ(names(), QStringList());
  EXPECT_EQ(undoWords(), QStringLiteral("nothing"));
  EXPECT_EQ(redoWords(), QStringLiteral("Create"));
  for (const char* name : {"A", "B", "C"}) {
    ASSERT_TRUE(redo());
    EXPECT_EQ(names(), QStringList{QString::fromUtf8(name)});
  }
  EXPECT_EQ(redoWords(), QStringLiteral("nothing"));
  EXPECT_EQ(undoWords(), QStringLiteral("To C"));
  ASSERT_TRUE(undoNewest());
  EXPECT_EQ(names(), QStringList{QStringLiteral("B")});
}

TEST_F(UndoTest, isItselfAnEntryWithItsPast) {
  rename("Create", QStringLiteral("A"));
  const qint64 seq = rename("To B", QStringLiteral("B"));
  portfolio.clock.moment = portfolio.clock.moment.addDays(1);
  const auto change = undo(seq);
  ASSERT_TRUE(change);
  ASSERT_EQ(change->rows.size(), 1U);
  EXPECT_EQ(change->rows.front().id, startup.id.uuid());
  EXPECT_EQ(change->rows.front().op, RowOp::updated);
  sqlite3* db = portfolio.file->handle();
  EXPECT_EQ(queryText(db, "SELECT kind || ref_seq || actor || intent FROM journal ORDER BY seq DESC").value(),
            QStringLiteral("undo3testerUndo: To B"));
  ASSERT_TRUE(redo());
  EXPECT_EQ(queryText(db, "SELECT kind || ref_seq || actor || intent FROM journal ORDER BY seq DESC").value(),
            QStringLiteral("redo4testerRedo: To B"));
  EXPECT_EQ(verifyChain(db).value(), 5);
  // What was known between is still known.
  const auto then = Reader::at(*portfolio.file, portfolio.clock.moment.addSecs(-1)).value().all<Startup>().value();
  ASSERT_EQ(then.size(), 1U);
  EXPECT_EQ(then.front().name, QStringLiteral("B"));
}

TEST_F(UndoTest, aNewEditClearsRedo) {
  rename("Create", QStringLiteral("A"));
  rename("To B", QStringLiteral("B"));
  ASSERT_TRUE(undoNewest());
  EXPECT_EQ(redoWords(), QStringLiteral("To B"));
  rename("To C", QStringLiteral("C"));
  EXPECT_EQ(redoWords(), QStringLiteral("nothing"));
  EXPECT_EQ(undoWords(), QStringLiteral("To C"));
  ASSERT_TRUE(undoNewest());
  EXPECT_EQ(undoWords(), QStringLiteral("Create")) << "what was undone before is not undone again";
  // The entry that was undone before can still be done again from the journal: its ground is as it was.
  const auto again = undo(4);
  ASSERT_TRUE(again) << again.error().message.toStdString();
  EXPECT_EQ(names(), QStringList{QStringLiteral("B")});
}

TEST_F(UndoTest, undoOfAnUndoDoesItAgain) {
  rename("Create", QStringLiteral("A"));
  const qint64 seq = rename("To B", QStringLiteral("B"));
  const qint64 undone = undo(seq).value().firstSeq;
  expectRefusal(undo(seq), "already been undone");
  const qint64 redone = undo(undone).value().firstSeq;
  EXPECT_EQ(names(), QStringList{QStringLiteral("B")});
  expectRefusal(undo(undone), "already been done again");
  ASSERT_TRUE(undo(redone));
  EXPECT_EQ(names(), QStringList{QStringLiteral("A")});
  ASSERT_TRUE(redo());
  ASSERT_TRUE(undo(seq)) << "the edit's own entry stands for it, however often it was undone";
  EXPECT_EQ(names(), QStringList{QStringLiteral("A")});
}

TEST_F(UndoTest, reachesAcrossRestarts) {
  rename("Create", QStringLiteral("A"));
  rename("To B", QStringLiteral("B"));
  portfolio.reopen(Access::edit);
  EXPECT_EQ(undoWords(), QStringLiteral("To B"));
  ASSERT_TRUE(undoNewest());
  portfolio.reopen(Access::edit);
  EXPECT_EQ(names(), QStringList{QStringLiteral("A")});
  EXPECT_EQ(undoWords(), QStringLiteral("Create"));
  EXPECT_EQ(redoWords(), QStringLiteral("To B"));
  ASSERT_TRUE(redo());
  portfolio.reopen(Access::edit);
  EXPECT_EQ(names(), QStringList{QStringLiteral("B")});
}

TEST_F(UndoTest, anOlderEntryAloneLeavesLaterOnes) {
  rename("Create", QStringLiteral("A"));
  const qint64 renamed = rename("To B", QStringLiteral("B"));
  startup.mission = QStringLiteral("Help");
  edit("Say what for", [&](Writer& writer) { writer.put(startup); });  // the same row, another column
  const auto change = undo(renamed);
  ASSERT_TRUE(change) << change.error().message.toStdString();
  const auto all = Reader::at(*portfolio.file).value().all<Startup>().value();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all.front().name, QStringLiteral("A"));
  EXPECT_EQ(all.front().mission, QStringLiteral("Help"));
  EXPECT_EQ(undoWords(), QStringLiteral("Say what for"));
  EXPECT_EQ(redoWords(), QStringLiteral("To B"));
}

TEST_F(UndoTest, isRefusedWhereALaterEditDependsOnIt) {
  const PhasePeriod phase{.id = namedId<PhaseId>(u"p"), .startup = startup.id};
  const qint64 created = rename("Create", QStringLiteral("A"));
  const qint64 renamed = rename("To B", QStringLiteral("B"));
  const qint64 again = rename("To C", QStringLiteral("C"));
  const qint64 added = edit("Add a phase", [&](Writer& writer) { writer.put(phase); });
  const QByteArray before = trackedDump(*portfolio.file);
  // The same value.
  expectRefusal(undo(renamed), "“To C”");
  // Rows that point to what would go; the newest in the way is named.
  expectRefusal(undo(created), "“Add a phase”");
  EXPECT_EQ(trackedDump(*portfolio.file), before);
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 5) << "a refusal is not recorded";
  ASSERT_TRUE(undo(added));
  expectRefusal(undo(created), "“To C”");
  ASSERT_TRUE(undo(again));
  ASSERT_TRUE(undo(renamed));
  EXPECT_TRUE(undo(created));
}

TEST_F(UndoTest, isRefusedWhereWhatItPointsToIsGone) {
  const PhasePeriod phase{.id = namedId<PhaseId>(u"p"), .startup = startup.id};
  edit("Create", [&](Writer& writer) {
    writer.put(startup);
    writer.put(phase);
  });
  const qint64 removed = edit("Remove the phase", [&](Writer& writer) { writer.remove<PhasePeriod>(phase.id.uuid()); });
  edit("Remove the startup", [&](Writer& writer) { writer.remove<Startup>(startup.id.uuid()); });
  expectRefusal(undo(removed), "“Remove the startup”");
  ASSERT_TRUE(undoNewest());
  EXPECT_TRUE(undo(removed));
}

TEST_F(UndoTest, ofALargeImportIsOneStep) {
  rename("Create", QStringLiteral("A"));
  const QByteArray before = trackedDump(*portfolio.file);
  constexpr int many = 25'000;
  // Children before the startups they point to, in other parts: between parts keys may dangle.
  edit("Import", [&](Writer& writer) {
    for (int i = 0; i < many; ++i)
      writer.put(StartupName{.id = newId<StartupNameId>(), .startup = namedId<StartupId>(QString::number(i % 100)), .name = {}});
    for (int i = 0; i < 100; ++i) writer.put(Startup{.id = namedId<StartupId>(QString::number(i)), .name = QString::number(i)});
    startup.name = QStringLiteral("B");
    writer.put(startup);
  });
  const QByteArray after = trackedDump(*portfolio.file);
  const auto change = undoNewest();
  ASSERT_TRUE(change) << change.error().message.toStdString();
  EXPECT_EQ(change->lastSeq - change->firstSeq, 2);
  EXPECT_EQ(change->rows.size(), size_t{many} + 101);
  EXPECT_EQ(trackedDump(*portfolio.file), before);
  EXPECT_EQ(undoWords(), QStringLiteral("Create"));
  EXPECT_EQ(redoWords(), QStringLiteral("Import"));
  ASSERT_TRUE(redo());
  EXPECT_EQ(trackedDump(*portfolio.file), after);
  EXPECT_TRUE(checkPortfolio(*portfolio.file).value().isSound());
}

TEST_F(UndoTest, ofALargeImportIsRefusedWithWhatDependsOnIt) {
  const qint64 imported = edit("Import", [&](Writer& writer) {
    for (int i = 0; i < 25'000; ++i) writer.put(Startup{.id = namedId<StartupId>(QString::number(i)), .name = {}});
  });
  edit("Add a phase",
       [&](Writer& writer) { writer.put(PhasePeriod{.id = namedId<PhaseId>(u"p"), .startup = namedId<StartupId>(u"24000")}); });
  const QByteArray before = trackedDump(*portfolio.file);
  expectRefusal(undo(imported), "“Add a phase”");
  EXPECT_EQ(queryInteger(portfolio.file->handle(), "PRAGMA foreign_keys").value(), 1);
  EXPECT_EQ(trackedDump(*portfolio.file), before);
  EXPECT_EQ(queryInteger(portfolio.file->handle(), "SELECT count(*) FROM pragma_foreign_key_check").value(), 0);
}

TEST_F(UndoTest, doesNotReachAcrossAVersionOfTheFile) {
  const qint64 created = rename("Create", QStringLiteral("A"));
  portfolio.close();
  test::tamper(portfolio.path(), "UPDATE journal SET schema_ver = 0");
  portfolio.reopen(Access::edit);
  EXPECT_EQ(undoWords(), QStringLiteral("nothing"));
  expectRefusal(undo(created), "another version");
  rename("To B", QStringLiteral("B"));
  EXPECT_EQ(undoWords(), QStringLiteral("To B"));
  ASSERT_TRUE(undoNewest());
  EXPECT_EQ(undoWords(), QStringLiteral("nothing"));
  EXPECT_EQ(names(), QStringList{QStringLiteral("A")});
}

TEST_F(UndoTest, ofAnAlteredJournalIsRefused) {
  const qint64 created = rename("Create", QStringLiteral("A"));
  portfolio.close();
  test::tamper(portfolio.path(), "UPDATE journal SET changeset = substr(changeset, 1, length(changeset) - 3) WHERE seq = 2");
  portfolio.reopen(Access::edit);
  const auto refused = undo(created);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::damaged);
  EXPECT_TRUE(refused.error().message.contains(QStringLiteral("entry 2"))) << refused.error().message.toStdString();
  EXPECT_EQ(names(), QStringList{QStringLiteral("A")});
  const auto report = checkPortfolio(*portfolio.file).value();
  EXPECT_TRUE(std::any_of(report.findings.begin(), report.findings.end(), [](const CheckFinding& finding) {
    return finding.code == QStringLiteral("changeset-broken") && finding.where == QStringLiteral("journal, 2");
  }));
}

TEST_F(UndoTest, isRefusedWhereTheRowsAreNotAsTheJournalSays) {
  const qint64 created = rename("Create", QStringLiteral("A"));
  portfolio.close();
  test::tamper(portfolio.path(), "UPDATE startup SET name = 'X'");
  portfolio.reopen(Access::edit);
  expectRefusal(undo(created), "no longer as it left them");
  EXPECT_EQ(names(), QStringList{QStringLiteral("X")});
}

TEST_F(UndoTest, isNotForAReader) {
  const qint64 created = rename("Create", QStringLiteral("A"));
  portfolio.reopen(Access::read);
  const auto refused = undo(created);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::readOnly);
}

// Whatever was edited, undoing all of it gives the portfolio as it was, and doing it again gives what it had become.
TEST_F(UndoTest, ofEverythingGivesTheBeginningAndOfThatTheEnd) {
  portfolio.reopen(Access::edit);
  ASSERT_TRUE(execute(portfolio.file->handle(), "PRAGMA synchronous=OFF"));  // nothing here is about the disk
  const int edits = test::rounds(400, 10'000);
  test::RandomEdits random(*portfolio.file, portfolio.clock, 20'261'125);
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(random.next());
  const QByteArray start = trackedDump(*portfolio.file);
  for (int i = 0; i < edits; ++i) {
    const auto change = random.next();
    ASSERT_TRUE(change) << i << ": " << change.error().message.toStdString();
  }
  const QByteArray end = trackedDump(*portfolio.file);
  ASSERT_NE(start, end);
  for (int i = 0; i < edits; ++i) {
    const auto change = undoNewest();
    ASSERT_TRUE(change) << i << ": " << change.error().message.toStdString();
  }
  EXPECT_TRUE(trackedDump(*portfolio.file) == start);
  portfolio.reopen(Access::edit);
  ASSERT_TRUE(execute(portfolio.file->handle(), "PRAGMA synchronous=OFF"));
  for (int i = 0; i < edits; ++i) {
    const auto change = redo();
    ASSERT_TRUE(change) << i << ": " << change.error().message.toStdString();
  }
  EXPECT_TRUE(trackedDump(*portfolio.file) == end);
  EXPECT_EQ(redoWords(), QStringLiteral("nothing"));
  EXPECT_EQ(verifyChain(portfolio.file->handle()).value(), 1 + 20 + 3 * edits);
  EXPECT_EQ(test::damageIn(*portfolio.file), QStringList());
}

}  // namespace
}  // namespace eclosion::store
