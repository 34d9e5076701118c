// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <tuple>

#include "core/edits/change_record.h"
#include "core/edits/merge_organisations.h"
#include "core/edits/record_words.h"
#include "core/edits/repair_checks.h"
#include "core/support/collation.h"
#include "core/support/day_words.h"

namespace eclosion::edits {
namespace {

struct SpellRepairs {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::SpellRepairs)
};

const QUuid& holderOf(const StartupIncubator& spell) { return spell.incubator.uuid(); }
QUuid holderOf(const StartupSponsor& spell) { return spell.organisation ? spell.organisation->uuid() : QUuid(); }

// An unknown start lies before every day, an unknown end after it.
template <class Spell>
bool startsEarlier(const Spell& a, const Spell& b) {
  return std::tuple(!a.start.isNull(), a.start, a.position) < std::tuple(!b.start.isNull(), b.start, b.position);
}

template <class Spell>
void overlap(const RepairGround& ground, const Spell& first, const Spell& second, std::vector<Repair>& repairs) {
  Repair repair{.record = refTo(first),
                .what = wordsOf(ground.records, AnyRecord(first)),
                .owner = RepairOwner{NamedKind::startup, first.startup.uuid()},
                .code = QStringLiteral("overlapping-spells"),
                .severity = Severity::warning,
                .reason = SpellRepairs::tr("It is there twice on the same days."),
                .holds = true};
  const bool contained = !first.end.isNull() ? !second.end.isNull() && second.end <= first.end : !second.end.isNull();
  if (second.start.isNull() || first.start == second.start || contained) {
    // The shorter of two that begin together, or one that lies within the other, says nothing more.
    const bool secondGoes = contained || (first.end.isNull() && second.end.isNull()) || first.end == second.end;
    const Spell& gone = secondGoes ? second : first;
    repair.record = refTo(gone);
    repair.step = SpellRepairs::tr("Remove the one that lies within the other");
    repair.edit = removeRecord(repair.record);
  } else {
    repair.step = SpellRepairs::tr("End the first on %1, when the second starts").arg(dayWords(second.start));
    repair.edit = setField(repair.record, "end", second.start);
  }
  repairs.push_back(std::move(repair));
}

template <class Spell>
void checkKind(const RepairGround& ground, const std::vector<Spell>& all, std::vector<Repair>& repairs) {
  std::map<std::pair<QUuid, QUuid>, std::vector<Spell>> byPair;
  for (const Spell& spell : all) byPair[{spell.startup.uuid(), holderOf(spell)}].push_back(spell);
  for (auto& [pair, spells] : byPair) {
    std::sort(spells.begin(), spells.end(), startsEarlier<Spell>);
    for (const Spell& spell : spells) {
      if (spell.start.isNull() || spell.end.isNull() || spell.end >= spell.start) continue;
      repairs.push_back({.record = refTo(spell),
                         .what = wordsOf(ground.records, AnyRecord(spell)),
                         .owner = RepairOwner{NamedKind::startup, spell.startup.uuid()},
                         .code = QStringLiteral("end-before-start"),
                         .severity = Severity::warning,
                         .reason = SpellRepairs::tr("The end is before the start."),
                         .step = SpellRepairs::tr("Remove the end, %1").arg(dayWords(spell.end)),
                         .edit = setField(refTo(spell), "end", FieldValue()),
                         .holds = true});
    }
    for (size_t i = 1; i < spells.size(); ++i) {
      const Spell& first = spells[i - 1];
      const Spell& second = spells[i];
      if (!first.end.isNull() && !second.start.isNull() && first.end <= second.start) continue;
      if (!first.end.isNull() && !first.start.isNull() && first.end < first.start) continue;
      overlap(ground, first, second, repairs);
    }
  }
}

template <class E>
std::map<QString, std::vector<const E*>> byName(const std::vector<E>& all) {
  std::map<QString, std::vector<const E*>> names;
  for (const E& one : all) {
    if (const QString name = folded(one.name.simplified()); !name.isEmpty()) names[name].push_back(&one);
  }
  return names;
}

template <class E>
void checkTwice(const std::vector<E>& all, NamedKind kind, std::vector<Repair>& repairs) {
  for (const auto& [name, same] : byName(all)) {
    for (size_t i = 1; i < same.size(); ++i) {
      Repair repair{.record = refTo(*same[i]),
                    .what = same[i]->name,
                    .owner = RepairOwner{kind, same[i]->id.uuid()},
                    .code = QStringLiteral("same-name"),
                    .severity = Severity::warning,
                    .reason = SpellRepairs::tr("Another record has this name already."),
                    .holds = true};
      if constexpr (std::is_same_v<E, Organisation>) {
        repair.step = SpellRepairs::tr("Merge the two organisations");
        repair.edit = mergeOrganisations(same[i]->id, same.front()->id);
      }
      repairs.push_back(std::move(repair));
    }
  }
}

}  // namespace

void checkSpells(const RepairGround& ground, std::vector<Repair>& repairs) {
  checkKind(ground, ground.stays, repairs);
  checkKind(ground, ground.sponsors, repairs);
}

void checkNames(const RepairGround& ground, std::vector<Repair>& repairs) {
  checkTwice(ground.startups, NamedKind::startup, repairs);
  checkTwice(ground.organisations, NamedKind::organisation, repairs);
  checkTwice(ground.incubators, NamedKind::incubator, repairs);
}

}  // namespace eclosion::edits
