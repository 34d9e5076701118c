// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/startup_edits.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/spell.h"
#include "core/edits/change_record.h"
#include "core/edits/lookup.h"
#include "core/edits/phase_history.h"
#include "core/edits/record_rules.h"
#include "core/edits/spells.h"

namespace eclosion::edits {
namespace {

struct StartupEdits {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::StartupEdits)
};

// Lets every put of a plan through the rules of its kind, but for references to records the plan itself makes.
Result<void> checkNew(const Records& records, const NewStartup& made) {
  ECLOSION_TRY(checkRecord(records, made.startup));
  if (made.phase && made.start.isNull())
    return failure(ErrorKind::refused, StartupEdits::tr("Give the day on which its first phase starts."));
  ECLOSION_TRY(isPlausible(made.start));
  if (made.incubator) ECLOSION_TRY(require<Incubator>(records, *made.incubator));
  for (const OrganisationId& sponsor : made.sponsors) ECLOSION_TRY(require<Organisation>(records, sponsor));
  return {};
}

// The phase that holds on a day.
std::optional<Phase> phaseOn(const History& history, const QDate& date) {
  std::optional<Phase> phase;
  for (const PhasePeriod& entry : history) {
    if (!entry.start.isNull() && entry.start <= date) phase = entry.phase;
  }
  return phase;
}

}  // namespace

Edit createStartup(NewStartup made) {
  const auto stay = newId<StartupIncubatorId>();
  const auto phase = newId<PhaseId>();
  std::vector<StartupSponsorId> sponsorIds;
  for (size_t i = 0; i < made.sponsors.size(); ++i) sponsorIds.push_back(newId<StartupSponsorId>());
  return [=, made = std::move(made)](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(checkNew(records, made));
    const auto& startup = made.startup;
    const auto taken = records.find<Startup>(startup.id.uuid());
    if (!taken) return Failure(taken.error());
    if (*taken) return failure(ErrorKind::refused, StartupEdits::tr("This startup is in the portfolio already."));
    Plan plan{.words = StartupEdits::tr("Create %1", "a startup").arg(startup.name.trimmed()), .puts = {startup}};
    std::get<Startup>(plan.puts.front()).name = startup.name.trimmed();
    if (made.incubator)
      plan.puts.emplace_back(StartupIncubator{
          .id = stay, .startup = startup.id, .incubator = *made.incubator, .start = made.start, .position = positionAt(0)});
    for (size_t i = 0; i < made.sponsors.size(); ++i)
      plan.puts.emplace_back(StartupSponsor{.id = sponsorIds[i],
                                            .startup = startup.id,
                                            .organisation = made.sponsors[i],
                                            .start = made.start,
                                            .position = positionAt(i)});
    if (made.phase) {
      const PhasePeriod first{.id = phase, .startup = startup.id, .phase = *made.phase, .start = made.start};
      ECLOSION_TRY(judgeChange({}, {first}));
      // Where a portfolio begins, startups are in whatever phase they are; nobody is asked why.
      plan.puts.emplace_back(first);
    }
    return plan;
  };
}

Edit duplicateStartup(const StartupId& id, const StartupId& copyId, const QString& name) {
  return [=](const Records& records) -> Result<Plan> {
    const auto original = require<Startup>(records, id);
    if (!original) return Failure(original.error());
    Startup copy = *original;
    copy.id = copyId;
    copy.name = name.trimmed();
    copy.mergedInto.reset();
    copy.archived = {};
    ECLOSION_TRY(checkRecord(records, copy));
    Plan plan{.words = StartupEdits::tr("Duplicate %1 as %2", "startup, name").arg(original->name, copy.name), .puts = {copy}};
    const QDate today = records.today();
    // Ids that follow from the copy's: planned again, it is the same copy.
    const auto idFor = [&](const QUuid& part) { return namedUuid(copyId.toString() + part.toString(QUuid::WithoutBraces)); };
    const auto take = [&](auto found, auto current) -> Result<void> {
      if (!found) return Failure(found.error());
      for (auto part : *found) {
        if (!current(part)) continue;
        part.id = decltype(part.id)(idFor(part.id.uuid()));
        part.startup = copyId;
        plan.puts.emplace_back(std::move(part));
      }
      return {};
    };
    ECLOSION_TRY(take(records.where<StartupTag>("startup_id", id.uuid()), [](const StartupTag&) { return true; }));
    const auto holds = [&](auto& spell) {
      if (!covers(spell, today)) return false;
      spell.start = today;
      spell.end = {};
      return true;
    };
    ECLOSION_TRY(take(records.where<StartupIncubator>("startup_id", id.uuid()), holds));
    ECLOSION_TRY(take(records.where<StartupSponsor>("startup_id", id.uuid()), holds));
    return plan;
  };
}

