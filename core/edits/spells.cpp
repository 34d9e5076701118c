// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/spells.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "core/domain/spell.h"
#include "core/edits/lookup.h"
#include "core/edits/record_rules.h"

namespace eclosion::edits {
namespace {

struct Spells {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::Spells)
};

template <class Spell>
void putInOrder(std::vector<Spell>& spells) {
  std::stable_sort(spells.begin(), spells.end(), [](const Spell& a, const Spell& b) {
    return std::tuple(a.start, a.position) < std::tuple(b.start, b.position);
  });
}

Result<void> isGiven(const QDate& date) {
  if (date.isNull()) return failure(ErrorKind::refused, Spells::tr("Give the day."));
  return isPlausible(date);
}

// Ends a spell on a day, or takes it out where it would not last one.
template <class Spell>
void endOn(Plan& plan, Spell spell, const QDate& date) {
  if (spell.start == date) {
    plan.removals.push_back(refTo(spell));
    return;
  }
  spell.end = date;
  plan.puts.emplace_back(std::move(spell));
}

}  // namespace

Edit moveToIncubator(const StartupId& id, const IncubatorId& to, const QDate& from) {
  return [=, stay = newId<StartupIncubatorId>()](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(isGiven(from));
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    const auto incubator = require<Incubator>(records, to);
    if (!incubator) return Failure(incubator.error());
    auto spells = records.where<StartupIncubator>("startup_id", id.uuid());
    if (!spells) return Failure(spells.error());
    putInOrder(*spells);
    Plan plan{.words = Spells::tr("Move %1 to the incubator %2", "startup, incubator").arg(startup->name, incubator->name)};
    StartupIncubator moved{.id = stay, .startup = id, .incubator = to, .start = from, .position = positionAt(0)};
    bool first = true;
    size_t helpers = 0;
    for (const StartupIncubator& spell : *spells) {
      if (!spell.start.isNull() && spell.start > from) {
        if (moved.end.isNull() || spell.start < moved.end) moved.end = spell.start;
        continue;
      }
      if (!covers(spell, from)) continue;
      if (first && spell.incubator == to)
        return failure(ErrorKind::refused, Spells::tr("%1 accompanies it on that day already.").arg(incubator->name));
      endOn(plan, spell, from);
      if (!first && spell.incubator != to) {
        // It goes on helping, after the new one in the order.
        StartupIncubator helping = spell;
        helping.id = StartupIncubatorId(namedUuid(stay.toString() + spell.id.toString()));
        helping.start = from;
        helping.position = positionAt(++helpers);
        plan.puts.emplace_back(std::move(helping));
      }
      first = false;
    }
    ECLOSION_TRY(checkRecord(records, moved));
    plan.puts.emplace_back(std::move(moved));
    return plan;
  };
}

Edit addSponsor(const StartupId& id, const OrganisationId& sponsor, const QDate& from) {
  return [=, spellId = newId<StartupSponsorId>()](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(isGiven(from));
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    const auto organisation = require<Organisation>(records, sponsor);
    if (!organisation) return Failure(organisation.error());
    const auto spells = records.where<StartupSponsor>("startup_id", id.uuid());
    if (!spells) return Failure(spells.error());
    Plan plan{.words = Spells::tr("Add the sponsor %1 to %2", "organisation, startup").arg(organisation->name, startup->name)};
    size_t beside = 0;
    for (const StartupSponsor& spell : *spells) {
      if (!covers(spell, from)) continue;
      if (spell.organisation == sponsor)
        return failure(ErrorKind::refused, Spells::tr("%1 is a sponsor on that day already.").arg(organisation->name));
      spell.organisation ? void(++beside) : endOn(plan, spell, from);
    }
    plan.puts.emplace_back(
        StartupSponsor{.id = spellId, .startup = id, .organisation = sponsor, .start = from, .position = positionAt(beside)});
    return plan;
  };
}

Edit endSponsor(const StartupSponsorId& spellId, const QDate& end) {
  return [=](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(isGiven(end));
    const auto spell = require<StartupSponsor>(records, spellId);
    if (!spell) return Failure(spell.error());
    const auto startup = require<Startup>(records, spell->startup);
    if (!startup) return Failure(startup.error());
    StartupSponsor after = *spell;
    after.end = end;
    ECLOSION_TRY(checkRecord(records, after));
    if (after == *spell) return Plan{};
    const QString words = spell->organisation ? Spells::tr("End the sponsor %1 of %2", "organisation, startup")
                                                    .arg(records.text().organisationName(*spell->organisation), startup->name)
                                              : Spells::tr("%1 no longer seeks a sponsor").arg(startup->name);
    return Plan{.words = words, .puts = {after}};
  };
}

Edit seekSponsor(const StartupId& id, const QDate& from) {
  return [=, spellId = newId<StartupSponsorId>()](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(isGiven(from));
    const auto startup = require<Startup>(records, id);
    if (!startup) return Failure(startup.error());
    const auto spells = records.where<StartupSponsor>("startup_id", id.uuid());
    if (!spells) return Failure(spells.error());
    Plan plan{.words = Spells::tr("%1 seeks a sponsor").arg(startup->name)};
    for (const StartupSponsor& spell : *spells) {
      if (!covers(spell, from)) continue;
      if (!spell.organisation) return failure(ErrorKind::refused, Spells::tr("It seeks a sponsor on that day already."));
      endOn(plan, spell, from);
    }
    plan.puts.emplace_back(
        StartupSponsor{.id = spellId, .startup = id, .organisation = {}, .start = from, .position = positionAt(0)});
    return plan;
  };
}

}  // namespace eclosion::edits
