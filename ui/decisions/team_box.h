// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/board_model.h"
#include "ui/models/team_report.h"

namespace eclosion::ui {

class TeamPlot;
class TeamStrip;
class TextLabel;

// The team at the date: faces, who pays them and what they can do, the intrapreneur, its size against the phase's teams, how it
// turns over, who leaves before the next review, and whether it is on the watch-list.
class TeamBox final : public QWidget {
  Q_OBJECT

 public:
  explicit TeamBox(const BoardModel& board, QWidget* parent = nullptr);
  // `watch`: why it is on the watch-list, with how often the list was right; empty: it is not.
  void setTeam(const TeamReport& team, const QString& watch);
  // Its title, then what stands below it.
  [[nodiscard]] QStringList lines() const;
  [[nodiscard]] QString plainText() const;

 private:
  const BoardModel& board_;
  TextLabel *title_, *count_, *ends_, *about_, *leavers_, *watch_;
  TeamStrip* strip_;
  TeamPlot* plot_;
};

}  // namespace eclosion::ui
