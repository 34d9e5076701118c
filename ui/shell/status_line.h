// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"
#include "ui/shell/services.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

// The foot of the window: whether edits are kept and where, whose present it is, how many startups are shown.
class StatusLine final : public Surface {
  Q_OBJECT

 public:
  explicit StatusLine(BoardModel& model, QWidget* parent = nullptr);
  void setFile(const OpenPortfolio* file);
  // For a few seconds instead of the file's state.
  void say(const QString& message);
  // The same of what was not done, with a sign of its own, told to a screen reader at once.
  void refuse(const QString& message);
  void setSelected(int count);
  // What Undo would take back, in words; empty: nothing.
  void setUndo(const QString& words);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell(const QString& message, bool refusal);
  void refresh();

  BoardModel& model_;
  const OpenPortfolio* file_ = nullptr;
  QString message_, undo_;
  bool refusal_ = false;
  int selected_ = 0;
  TextLabel *state_, *present_, *counts_;
};

}  // namespace eclosion::ui
