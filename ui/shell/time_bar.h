// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QTimer;

namespace eclosion::ui {

class TimeHistogram;

// The as-of date of the whole window: typed, dragged, or stepped by transition and by year. Sets the board model's date,
// which every screen follows.
class TimeBar final : public Surface {
  Q_OBJECT

 public:
  explicit TimeBar(BoardModel& model, QWidget* parent = nullptr);

  void editDate();
  void goToday();
  void goTransition(int direction);  // -1: previous, 1: next
  void goYears(int years);
  // Runs from the first transition (or from where it stands) to today; any other move, or this again, stops it.
  void togglePlay();
  [[nodiscard]] bool isPlaying() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void goTo(const QDate& date);
  void stopPlaying();
  void playOn();
  void refresh();
  void retranslate();

  BoardModel& model_;
  TextLabel* label_;
  DateField* field_;
  TimeHistogram* histogram_;
  Button *yearBack_, *back_, *forward_, *yearForward_, *today_, *play_;
  QTimer* playing_;
  QDate played_;  // the date playing itself set last
};

// Says that the window shows another day than today, and leads back. Hidden today.
class PastBanner final : public Surface {
  Q_OBJECT

 public:
  explicit PastBanner(BoardModel& model, QWidget* parent = nullptr);

 Q_SIGNALS:
  void returnToToday();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  BoardModel& model_;
  TextLabel *text_, *counts_;
  Button* back_;
};

}  // namespace eclosion::ui
