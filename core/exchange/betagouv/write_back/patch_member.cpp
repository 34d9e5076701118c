// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/write_back/patch_fields.h"
#include "core/exchange/betagouv/write_back/record_patch.h"
#include "core/exchange/betagouv/write_back/source_words.h"

namespace eclosion::betagouv {
namespace {

constexpr const char* memberFields[]{
    "fullname", "role", "domaine", "missions", "start", "end", "status", "employer", "startups", "previously",
};

std::vector<NewField> fieldsOfMission(const MissionFacts& mission) {
  return {{"start", mission.start.toString(Qt::ISODate), Value::date},
          {"end", mission.end.toString(Qt::ISODate), Value::date},
          {"status", wordOf(mission.status), Value::word},
          {"employer", mission.employer}};
}

class MemberPatch {
 public:
  MemberPatch(FrontMatterEditor& editor, const MemberFacts& said, const MemberFacts& now, const PatchContext& context)
      : editor_(editor), said_(said), now_(now), context_(context) {}

  void run() {
    const EntriesPatch missions = entriesPatch(editor_, "missions", said_.missions, now_.missions, context_.lines,
                                               fieldsOfMission, [](const MissionFacts& mission) { return mission.start; });
    patchFields(editor_, said_, now_);
    if (!differences(said_, now_).contains("missions")) return;
    if (!editor_.value({}, "missions") && editor_.value({}, "start")) return patchOpenMission();
    for (const EntryPatch& entry : missions.changed) patchStartups(entry);
    patchEntries(editor_, "missions", missions);
    for (const MissionFacts& mission : now_.missions) serveNew(mission);
  }

 private:
  [[nodiscard]] static const MissionFacts* missionOf(const MemberFacts& facts, const QUuid& row) {
    const auto found = std::find_if(facts.missions.begin(), facts.missions.end(), [&](const auto& m) { return m.row == row; });
    return found == facts.missions.end() ? nullptr : &*found;
  }

  [[nodiscard]] QString meaning(const QString& text) const {
    return context_.names.of(context_.names.record(RecordKind::startup, lastSegment(text)));
  }

  void setServed(const Where& where, const MissionFacts& mission) {
    // Their order says nothing: those that stay keep theirs.
    QStringList wanted;
    const Piece* list = editor_.value(where, "startups");
    if (list) {
      const auto take = [&](const Piece& item) {
        const QString id = meaning(QString::fromStdString(item.text).trimmed());
        if (mission.startups.contains(id) && !wanted.contains(id)) wanted << id;
      };
      if (list->kind == Piece::Kind::scalar) take(*list);
      for (const Piece& item : list->children) take(item);
    }
    for (const QString& id : mission.startups) {
      if (!wanted.contains(id)) wanted << id;
    }
    patchTexts(editor_, where, "startups", wanted, [this](const QString& text) { return meaning(text); });
  }

  void patchStartups(const EntryPatch& entry) {
    const MissionFacts* before = missionOf(said_, entry.row);
    const MissionFacts& after = *missionOf(now_, entry.row);
    if (before && before->startups == after.startups) return;
    const Where where{"missions", entry.place};
    // Vintages that give startups once for the member: where this mission's came from.
    const bool ofMember = !editor_.value(where, "startups") && editor_.value({}, "startups") &&
                          ((before && !before->startups.isEmpty()) || said_.missions.size() == 1);
    setServed(ofMember ? Where{} : where, after);
  }

  // The startups of a mission that was not there before: told by its start and end.
  void serveNew(const MissionFacts& mission) {
    if (missionOf(said_, mission.row) || mission.startups.isEmpty()) return;
    const Piece* list = editor_.value({}, "missions");
    for (size_t i = 0; list && i < list->children.size(); ++i) {
      const Where where{"missions", i};
      const auto says = [&](const char* key, const QDate& date) {
        const Piece* value = editor_.value(where, key);
        return date.isNull() ? !value || value->isNull() : value && value->text == date.toString(Qt::ISODate).toStdString();
      };
      if (!says("start", mission.start) || !says("end", mission.end) || editor_.value(where, "startups")) continue;
      setServed(where, mission);
      return;
    }
  }

  // 2017: one mission, its fields those of the file; status and employer in one.
  void patchOpenMission() {
    if (said_.missions.size() != 1 || now_.missions.size() != 1) return;
    const MissionFacts& before = said_.missions.front();
    const MissionFacts& after = now_.missions.front();
    const auto was = fieldsOfMission(before);
    auto is = fieldsOfMission(after);
    const Piece* employer = editor_.value({}, "employer");
    const bool inOne = employer && !editor_.value({}, "status") && before.status != MissionStatus::unknown;
    if (inOne && (before.status != after.status || before.employer != after.employer)) {
      (void)editor_.set({}, "employer", wordOf(after.status) + QLatin1Char('/') + after.employer);
      is.resize(2);
    }
    for (size_t i = 0; i < is.size(); ++i) {
      if (was[i].value != is[i].value) (void)editor_.set({}, is[i].key, is[i].value, is[i].kind);
    }
    if (before.startups != after.startups) setServed({}, after);
  }

  FrontMatterEditor& editor_;
  const MemberFacts& said_;
  const MemberFacts& now_;
  const PatchContext& context_;
};

}  // namespace

Result<QByteArray> patchMember(const QByteArray& file, const MemberFacts& said, const MemberFacts& now,
                               const PatchContext& context) {
  auto editor = FrontMatterEditor::open(orEmptyFile(file), memberFields);
  if (!editor) return Failure(editor.error());
  MemberPatch(*editor, said, now, context).run();
  return editor->file();
}

}  // namespace eclosion::betagouv
