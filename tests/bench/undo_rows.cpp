// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/undo_rows.h"

#include <memory>

#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "core/store/undo.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "tests/bench/portfolio_rows.h"

namespace eclosion::bench {
namespace {

constexpr int entriesWanted = 10'000;
constexpr int repetitions = 10;
constexpr int undosPerSample = 10;

const SystemClock theClock;

// A journal of that many entries. The first of them added to the bench's portfolio are of records nothing later touches.
struct LongJournal {
  std::unique_ptr<store::PortfolioFile> file;
  std::vector<PhasePeriod> phases;
  std::vector<qint64> old;  // entries that can still be undone alone
  int edits = 0;
};

Result<store::Change> edit(LongJournal& journal) {
  PhasePeriod& phase = journal.phases[static_cast<size_t>(journal.edits) * 7919 % journal.phases.size()];
  phase.start = phase.start.addDays(1);
  phase.comment = inventSentence(static_cast<quint64>(journal.edits++));
  return store::Recorder(*journal.file, theClock, QStringLiteral("bench"))
      .record({.words = QStringLiteral("Change a phase")}, [&](store::Writer& writer) -> Result<void> {
        writer.put(phase);
        return {};
      });
}

LongJournal makeLongJournal() {
  LongJournal journal;
  journal.file =
      store::PortfolioFile::open(copyOfPortfolio(real, QStringLiteral("undone.eclosion")), store::Access::edit).value();
  sqlite3* db = journal.file->handle();
  journal.phases = store::Reader::at(*journal.file)->all<PhasePeriod>().value();
  (void)store::execute(db, "PRAGMA synchronous=OFF");
  for (int i = 0; i < repetitions * undosPerSample; ++i) {
    const auto added = store::Recorder(*journal.file, theClock, QStringLiteral("bench"))
                           .record({.words = QStringLiteral("Add an event")}, [&](store::Writer& writer) -> Result<void> {
                             writer.put(Event{.id = newId<EventId>(),
                                              .startup = journal.phases[static_cast<size_t>(i)].startup,
                                              .kind = EventKind::committee,
                                              .date = QDate(2026, 6, 1)});
                             return {};
                           });
    journal.old.push_back(added.value().firstSeq);
  }
  while (store::newestEntry(db).value() < entriesWanted) (void)edit(journal).value();
  (void)store::execute(db, "PRAGMA synchronous=FULL");
  return journal;
}

LongJournal& longJournal() {
  static LongJournal journal = makeLongJournal();
  return journal;
}

// As the window does it: what is next, then its undo.
Sample undoNewest() {
  LongJournal& journal = longJournal();
  const auto before = journal.phases;
  bool good = true;
  const double edited = seconds([&] {
    for (int i = 0; i < undosPerSample; ++i) good = good && edit(journal);
  });
  note("undo/edit", edited / undosPerSample);
  const double undone = seconds([&] {
    for (int i = 0; i < undosPerSample; ++i) {
      const auto next = store::nextUndo(*journal.file);
      good = good && next && *next && store::undo(*journal.file, theClock, {}, (*next)->firstSeq);
    }
  });
  journal.phases = before;
  return good ? Sample(undone / undosPerSample) : std::nullopt;
}

// One that thousands of others came after.
Sample undoOld() {
  LongJournal& journal = longJournal();
  bool good = journal.old.size() >= undosPerSample;
  const double undone = seconds([&] {
    for (int i = 0; i < undosPerSample && good; ++i) {
      good = store::undo(*journal.file, theClock, {}, journal.old.back()).has_value();
      journal.old.pop_back();
    }
  });
  return good ? Sample(undone / undosPerSample) : std::nullopt;
}

}  // namespace

void addUndoRows() {
  measure("undo/newest", repetitions, undoNewest);
  measure("undo/old", repetitions, undoOld);
  addRow({"undo of one edit, 10,000 entries ÷ the edit", "undo/newest", "undo/edit", 2});
  addRow({"undo of one edit, 5,000 entries back ÷ the edit", "undo/old", "undo/edit", 2});
}

}  // namespace eclosion::bench
