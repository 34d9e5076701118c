// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/domain/ledger.h"
#include "core/support/result.h"
#include "ui/shell/worker.h"

namespace eclosion::ui {

class OpenPortfolio;

// The decisions and money of the open portfolio, read away from the GUI thread when somebody first asks, and kept in step with
// what is written. One a window.
class LedgerSource final : public QObject {
  Q_OBJECT

 public:
  explicit LedgerSource(QObject* parent = nullptr) : QObject(parent) {}

  // The portfolio that is shown, or none; the same again where it was read anew. Has to be told before that one goes.
  void setFile(const OpenPortfolio* file);

  // Null until it is read, which begins with the first call; changed() tells of the end.
  [[nodiscard]] const Ledger* ledger();
  // The same at once, for pictures and for what cannot wait; null without a file, or where it cannot be read.
  [[nodiscard]] const Ledger* waited();
  [[nodiscard]] bool isReading() const { return reading_ != nullptr; }

  // The columns have followed a change; this follows too, and tells of it once everybody else has, by tell().
  void follow(const PortfolioChange& change);
  void tell();

 Q_SIGNALS:
  // Another ledger, or none: what was pointed to is gone.
  void changed();
  void failed(const eclosion::Error& error);

 private:
  void begin();
  void take();
  bool takeQuietly();  // whether there is another ledger, or none

  const OpenPortfolio* file_ = nullptr;
  std::optional<Ledger> ledger_;
  bool failed_ = false;
  bool touched_ = false;
  std::shared_ptr<std::optional<Result<Ledger>>> reading_;  // filled by the worker
  Worker worker_;
};

}  // namespace eclosion::ui
