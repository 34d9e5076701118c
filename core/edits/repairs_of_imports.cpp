// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/edits/record_words.h"
#include "core/edits/repair_checks.h"

namespace eclosion::edits {
namespace {

struct ImportRepairs {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ImportRepairs)
};

// What is looked at in the facts themselves: the import's word for it counts only while they are so.
bool isOfFacts(const QString& code) {
  static const QSet<QString> codes{QStringLiteral("same-day-phases"),
                                   QStringLiteral("end-after-next-start"),
                                   QStringLiteral("end-before-start"),
                                   QStringLiteral("ended-without-next"),
                                   QStringLiteral("unusual-transition"),
                                   QStringLiteral("no-explicit-end"),
                                   QStringLiteral("gap"),
                                   QStringLiteral("first-phase-not-investigation")};
  return codes.contains(code);
}

struct Entity {
  NamedKind kind = NamedKind::startup;
  AnyRecord record;
};

class Findings {
 public:
  Findings(const RepairGround& ground, const FindingWords& words, std::vector<Repair>& repairs)
      : ground_(ground), words_(words), repairs_(repairs) {
    for (size_t i = 0; i < repairs.size(); ++i) {
      if (repairs[i].owner) here_[{repairs[i].owner->id, findingCodeOf(repairs[i])}].push_back(i);
    }
    for (const Mission& mission : ground.missions) missionsOf_[mission.member.uuid()].push_back(&mission);
    index(ground.startups, NamedKind::startup);
    index(ground.incubators, NamedKind::incubator);
    index(ground.organisations, NamedKind::organisation);
    index(ground.members, NamedKind::member);
  }

  void add(const Finding& finding) {
    if (isOfFacts(finding.code)) return join(finding);
    const Entity* entity = finding.entity ? find(*finding.entity) : nullptr;
    if (entity && !stillHolds(finding)) return;
    Repair repair{.record = refTo(finding),
                  .what = finding.path,
                  .owner = {},
                  .code = finding.code,
                  .severity = finding.severity,
                  .reason = words_(finding.code, finding.detail),
                  .finding = finding.id,
                  .path = finding.path,
                  .line = finding.line};
    if (entity) {
      repair.record = refTo(entity->record);
      repair.what = wordsOf(ground_.records, entity->record);
      repair.owner = RepairOwner{entity->kind, *finding.entity};
    } else if (finding.entity) {
      repair.reason = ImportRepairs::tr("What this was about is no longer in the portfolio.");
      repair.step = ImportRepairs::tr("Dismiss it");
      repair.edit = dismissFinding(finding.id);
    }
    repairs_.push_back(std::move(repair));
  }

 private:
  template <class E>
  void index(const std::vector<E>& all, NamedKind kind) {
    for (const E& one : all) entities_.insert(one.id.uuid(), Entity{kind, one});
  }
  const Entity* find(const QUuid& id) const {
    const auto found = entities_.constFind(id);
    return found == entities_.constEnd() ? nullptr : &*found;
  }

  // Where in the source it stands; where the facts are other by now, it is settled.
  void join(const Finding& finding) {
    if (!finding.entity) return;
    auto& same = here_[{*finding.entity, finding.code}];
    if (same.empty()) return;
    Repair& repair = repairs_[same.front()];
    same.erase(same.begin());
    repair.finding = finding.id;
    repair.path = finding.path;
    repair.line = finding.line;
  }

  [[nodiscard]] bool stillHolds(const Finding& finding) const {
    const QUuid& id = *finding.entity;
    const QDate today = ground_.records.today();
    const History history = ground_.histories.value(id);
    if (finding.code == QLatin1String("future-phase"))
      return std::any_of(history.begin(), history.end(), [&](const PhasePeriod& entry) { return entry.start > today; });
    if (finding.code == QLatin1String("future-event")) {
      return std::any_of(ground_.events.begin(), ground_.events.end(),
                         [&](const Event& event) { return event.startup.uuid() == id && event.date > today; });
    }
    if (finding.code == QLatin1String("stop-date-unknown")) {
      return std::any_of(history.begin(), history.end(), [&](const PhasePeriod& entry) {
        return isStop(entry.phase) && entry.start == QDate::fromString(finding.detail, Qt::ISODate);
      });
    }
    if (finding.code == QLatin1String("mission-without-startup")) {
      const auto missions = missionsOf_.value(id);
      return std::any_of(missions.begin(), missions.end(),
                         [&](const Mission* mission) { return !ground_.startupsOf.contains(mission->id.uuid()); });
    }
    if (finding.code == QLatin1String("overlapping-missions")) return missionsOverlap(id);
    if (finding.code == QLatin1String("incubator-owner-missing")) {
      const auto* incubator = std::get_if<Incubator>(&find(id)->record);
      return !incubator || !incubator->host;
    }
    if (finding.code == QLatin1String("two-incubators")) return severalStays(id);
    return true;
  }

  [[nodiscard]] bool missionsOverlap(const QUuid& member) const {
    auto missions = missionsOf_.value(member);
    std::erase_if(missions, [](const Mission* mission) { return mission->start.isNull(); });
    std::sort(missions.begin(), missions.end(), [](const Mission* a, const Mission* b) { return a->start < b->start; });
    QDate until;
    for (size_t i = 0; i < missions.size(); ++i) {
      if (i > 0 && (until.isNull() || missions[i]->start < until)) return true;
      until = missions[i]->end.isNull() ? QDate() : std::max(until, missions[i]->end);
    }
    return false;
  }

  [[nodiscard]] bool severalStays(const QUuid& startup) const {
    return std::count_if(ground_.stays.begin(), ground_.stays.end(),
                         [&](const StartupIncubator& stay) { return stay.startup.uuid() == startup && stay.end.isNull(); }) > 1;
  }

  const RepairGround& ground_;
  const FindingWords& words_;
  std::vector<Repair>& repairs_;
  QHash<QPair<QUuid, QString>, std::vector<size_t>> here_;  // places of what was found in the facts
  QHash<QUuid, Entity> entities_;
  QHash<QUuid, std::vector<const Mission*>> missionsOf_;  // by member
};

}  // namespace

void addFindings(const RepairGround& ground, const FindingWords& words, std::vector<Repair>& repairs) {
  Findings findings(ground, words, repairs);
  for (const Finding& finding : ground.findings) findings.add(finding);
}

}  // namespace eclosion::edits
