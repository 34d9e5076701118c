// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fixtures.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstdlib>

#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/sqlite.h"
#include "tests/bench/portfolio_rows.h"
#include "tests/bench/random.h"
#include "tests/support/fake_clock.h"

namespace eclosion::bench {
namespace {

const QDateTime firstKnown(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);

[[noreturn]] void giveUp(const QString& what) {
  std::fprintf(stderr, "bench: %s\n", qPrintable(what));
  std::exit(2);
}

QString versioned(const char* kind, int scale) {
  return QStringLiteral("%1/%2-%3x-seed%4-v%5")
      .arg(workFolder(), QLatin1StringView(kind))
      .arg(scale)
      .arg(seed)
      .arg(generatorVersion);
}

void write(const QString& path, const QString& text) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) giveUp(QStringLiteral("cannot write ") + path);
}

QString isoDate(const QDate& date) { return date.toString(Qt::ISODate); }

// The community's words of 2026.
QString phaseWord(Phase phase) {
  switch (phase) {
    case Phase::operated:
      return QStringLiteral("opere");
    case Phase::transferred:
      return QStringLiteral("transfere");
    case Phase::stopped:
      return QStringLiteral("abandon");
    case Phase::investigationStopped:
      return QStringLiteral("abandon-investigation");
    default:
      return QString(code(phase));
  }
}

QString startupFile(const Network& network, size_t index) {
  const auto& startup = network.startups[index];
  QString text = QStringLiteral("---\ntitle: %1\nmission: \"%2\"\nincubator: incubateur-%3\nsponsors:\n")
                     .arg(startup.name, inventSentence(index))
                     .arg(startup.incubator);
  for (const int sponsor : startup.sponsors) text += QStringLiteral("  - /organisations/organisation-%1\n").arg(sponsor);
  text += QStringLiteral("phases:\n");
  for (const auto& phase : startup.phases) {
    const QString name = phaseWord(phase.phase);
    text += QStringLiteral("  - name: %1\n    start: %2\n").arg(name, isoDate(phase.start));
  }
  if (!startup.events.empty()) text += QStringLiteral("events:\n");
  for (const auto& event : startup.events) {
    text += QStringLiteral("  - name: %1\n    date: %2\n    comment: Comité\n")
                .arg(event.kind == EventKind::productLaunch ? QStringLiteral("product_launch") : QStringLiteral("committee"),
                     isoDate(event.date));
  }
  return text +
         QStringLiteral(
             "contact: %1@example.org\nlink: https://%1.example.org\nrepository: https://example.org/%1\n"
             "thematiques:\n  - Écologie\n  - Santé\nusertypes:\n  - particulier\ntechno:\n  - Python\n  - React\n"
             "stats: true\nstats_url: https://%1.example.org/stats\naccessibility_status: partiellement conforme\n---\n\n")
             .arg(startup.id) +
         inventPage(static_cast<int>(index));
}

QString memberFile(const Network& network, const Network::Member& member, size_t index) {
  QString text =
      QStringLiteral(
          "---\nfullname: %1\nrole: Développeuse\ndomaine: Développement\ncompetences:\n  - Python\n  - Écoute\nmissions:\n")
          .arg(member.name);
  for (const auto& mission : member.missions) {
    text += QStringLiteral("  - start: %1\n    end: %2\n    status: %3\n    employer: Atelier\n")
                .arg(isoDate(mission.start), isoDate(mission.end),
                     mission.status == MissionStatus::civilServant ? QStringLiteral("admin") : QStringLiteral("independent"));
    if (!mission.startups.empty()) text += QStringLiteral("    startups:\n");
    for (const int startup : mission.startups)
      text += QStringLiteral("      - %1\n").arg(network.startups[static_cast<size_t>(startup)].id);
  }
  return text + QStringLiteral("---\n\n") + inventSentence(index) + QLatin1Char('\n');
}

void writeRepository(const QString& folder, int scale) {
  const Network network = inventNetwork(scale);
  const QString content = folder + QStringLiteral("/content/");
  for (const char* kind : {"_startups", "_authors", "_incubators", "_organisations"}) {
    if (!QDir().mkpath(content + QLatin1StringView(kind))) giveUp(QStringLiteral("cannot make ") + content);
  }
  for (size_t i = 0; i < network.incubators.size(); ++i) {
    write(content + QStringLiteral("_incubators/incubateur-%1.md").arg(i),
          QStringLiteral("---\ntitle: %1\nowner: /organisations/organisation-%2\ncontact: bonjour@example.org\n---\n\n%3\n")
              .arg(network.incubators[i])
              .arg(i)
              .arg(inventPage(static_cast<int>(i)).left(1000)));
  }
  for (size_t i = 0; i < network.organisations.size(); ++i) {
    write(content + QStringLiteral("_organisations/organisation-%1.md").arg(i),
          QStringLiteral("---\nname: %1\nacronym: O%2\ntype: administration-centrale\ndomaine_ministeriel: environnement\n---\n")
              .arg(network.organisations[i])
              .arg(i));
  }
  for (size_t i = 0; i < network.startups.size(); ++i) {
    write(content + QStringLiteral("_startups/%1.md").arg(network.startups[i].id), startupFile(network, i));
  }
  for (size_t i = 0; i < network.members.size(); ++i) {
    write(content + QStringLiteral("_authors/%1.md").arg(network.members[i].id), memberFile(network, network.members[i], i));
  }
}

