// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <algorithm>
#include <array>
#include <random>

namespace eclosion::test {
namespace {

// std::mt19937 gives the same numbers everywhere; the distributions of the standard library do not.
class Dice {
 public:
  explicit Dice(quint32 seed) : engine_(seed) {}
  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }

 private:
  std::mt19937 engine_;
};

template <class Id>
Id numbered(quint32 number) {
  return Id(QUuid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

constexpr std::array<const char*, 24> firstWords{"Carto", "Mon",   "Trans", "Allo",    "Data",     "Bourse",  "Clic",   "Info",
                                                 "Terri", "Aide",  "Passe", "Signal",  "Éco",      "Habitat", "Mobi",   "Santé",
                                                 "Agri",  "Forêt", "Côte",  "Rivière", "Quartier", "École",   "Emploi", "Abri"};
constexpr std::array<const char*, 20> secondWords{
    "Local",   " Projet", " Service", "Commun",   " Vert",       " Direct",  " Ouvert",         "Plus",   " Public", "Lien",
    " Simple", " Futur",  " Droits",  " Conseil", " Rénovation", " Terrain", " et Territoires", " Suivi", " 360",    " Atlas"};
constexpr std::array<const char*, 6> incubatorNames{"Fabrique des Rivières", "Atelier Numérique", "Ruche des Territoires",
                                                    "Incubateur du Large",   "Le Hangar",         "Pépinière Sociale"};
constexpr std::array<const char*, 12> organisationNames{
    "DGFR", "ANVT", "DREN", "MTS", "OFPL", "DGVB", "CNRA", "ACTE", "SGPR", "DDTM 99", "Mairie de Villeneuve", "IGNT"};
constexpr std::array<const char*, 16> firstNames{"Ana",  "Bilal", "Chloé", "Denis", "Elsa", "Farid", "Gaëlle", "Hugo",
                                                 "Inès", "Jules", "Karim", "Léna",  "Malo", "Nadia", "Oscar",  "Prune"};
constexpr std::array<const char*, 16> lastNames{"Arnoux", "Besnard", "Carlier", "Dumont", "Estève", "Fabre", "Garnier", "Hamel",
                                                "Imbert", "Joly",    "Klein",   "Lebrun", "Morin",  "Noël",  "Ollier",  "Perrin"};

QString word(const char* utf8) { return QString::fromUtf8(utf8); }

}  // namespace

QString FakeText::startupName(const StartupId& id, const QDate& date) const {
  ++reads;
  const auto former = formerNames.constFind(id);
  if (date.isValid() && former != formerNames.constEnd() && date < former->until) return former->name;
  return names.value(id);
}

QStringList FakeText::startupFormerNames(const StartupId& id) const {
  const auto former = formerNames.constFind(id);
  return former == formerNames.constEnd() ? QStringList() : QStringList(former->name);
}

void FakeText::eachStartupName(const std::function<void(const StartupNaming&)>& take) const {
  for (auto name = names.constBegin(); name != names.constEnd(); ++name) take({.startup = name.key(), .name = name.value()});
  for (auto former = formerNames.constBegin(); former != formerNames.constEnd(); ++former)
    take({.startup = former.key(), .name = former->name, .present = false, .end = former->until});
}

void listNames(const World& world, const NameSink& sink) {
  const auto say = [&sink](NamedKind kind, ListedName::Sense sense, const QUuid& id, const QString& name) {
    const QByteArray utf8 = name.toUtf8();
    sink({.kind = kind, .sense = sense, .id = id, .utf8 = utf8});
  };
  using Sense = ListedName::Sense;
  for (const auto& startup : world.portfolio.startups) {
    say(NamedKind::startup, Sense::present, startup.id.uuid(), world.text.names.value(startup.id));
    if (const auto former = world.text.formerNames.constFind(startup.id); former != world.text.formerNames.constEnd())
      say(NamedKind::startup, Sense::former, startup.id.uuid(), former->name);
  }
  for (const auto& incubator : world.portfolio.incubators)
    say(NamedKind::incubator, Sense::present, incubator.id.uuid(), world.text.incubators.value(incubator.id));
  for (const auto& organisation : world.portfolio.organisations) {
    say(NamedKind::organisation, Sense::present, organisation.id.uuid(), world.text.organisations.value(organisation.id));
    if (const QString acronym = world.text.acronyms.value(organisation.id); !acronym.isEmpty())
      say(NamedKind::organisation, Sense::acronym, organisation.id.uuid(), acronym);
  }
  for (const auto& member : world.portfolio.members)
    say(NamedKind::member, Sense::present, member.id.uuid(), world.text.members.value(member.id));
}

WorldBuilder::WorldBuilder() : world_(std::make_unique<World>()) {}

WorldBuilder::Row WorldBuilder::incubator(const QString& name) {
  const auto id = numbered<IncubatorId>(next_++);
  world_->portfolio.incubators.push_back({.id = id});
  world_->text.incubators.insert(id, name);
  return static_cast<Row>(world_->portfolio.incubators.size() - 1);
}

WorldBuilder::Row WorldBuilder::organisation(const QString& name, const QString& acronym) {
  const auto id = numbered<OrganisationId>(next_++);
  world_->portfolio.organisations.push_back({.id = id, .kind = OrganisationKind::other});
  world_->text.organisations.insert(id, name);
  if (!acronym.isEmpty()) world_->text.acronyms.insert(id, acronym);
  return static_cast<Row>(world_->portfolio.organisations.size() - 1);
}

WorldBuilder::Row WorldBuilder::startup(const QString& name, const QString& mission) {
  const auto id = numbered<StartupId>(next_++);
  world_->portfolio.startups.push_back({.id = id});
  world_->text.names.insert(id, name);
  world_->text.missions.insert(id, mission);
  return static_cast<Row>(world_->portfolio.startups.size() - 1);
}

void WorldBuilder::formerName(Row startup, const QString& name, const QDate& until) {
  world_->text.formerNames.insert(world_->portfolio.startups[startup].id, {name, until});
}

void WorldBuilder::phase(Row startup, Phase phase, const QDate& start, const QDate& statedEnd) {
  world_->portfolio.phases.push_back({.startup = startup, .phase = phase, .start = start, .statedEnd = statedEnd});
}

void WorldBuilder::event(Row startup, EventKind kind, const QDate& date) {
  world_->portfolio.events.push_back({.startup = startup, .kind = kind, .date = date});
}

void WorldBuilder::incubatedBy(Row startup, Row incubator, const QDate& start, const QDate& end) {
  world_->portfolio.incubatorSpells.push_back({.startup = startup, .incubator = incubator, .start = start, .end = end});
}

void WorldBuilder::sponsoredBy(Row startup, Row organisation) {
  world_->portfolio.sponsorSpells.push_back({.startup = startup, .organisation = organisation});
}

WorldBuilder::Row WorldBuilder::member(const QString& name) {
  const auto id = numbered<MemberId>(next_++);
  world_->portfolio.members.push_back({.id = id});
  world_->text.members.insert(id, name);
  return static_cast<Row>(world_->portfolio.members.size() - 1);
}

void WorldBuilder::mission(Row member, Row startup, const QDate& start, const QDate& end, MissionStatus status) {
  auto& portfolio = world_->portfolio;
  portfolio.missions.push_back({.member = member, .start = start, .end = end, .status = status});
  if (startup == Portfolio::none) return;
  portfolio.missionStartups.push_back({.mission = static_cast<Row>(portfolio.missions.size() - 1), .startup = startup});
}

void WorldBuilder::commitment(Row startup, const QDate& date, Money amount) {
  world_->portfolio.commitments.push_back({.startup = startup, .route = FundingRoute::ownBudget, .date = date, .amount = amount});
}

void WorldBuilder::expense(Row startup, const QDate& date, Money amount) {
  world_->portfolio.expenses.push_back({.startup = startup, .route = FundingRoute::ownBudget, .date = date, .amount = amount});
}

std::unique_ptr<World> WorldBuilder::build(const QDate& today) {
  world_->portfolio.today = today;
  world_->portfolio.seal();
  return std::move(world_);
}

std::unique_ptr<World> inventedWorld(int startups, quint32 seed) {
  const QDate today(2026, 8, 20);
  WorldBuilder builder;
  Dice dice(seed);
  for (const char* name : incubatorNames) builder.incubator(word(name));
  for (const char* name : organisationNames) builder.organisation(word(name));
  const auto incubatorCount = static_cast<int>(incubatorNames.size());
  const auto organisationCount = static_cast<int>(organisationNames.size());

  for (int i = 0; i < startups; ++i) {
    QString name = word(firstWords[static_cast<size_t>(dice.below(24))]) + word(secondWords[static_cast<size_t>(dice.below(20))]);
    if (i >= 60) name += QStringLiteral(" %1").arg(i - 58);
    const auto startup = builder.startup(
        name, QStringLiteral("Help people of the coast find, follow and settle case %1 without a paper form.").arg(i + 1));
    // More of them lately, as networks grow.
    const int age = dice.between(10, 4800) * dice.between(20, 100) / 100;
    QDate date = today.addDays(-age);
    Phase phase = Phase::investigation;
    builder.phase(startup, phase, date);
    const QDate begin = date;
    constexpr std::array<std::pair<int, int>, 4> lengths{{{60, 320}, {180, 1100}, {300, 1700}, {120, 900}}};
    while (inProgramme(phase)) {
      const auto [low, high] = lengths[static_cast<size_t>(phase) - 1];
      date = date.addDays(dice.between(low, high));
      if (date > today) break;
      const bool stops = dice.chance(phase == Phase::investigation ? 42 : 22);
      if (stops) {
        phase = phase == Phase::investigation ? Phase::investigationStopped : Phase::stopped;
      } else if (phase == Phase::consolidation) {
        phase = dice.chance(25) ? Phase::operated : Phase::transferred;
      } else {
        phase = static_cast<Phase>(static_cast<int>(phase) + 1);
      }
      builder.phase(startup, phase, date);
    }
    const QDate end = inProgramme(phase) ? QDate() : date;
    builder.incubatedBy(startup, static_cast<Portfolio::Row>(dice.below(incubatorCount)));
    for (int n = dice.chance(10) ? 0 : dice.between(1, 3), first = dice.below(organisationCount); n > 0; --n) {
      builder.sponsoredBy(startup, static_cast<Portfolio::Row>((first + n) % organisationCount));
    }
    for (int n = dice.between(1, 8); n > 0; --n) {
      const auto member = builder.member(word(firstNames[static_cast<size_t>(dice.below(16))]) + QLatin1Char(' ') +
                                         word(lastNames[static_cast<size_t>(dice.below(16))]));
      const QDate start = begin.addDays(dice.between(0, std::max(1, age / 2)));
      const QDate missionEnd =
          end.isValid() ? std::max(start, end) : (dice.chance(60) ? today.addDays(dice.between(10, 300)) : QDate());
      builder.mission(member, startup, start, missionEnd, static_cast<MissionStatus>(dice.between(1, 3)));
    }
    for (QDate event = begin.addDays(dice.between(90, 200)); event < today.addDays(200);
         event = event.addDays(dice.between(150, 230))) {
      if (!end.isValid() || event < end) builder.event(startup, EventKind::committee, event);
    }
    if (!end.isValid() && dice.chance(70))
      builder.commitment(startup, QDate(2026, dice.between(1, 8), 3), Money::euros(dice.between(20, 420) * 1000));
  }
  return builder.build(today);
}

}  // namespace eclosion::test
