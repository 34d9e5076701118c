// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/edits/change_record.h"
#include "core/edits/record_words.h"
#include "core/edits/repair_checks.h"
#include "core/support/day_words.h"

namespace eclosion::edits {
namespace {

struct PeopleRepairs {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::PeopleRepairs)
};

// When a startup left the programme for good; null while it is in it, or was never.
QDate leftOn(const RepairGround& ground, const StartupId& startup) {
  const auto found = ground.histories.constFind(startup.uuid());
  if (found == ground.histories.constEnd() || found->empty()) return {};
  const PhasePeriod& last = found->back();
  return isStop(last.phase) && last.start <= ground.records.today() ? last.start : QDate();
}

// The day the last of its startups was stopped; null where one goes on, or none is named.
QDate endedWithStartups(const RepairGround& ground, const Mission& mission) {
  QDate last;
  for (const StartupId& startup : ground.startupsOf.value(mission.id.uuid())) {
    const QDate left = leftOn(ground, startup);
    if (left.isNull()) return {};
    last = std::max(last, left);
  }
  return last;
}

}  // namespace

void checkMissions(const RepairGround& ground, std::vector<Repair>& repairs) {
  for (const Mission& mission : ground.missions) {
    Repair repair{.record = refTo(mission),
                  .what = {},
                  .owner = RepairOwner{NamedKind::member, mission.member.uuid()},
                  .severity = Severity::warning,
                  .holds = true};
    if (!mission.start.isNull() && !mission.end.isNull() && mission.end < mission.start) {
      repair.code = QStringLiteral("end-before-start");
      repair.reason = PeopleRepairs::tr("The mission ends before it starts.");
      repair.step = PeopleRepairs::tr("Remove the end, %1").arg(dayWords(mission.end));
      repair.edit = setField(repair.record, "end", FieldValue());
    } else if (const QDate left = mission.end.isNull() ? endedWithStartups(ground, mission) : QDate();
               !left.isNull() && !(left < mission.start)) {
      repair.code = QStringLiteral("mission-after-stop");
      repair.severity = Severity::note;
      repair.reason = PeopleRepairs::tr("The mission has no end, but every startup it serves was stopped.");
      repair.step = PeopleRepairs::tr("End it on %1").arg(dayWords(left));
      repair.edit = setField(repair.record, "end", left);
    } else {
      continue;
    }
    repair.what = wordsOf(ground.records, AnyRecord(mission));
    repairs.push_back(std::move(repair));
  }
}

}  // namespace eclosion::edits
