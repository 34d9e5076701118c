// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/edits/lookup.h"
#include "core/edits/mission_rules.h"
#include "core/edits/people.h"
#include "core/edits/person_names.h"
#include "core/edits/record_rules.h"

namespace eclosion::edits {
namespace {

struct CreatePerson {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::CreatePerson)
};

}  // namespace

Edit createPerson(NewPerson made) {
  const auto ids = newLinkIds(made.startups.size());
  return [made = std::move(made), ids, text = newId<PersonTextId>()](const Records& records) -> Result<Plan> {
    const QString name = made.name.simplified();
    ECLOSION_TRY(checkPersonName(name));
    Member member = made.member;
    member.name = text;
    member.domain = member.domain.simplified();
    member.role = member.role.simplified();
    ECLOSION_TRY(checkRecord(records, member));
    const auto taken = records.find<Member>(member.id.uuid());
    if (!taken) return Failure(taken.error());
    if (*taken) return failure(ErrorKind::refused, CreatePerson::tr("This person is in the portfolio already."));
    Plan plan{.words = CreatePerson::tr("Add %1", "a person").arg(personWords(member.id)),
              .puts = {member},
              .personTexts = {{.id = text, .person = member.id.uuid(), .kind = QStringLiteral("name"), .value = name}}};
    if (!made.mission) return plan;
    Mission mission = *made.mission;
    mission.member = member.id;
    mission.employer = mission.employer.simplified();
    if (mission.start.isNull()) return failure(ErrorKind::refused, CreatePerson::tr("Give the first day of the mission."));
    ECLOSION_TRY(checkShares(records, made.startups));
    ECLOSION_TRY(checkRecords(records, {member, mission}));
    plan.puts.emplace_back(mission);
    for (size_t i = 0; i < made.startups.size(); ++i)
      plan.puts.emplace_back(MissionStartup{
          .id = ids[i], .mission = mission.id, .startup = made.startups[i].startup, .share = made.startups[i].share});
    if (const QString where = namesOf(records, made.startups); !where.isEmpty())
      plan.words = CreatePerson::tr("Add %1 at %2", "a person, startups").arg(personWords(member.id), where);
    return plan;
  };
}

}  // namespace eclosion::edits
