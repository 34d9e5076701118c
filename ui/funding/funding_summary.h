// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/analysis/figures.h"
#include "ui/models/board_model.h"
#include "ui/models/funding_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

class MoneyBox;
class RouteBar;

// The money of the day's fiscal year: invested in all and by route, each with the year before; committed beside it, never added.
// Steps from year to year by moving the date.
class FundingSummary final : public Surface {
  Q_OBJECT

 public:
  explicit FundingSummary(BoardModel& model, QWidget* parent = nullptr);

  // Counts again at the board's date, of what its filter lets through.
  void refresh();
  [[nodiscard]] const analysis::Figures& figures() const { return figures_.now; }
  void retranslate();

 Q_SIGNALS:
  void rowsWanted(const eclosion::ui::MoneyQuery& query);

 private:
  void step(int years);
  [[nodiscard]] QDate dateIn(int year) const;
  [[nodiscard]] QString changeText(Money now, Money before) const;

  BoardModel& model_;
  analysis::YearlyFigures figures_;
  bool comparable_ = false;
  Button *back_, *forward_;
  TextLabel *yearCaption_, *year_;
  MoneyBox *invested_, *committed_;
  std::array<MoneyBox*, 3> routes_;
  RouteBar* bar_;
};

}  // namespace eclosion::ui