// Small edits of the kinds a director makes, to records spread over the whole network.
Result<void> edit(store::PortfolioFile& file, const Clock& clock, size_t startups, int number) {
  const auto reader = store::Reader::at(file);
  if (!reader) return Failure(reader.error());
  Random random(seed + static_cast<quint64>(number));
  const StartupId startup(startupUuid(static_cast<size_t>(random.below(static_cast<int>(startups)))));
  store::Recorder recorder(file, clock, QStringLiteral("bench"));
  const store::Intent intent{.words = QStringLiteral("Edit %1").arg(number), .at = firstKnown.addSecs(60 * (number + 1))};
  const auto done = recorder.record(intent, [&](store::Writer& writer) -> Result<void> {
    if (number % 3 == 0) {
      writer.put(Event{.id = newId<EventId>(),
                       .startup = startup,
                       .kind = EventKind::committee,
                       .date = QDate(2026, 6, 1).addDays(random.below(300))});
    } else if (number % 3 == 1) {
      auto phases = reader->where<PhasePeriod>("startup_id", startup.uuid());
      if (!phases) return Failure(phases.error());
      phases->back().comment = inventSentence(static_cast<quint64>(number));
      phases->back().start = phases->back().start.addDays(1);
      writer.put(phases->back());
    } else {
      auto record = reader->find<Startup>(startup.uuid());
      if (!record) return Failure(record.error());
      (*record)->mission = inventSentence(static_cast<quint64>(number));
      writer.put(**record);
    }
    return {};
  });
  return done ? Result<void>() : Failure(done.error());
}

Result<void> writePortfolio(const QString& path, int scale) {
  test::FakeClock clock;
  clock.moment = firstKnown;
  auto file = store::PortfolioFile::create(path, {.name = QStringLiteral("Bench"), .today = QDate(2026, 8, 20)}, clock);
  if (!file) return Failure(file.error());
  ECLOSION_TRY(store::execute((*file)->handle(), "PRAGMA synchronous=OFF"));
  const Network network = inventNetwork(scale);
  store::Recorder recorder(**file, clock, QStringLiteral("bench"));
  const auto written = recorder.record({.words = QStringLiteral("Fill"), .kind = QStringLiteral("import"), .at = firstKnown},
                                       [&](store::Writer& writer) -> Result<void> {
                                         putNetwork(
                                             network, [&](const auto& entity) { writer.put(entity); },
                                             [&](const PersonTextId& id, const QUuid& person, const QString& kind,
                                                 const QByteArray& utf8) { writer.addPersonText(id, person, kind, utf8); });
                                         return {};
                                       });
  if (!written) return Failure(written.error());
  for (int i = 0; i < editsInPortfolio; ++i) ECLOSION_TRY(edit(**file, clock, network.startups.size(), i));
  return {};
}

}  // namespace

QString workFolder() {
  static const QString folder = [] {
    const QString path = QStringLiteral(ECLOSION_BENCH_DATA);
    if (!QDir().mkpath(path)) giveUp(QStringLiteral("cannot make ") + path);
    return path;
  }();
  return folder;
}

QString repositoryFolder(int scale) {
  const QString folder = versioned("repository", scale);
  if (QDir(folder).exists()) return folder;
  std::fprintf(stderr, "bench: making %s\n", qPrintable(folder));
  const QString draft = folder + QStringLiteral(".draft");
  QDir(draft).removeRecursively();
  writeRepository(draft, scale);
  if (!QDir().rename(draft, folder)) giveUp(QStringLiteral("cannot rename ") + draft);
  return folder;
}

QString portfolioPath(int scale) {
  const QString path = versioned("portfolio", scale) + QStringLiteral(".eclosion");
  // One made before the tables changed is made again; opening and closing also tells that this machine knows the file.
  static QStringList checked;
  if (checked.contains(path)) return path;
  Result<std::unique_ptr<store::PortfolioFile>> there = Failure(Error{});
  if (QFile::exists(path)) there = store::PortfolioFile::open(path, store::Access::edit);
  // Left by a run that was stopped: a start that may only read, or has to look through the whole file, is another measure.
  if (there && (*there)->isReadOnly()) giveUp(path + QStringLiteral(": ") + (*there)->readOnlyReason());
  if (!there) {
    std::fprintf(stderr, "bench: making %s\n", qPrintable(path));
    const QString draft = path + QStringLiteral(".draft");
    QFile::remove(draft);
    if (const auto written = writePortfolio(draft, scale); !written) giveUp(written.error().message);
    QFile::remove(path);
    if (!QFile::rename(draft, path)) giveUp(QStringLiteral("cannot rename ") + draft);
  }
  checked << path;
  return path;
}

QDateTime beforeEdits() { return firstKnown; }

QString copyOfPortfolio(int scale, const QString& name) {
  const QString copy = workFolder() + QLatin1Char('/') + name;
  QFile::remove(copy);
  if (!QFile::copy(portfolioPath(scale), copy)) giveUp(QStringLiteral("cannot copy to ") + copy);
  return copy;
}

}  // namespace eclosion::bench
