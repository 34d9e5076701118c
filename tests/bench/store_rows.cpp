// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <map>

#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "tests/bench/portfolio_rows.h"
#include "tests/bench/undo_rows.h"

namespace eclosion::bench {
namespace {

constexpr int editsPerSample = 100;

// A file as the window has it open; its own for each kind of edit.
store::PortfolioFile& editedFile(const char* name) {
  static std::map<QByteArray, std::unique_ptr<store::PortfolioFile>> files;
  auto& file = files[name];
  if (!file)
    file = store::PortfolioFile::open(copyOfPortfolio(real, QLatin1StringView(name) + QStringLiteral(".eclosion")),
                                      store::Access::edit)
               .value();
  return *file;
}

// The rows an edit writes: a phase with another start and comment.
std::vector<PhasePeriod> phasesToEdit(const store::PortfolioFile& file, int round) {
  auto phases = store::Reader::at(file)->all<PhasePeriod>().value();
  std::vector<PhasePeriod> edited;
  for (size_t i = 0; i < editsPerSample; ++i) {
    edited.push_back(phases[(i * 7919 + static_cast<size_t>(round) * 13) % phases.size()]);
    edited.back().start = edited.back().start.addDays(1);
    edited.back().comment = inventSentence(static_cast<quint64>(round) * editsPerSample + i);
  }
  return edited;
}

Sample editRecorded() {
  static int round = 0;
  auto& file = editedFile("recorded");
  const auto phases = phasesToEdit(file, ++round);
  const SystemClock clock;
  store::Recorder recorder(file, clock, QStringLiteral("bench"));
  bool good = true;
  const double time = seconds([&] {
    for (const PhasePeriod& phase : phases) {
      const auto change =
          recorder.record({.words = QStringLiteral("Change a phase")}, [&](store::Writer& writer) -> Result<void> {
            writer.put(phase);
            return {};
          });
      good = good && change && !change->isEmpty();
    }
  });
  return good ? Sample(time / editsPerSample) : std::nullopt;
}

Sample editPlain() {
  static int round = 0;
  auto& file = editedFile("plain");
  const auto phases = phasesToEdit(file, ++round);
  sqlite3* db = file.handle();
  auto update = store::Statement::prepare(
      db,
      "INSERT INTO phase VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET startup_id=excluded.startup_id, "
      "phase=excluded.phase, "
      "start=excluded.start, stated_end=excluded.stated_end, comment=excluded.comment, decision_id=excluded.decision_id, "
      "receiver_id=excluded.receiver_id, legal_form=excluded.legal_form, stop_kind=excluded.stop_kind");
  bool good = update.has_value();
  const double time = seconds([&] {
    for (const PhasePeriod& phase : phases) {
      auto transaction = store::Transaction::begin(db);
      store::writeRow(*update, phase);
      good = good && update->run() && transaction && transaction->commit();
    }
  });
  return good ? Sample(time / editsPerSample) : std::nullopt;
}

const Network& networkToSave() {
  static const Network network = inventNetwork(10);
  return network;
}

std::unique_ptr<store::PortfolioFile> emptyFile(const QString& name) {
  const QString path = workFolder() + QLatin1Char('/') + name;
  QFile::remove(path);
  return store::PortfolioFile::create(path, {.name = name}, SystemClock()).value();
}

Sample saveRecorded() {
  const Network& network = networkToSave();
  const auto file = emptyFile(QStringLiteral("saved.eclosion"));
  const SystemClock clock;
  store::Recorder recorder(*file, clock, QStringLiteral("bench"));
  bool good = false;
  const double time = seconds([&] {
    good = recorder
               .record({.words = QStringLiteral("Save")},
                       [&](store::Writer& writer) -> Result<void> {
                         putNetwork(
                             network, [&](const auto& entity) { writer.put(entity); },
                             [&](const PersonTextId& id, const QUuid& person, const QString& kind, const QByteArray& utf8) {
                               writer.addPersonText(id, person, kind, utf8);
                             });
                         return {};
                       })
               .has_value();
  });
  return good ? Sample(time) : std::nullopt;
}

// The same rows in the same tables and one transaction, by prepared statements alone.
Sample saveRaw() {
  const Network& network = networkToSave();
  const auto file = emptyFile(QStringLiteral("raw.eclosion"));
  std::map<const char*, store::Statement> inserts;
  bool good = true;
  const double time = seconds([&] {
    auto transaction = store::Transaction::begin(file->handle());
    putNetwork(
        network,
        [&]<class E>(const E& entity) {
          store::Statement& insert = inserts[store::Mapping<E>::table];
          if (!insert.handle()) {
            QByteArray sql = QByteArray("INSERT INTO \"") + store::Mapping<E>::table + "\" VALUES (?";
            for (size_t i = 1; i < std::tuple_size_v<decltype(store::Mapping<E>::columns)>; ++i) sql += ",?";
            insert = store::Statement::prepare(file->handle(), sql + ")", true).value();
          }
          store::writeRow(insert, entity);
          good = good && insert.run();
        },
        [&](const PersonTextId& id, const QUuid& person, const QString& kind, const QByteArray& utf8) {
          store::Statement& insert = inserts["person_text"];
          if (!insert.handle())
            insert = store::Statement::prepare(file->handle(), "INSERT INTO person_text VALUES (?,?,?,?)", true).value();
          store::write(insert, 0, id);
          store::write(insert, 1, person);
          store::write(insert, 2, kind);
          insert.bindText(3, utf8);
          good = good && insert.run();
        });
    good = good && transaction->commit();
  });
  return good ? Sample(time) : std::nullopt;
}

const QDate today(2026, 8, 20);

const store::PortfolioFile& readFile(int scale) {
  static std::map<int, std::unique_ptr<store::PortfolioFile>> files;
  auto& file = files[scale];
  if (!file) file = store::PortfolioFile::open(portfolioPath(scale), store::Access::read).value();
  return *file;
}

Sample load(int scale) {
  bool good = false;
  const double time = seconds([&] {
    const auto reader = store::Reader::at(readFile(scale));
    good = reader && reader->portfolio(today);
  });
  return good ? Sample(time) : std::nullopt;
}

// Back before the edits, where the columns of the present are at hand, as they are once a portfolio is open.
Sample goBack(int scale) {
  static std::map<int, Portfolio> presents;
  auto present = presents.find(scale);
  if (present == presents.end())
    present = presents.emplace(scale, store::Reader::at(readFile(scale))->portfolio(today).value()).first;
  bool good = false;
  const double time = seconds([&] {
    const auto reader = store::Reader::at(readFile(scale), beforeEdits());
    good = reader && !reader->known().isNow() && reader->portfolioOver(present->second, today);
  });
  return good ? Sample(time) : std::nullopt;
}

}  // namespace

void addStoreRows() {
  measure("edit/recorded", 15, editRecorded);
  measure("edit/plain", 15, editPlain);
  measure("save/recorded", 4, saveRecorded);
  measure("save/raw", 4, saveRaw);
  measure("load/real", 7, [] { return load(real); });
  measure("load/100", 3, [] { return load(hundredfold); });
  measure("past/real", 7, [] { return goBack(real); });
  measure("past/100", 5, [] { return goBack(hundredfold); });

  addRow({"one edit, with journal and history ÷ plain commit", "edit/recorded", "edit/plain", 1.4});
  addRow({"bulk save 10×, with journal and history ÷ C API", "save/recorded", "save/raw", 2.5});
  addUndoRows();
  addRow({"load the portfolio, real", "load/real", {}, {}});
  addRow({"load the portfolio, 100×", "load/100", {}, {}});
  addRow({"knowledge time, 5,000 edits back, real", "past/real", {}, 20});
  addRow({"knowledge time, 5,000 edits back, 100×", "past/100", {}, 200});
}

}  // namespace eclosion::bench
