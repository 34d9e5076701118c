// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/entities.h"

class QLineEdit;
class QVBoxLayout;

namespace eclosion::ui {

class Button;
class DayField;
class TextLabel;

// What has to be met, and until when; a line each.
class ConditionRows final : public QWidget {
  Q_OBJECT

 public:
  explicit ConditionRows(QWidget* parent = nullptr);

  // What stands there already is left alone, its caret too.
  void setConditions(const std::vector<Condition>& conditions);
  // Lines that say nothing are left out.
  [[nodiscard]] std::vector<Condition> conditions(const DecisionId& decision) const;
  // A line whose day is none, in words; empty: none.
  [[nodiscard]] QString problem() const;
  // One more line, with the keyboard in it.
  void addAnother();
  void retranslate();

 Q_SIGNALS:
  void changed();

 private:
  struct Row {
    Condition value;
    QWidget* box;
    QLineEdit* text;
    DayField* due;
    Button* remove;
  };
  Row& add(const Condition& condition);
  void remove(const QWidget* box);
  [[nodiscard]] static bool isUsed(const Row& row);
  [[nodiscard]] static Condition valueOf(const Row& row);

  TextLabel* title_;
  Button* add_;
  QVBoxLayout* column_;
  std::vector<Row> rows_;
};

}  // namespace eclosion::ui