Edit archiveStartup(const StartupId& id, const QDate& from) {
  return [=](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    if (from.isNull()) return failure(ErrorKind::refused, StartupEdits::tr("Give the day from which it is put away."));
    const auto history = historyOf(records, id);
    if (!history) return Failure(history.error());
    const auto phase = phaseOn(*history, std::max(from, records.today()));
    if (phase && inProgramme(*phase))
      return failure(ErrorKind::refused,
                     StartupEdits::tr("%1 is still in the programme. Record how it leaves it first.").arg(startup->name));
    Startup after = *startup;
    after.archived = from;
    ECLOSION_TRY(checkRecord(records, after));
    if (after == *startup) return Plan{};
    return Plan{.words = StartupEdits::tr("Put %1 away", "a startup").arg(startup->name), .puts = {after}};
  };
}

Edit unarchiveStartup(const StartupId& id) {
  return [=](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    if (startup->archived.isNull()) return Plan{};
    Startup after = *startup;
    after.archived = {};
    return Plan{.words = StartupEdits::tr("Take %1 out again", "a startup that was put away").arg(startup->name),
                .puts = {after}};
  };
}

Edit renameStartup(const StartupId& id, const QString& name, const QDate& from) {
  return [=, nameId = newId<StartupNameId>()](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    if (from.isNull()) return failure(ErrorKind::refused, StartupEdits::tr("Give the day from which it has the new name."));
    Startup after = *startup;
    after.name = name.trimmed();
    if (after == *startup) return Plan{};
    ECLOSION_TRY(checkRecord(records, after));
    const auto former = records.where<StartupName>("startup_id", id.uuid());
    if (!former) return Failure(former.error());
    QDate since;  // of the name it has now
    for (const StartupName& one : *former) since = std::max(since, one.end);
    if (!since.isNull() && since >= from)
      return failure(ErrorKind::refused,
                     StartupEdits::tr("It was renamed on a later day already. Choose a later day, or change its former names."));
    const StartupName kept{.id = nameId, .startup = id, .name = startup->name, .start = since, .end = from};
    ECLOSION_TRY(checkRecord(records, kept));
    return Plan{.words = StartupEdits::tr("Rename %1 to %2", "startup, new name").arg(startup->name, after.name),
                .puts = {after, kept}};
  };
}

Edit mergeStartup(const StartupId& id, const StartupId& into) {
  return [=](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    const auto target = require<Startup>(records, into);
    if (!target) return Failure(target.error());
    Startup after = *startup;
    after.mergedInto = into;
    ECLOSION_TRY(checkRecord(records, after));
    if (after == *startup) return Plan{};
    return Plan{.words = StartupEdits::tr("Merge %1 into %2", "two startups").arg(startup->name, target->name), .puts = {after}};
  };
}

Edit setParent(const StartupId& id, const std::optional<StartupId>& service) {
  return [=](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    Startup after = *startup;
    after.parent = service;
    ECLOSION_TRY(checkRecord(records, after));
    if (after == *startup) return Plan{};
    if (!service) {
      return Plan{.words = StartupEdits::tr("Take %1 out of the service that contains it", "a startup").arg(startup->name),
                  .puts = {after}};
    }
    const auto target = require<Startup>(records, *service);
    if (!target) return Failure(target.error());
    return Plan{.words = StartupEdits::tr("Make %1 a part of %2", "two startups").arg(startup->name, target->name),
                .puts = {after}};
  };
}

Edit deleteStartup(const StartupId& id) { return removeRecord({recordKind<Startup>, id.uuid()}); }

}  // namespace eclosion::edits
