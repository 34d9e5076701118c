// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

#include "core/edits/missions.h"
#include "ui/members/people_bulk_dialog.h"
#include "ui/models/roster_data.h"

namespace eclosion::ui {

class BoardModel;
class EditDesk;

// What can be done to the people that are selected: each asks in a dialog what it has to know, and passes what comes of it to the
// desk.
class PeopleCommands final : public QObject {
  Q_OBJECT

 public:
  using Selection = std::function<std::vector<MemberId>()>;
  // The words of the roster, to suggest; null while they are not read.
  using Words = std::function<std::shared_ptr<const RosterData>()>;

  // Dialogs stand over the window of `screen`.
  PeopleCommands(const BoardModel& board, EditDesk& desk, Selection selection, Words words, QWidget* screen);

  void create();
  void addMission();
  void extend() { change(PeopleBulkDialog::Change::extend); }
  void move() { change(PeopleBulkDialog::Change::move); }
  void end() { change(PeopleBulkDialog::Change::end); }
  // Of one person, the mission that tells when they leave; of several, a word of all of them.
  void edit();
  void editMission(const MissionId& mission);
  void endMission(const MissionId& mission);
  // Two that are selected become one.
  void merge();
  // Records of one name, a pair at a time.
  void mergeTwins();
  void mergeEmployers();
  // What is held of the one who is selected.
  void showPersonalData();
  void erase();
  void reviewRetention();
  // Sessions, who was trained, who became a member.
  void showTrainings();

 Q_SIGNALS:
  // Somebody who was made just now, or whose records were merged, is to be looked at.
  void personWanted(const eclosion::MemberId& member);

 private:
  void change(PeopleBulkDialog::Change change);
  [[nodiscard]] std::vector<MemberId> selected();
  [[nodiscard]] PeopleBulkDialog::Suggestions suggestions() const;
  [[nodiscard]] QWidget* window() const;
  void mergePairs(const std::vector<std::pair<MemberId, MemberId>>& pairs);

  const BoardModel& board_;
  EditDesk& desk_;
  Selection selection_;
  Words words_;
  QWidget* screen_;
};

}  // namespace eclosion::ui
