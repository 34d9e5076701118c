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
    if (record.source != sourceName || !record.entity || record.path.isEmpty()) return;
    identity.records_.insert(keyOf(record.kind, sourceIdOf(record.path)), *record.entity);
  }));
  ECLOSION_TRY(identity.readPeople(reader));
  ECLOSION_TRY(identity.readChildren(reader));
  return identity;
}

Result<void> Identity::readPeople(const store::Reader& reader) {
  QHash<QUuid, PersonTextId> contents;  // member → kept source text
  const auto records = reader.all<SourceRecord>();
  if (!records) return Failure(records.error());
  for (const SourceRecord& record : *records) {
    if (record.source == sourceName && record.entity && record.personContent) contents.insert(*record.entity, *record.personContent);
  }
  return reader.rows(*store::findTable("member"), nullptr, {}, [&](const store::RowSource& row) {
    const auto member = store::readRow<Member>(row);
    if (!member.sourceId) return;
    PersonTexts texts{.member = member.id, .name = member.name, .sourceId = member.sourceId};
    if (member.name) texts.nameValue = reader.personText(*member.name);
    if (const auto content = contents.constFind(member.id.uuid()); content != contents.cend()) {
      texts.content = *content;
      texts.contentValue = reader.personText(*content).toUtf8();
    }
    people_.insert(reader.personText(*member.sourceId), texts);
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
      std::stable_sort(list.begin(), list.end(), [](const ExistingChild& a, const ExistingChild& b) { return a.start < b.start; });
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
  return namedUuid(QString(sourceName + QLatin1Char('/') + kind + QLatin1Char('/') + sourceId));
}

void Identity::follow(const QString& kind, const QString& formerId, const QString& sourceId) {
  if (const auto id = known(kind, formerId); id && !known(kind, sourceId)) records_.insert(keyOf(kind, sourceId), *id);
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
