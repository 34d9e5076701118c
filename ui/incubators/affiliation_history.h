// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/affiliations.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {

// The startups of one incubator or organisation in the programme over the years, with the board's date marked.
class AffiliationHistory final : public QWidget {
  Q_OBJECT

 public:
  explicit AffiliationHistory(const BoardModel& board, QWidget* parent = nullptr);
  void show(AffiliationKind kind, Portfolio::Row owner);
  using QWidget::show;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void count();

  const BoardModel& board_;
  AffiliationKind kind_ = AffiliationKind::incubator;
  Portfolio::Row owner_ = Portfolio::none;
  QDate from_, to_;
  std::vector<ProgrammeCounts> counts_;
};

}  // namespace eclosion::ui
