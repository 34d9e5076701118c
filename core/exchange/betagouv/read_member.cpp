// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/record_readers.h"
#include "core/exchange/betagouv/vocabulary.h"

namespace eclosion::betagouv {
namespace {

struct Served {
  std::vector<Reference> now;
  std::vector<Reference> once;
};

// The startups of a member or of a mission: a list of ids, where the first vintages also have `id: inactive` for one that
// is no longer served, as an item of the list or as the whole field.
Served readStartups(const Fields& fields) {
  Served served;
  const Node* node = fields.node("startups");
  if (!node || node->isNull()) return served;
  const auto takeStates = [&](const Node& states) {
    for (const Node* state = states.firstChild; state; state = state->nextSibling) {
      const bool inactive = state->text == "inactive";
      (inactive ? served.once : served.now).push_back({toText(state->key).trimmed(), state->keyLine});
    }
  };
  if (node->kind == Node::Kind::mapping) {
    takeStates(*node);
    return served;
  }
  if (node->kind == Node::Kind::scalar) {
    served.now = fields.texts("startups");
    return served;
  }
  for (const Node* item = node->firstChild; item; item = item->nextSibling) {
    if (item->isNull()) continue;
    if (item->kind == Node::Kind::mapping) {
      takeStates(*item);
    } else if (item->kind == Node::Kind::sequence) {
      fields.wrongShape(*item, "startups");
    } else if (QString id = fields.textOf(*item, "startups"); !id.isEmpty()) {
      served.now.push_back({std::move(id), item->line});
    }
  }
  return served;
}

void setStatus(SourceMission& mission, const QString& word, int line, Report& report) {
  const auto read = readMissionStatus(word);
  if (read) mission.status = read->value;
  if (!read || !read->exact) report.add(read ? "value-variant" : "unknown-value", line, QStringLiteral("status: ") + word);
}

SourceMission readMission(const Fields& fields, Report& report) {
  SourceMission mission;
  mission.line = fields.line();
  mission.start = fields.date("start");
  mission.end = fields.date("end");
  if (!fields.says("start")) report.add("missing-date", mission.line, QStringLiteral("start"));
  mission.employer = fields.text("employer");
  if (const QString word = fields.text("status"); !word.isEmpty()) {
    setStatus(mission, word, fields.line("status"), report);
  } else if (const qsizetype slash = mission.employer.indexOf(u'/'); slash > 0) {
    // The first vintages say both in one: `admin/pole-emploi`. An employer may also hold a slash of its own.
    const QString first = mission.employer.left(slash).trimmed();
    if (readMissionStatus(first)) {
      setStatus(mission, first, fields.line("employer"), report);
      mission.employer = mission.employer.mid(slash + 1).trimmed();
    }
  }
  return mission;
}

// The mission that serves what is given once for the member: the current one on the vintage's date, else the last.
size_t servingMission(const std::vector<SourceMission>& missions, const QDate& knownOn) {
  const auto current = [&](const SourceMission& mission) {
    return mission.start.isValid() && mission.start <= knownOn && (mission.end.isNull() || mission.end >= knownOn);
  };
  size_t best = 0;
  for (size_t i = 1; i < missions.size(); ++i) {
    const bool better =
        current(missions[i]) != current(missions[best]) ? current(missions[i]) : missions[i].start >= missions[best].start;
    if (better) best = i;
  }
  return best;
}

}  // namespace

void readMember(const FrontMatter& source, const QDate& knownOn, MemberDraft& draft) {
  Report report(draft);
  const Fields fields(&source.root(), report);
  SourceMember& member = draft.record;
  member.name = fields.text("fullname");
  if (member.name.isEmpty()) {
    member.name = member.sourceId;
    report.add("missing-name", 0, QStringLiteral("fullname"));
  }
  draft.foldedName = foldedText(member.name);
  member.domain = fields.text("domaine");
  member.role = fields.text("role");
  draft.incubator = {fields.text("incubator"), fields.line("incubator")};
  draft.formerStartups = fields.texts("previously");

  bool byMission = false;
  if (fields.says("missions")) {
    for (const Fields& entry : fields.records("missions")) {
      Served served = readStartups(entry);
      member.missions.push_back(readMission(entry, report));
      byMission = byMission || !served.now.empty();
      draft.startups.push_back(std::move(served.now));
    }
  } else if (fields.says("start") || fields.says("end") || fields.says("employer")) {  // 2017: one mission, in the open
    member.missions.push_back(readMission(fields, report));
    draft.startups.emplace_back();
  }

  Served served = readStartups(fields);
  std::move(served.once.begin(), served.once.end(), std::back_inserter(draft.formerStartups));
  draft.startupsOfMember = !byMission && !served.now.empty();
  if (draft.startupsOfMember && !member.missions.empty()) {
    draft.startups[servingMission(member.missions, knownOn)] = std::move(served.now);
  }
  for (const SourceMission& mission : member.missions) {
    if (!mission.employer.isEmpty()) draft.spellings.push_back({"employer", mission.employer, mission.line});
  }
}

}  // namespace eclosion::betagouv
