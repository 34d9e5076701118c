// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/analysis/figures.h"
#include "ui/models/board_model.h"
#include "ui/models/funding_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QMenu;

namespace eclosion::ui {

class SumBox;
class RouteBar;

// The money of the day's fiscal year: invested in all and by route, each with the year before; committed beside it, never added.
// Steps from year to year by moving the date.
class FundingSummary final : public Surface {
  Q_OBJECT

 public:
  explicit FundingSummary(BoardModel& model, QWidget* parent = nullptr);

  // Counts again at the board's date, of what its filter lets through.
  void refresh();
  // The last fiscal year that takes no more money, 0 for none; why nothing may be changed now, empty when it may.
  void setClosed(int year, const QString& whyNot);
  [[nodiscard]] const analysis::Figures& figures() const { return figures_.now; }
  void retranslate();

 Q_SIGNALS:
  void rowsWanted(const eclosion::ui::MoneyQuery& query);
  // A year is to take no more money, with those before it; or some again, with those after it.
  void closeWanted(int year, bool close);

 private:
  void step(int years);
  void tellClosed();
  void fillCloseMenu();
  [[nodiscard]] QDate dateIn(int year) const;
  [[nodiscard]] QString changeText(Money now, Money before) const;

  BoardModel& model_;
  analysis::YearlyFigures figures_;
  bool comparable_ = false;
  int closed_ = 0;
  QString whyNot_;
  Button *back_, *forward_, *close_;
  QMenu* closeMenu_;
  TextLabel *yearCaption_, *year_;
  SumBox *invested_, *committed_;
  std::array<SumBox*, 3> routes_;
  RouteBar* bar_;
};

}  // namespace eclosion::ui
