// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <stop_token>

#include "core/exchange/tables/expense_import.h"
#include "ui/shell/worker.h"

namespace eclosion::ui {

// Reads a table of expenses, and works out what its rows come to, away from the GUI thread. What the portfolio knows is copied
// first, so that it may change meanwhile.
class ExpenseTask final : public QObject {
  Q_OBJECT

 public:
  ExpenseTask(exchange::ExpenseNames names, std::vector<Expense> known, QObject* parent = nullptr);
  ~ExpenseTask() override;

  void read(const QString& path);
  // Of the table that was read; the last call counts.
  void plan(const exchange::ExpenseMapping& mapping, const exchange::ExpenseOptions& options);
  void cancel() { stop_.request_stop(); }

  [[nodiscard]] bool isRunning() const { return worker_.isRunning(); }
  // Null before readDone().
  [[nodiscard]] const exchange::SourceTable* table() const { return table_.get(); }
  // Null before planned().
  [[nodiscard]] const exchange::ExpensePlan* plan() const { return plan_.get(); }

 Q_SIGNALS:
  void readDone();
  void planned();
  void failed(const eclosion::Error& error);

 private:
  std::shared_ptr<const exchange::ExpenseNames> names_;
  std::shared_ptr<const std::vector<Expense>> known_;
  std::shared_ptr<const exchange::SourceTable> table_;
  std::shared_ptr<const exchange::ExpensePlan> plan_;
  std::stop_source stop_;
  int round_ = 0;
  Worker worker_;
};

}  // namespace eclosion::ui
