// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/entities.h"

class QMenu;

namespace eclosion::ui {

class Button;
class TextLabel;

// A condition of a decision: its words, the day, and what became of it, to be settled here.
class ConditionRow final : public QWidget {
  Q_OBJECT

 public:
  explicit ConditionRow(QWidget* parent = nullptr);
  // `decided`: the day of the decision that asked for it; null: of the one that is shown.
  void setCondition(const Condition& condition, const QDate& date, bool editable, const QDate& decided = {});
  [[nodiscard]] QString plainText() const;
  [[nodiscard]] Button& state() { return *state_; }
  [[nodiscard]] QMenu& menu() { return *menu_; }

 Q_SIGNALS:
  void settleWanted(ConditionState state);

 private:
  TextLabel *text_, *due_;
  Button* state_;
  QMenu* menu_;
};

}  // namespace eclosion::ui
