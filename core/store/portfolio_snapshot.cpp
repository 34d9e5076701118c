// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_snapshot.h"

#include <malloc.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <cstring>
#include <type_traits>
#include <utility>

#include "core/domain/portfolio_order.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/sqlite.h"
#include "core/support/save_file.h"

namespace eclosion::store {
namespace {

constexpr int kept = 5;  // files; the newest are those in use
constexpr qsizetype align = 8;
constexpr qsizetype headBytes = 32;

// Raised whenever the meaning of a column changes; another size of its elements is noticed without.
constexpr char magic[align] = {'e', 'c', 'l', 'c', 'o', 'l', '0', '3'};

struct ColumnSize {
  quint64 elementBytes = 0;
  quint64 count = 0;
};
constexpr size_t columnCount = 12;

struct FileStart {
  char magic[align];
  char head[headBytes];
  ColumnSize sizes[columnCount];
};

// Every column of a portfolio, always in this order; stops when `visit` answers false.
template <class P, class Visit>
bool eachColumn(P& p, Visit visit) {
  return visit(p.startups) && visit(p.phases) && visit(p.events) && visit(p.incubators) && visit(p.organisations) &&
         visit(p.incubatorSpells) && visit(p.sponsorSpells) && visit(p.members) && visit(p.missions) &&
         visit(p.missionStartups) && visit(p.expenses) && visit(p.commitments);
}

template <class Column>
using Element = typename std::remove_reference_t<Column>::value_type;

qsizetype padded(qsizetype bytes) { return (bytes + align - 1) / align * align; }

QString folder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/eclosion/portfolios");
}

QString pathOf(const QByteArray& head) {
  return folder() + QLatin1Char('/') + QString::fromLatin1(head.toHex()) + QStringLiteral(".columns");
}

// Rows point into other columns and codes into vocabularies; a file that was tampered with must not make us read elsewhere.
bool pointsInside(const Portfolio& p) {
  const auto row = [](Portfolio::Row value, const auto& column) { return value < column.size(); };
  const auto rowOrNone = [&](Portfolio::Row value, const auto& column) { return value == Portfolio::none || row(value, column); };
  const auto code = [](auto value) { return static_cast<size_t>(value) < codesOf<decltype(value)>.size(); };
  const auto all = [](const auto& column, auto holds) { return std::all_of(column.begin(), column.end(), holds); };
  const auto money = [&](const Portfolio::MoneyFacts& f) { return rowOrNone(f.startup, p.startups) && code(f.route); };
  return all(p.startups,
             [&](const auto& f) {
               return rowOrNone(f.parent, p.startups) && rowOrNone(f.mergedInto, p.startups) && code(f.kind);
             }) &&
         all(p.phases, [&](const auto& f) { return row(f.startup, p.startups) && code(f.phase); }) &&
         all(p.events, [&](const auto& f) { return row(f.startup, p.startups) && code(f.kind); }) &&
         all(p.organisations, [&](const auto& f) { return code(f.kind); }) &&
         all(p.incubatorSpells,
             [&](const auto& f) { return row(f.startup, p.startups) && rowOrNone(f.incubator, p.incubators); }) &&
         all(p.sponsorSpells,
             [&](const auto& f) { return row(f.startup, p.startups) && rowOrNone(f.organisation, p.organisations); }) &&
         all(p.missions, [&](const auto& f) { return row(f.member, p.members) && code(f.status); }) &&
         all(p.missionStartups, [&](const auto& f) { return row(f.mission, p.missions) && row(f.startup, p.startups); }) &&
         std::is_sorted(p.missionStartups.begin(), p.missionStartups.end(), InOrder()) && all(p.expenses, money) &&
         all(p.commitments, money);
}

void letOldOnesGo() {
  const auto files = QDir(folder()).entryInfoList({QStringLiteral("*.columns")}, QDir::Files, QDir::Time);
  for (qsizetype i = kept; i < files.size(); ++i) QFile::remove(files.at(i).filePath());
}

// Reads `count` elements in pieces: no second copy of a large column stands in memory on the way.
template <class E>
bool readColumn(QFile& file, std::vector<E>& column, size_t count) {
  static_assert(std::is_trivially_copyable_v<E> && alignof(E) <= align);
  constexpr size_t piece = 8192;
  std::vector<quint64> room(piece * sizeof(E) / sizeof(quint64) + 1);
  column.reserve(count);
  while (column.size() < count) {
    const size_t now = std::min(piece, count - column.size());
    const auto bytes = static_cast<qint64>(now) * qint64{sizeof(E)};
    if (file.read(reinterpret_cast<char*>(room.data()), bytes) != bytes) return false;
    const auto* first = reinterpret_cast<const E*>(room.data());
    column.insert(column.end(), first, first + now);
  }
  const auto bytes = static_cast<qsizetype>(count) * qsizetype{sizeof(E)};
  return file.skip(padded(bytes) - bytes) == padded(bytes) - bytes;
}

// Stays in the file where it can: nothing is read of it until somebody asks.
template <class E>
bool readColumn(QFile& file, KeptVector<E>& column, size_t count) {
  const qsizetype bytes = padded(static_cast<qsizetype>(count) * qsizetype{sizeof(E)});
  if (auto there = vectorInFile<E>(file.handle(), static_cast<size_t>(file.pos()), count)) {
    column = std::move(*there);
    return file.seek(file.pos() + bytes);
  }
  std::vector<E> read;
  if (!readColumn(file, read, count)) return false;
  column.assign(read.begin(), read.end());
  return true;
}

}  // namespace

