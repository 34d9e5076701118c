// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/add_people.h"

#include <QCoreApplication>
#include <QSet>

#include "core/edits/fields.h"
#include "core/edits/lookup.h"
#include "core/edits/mission_rules.h"
#include "core/edits/person_names.h"

namespace eclosion::edits {
namespace {

struct AddPeople {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::AddPeople)
};

// What is made once, so that a plan that is made again names the same.
struct Prepared {
  ListedPerson listed;
  PersonTextId text = newId<PersonTextId>();
  std::vector<MissionStartupId> links = {};
};

Result<void> checkFields(const AnyRecord& record) {
  for (const Field& field : allFields()) {
    if (field.kind == record.index()) ECLOSION_TRY(checkField(field, record));
  }
  return {};
}

class Listing {
 public:
  explicit Listing(const Records& records) : records_(records) {}

  Result<void> add(const Prepared& one) {
    std::optional<Mission> mission = one.listed.mission;
    const std::vector<TimeShare>* startups = &one.listed.startups;
    if (const auto& made = one.listed.person) {
      const QString name = made->name.simplified();
      ECLOSION_TRY(checkPersonName(name));
      Member member = made->member;
      member.name = one.text;
      ECLOSION_TRY(checkFields(member));
      plan_.puts.emplace_back(member);
      plan_.personTexts.push_back({.id = one.text, .person = member.id.uuid(), .kind = QStringLiteral("name"), .value = name});
      mission = made->mission;
      if (mission) mission->member = member.id;
      startups = &made->startups;
    } else if (mission) {
      people_.insert(mission->member.uuid());
    }
    return mission ? addMissionOf(*mission, *startups, one.links) : Result<void>();
  }

  // Whom and what the rows name is looked up once, however many name it.
  Result<Plan> finish(const QString& words) {
    for (const QUuid& id : people_) ECLOSION_TRY(require<Member>(records_, MemberId(id)));
    for (const QUuid& id : startups_) ECLOSION_TRY(require<Startup>(records_, StartupId(id)));
    plan_.words = words;
    return std::move(plan_);
  }

 private:
  Result<void> addMissionOf(const Mission& mission, const std::vector<TimeShare>& startups,
                            const std::vector<MissionStartupId>& links) {
    if (mission.start.isNull()) return failure(ErrorKind::refused, AddPeople::tr("Give the first day of the mission."));
    if (!mission.end.isNull() && mission.end < mission.start)
      return failure(ErrorKind::refused, AddPeople::tr("The last day of a mission comes before its first."));
    ECLOSION_TRY(checkFields(mission));
    plan_.puts.emplace_back(mission);
    for (size_t i = 0; i < startups.size(); ++i) {
      startups_.insert(startups[i].startup.uuid());
      plan_.puts.emplace_back(
          MissionStartup{.id = links[i], .mission = mission.id, .startup = startups[i].startup, .share = startups[i].share});
    }
    return {};
  }

  const Records& records_;
  Plan plan_;
  QSet<QUuid> people_, startups_;
};

}  // namespace

Edit addPeople(std::vector<ListedPerson> people, const QString& words) {
  std::vector<Prepared> all;
  all.reserve(people.size());
  for (ListedPerson& one : people) {
    const size_t served = one.person ? one.person->startups.size() : one.startups.size();
    all.push_back({.listed = std::move(one), .links = newLinkIds(served)});
  }
  return [all = std::move(all), words](const Records& records) -> Result<Plan> {
    if (all.empty()) return Plan{};
    Listing listing(records);
    for (const Prepared& one : all) ECLOSION_TRY(listing.add(one));
    return listing.finish(words);
  };
}

}  // namespace eclosion::edits
