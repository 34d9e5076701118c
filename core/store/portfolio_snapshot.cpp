// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_snapshot.h"

#include <malloc.h>
#include <sys/mman.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <future>
#include <span>
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
// Elements are looked at as they come in, without a branch for each: how long every column is, the file said first.
struct Bounds {
  size_t startups, incubators, organisations, members, missions;
};
bool row(Portfolio::Row value, size_t count) { return value < count; }
bool rowOrNone(Portfolio::Row value, size_t count) {
  static_assert(Portfolio::none + 1 == 0);
  return value + 1 < count + 1;
}
template <class Code>
bool isKnown(Code value) {
  return static_cast<size_t>(value) < codesOf<Code>.size();
}
bool fits(const Portfolio::StartupFacts& f, const Bounds& b) {
  return rowOrNone(f.parent, b.startups) && rowOrNone(f.mergedInto, b.startups) && isKnown(f.kind);
}
bool fits(const Portfolio::PhaseFacts& f, const Bounds& b) { return row(f.startup, b.startups) && isKnown(f.phase); }
bool fits(const Portfolio::EventFacts& f, const Bounds& b) { return row(f.startup, b.startups) && isKnown(f.kind); }
bool fits(const Portfolio::IncubatorFacts&, const Bounds&) { return true; }
bool fits(const Portfolio::OrganisationFacts& f, const Bounds&) { return isKnown(f.kind); }
bool fits(const Portfolio::IncubatorSpell& f, const Bounds& b) {
  return row(f.startup, b.startups) && rowOrNone(f.incubator, b.incubators);
}
bool fits(const Portfolio::SponsorSpell& f, const Bounds& b) {
  return row(f.startup, b.startups) && rowOrNone(f.organisation, b.organisations);
}
bool fits(const Portfolio::MemberFacts&, const Bounds&) { return true; }
bool fits(const Portfolio::MissionFacts& f, const Bounds& b) { return row(f.member, b.members) && isKnown(f.status); }
bool fits(const Portfolio::MissionStartupFacts& f, const Bounds& b) {
  return row(f.mission, b.missions) && row(f.startup, b.startups);
}
bool fits(const Portfolio::MoneyFacts& f, const Bounds& b) { return rowOrNone(f.startup, b.startups) && isKnown(f.route); }

template <class E>
bool allFit(std::span<const E> elements, const Bounds& bounds) {
  bool all = true;
  for (const E& element : elements) all &= fits(element, bounds);
  return all;
}

void letOldOnesGo() {
  const auto files = QDir(folder()).entryInfoList({QStringLiteral("*.columns")}, QDir::Files, QDir::Time);
  for (qsizetype i = kept; i < files.size(); ++i) QFile::remove(files.at(i).filePath());
}

// Where each column stands in a file of that size; none where they are not the whole of it.
std::optional<std::array<qint64, columnCount>> placesOf(const FileStart& start, qint64 fileSize) {
  std::array<qint64, columnCount> places{};
  qint64 place = sizeof(FileStart);
  for (size_t i = 0; i < columnCount; ++i) {
    const ColumnSize& size = start.sizes[i];
    if (place > fileSize || size.elementBytes == 0 || size.count > static_cast<quint64>(fileSize - place) / size.elementBytes)
      return std::nullopt;
    places[i] = place;
    place += padded(static_cast<qsizetype>(size.count * size.elementBytes));
  }
  return place == fileSize ? std::optional(places) : std::nullopt;
}

template <class E>
constexpr bool isOfMissions = std::is_same_v<E, Portfolio::MissionFacts> || std::is_same_v<E, Portfolio::MissionStartupFacts>;

// Has the system bring memory in at one go, which page by page takes as long as filling it. Where it cannot, it does not matter.
void bringIn(void* room, size_t bytes) {
  constexpr size_t worthIt = 1 << 18;
  constexpr std::uintptr_t page = 4096;
  if (bytes < worthIt) return;
  const auto first = (reinterpret_cast<std::uintptr_t>(room) + page - 1) / page * page;
  const auto last = (reinterpret_cast<std::uintptr_t>(room) + bytes) / page * page;
  (void)::madvise(reinterpret_cast<void*>(first), last - first, MADV_POPULATE_WRITE);
}