std::optional<Portfolio> readSnapshot(const QByteArray& head) {
  if (head.size() != headBytes) return std::nullopt;
  QFile file(pathOf(head));
  FileStart start;
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
      file.read(reinterpret_cast<char*>(&start), sizeof start) != qint64{sizeof start})
    return std::nullopt;
  if (std::memcmp(start.magic, magic, sizeof magic) != 0 || std::memcmp(start.head, head.constData(), headBytes) != 0)
    return std::nullopt;

  Portfolio portfolio;
  size_t index = 0;
  const bool whole = eachColumn(portfolio, [&](auto& column) {
    using E = Element<decltype(column)>;
    const ColumnSize& announced = start.sizes[index++];
    const auto room = static_cast<quint64>(file.size() - file.pos());
    return announced.elementBytes == sizeof(E) && announced.count <= room / sizeof(E) &&
           readColumn(file, column, static_cast<size_t>(announced.count));
  });
  if (!whole || file.pos() != file.size() || !pointsInside(portfolio)) return std::nullopt;
  return portfolio;
}

void keepSnapshot(const QByteArray& head, const Portfolio& portfolio) {
  if (head.size() != headBytes || !QDir().mkpath(folder())) return;
  QSaveFile file(pathOf(head));
  if (!file.open(QIODevice::WriteOnly)) return;
  FileStart start{};
  std::memcpy(start.magic, magic, sizeof magic);
  std::memcpy(start.head, head.constData(), headBytes);
  size_t index = 0;
  eachColumn(portfolio, [&](const auto& column) {
    start.sizes[index++] = {sizeof(Element<decltype(column)>), column.size()};
    return true;
  });
  const auto put = [&](const void* from, qsizetype bytes) { return file.write(static_cast<const char*>(from), bytes) == bytes; };
  constexpr char zeros[align] = {};
  const bool written = put(&start, sizeof start) && eachColumn(portfolio, [&](const auto& column) {
                         const auto bytes = static_cast<qsizetype>(column.size()) * qsizetype{sizeof(Element<decltype(column)>)};
                         return put(column.data(), bytes) && put(zeros, padded(bytes) - bytes);
                       });
  if (written && commitWhole(file)) letOldOnesGo();
}

Result<LoadedPortfolio> loadPortfolio(const PortfolioFile& file, const QDate& today) {
  const auto reader = Reader::at(file);
  if (!reader) return Failure(reader.error());
  const QByteArray head = journalHead(file.handle());
  // Only of a file that nobody else has written to since: the head tells what was recorded, not what another program did.
  if (auto columns = file.wasKnown() ? readSnapshot(head) : std::nullopt) {
    reader->settle(*columns, today);
    leaveInFile(columns->missionStartups);  // those of each startup are known by now
    return LoadedPortfolio{std::move(*columns), head, true};
  }
  auto portfolio = reader->portfolio(today);
  if (!portfolio) return Failure(portfolio.error());
  // Written to by another program in between: what was read belongs to neither head for certain.
  const bool same = journalHead(file.handle()) == head;
  // Whole tables passed through here once; what they took is of no use any more.
  sqlite3_db_release_memory(file.handle());
#ifdef __GLIBC__
  malloc_trim(0);
#endif
  return LoadedPortfolio{std::move(*portfolio), same ? head : QByteArray(), false};
}

}  // namespace eclosion::store
