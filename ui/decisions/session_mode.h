// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "ui/decisions/session_clock.h"
#include "ui/shell/screen.h"

class QTimer;

namespace eclosion::ui {

class Button;
class DecisionForm;
class FoldingRow;
class ReviewSheet;
class TextLabel;

// A session as it is held: the whole display, one startup of the agenda at a time, its clock, its sheet and its decision. Page
// Down and Page Up lead through the agenda, Space starts and stops the clock, T goes to the next part, Escape leaves. On a
// button, Space presses it, as everywhere; Ctrl+Z and Ctrl+Shift+Z take back and do again.
class SessionMode final : public QWidget {
  Q_OBJECT

 public:
  // The file is open and its ledger read. Goes away by itself when it is closed.
  SessionMode(const ScreenContext& context, OpenPortfolio* file, const SessionId& session);
  ~SessionMode() override;

  [[nodiscard]] int place() const { return place_; }
  [[nodiscard]] int count() const { return static_cast<int>(items_.size()); }
  [[nodiscard]] const SessionClock& clock() const { return clock_; }
  [[nodiscard]] DecisionForm& form() { return *form_; }
  [[nodiscard]] const FoldingRow& strip() const { return *strip_; }
  // To another startup of the agenda; where there is none, stays.
  void go(int place);
  void toggleClock();
  void nextStage();
  // Seconds went by.
  void pass(int seconds);
  // What it holds is about to be another portfolio's.
  void leave();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void follow();
  void show(int place);
  void tellClock();
  void say(const QString& sentence, bool bad);
  [[nodiscard]] QString stageWords() const;

  ScreenContext context_;
  SessionId session_;
  std::vector<AgendaItem> items_;
  int place_ = -1;
  SessionClock clock_;
  QTimer* tick_;
  QElapsedTimer since_;
  TextLabel *title_, *startup_, *stage_, *left_, *whole_, *said_;
  Button *previous_, *next_, *run_, *part_, *leave_;
  FoldingRow* strip_;
  ReviewSheet* sheet_;
  DecisionForm* form_;
};

}  // namespace eclosion::ui
