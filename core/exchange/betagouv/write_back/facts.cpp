// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/facts.h"

#include <algorithm>
#include <tuple>

#include "core/exchange/betagouv/write_back/source_words.h"

namespace eclosion::betagouv {
namespace {

QString plain(QString text) { return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed(); }

void say(RecordFacts& facts, const char* field, const QString& text) {
  if (const QString words = plain(text); !words.isEmpty()) facts.texts.insert(field, words);
}

template <class T>
bool isNow(const T& spell, const QDate& today) {
  return (spell.end.isNull() || spell.end > today) && (spell.start.isNull() || spell.start <= today);
}

template <class T>
std::vector<T> inOrder(std::vector<T> rows) {
  std::stable_sort(rows.begin(), rows.end(), [](const T& a, const T& b) { return a.position < b.position; });
  return rows;
}

template <class T>
bool same(const std::vector<T>& a, const std::vector<T>& b) {
  const auto told = [](const T& x) {
    if constexpr (std::is_same_v<T, PhaseFacts>) return std::tie(x.phase, x.start, x.end, x.comment);
    if constexpr (std::is_same_v<T, EventFacts>) return std::tie(x.kind, x.date, x.comment);
    if constexpr (std::is_same_v<T, MissionFacts>) return std::tie(x.start, x.end, x.status, x.employer, x.startups);
  };
  auto left = a;
  auto right = b;
  const auto order = [&](const T& x, const T& y) { return told(x) < told(y); };
  std::sort(left.begin(), left.end(), order);
  std::sort(right.begin(), right.end(), order);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [&](const T& x, const T& y) { return told(x) == told(y); });
}

template <class Kind, class List>
void compare(const QMap<Kind, List>& a, const QMap<Kind, List>& b, QByteArray (*nameOf)(Kind), QList<QByteArray>& result) {
  QMap<Kind, List> both = a;
  both.insert(b);
  for (auto it = both.keyBegin(); it != both.keyEnd(); ++it) {
    if (a.value(*it) != b.value(*it)) result << nameOf(*it);
  }
}

}  // namespace

QList<QByteArray> differences(const RecordFacts& a, const RecordFacts& b) {
  QList<QByteArray> result;
  compare<QByteArray, QString>(
      a.texts, b.texts, [](QByteArray name) { return name; }, result);
  return result;
}

QList<QByteArray> differences(const StartupFacts& a, const StartupFacts& b) {
  auto result = differences(static_cast<const RecordFacts&>(a), static_cast<const RecordFacts&>(b));
  if (a.body != b.body) result << bodyField;
  if (a.incubators != b.incubators) result << "incubator";
  if (a.sponsors != b.sponsors) result << "sponsors";
  compare<TagKind, QStringList>(a.tags, b.tags, fieldOf, result);
  compare<LinkKind, QStringList>(a.links, b.links, fieldOf, result);
  compare<ComplianceKind, QStringList>(a.compliance, b.compliance, fieldOf, result);
  if (!same(a.phases, b.phases)) result << "phases";
  if (!same(a.events, b.events)) result << "events";
  if (a.grant != b.grant) result << "fast";
  return result;
}

QList<QByteArray> differences(const MemberFacts& a, const MemberFacts& b) {
  auto result = differences(static_cast<const RecordFacts&>(a), static_cast<const RecordFacts&>(b));
  if (!same(a.missions, b.missions)) result << "missions";
  return result;
}