// Reads `count` elements in pieces: no second copy of a large column stands in memory on the way.
template <class E>
bool readColumn(QFile& file, std::vector<E>& column, size_t count, const Bounds& bounds) {
  static_assert(std::is_trivially_copyable_v<E> && alignof(E) <= align);
  constexpr size_t piece = 8192;
  std::vector<quint64> room(piece * sizeof(E) / sizeof(quint64) + 1);
  column.reserve(count);
  bringIn(column.data(), count * sizeof(E));
  while (column.size() < count) {
    const size_t now = std::min(piece, count - column.size());
    const auto bytes = static_cast<qint64>(now) * qint64{sizeof(E)};
    if (file.read(reinterpret_cast<char*>(room.data()), bytes) != bytes) return false;
    const auto* first = reinterpret_cast<const E*>(room.data());
    if (!allFit(std::span(first, now), bounds)) return false;
    column.insert(column.end(), first, first + now);
  }
  return true;
}

// Stays in the file where it can: nothing is read of it until somebody asks.
template <class E>
bool readColumn(QFile& file, KeptVector<E>& column, size_t count, const Bounds& bounds) {
  if (auto there = vectorInFile<E>(file.handle(), static_cast<size_t>(file.pos()), count)) {
    column = std::move(*there);
    return true;
  }
  std::vector<E> read;
  if (!readColumn(file, read, count, bounds)) return false;
  column.assign(read.begin(), read.end());
  return true;
}

}  // namespace

std::optional<Portfolio> readSnapshot(const QByteArray& head, const HistorySink& histories) {
  if (head.size() != headBytes) return std::nullopt;
  QFile file(pathOf(head));
  FileStart start;
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
      file.read(reinterpret_cast<char*>(&start), sizeof start) != qint64{sizeof start})
    return std::nullopt;
  if (std::memcmp(start.magic, magic, sizeof magic) != 0 || std::memcmp(start.head, head.constData(), headBytes) != 0)
    return std::nullopt;

  const auto places = placesOf(start, file.size());
  if (!places) return std::nullopt;

  Portfolio portfolio;
  const auto countOf = [&](const auto& column) {
    size_t index = 0, count = 0;
    eachColumn(portfolio, [&](const auto& each) {
      if (static_cast<const void*>(&each) == &column) count = start.sizes[index].count;
      ++index;
      return true;
    });
    return count;
  };
  const Bounds bounds{.startups = countOf(portfolio.startups),
                      .incubators = countOf(portfolio.incubators),
                      .organisations = countOf(portfolio.organisations),
                      .members = countOf(portfolio.members),
                      .missions = countOf(portfolio.missions)};
  bool told = false;
  const auto read = [&](QFile& from, bool ofMissions) {
    size_t index = 0;
    return eachColumn(portfolio, [&](auto& column) {
      using E = Element<decltype(column)>;
      const size_t at = index++;
      if (ofMissions != isOfMissions<E>) return true;
      if (start.sizes[at].elementBytes != sizeof(E) || !from.seek((*places)[at]) ||
          !readColumn(from, column, static_cast<size_t>(start.sizes[at].count), bounds))
        return false;
      if constexpr (std::is_same_v<E, Portfolio::PhaseFacts>) {
        told = histories && !column.empty() && std::is_sorted(column.begin(), column.end(), InOrder());
        if (told) histories(column);
      }
      return true;
    });
  };
  // Where they are many they are half of the file, and nothing else is looked for in them.
  auto missions = std::async(bounds.missions >= manyMissions ? std::launch::async : std::launch::deferred, [&] {
    QFile own(pathOf(head));
    if (!own.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !read(own, true)) return false;
    const auto& links = portfolio.missionStartups;
    if (!allFit(std::span(links.data(), links.size()), bounds)) return false;
    portfolio.sealMissions(bounds.startups);
    return true;
  });
  const bool others = read(file, false);
  if (others) portfolio.sealHistories();
  if (missions.get() && others) return portfolio;
  if (told) histories({});
  return std::nullopt;
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

Result<LoadedPortfolio> loadPortfolio(const PortfolioFile& file, const QDate& today, const HistorySink& histories) {
  const auto reader = Reader::at(file);
  if (!reader) return Failure(reader.error());
  const QByteArray head = journalHead(file.handle());
  // Only of a file that nobody else has written to since: the head tells what was recorded, not what another program did.
  if (auto columns = file.wasKnown() ? readSnapshot(head, histories) : std::nullopt) {
    reader->setPresent(*columns, today);
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
