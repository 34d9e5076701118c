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
  // The gate it stands at, and where it is to go: where the draft leads; nothing: it stays.
  void setStep(Phase from, std::optional<Phase> to);
  // At the right of the second line, such as that it is being read; and why it is due, what is overdue first.
  void setState(const QString& state, const QStringList& late, const QStringList& due);
  // Its lines, into a sheet of words.
  void describe(SheetDocument& sheet) const;

 Q_SIGNALS:
  void pageWanted();
  void printWanted();

 private:
  const BoardModel& board_;
  StartupTextReader texts_;
  TextLabel *name_, *about_, *state_, *late_, *due_;
  PhaseStep* step_;
  Button *page_, *print_;
};

}  // namespace eclosion::ui