template <class E>
void FactSource::take(const E& row) {
  const auto under = [&](auto& rows, const auto& parent) { rows[parent.uuid()].push_back(row); };
  if constexpr (std::is_same_v<E, Organisation>) organisations_.insert(row.id.uuid(), row);
  if constexpr (std::is_same_v<E, Incubator>) incubators_.insert(row.id.uuid(), row);
  if constexpr (std::is_same_v<E, Startup>) startups_.insert(row.id.uuid(), row);
  if constexpr (std::is_same_v<E, Member>) members_.insert(row.id.uuid(), row);
  if constexpr (std::is_same_v<E, StartupIncubator>) under(stays_, row.startup);
  if constexpr (std::is_same_v<E, StartupSponsor>) under(sponsors_, row.startup);
  if constexpr (std::is_same_v<E, StartupTag>) under(tags_, row.startup);
  if constexpr (std::is_same_v<E, StartupLink>) under(links_, row.startup);
  if constexpr (std::is_same_v<E, Compliance>) under(compliance_, row.startup);
  if constexpr (std::is_same_v<E, PhasePeriod>) under(phases_, row.startup);
  if constexpr (std::is_same_v<E, Event>) under(events_, row.startup);
  if constexpr (std::is_same_v<E, Decision>) {
    if (row.outcome == DecisionOutcome::grant && !row.gate && row.state == DecisionState::recorded) under(grants_, row.startup);
  }
  if constexpr (std::is_same_v<E, DecisionAmount>) under(amounts_, row.decision);
  if constexpr (std::is_same_v<E, Mission>) under(missions_, row.member);
  if constexpr (std::is_same_v<E, MissionStartup>) under(served_, row.mission);
}

namespace {

// Hands a row to `take` as what it is; rows of other tables are not facts of the format.
template <class... E, class Take>
void dispatch(const store::RowImage& row, Take take) {
  (void)((qstrcmp(row.table().name, store::Mapping<E>::table) == 0 && (take(row.as<E>()), true)) || ...);
}

}  // namespace

void FactSource::add(const Derived& base) {
  QHash<PersonTextId, QString> names;
  for (const Bundle& bundle : base.bundles) {
    for (const store::RowImage& row : bundle.rows) {
      dispatch<Organisation, Incubator, Startup, Member, StartupIncubator, StartupSponsor, StartupTag, StartupLink, Compliance,
               PhasePeriod, Event, Decision, DecisionAmount, Mission, MissionStartup>(row, [&](const auto& e) { take(e); });
    }
    if (bundle.kind == kindCode(RecordKind::member)) memberNames_.insert(bundle.entity, bundle.label);
  }
}

template <class... E>
Result<void> FactSource::readAll(const store::Reader& reader) {
  Result<void> result;
  const auto read = [&]<class One>() {
    auto rows = reader.all<One>();
    if (!rows) {
      result = Failure(rows.error());
      return false;
    }
    for (const One& row : *rows) take(row);
    return true;
  };
  (void)(read.template operator()<E>() && ...);
  return result;
}

Result<void> FactSource::add(const store::Reader& reader) {
  ECLOSION_TRY((readAll<Organisation, Incubator, Startup, Member, StartupIncubator, StartupSponsor, StartupTag, StartupLink,
                        Compliance, PhasePeriod, Event, Decision, DecisionAmount, Mission, MissionStartup>(reader)));
  QHash<QUuid, QString> names;
  ECLOSION_TRY(reader.personTexts(QStringLiteral("name"),
                                  [&](const store::PersonText& text) { names.insert(text.id.uuid(), text.value); }));
  for (const Member& member : std::as_const(members_)) {
    if (member.name) memberNames_.insert(member.id.uuid(), names.value(member.name->uuid()));
  }
  return {};
}

bool FactSource::holds(const QUuid& id) const {
  return startups_.contains(id) || members_.contains(id) || incubators_.contains(id) || organisations_.contains(id);
}

namespace {
template <class Rows>
std::vector<QUuid> keysOf(const Rows& rows) {
  std::vector<QUuid> keys(rows.keyBegin(), rows.keyEnd());
  std::sort(keys.begin(), keys.end());
  return keys;
}
}  // namespace

std::vector<QUuid> FactSource::startups() const { return keysOf(startups_); }
std::vector<QUuid> FactSource::members() const { return keysOf(members_); }
std::vector<QUuid> FactSource::incubators() const { return keysOf(incubators_); }
std::vector<QUuid> FactSource::organisations() const { return keysOf(organisations_); }

QString FactSource::organisationWord(const QUuid& id) const {
  if (const QString sourceId = names_.of(id); !sourceId.isEmpty()) return organisationPath + sourceId;
  const auto named = organisations_.constFind(id);
  return named == organisations_.cend() ? QString() : named->name.simplified();
}

