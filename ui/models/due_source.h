// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/analysis/due.h"
#include "core/analysis/reviews.h"
#include "ui/shell/worker.h"

class QTimer;

namespace eclosion::ui {

class BoardModel;
class LedgerSource;

// What is due on the board's date, computed away from the GUI thread from the columns and the ledger. One a window, shared by
// whatever shows it: the badge, the filter, the decision room. Nothing is read or computed before somebody asks.
class DueSource final : public QObject {
  Q_OBJECT

 public:
  // Both outlive it.
  DueSource(BoardModel& model, LedgerSource& ledger, QObject* parent = nullptr);
  ~DueSource() override;

  // Everything due on the date, whatever the filter; the earliest day first. Empty until isReady().
  [[nodiscard]] const std::vector<analysis::DueItem>& items() const { return items_; }
  // Those the board's filter lets through.
  [[nodiscard]] std::vector<analysis::DueItem> shownItems() const;
  // Of one startup; nullptr: nothing is due, or it is not known yet.
  [[nodiscard]] const analysis::DueItem* itemOf(Portfolio::Row startup) const;
  [[nodiscard]] bool isReady() const { return ready_; }
  // Whether they are of the date, the terms and the records as they are now; if not, they are being computed, or wait for
  // somebody to want them or for the ledger.
  [[nodiscard]] bool isCurrent() const;
  [[nodiscard]] const analysis::DueTerms& terms() const { return terms_; }
  void setTerms(const analysis::DueTerms& terms);

  // Begins to compute, and from then on keeps in step; changed() tells.
  void want();
  // The same at once, for pictures.
  void wantNow();

  // Before the columns or the ledger change or go; refresh() once they are there again.
  void letGo();
  void refresh();

 Q_SIGNALS:
  void changed();

 private:
  struct Computed {
    std::vector<analysis::DueItem> items;
    std::shared_ptr<const analysis::DecidedDays> decided;
  };
  [[nodiscard]] static Computed computed(const Portfolio& portfolio, const Ledger& ledger, const QDate& date,
                                         const analysis::DueTerms& terms, const std::stop_token& stop = {});
  void boardChanged();
  void stop();
  void forget();
  void compute();
  void take(Computed result);

  BoardModel& model_;
  LedgerSource& ledger_;
  Worker worker_;
  QTimer* soon_;  // a date that moves on is followed once it rests
  analysis::DueTerms terms_;
  std::vector<analysis::DueItem> items_;
  QDate date_;                           // of what was asked last
  std::shared_ptr<Computed> computing_;  // filled by the worker; another one, or none: what it brings is of no use
  bool wanted_ = false;
  bool held_ = false;  // between letGo() and refresh()
  bool taking_ = false;
  bool ready_ = false;
  bool current_ = false;
  bool again_ = false;  // wanted anew while the worker was at it
  std::stop_source stopping_;
};

}  // namespace eclosion::ui
