// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/late_content.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QTimer;

namespace eclosion::ui {

// The as-of date of the whole window: typed, dragged, or stepped by transition and by year. Sets the board model's date,
// which every screen follows. Beside it, what is known of that date: now, or at an earlier moment.
class TimeBar final : public Surface {
  Q_OBJECT

 public:
  explicit TimeBar(BoardModel& model, QWidget* parent = nullptr, Content content = Content::now);
  void fill();  // as far as it is not

  // The moment of knowledge the window shows, null for now; whether the file has any to choose from, and whether one is read.
  void setKnowledge(const QDateTime& moment, bool choice, bool reading);
  [[nodiscard]] Button& knowledgeButton();

  void editDate();
  void goToday();
  void goTransition(int direction);  // -1: previous, 1: next
  void goYears(int years);
  // Runs from the first transition (or from where it stands) to today; any other move, or this again, stops it.
  void togglePlay();
  [[nodiscard]] bool isPlaying() const;

 Q_SIGNALS:
  void knowledgeWanted();  // a choice of another moment

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void goTo(const QDate& date);
  void stopPlaying();
  void playOn();
  void refresh();
  void retranslate();
  void showKnowledge();

  BoardModel& model_;
  // Null until it is filled.
  TextLabel* label_ = nullptr;
  DateField* field_ = nullptr;
  Button* known_ = nullptr;
  Button *yearBack_ = nullptr, *back_ = nullptr, *forward_ = nullptr, *yearForward_ = nullptr, *today_ = nullptr,
         *play_ = nullptr;
  QDateTime knownAt_;
  bool knownChoice_ = false, readingKnown_ = false;
  QTimer* playing_;
  QDate played_;  // the date playing itself set last
};

// Says that the window shows another day than today, and leads back. Hidden today.
class PastBanner final : public Surface {
  Q_OBJECT

 public:
  explicit PastBanner(BoardModel& model, QWidget* parent = nullptr);
  // Another banner tells of the day meanwhile.
  void setAway(bool away);

 Q_SIGNALS:
  void returnToToday();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  BoardModel& model_;
  bool away_ = false;
  TextLabel *text_, *counts_;
  Button* back_;
};

}  // namespace eclosion::ui
