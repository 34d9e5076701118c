// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <thread>

#include "ui/shell/repair_source.h"

namespace eclosion::ui {

// Looks through a portfolio away from the GUI thread; asked again while it looks, it begins anew once it is done.
class RepairTask final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~RepairTask() override;

  // Null: none; waits for a look that goes on, and tells nothing of it.
  void setSource(const RepairSource* source);
  void start();
  [[nodiscard]] bool isRunning() const { return running_; }
  // Once, after listed().
  [[nodiscard]] std::vector<edits::Repair> takeRepairs() { return std::move(repairs_); }

 Q_SIGNALS:
  void listed();
  void failed(const eclosion::Error& error);

 private:
  void take(Result<std::vector<edits::Repair>> result);

  const RepairSource* source_ = nullptr;
  std::vector<edits::Repair> repairs_;
  bool running_ = false, again_ = false;
  int round_ = 0;  // which source a worker read: one that comes too late is nobody's
  std::jthread thread_;
};

}  // namespace eclosion::ui
