// SPDX-License-Identifier: GPL-3.0-or-later
// Of the page of a startup: who is on a mission at the board's date, who was before and who comes later.
#include <QCoreApplication>
#include <algorithm>

#include "core/support/collation.h"
#include "ui/models/formats.h"
#include "ui/models/record_link.h"
#include "ui/models/words.h"
#include "ui/startups/story_sections.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct StoryPeople {
  Q_DECLARE_TR_FUNCTIONS(StoryPeople)
};

QString join(const QStringList& parts) {
  QStringList said;
  for (const QString& part : parts) {
    if (!part.isEmpty()) said << part;
  }
  return said.join(QStringLiteral(" · "));
}

struct Person {
  MemberId id;
  QString name;
  std::vector<const StoryMission*> missions;  // by start
};

std::vector<Person> people(const StoryContext& context) {
  std::vector<Person> all;
  for (const StoryMission& mission : context.story.missions) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const Person& person) { return person.id == mission.member.id; });
    if (known != all.end()) {
      known->missions.push_back(&mission);
      continue;
    }
    const QString name = context.board.text()->memberName(mission.member.id).simplified();
    all.push_back({mission.member.id, name.isEmpty() ? StoryPeople::tr("Name erased") : name, {&mission}});
  }
  const QCollator collator = nameCollator();
  std::stable_sort(all.begin(), all.end(),
                   [&](const Person& a, const Person& b) { return collator.compare(a.name, b.name) < 0; });
  return all;
}

StoryRow rowOf(const StoryContext& context, const Person& person, const StoryMission& told, bool first) {
  const Mission& mission = told.mission;
  StoryRow row{.cells = {}, .later = context.isLater(mission.start)};
  StoryCell name;
  if (first) {
    const auto member = rowOfRecord(context.board.portfolio()->members, person.id.uuid());
    name = {.text = person.name, .link = recordAddress(NamedKind::member, member)};
  }
  row.cells.push_back(std::move(name));
  row.cells.push_back({.text = first ? join({told.member.role, told.member.domain}) : QString()});
  QString share;
  if (told.share) {
    share = StoryPeople::tr("%1%", "a share").arg(*told.share);
  } else if (mission.share) {
    share = StoryPeople::tr("%1%", "a share").arg(*mission.share);
  }
  row.cells.push_back({.text = join({statusWord(mission.status), mission.employer.simplified(), share})});
  const QString dates = spellText(mission.start, mission.end, true);
  row.cells.push_back({.text = mission.start.isNull() ? join({StoryPeople::tr("start unknown"), dates}) : dates});
  return row;
}

// What the team is as a whole, above its people.
StorySection overview(const StoryContext& context) {
  const analysis::TeamFacts& facts = context.team.facts;
  StorySection section{.title = StoryPeople::tr("Team at a glance"), .widths = {100}, .teamSizes = true};
  for (const QString& sentence : {statusesText(facts), domainsText(facts), intrapreneursText(context.board, facts),
                                  peersText(context.team), turnoverText(facts)}) {
    if (!sentence.isEmpty()) section.rows.push_back({.cells = {{.text = sentence}}});
  }
  for (const auto& leaver : facts.leavers) {
    section.rows.push_back({.cells = {{.text = leaverText(context.board, leaver)}}});
    if (&leaver == &facts.leavers.front())
      section.rows.back().detail =
          StoryPeople::tr("Of those who leave before %1, the day looked ahead to").arg(dateText(facts.until));
  }
  return section;
}

}  // namespace

void addPeople(const StoryContext& context, std::vector<StorySection>& sections) {
  enum When { now, before, later };
  const QDate date = context.board.date();
  const auto covers = [&date](const StoryMission* told) {
    const Mission& mission = told->mission;
    return mission.start.isValid() && mission.start <= date && (mission.end.isNull() || mission.end >= date);
  };
  std::array<StorySection, 3> parts;
  std::array<int, 3> counts{};
  for (const Person& person : people(context)) {
    const bool active = std::any_of(person.missions.begin(), person.missions.end(), covers);
    const bool started = std::any_of(person.missions.begin(), person.missions.end(),
                                     [&](const StoryMission* told) { return !context.isLater(told->mission.start); });
    const When when = active ? now : started ? before : later;
    ++counts[when];
    for (size_t i = 0; i < person.missions.size(); ++i)
      parts[when].rows.push_back(rowOf(context, person, *person.missions[i], i == 0));
  }
  if (!context.team.facts.sizes.empty()) sections.push_back(overview(context));
  parts[now].title = StoryPeople::tr("Team · %1").arg(numberText(counts[now]));
  parts[before].title = StoryPeople::tr("People before · %1").arg(numberText(counts[before]));
  parts[later].title = StoryPeople::tr("People to come · %1").arg(numberText(counts[later]));
  for (StorySection& part : parts) {
    part.widths = {24, 24, 28, 24};
    if (!part.rows.empty()) sections.push_back(std::move(part));
  }
}

}  // namespace eclosion::ui
