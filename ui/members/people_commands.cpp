// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_commands.h"

#include <QWidget>
#include <algorithm>

#include "core/support/collation.h"
#include "core/support/folding.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/employers_dialog.h"
#include "ui/members/merge_people_dialog.h"
#include "ui/members/mission_acts.h"
#include "ui/members/mission_dialog.h"
#include "ui/members/new_person_dialog.h"
#include "ui/members/personal_acts.h"
#include "ui/members/trainings_dialog.h"
#include "ui/models/board_model.h"
#include "ui/models/member_standing.h"

namespace eclosion::ui {
namespace {

constexpr size_t mostSuggested = 2000;  // words of a list one chooses from
constexpr size_t mostPairs = 500;

QStringList wordsOf(const WordPool& pool) {
  QStringList words;
  for (WordPool::Code code = 1; code < pool.size() && code <= mostSuggested; ++code) words << pool.word(code);
  const QCollator collator = nameCollator();
  std::sort(words.begin(), words.end(), [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
  return words;
}

}  // namespace

PeopleCommands::PeopleCommands(const BoardModel& board, EditDesk& desk, Selection selection, Words words, QWidget* screen)
    : QObject(screen), board_(board), desk_(desk), selection_(std::move(selection)), words_(std::move(words)), screen_(screen) {}

QWidget* PeopleCommands::window() const { return screen_->window(); }

PeopleBulkDialog::Suggestions PeopleCommands::suggestions() const {
  const auto words = words_();
  if (!words) return {};
  const Roster& roster = words->roster;
  return {.domains = wordsOf(roster.domains), .roles = wordsOf(roster.roles), .employers = wordsOf(roster.employers)};
}

// Whoever is chosen; nothing, and a word to the person, where nobody is or nothing may be changed.
std::vector<MemberId> PeopleCommands::selected() {
  if (!mayEdit(desk_)) return {};
  auto ids = selection_();
  if (ids.empty()) Q_EMIT desk_.said(tr("Select a person first."));
  return ids;
}

void PeopleCommands::create() {
  if (!mayEdit(desk_)) return;
  auto words = suggestions();
  const auto data = words_();
  const auto namesakes = [data](const QString& name) {
    if (!data) return 0;
    const std::string wanted = eclosion::folded(QStringView(name));
    std::vector<char> rows(data->roster.members.size());
    data->members.mark(wanted, rows);
    int count = 0;
    for (Portfolio::Row row = 0; row < rows.size(); ++row) count += rows[row] && data->members.startsWith(row, wanted) ? 1 : 0;
    return count;
  };
  NewPersonDialog dialog(*desk_.editing(),
                         {.domains = words.domains, .roles = words.roles, .employers = words.employers, .namesakes = namesakes},
                         window());
  if (dialog.exec() != QDialog::Accepted) return;
  const edits::NewPerson made = dialog.made();
  if (desk_.perform(edits::createPerson(made))) Q_EMIT personWanted(made.member.id);
}

void PeopleCommands::addMission() {
  const auto ids = selected();
  if (ids.size() > 1) Q_EMIT desk_.said(tr("Select one person: a mission is added to one at a time."));
  if (ids.size() == 1) addMissionOf(board_, desk_, ids.front(), suggestions().employers, window());
}

void PeopleCommands::editMission(const MissionId& mission) {
  ui::editMission(board_, desk_, mission, suggestions().employers, window());
}

void PeopleCommands::endMission(const MissionId& mission) { ui::endMission(board_, desk_, mission, window()); }

void PeopleCommands::edit() {
  const auto ids = selected();
  if (ids.size() > 1) return change(PeopleBulkDialog::Change::status);
  if (ids.empty()) return;
  const auto mission = edits::missionMeant(desk_.editing()->records(), ids.front());
  if (mission) return editMission(mission->id);
  Q_EMIT desk_.said(desk_.withNames(mission.error().message));
}

void PeopleCommands::change(PeopleBulkDialog::Change change) {
  const auto ids = selected();
  if (ids.empty()) return;
  PeopleBulkDialog::People people;
  for (const MemberId& id : ids) {
    if (const auto row = board_.portfolio()->rowOf(id); row != Portfolio::none)
      people.emplace_back(id, memberNameText(board_, row));
  }
  PeopleBulkDialog dialog(*desk_.editing(), std::move(people), change, suggestions(), window());
  if (dialog.exec() != QDialog::Accepted) return;
  if (dialog.edits().size() == 1) {
    desk_.perform(dialog.edits().front());
  } else {
    desk_.performAll(dialog.words(), dialog.edits());
  }
}

void PeopleCommands::mergePairs(const std::vector<std::pair<MemberId, MemberId>>& pairs) {
  const auto person = [this](const MemberId& id) {
    const Portfolio::Row row = board_.portfolio()->rowOf(id);
    return MergePeopleDialog::Person{.id = id, .name = memberNameText(board_, row), .standing = memberStanding(board_, row)};
  };
  std::vector<MergePeopleDialog::Pair> shown;
  for (const auto& [first, second] : pairs) {
    if (shown.size() < mostPairs) shown.emplace_back(person(first), person(second));
  }
  MergePeopleDialog dialog(*desk_.editing(), std::move(shown), window());
  if (dialog.exec() != QDialog::Accepted) return;
  const MemberId kept = dialog.kept();
  if (desk_.perform(dialog.edit())) Q_EMIT personWanted(kept);
}

void PeopleCommands::merge() {
  const auto ids = selected();
  if (ids.size() == 2) return mergePairs({{ids[0], ids[1]}});
  if (!ids.empty()) Q_EMIT desk_.said(tr("Select two records of one person first."));
}

void PeopleCommands::mergeTwins() {
  const auto words = mayEdit(desk_) ? words_() : nullptr;
  if (!words) return;
  std::vector<std::pair<MemberId, MemberId>> pairs;
  for (const auto& rows : words->members.twins()) {
    for (size_t i = 1; i < rows.size(); ++i)
      pairs.emplace_back(words->roster.members[rows.front()].id, words->roster.members[rows[i]].id);
  }
  if (pairs.empty()) {
    Q_EMIT desk_.said(tr("No two records have the same name. Select two and merge them from the menu of the list."));
    return;
  }
  mergePairs(pairs);
}

void PeopleCommands::mergeEmployers() {
  const auto words = mayEdit(desk_) ? words_() : nullptr;
  if (!words) return;
  EmployersDialog dialog(*desk_.editing(), words->roster, window());
  if (dialog.exec() == QDialog::Accepted) desk_.perform(dialog.edit());
}

void PeopleCommands::showPersonalData() {
  const auto ids = selection_();
  if (ids.size() == 1) return ui::showPersonalData(desk_, ids.front(), window());
  Q_EMIT desk_.said(tr("Select one person: what is held is shown of one at a time."));
}

void PeopleCommands::erase() {
  std::vector<EraseDialog::Person> people;
  for (const MemberId& id : selected()) {
    if (const auto row = board_.portfolio()->rowOf(id); row != Portfolio::none)
      people.push_back({id.uuid(), memberNameText(board_, row)});
  }
  erasePeopleAsking(desk_, std::move(people), window());
}

void PeopleCommands::showTrainings() {
  if (!desk_.editing()) return;
  TrainingsDialog dialog(board_, desk_, window());
  dialog.exec();
}

void PeopleCommands::reviewRetention() { ui::reviewRetention(board_, desk_, window()); }

}  // namespace eclosion::ui
