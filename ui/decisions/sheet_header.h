// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/startup_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

class PhaseStep;
struct SheetDocument;

// Whose sheet it is: name, who answers for it, since when, and the gate it stands at.
class SheetHeader final : public QWidget {
  Q_OBJECT

 public:
  explicit SheetHeader(const BoardModel& board, QWidget* parent = nullptr);

  void show(Portfolio::Row startup);
  using QWidget::show;
  // At the right of the second line, such as how much of the sheet is filled in; and why it is due.
  void setState(const QString& state, const QString& why, bool late);
  // Its lines, into a sheet of words.
  void describe(SheetDocument& sheet) const;

 Q_SIGNALS:
  void pageWanted();
  void printWanted();

 private:
  const BoardModel& board_;
  StartupTextReader texts_;
  TextLabel *name_, *about_, *state_, *why_;
  PhaseStep* step_;
  Button *page_, *print_;
};

}  // namespace eclosion::ui
