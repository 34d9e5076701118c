// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/identity.h"

#include <algorithm>

#include "core/exchange/betagouv/source_folder.h"

namespace eclosion::betagouv {
namespace {

QString keyOf(const QString& kind, const QString& sourceId) { return kind + QLatin1Char('/') + sourceId; }

}  // namespace

Result<Identity> Identity::of(const store::Reader& reader) {
  Identity identity;
  const store::Table& table = *store::findTable("source_record");
  ECLOSION_TRY(reader.rows(table, nullptr, {}, [&](const store::RowSource& row) {
    const auto record = store::readRow<SourceRecord>(row);
    const bool person = record.kind == kindCode(RecordKind::member);  // goes by a source id that is not in its path
    if (record.source != sourceName || !record.entity || person) return;
    identity.records_.insert(keyOf(record.kind, sourceIdOf(record.path)), *record.entity);
    identity.taken_.insert(*record.entity);
  }));
  ECLOSION_TRY(identity.readPeople(reader));
  ECLOSION_TRY(identity.readChildren(reader));
  return identity;
}

// From the texts rather than from the members, so that whoever was removed is the same person when met again.
Result<void> Identity::readPeople(const store::Reader& reader) {
  QSet<QUuid> present;
  ECLOSION_TRY(reader.rows(*store::findTable("member"), nullptr, {},
                           [&](const store::RowSource& row) { present.insert(store::readRow<Member>(row).id.uuid()); }));
  ECLOSION_TRY(reader.personTexts(QStringLiteral("source-id"), [&](const store::PersonText& text) {
    if (text.value.isEmpty()) return;
    const auto known = people_.constFind(text.value);
    if (known != people_.cend() && present.contains(known->member.uuid())) return;
    people_.insert(text.value, {.member = MemberId(text.person), .sourceId = text.id});
    personIds_.insert(text.person, text.value);
  }));
  ECLOSION_TRY(reader.personTexts(QStringLiteral("name"), [&](const store::PersonText& text) {
    const auto person = people_.find(personIds_.value(text.person));
    if (person != people_.end() && person->member.uuid() == text.person) person->names.insert(text.value, text.id);
  }));
  return reader.rows(*store::findTable("source_record"), nullptr, {}, [&](const store::RowSource& row) {
    const auto record = store::readRow<SourceRecord>(row);
    if (record.source != sourceName || !record.entity || !record.personContent) return;
    const auto person = people_.find(personIds_.value(*record.entity));
    if (person != people_.end()) person->contents.insert(record.digest, *record.personContent);
  });
}

Result<void> Identity::readChildren(const store::Reader& reader) {
  auto& phases = children_["phase"];
  ECLOSION_TRY(reader.rows(*store::findTable("phase"), nullptr, {}, [&](const store::RowSource& row) {
    const auto phase = store::readRow<PhasePeriod>(row);
    phases[phase.startup.uuid()].push_back({phase.id.uuid(), code(phase.phase).data(), phase.start});
  }));
  auto& events = children_["event"];
  ECLOSION_TRY(reader.rows(*store::findTable("event"), nullptr, {}, [&](const store::RowSource& row) {
    const auto event = store::readRow<Event>(row);
    events[event.startup.uuid()].push_back({event.id.uuid(), code(event.kind).data(), event.date});
  }));
  auto& missions = children_["mission"];
  ECLOSION_TRY(reader.rows(*store::findTable("mission"), nullptr, {}, [&](const store::RowSource& row) {
    const auto mission = store::readRow<Mission>(row);
    missions[mission.member.uuid()].push_back({mission.id.uuid(), QByteArray(), mission.start});
  }));
  for (auto& byParent : children_) {
    for (auto& list : byParent) {
      std::stable_sort(list.begin(), list.end(),
                       [](const ExistingChild& a, const ExistingChild& b) { return a.start < b.start; });
    }
  }
  return {};
}

std::optional<QUuid> Identity::known(const QString& kind, const QString& sourceId) const {
  const auto found = records_.constFind(keyOf(kind, sourceId));
  return found == records_.cend() ? std::nullopt : std::optional(*found);
}

QUuid Identity::idFor(const QString& kind, const QString& sourceId) const {
  if (const auto id = known(kind, sourceId)) return *id;
  const QString name = sourceName + QLatin1Char('/') + kind + QLatin1Char('/') + sourceId;
  QUuid id = namedUuid(name);
  // A name taken up again after the record that had it went on under another.
  for (int number = 1; taken_.contains(id); ++number) id = namedUuid(QString(name + QLatin1Char('/') + QString::number(number)));
  return id;
}

void Identity::follow(const QString& kind, const QStringList& formerIds, const QString& sourceId) {
  if (formerIds.isEmpty() || known(kind, sourceId)) return;
  for (const QString& former : formerIds) {
    if (const auto id = known(kind, former)) {
      records_.remove(keyOf(kind, former));
      records_.insert(keyOf(kind, sourceId), *id);
      return;
    }
  }
  const QUuid id = namedUuid(QString(sourceName + QLatin1Char('/') + kind + QLatin1Char('/') + formerIds.front()));
  if (taken_.contains(id)) return;
  taken_.insert(id);
  records_.insert(keyOf(kind, sourceId), id);
}

void Identity::learn(const QString& kind, const QString& sourceId, const QUuid& id) {
  records_.insert(keyOf(kind, sourceId), id);
  taken_.insert(id);
}

void Identity::learnPerson(const QString& sourceId, const MemberId& member) {
  people_.insert(sourceId, {.member = member});
  personIds_.insert(member.uuid(), sourceId);
}

PersonTexts& Identity::person(const QString& sourceId) {
  auto found = people_.find(sourceId);
  if (found == people_.end()) found = people_.insert(sourceId, PersonTexts{.member = newId<MemberId>()});
  return *found;
}

const std::vector<ExistingChild>* Identity::children(const char* table, const QUuid& parent) const {
  const auto byParent = children_.constFind(table);
  if (byParent == children_.cend()) return nullptr;
  const auto list = byParent->constFind(parent);
  return list == byParent->cend() ? nullptr : &*list;
}

}  // namespace eclosion::betagouv
