// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/edits/fields.h"
#include "core/edits/lookup.h"
#include "core/edits/mission_rules.h"
#include "core/edits/people.h"

namespace eclosion::edits {
namespace {

struct MergePeople {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::MergePeople)
};

// The ids of texts that a plan writes anew. Texts are insert-only and say whose they are, so what passes to another record is
// written again in its name: erasing a person then finds all of it.
struct NewTexts {
  PersonTextId name = newId<PersonTextId>();
  PersonTextId sourceId = newId<PersonTextId>();
  std::vector<PersonTextId> contents = {};
};

class PeopleMerge {
 public:
  PeopleMerge(const Records& records, Member gone, Member kept)
      : records_(records), gone_(std::move(gone)), kept_(std::move(kept)) {}

  Result<Plan> run(NameKept name, const NewTexts& texts) {
    plan_.words =
        MergePeople::tr("Merge %1 into %2", "two records of one person").arg(personWords(gone_.id), personWords(kept_.id));
    if (kept_.domain.isEmpty()) kept_.domain = gone_.domain;
    if (kept_.role.isEmpty()) kept_.role = gone_.role;
    if ((name == NameKept::ofGone || !kept_.name) && gone_.name)
      kept_.name = pass(*gone_.name, texts.name, QStringLiteral("name"));
    ECLOSION_TRY(missions());
    ECLOSION_TRY(mentions<Attendee>([](const Attendee& a, const Attendee& b) { return a.session == b.session; }));
    ECLOSION_TRY(mentions<Trainee>([](const Trainee& a, const Trainee& b) { return a.training == b.training; }));
    ECLOSION_TRY(findings());
    ECLOSION_TRY(source(texts));
    plan_.puts.emplace_back(kept_);
    // Who followed the former id goes on to the other one. The id is random and names nobody.
    plan_.puts.emplace_back(Alias{.id = namedId<AliasId>(QString(QStringLiteral("merged/") + gone_.id.toString())),
                                  .source = QStringLiteral("eclosion"),
                                  .kind = QStringLiteral("member"),
                                  .formerId = gone_.id.toString(),
                                  .entity = kept_.id.uuid()});
    plan_.removals.push_back(refTo(gone_));
    return std::move(plan_);
  }

 private:
  PersonTextId pass(const PersonTextId& from, const PersonTextId& to, const QString& kind) {
    plan_.personTexts.push_back({.id = to, .person = kept_.id.uuid(), .kind = kind, .value = records_.text().personText(from)});
    return to;
  }

  Result<std::vector<StartupId>> servedBy(const Mission& mission, std::vector<MissionStartup>* links) const {
    auto served = records_.where<MissionStartup>("mission_id", mission.id.uuid());
    if (!served) return Failure(served.error());
    std::vector<StartupId> startups;
    for (const MissionStartup& one : *served) startups.push_back(one.startup);
    std::sort(startups.begin(), startups.end());
    if (links) *links = std::move(*served);
    return startups;
  }

  // The same days for the same startups are one mission; anything else is an overlap, and stays.
  Result<void> missions() {
    const auto mine = records_.where<Mission>("member_id", gone_.id.uuid());
    if (!mine) return Failure(mine.error());
    const auto theirs = records_.where<Mission>("member_id", kept_.id.uuid());
    if (!theirs) return Failure(theirs.error());
    for (Mission mission : *mine) {
      std::vector<MissionStartup> links;
      const auto served = servedBy(mission, &links);
      if (!served) return Failure(served.error());
      bool twice = false;
      for (const Mission& other : *theirs) {
        if (twice || other.start != mission.start || other.end != mission.end) continue;
        const auto same = servedBy(other, nullptr);
        if (!same) return Failure(same.error());
        twice = *same == *served;
      }
      if (!twice) {
        mission.member = kept_.id;
        plan_.puts.emplace_back(mission);
        continue;
      }
      for (const MissionStartup& link : links) plan_.removals.push_back(refTo(link));
      plan_.removals.push_back(refTo(mission));
    }
    return {};
  }

  template <class E>
  Result<void> mentions(auto isSame) {
    const auto mine = records_.where<E>("member_id", gone_.id.uuid());
    if (!mine) return Failure(mine.error());
    const auto theirs = records_.where<E>("member_id", kept_.id.uuid());
    if (!theirs) return Failure(theirs.error());
    for (E one : *mine) {
      const bool twice = std::any_of(theirs->begin(), theirs->end(), [&](const E& other) { return isSame(one, other); });
      if (twice) {
        plan_.removals.push_back(refTo(one));
        continue;
      }
      one.member = kept_.id;
      plan_.puts.emplace_back(std::move(one));
    }
    return {};
  }

  Result<void> findings() {
    const auto noticed = records_.where<Finding>("entity_id", gone_.id.uuid());
    if (!noticed) return Failure(noticed.error());
    for (Finding finding : *noticed) {
      finding.entity = kept_.id.uuid();
      plan_.puts.emplace_back(std::move(finding));
    }
    return {};
  }

  // A record made by hand goes on as the source's. Where a source knows both, the second stays what it is, and the first is to it
  // a record that was removed here: a newer import does not bring it back.
  Result<void> source(const NewTexts& texts) {
    if (kept_.sourceId || !gone_.sourceId) return {};
    kept_.sourceId = pass(*gone_.sourceId, texts.sourceId, QStringLiteral("source-id"));
    const auto kept = records_.where<SourceRecord>("entity_id", gone_.id.uuid());
    if (!kept) return Failure(kept.error());
    size_t next = 0;
    for (SourceRecord record : *kept) {
      record.entity = kept_.id.uuid();
      if (record.personContent && next < texts.contents.size())
        record.personContent = pass(*record.personContent, texts.contents[next++], QStringLiteral("source"));
      plan_.puts.emplace_back(std::move(record));
    }
    return {};
  }

  const Records& records_;
  Member gone_, kept_;
  Plan plan_;
};

}  // namespace

Edit mergePeople(const MemberId& goneId, const MemberId& keptId, NameKept name) {
  NewTexts texts;
  // One a source that may know the person.
  constexpr size_t mostSources = 8;
  while (texts.contents.size() < mostSources) texts.contents.push_back(newId<PersonTextId>());
  return [=](const Records& records) -> Result<Plan> {
    if (goneId == keptId) return failure(ErrorKind::refused, MergePeople::tr("These are one record. Choose another person."));
    auto gone = require<Member>(records, goneId);
    if (!gone) return Failure(gone.error());
    auto kept = require<Member>(records, keptId);
    if (!kept) return Failure(kept.error());
    return PeopleMerge(records, std::move(*gone), std::move(*kept)).run(name, texts);
  };
}

}  // namespace eclosion::edits
