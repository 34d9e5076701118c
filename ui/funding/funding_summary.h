// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/analysis/fiscal_money.h"
#include "ui/models/board_model.h"
#include "ui/models/funding_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"

class QMenu;

namespace eclosion::ui {

class FiscalYearControl;
class SumBox;
class RouteBar;

// The money of a fiscal year, the day's or another one, as it stands on the day: invested in all and by route, each with the year
// before; committed beside it, never added.
class FundingSummary final : public Surface {
  Q_OBJECT

 public:
  explicit FundingSummary(BoardModel& model, QWidget* parent = nullptr);

  // Counts again at the board's date, of what its filter lets through. `years`: those that can be chosen, the newest first.
  void refresh(int year, std::vector<int> years);
  // The last fiscal year that takes no more money, 0 for none; why nothing may be changed now, empty when it may.
  void setClosed(int year, const QString& whyNot);
  [[nodiscard]] const analysis::FiscalMoney& money() const { return now_; }
  [[nodiscard]] FiscalYearControl& years() const { return *years_; }
  void retranslate();

 Q_SIGNALS:
  void yearWanted(int year);
  void rowsWanted(const eclosion::ui::MoneyQuery& query);
  // A year is to take no more money, with those before it; or some again, with those after it.
  void closeWanted(int year, bool close);

 private:
  void count();
  void tellCommitted();
  void tellClosed();
  void fillCloseMenu();
  [[nodiscard]] int yearOfDate() const;
  [[nodiscard]] QString changeText(Money now, Money before) const;

  BoardModel& model_;
  analysis::FiscalMoney now_, before_;
  bool comparable_ = false;
  int closed_ = 0;
  QString whyNot_;
  FiscalYearControl* years_;
  Button* close_;
  QMenu* closeMenu_;
  SumBox *invested_, *committed_;
  std::array<SumBox*, 3> routes_;
  RouteBar* bar_;
};

}  // namespace eclosion::ui
