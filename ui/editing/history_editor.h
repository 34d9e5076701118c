// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/editing/edit_desk.h"

namespace eclosion::ui {

class HistoryTimeline;
class RecordPage;

// The history of a startup: its phases on a timeline whose edges are dragged or moved with the arrow keys, and in a table where
// they are typed, with the rule each goes against beside it.
class HistoryEditor final : public QWidget {
  Q_OBJECT

 public:
  HistoryEditor(EditDesk& desk, const StartupId& startup, QWidget* parent = nullptr);

  [[nodiscard]] HistoryTimeline& timeline() const { return *timeline_; }
  [[nodiscard]] RecordPage& records() const { return *records_; }

 private:
  void read();

  EditDesk& desk_;
  StartupId startup_;
  HistoryTimeline* timeline_;
  RecordPage* records_;
};

}  // namespace eclosion::ui
