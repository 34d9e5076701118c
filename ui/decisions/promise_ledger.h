// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/models/promise_facts.h"

class QGridLayout;
class QVBoxLayout;

namespace eclosion::ui {

class ConditionRow;
class TextLabel;

// What the last decision promised, beside what is observed at the date. Its conditions are settled here, and those of earlier
// decisions that are open still.
class PromiseLedger final : public QWidget {
  Q_OBJECT

 public:
  explicit PromiseLedger(QWidget* parent = nullptr);

  // What is observed besides the money: a line a metric, people now.
  struct Observed {
    QStringList metrics = {};
    int team = 0;
  };
  void setPromise(const std::optional<PromiseFacts>& promise, const Observed& observed, const QDate& date, bool editable);
  [[nodiscard]] QString plainText() const;
  [[nodiscard]] const std::vector<ConditionRow*>& conditionRows() const { return rows_; }

 Q_SIGNALS:
  void settleWanted(const eclosion::ConditionId& condition, ConditionState state);

 private:
  struct Line {
    TextLabel *what, *promised, *observed;
  };
  void say(size_t line, const QString& what, const QString& promised, const QString& observed);
  void showConditions(const std::vector<PromiseFacts::Earlier>& conditions, const QDate& date, bool editable);

  TextLabel *title_, *decision_, *nothing_, *conditions_;
  Line heads_;
  std::vector<Line> lines_;
  QGridLayout* grid_;
  QVBoxLayout* list_;
  std::vector<ConditionRow*> rows_;  // a pool: those beyond the conditions are hidden
  std::vector<ConditionId> shown_;   // by row
};

}  // namespace eclosion::ui
