// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as changes to a portfolio file by someone else. It is refused with a reason, or opens and can then be read in every
// way: no crash, no hang, and nothing beside it is touched.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdint>

#include "core/analysis/durations.h"
#include "core/analysis/figures.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/store/check.h"
#include "core/store/knowledge.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/undo.h"
#include "tests/fuzz/cells.h"
#include "tests/fuzz/fed_portfolio.h"
#include "tests/fuzz/patches.h"

namespace eclosion::fuzz {
namespace {

using namespace store;

const test::FakeClock theClock;

// A folder of its own to work in, and nothing of the person who runs this: neither is what was opened before remembered.
class Place {
 public:
  Place() {
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) qputenv(name, home().toLocal8Bit());
    demand(QDir::setCurrent(folder_.path()), "the folder can be gone to");
  }
  // Empty but for a file that is none of the portfolio's.
  void clear() {
    QDir(home()).removeRecursively();
    for (const QString& name : QDir(work()).entryList(QDir::Files | QDir::Hidden))
      QFile::remove(work() + QLatin1Char('/') + name);
    QDir().mkpath(work());
    write(precious(), "precious");
  }
  [[nodiscard]] QString path() const { return work() + QStringLiteral("/a.eclosion"); }
  // By a short name too: the working folder is the one above.
  [[nodiscard]] QString precious() const { return folder_.filePath(QStringLiteral("precious")); }

 private:
  [[nodiscard]] QString home() const { return folder_.filePath(QStringLiteral("home")); }
  [[nodiscard]] QString work() const { return folder_.filePath(QStringLiteral("work")); }
  QTemporaryDir folder_;
};

// Takes all that is written and keeps none of it.
class Sink final : public QIODevice {
 protected:
  qint64 readData(char*, qint64) override { return -1; }
  qint64 writeData(const char*, qint64 size) override { return size; }
};

// What the window and the commands do with a file as soon as it is open. Each may well find something wrong.
void readAll(const PortfolioFile& file, const QDateTime& moment) {
  if (const auto reader = Reader::at(file, moment)) {
    if (const auto portfolio = reader->portfolio(QDate(2026, 9, 1))) {
      for (int year = 2013; year <= 2026; ++year) (void)analysis::figuresAt(*portfolio, QDate(year, 12, 31));
      (void)analysis::figuresWithYearBefore(*portfolio, portfolio->today);
      (void)analysis::spellsOf(*portfolio, portfolio->today);
    }
    Sink sink;
    sink.open(QIODevice::WriteOnly);
    (void)exchange::exportPortfolioJson(*reader, sink);
  }
  (void)checkPortfolio(file);
  (void)nextUndo(file);
  (void)nextRedo(file);
}

void edit(PortfolioFile& file) {
  const auto change = Recorder(file, theClock, {}).record({.words = QStringLiteral("fed")}, [](Writer& writer) -> Result<void> {
    writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Somewhere")});
    return {};
  });
  if (change && !change->isEmpty()) (void)undo(file, theClock, {}, change->firstSeq);
  if (const auto step = nextUndo(file); step && *step) (void)undo(file, theClock, {}, (*step)->firstSeq);
}

void openIt(const Patched& bytes, Access access, const QDateTime& moment) {
  static Place place;
  place.clear();
  write(place.path(), bytes.file);
  if (!bytes.journal.isEmpty()) write(place.path() + QStringLiteral("-journal"), bytes.journal);
  if (!bytes.log.isEmpty()) write(place.path() + QStringLiteral("-wal"), bytes.log);
  {
    const auto file = PortfolioFile::open(place.path(), access);
    if (file) {
      readAll(**file, moment);
      if (!(*file)->isReadOnly()) edit(**file);
    } else {
      demand(!file.error().message.isEmpty(), "a refusal has its reason");
      demand(file.error().file == place.path(), "a refusal names the file");
    }
  }
  demand(whole(place.precious()) == "precious", "what stands beside a portfolio is left alone");
}

}  // namespace
}  // namespace eclosion::fuzz

// The first byte: which portfolio the changes are to, what it is opened for, the knowledge time it is read at, and whether cells
// are changed or bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace eclosion::fuzz;
  static const QByteArray bases[] = {whole(QStringLiteral(ECLOSION_FUZZ_DATA "/small.eclosion")),
                                     whole(QStringLiteral(ECLOSION_FUZZ_DATA "/older.eclosion"))};
  if (size == 0) return 0;
  const auto access = (data[0] & 2U) != 0 ? eclosion::store::Access::edit : eclosion::store::Access::read;
  const QDateTime moment = (data[0] & 4U) != 0 ? QDateTime(QDate(2018, 6, 1), QTime(0, 0), Qt::UTC) : QDateTime();
  const QByteArray& base = bases[data[0] & 1U];
  const QByteArrayView changes(data + 1, static_cast<qsizetype>(size) - 1);
  openIt((data[0] & 8U) != 0 ? Patched{.file = withCells(base, changes)} : patched(base, changes), access, moment);
  return 0;
}
