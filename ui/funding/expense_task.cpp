// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/expense_task.h"

namespace eclosion::ui {

ExpenseTask::ExpenseTask(exchange::ExpenseNames names, std::vector<Expense> known, QObject* parent)
    : QObject(parent),
      names_(std::make_shared<const exchange::ExpenseNames>(std::move(names))),
      known_(std::make_shared<const std::vector<Expense>>(std::move(known))) {}

ExpenseTask::~ExpenseTask() {
  stop_.request_stop();
  worker_.wait();
}

void ExpenseTask::read(const QString& path) {
  stop_.request_stop();
  stop_ = std::stop_source();
  plan_.reset();
  table_.reset();
  auto into = std::make_shared<exchange::SourceTable>();
  worker_.run(
      [path, into, stop = stop_.get_token()]() -> Result<void> {
        auto table = exchange::readTable(path, stop);
        if (!table) return Failure(table.error());
        *into = std::move(*table);
        return {};
      },
      [this, into, round = ++round_](const Result<void>& done) {
        if (round != round_) return;
        if (!done) {
          Q_EMIT failed(done.error());
          return;
        }
        table_ = into;
        Q_EMIT readDone();
      });
}

void ExpenseTask::plan(const exchange::ExpenseMapping& mapping, const exchange::ExpenseOptions& options) {
  if (!table_) return;
  stop_.request_stop();
  stop_ = std::stop_source();
  plan_.reset();
  auto into = std::make_shared<exchange::ExpensePlan>();
  worker_.run(
      [table = table_, names = names_, known = known_, mapping, options, into, stop = stop_.get_token()]() -> Result<void> {
        auto plan = exchange::planExpenses(*table, mapping, *names, *known, options, stop);
        if (!plan) return Failure(plan.error());
        *into = std::move(*plan);
        return {};
      },
      [this, into, round = ++round_](const Result<void>& done) {
        if (round != round_) return;
        if (!done) {
          Q_EMIT failed(done.error());
          return;
        }
        plan_ = into;
        Q_EMIT planned();
      });
}

}  // namespace eclosion::ui
