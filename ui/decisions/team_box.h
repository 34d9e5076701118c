// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/board_model.h"
#include "ui/models/team_standing.h"

namespace eclosion::ui {

class TeamStrip;
class TextLabel;

// The team at the date: faces, who pays them, who leaves before the next review, and whether it is on the watch-list.
class TeamBox final : public QWidget {
  Q_OBJECT

 public:
  explicit TeamBox(const BoardModel& board, QWidget* parent = nullptr);
  // `watch`: why it is on the watch-list, with how often the list was right; empty: it is not.
  void setTeam(const TeamStanding& team, const QString& watch);
  [[nodiscard]] QString plainText() const;

 private:
  const BoardModel& board_;
  TextLabel *title_, *count_, *ends_, *leavers_, *watch_;
  TeamStrip* strip_;
};

}  // namespace eclosion::ui
