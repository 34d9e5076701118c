// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include "ui/models/board_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

// Says that the window shows what was known at an earlier moment, and of which day, and leads back. Hidden while it shows what
// is known now.
class KnowledgeBanner final : public Surface {
  Q_OBJECT

 public:
  explicit KnowledgeBanner(BoardModel& model, QWidget* parent = nullptr);

  void setMoment(const QDateTime& moment);  // null: now
  // Whether startups that differ from what is known now are marked; for the banner, a menu and the palette.
  [[nodiscard]] QAction* marksAction() const { return marks_; }

 Q_SIGNALS:
  void returnToNow();
  void comparisonWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  BoardModel& model_;
  QDateTime moment_;
  TextLabel* text_;
  Button *mark_, *compare_, *back_;
  QAction* marks_;
};

}  // namespace eclosion::ui