StartupFacts FactSource::startup(const QUuid& id) const {
  StartupFacts facts;
  const auto found = startups_.constFind(id);
  if (found == startups_.cend()) return facts;
  say(facts, "title", found->name);
  say(facts, "mission", found->mission);
  say(facts, "contact", found->contact);
  facts.body = plain(found->description);
  for (const auto& stay : inOrder(stays_.value(id))) {
    const QString name = names_.of(stay.incubator.uuid());
    if (isNow(stay, today_) && !name.isEmpty() && !facts.incubators.contains(name)) facts.incubators << name;
  }
  for (const auto& sponsor : inOrder(sponsors_.value(id))) {
    const QString word =
        isNow(sponsor, today_) && sponsor.organisation ? organisationWord(sponsor.organisation->uuid()) : QString();
    if (!word.isEmpty() && !facts.sponsors.contains(word)) facts.sponsors << word;
  }
  for (const auto& tag : inOrder(tags_.value(id))) facts.tags[tag.kind] << tag.value.trimmed();
  for (const auto& link : links_.value(id)) {
    if (!fieldOf(link.kind).isEmpty()) facts.links[link.kind] << link.url.trimmed();
  }
  for (auto& urls : facts.links) urls.sort();
  for (const auto& fact : compliance_.value(id)) {
    if (!fieldOf(fact.kind).isEmpty()) facts.compliance[fact.kind] << fact.value.trimmed();
  }
  for (const auto& phase : phases_.value(id))
    facts.phases.push_back({phase.id.uuid(), phase.phase, phase.start, phase.statedEnd, plain(phase.comment)});
  std::stable_sort(facts.phases.begin(), facts.phases.end(),
                   [](const auto& a, const auto& b) { return std::tie(a.start, a.phase) < std::tie(b.start, b.phase); });
  for (const auto& event : events_.value(id))
    facts.events.push_back({event.id.uuid(), event.kind, event.date, plain(event.comment)});
  std::stable_sort(facts.events.begin(), facts.events.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  for (const auto& grant : grants_.value(id)) {
    if (!facts.grant) facts.grant.emplace();
    const QString round = grant.reason.section(u' ', 1, 1);
    if (grant.reason.startsWith(QLatin1String("FAST"))) facts.grant->promotion = round.toInt();
    for (const auto& amount : amounts_.value(grant.id.uuid())) facts.grant->amount.cents += amount.amount.cents;
  }
  return facts;
}

MemberFacts FactSource::member(const QUuid& id) const {
  MemberFacts facts;
  const auto found = members_.constFind(id);
  if (found == members_.cend()) return facts;
  say(facts, "fullname", memberNames_.value(id));
  say(facts, "role", found->role);
  say(facts, "domaine", found->domain);
  for (const auto& mission : missions_.value(id)) {
    MissionFacts entry{mission.id.uuid(), mission.start, mission.end, mission.status, plain(mission.employer), {}};
    for (const auto& served : served_.value(mission.id.uuid())) {
      const QString name = names_.of(served.startup.uuid());
      if (!name.isEmpty()) entry.startups << name;
    }
    entry.startups.sort();
    facts.missions.push_back(std::move(entry));
  }
  std::stable_sort(facts.missions.begin(), facts.missions.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
  return facts;
}

RecordFacts FactSource::incubator(const QUuid& id) const {
  RecordFacts facts;
  const auto found = incubators_.constFind(id);
  if (found == incubators_.cend()) return facts;
  say(facts, "title", found->name);
  say(facts, "short_description", found->summary);
  if (found->host) say(facts, "owner", organisationWord(found->host->uuid()));
  say(facts, "address", found->address);
  say(facts, "contact", found->contact);
  say(facts, "website", found->website);
  say(facts, "github", found->repository);
  return facts;
}

RecordFacts FactSource::organisation(const QUuid& id) const {
  RecordFacts facts;
  const auto found = organisations_.constFind(id);
  if (found == organisations_.cend()) return facts;
  say(facts, "name", found->name);
  say(facts, "acronym", found->acronym);
  say(facts, "domaine_ministeriel", found->ministry);
  say(facts, "type", wordOf(found->kind));
  return facts;
}

}  // namespace eclosion::betagouv
