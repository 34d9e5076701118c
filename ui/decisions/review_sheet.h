// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "ui/shell/screen.h"

class QScrollArea;

namespace eclosion::ui {

class DecisionForm;
class EmptyNotice;
class SheetHeader;

// What the evidence says of one startup at the end of its phase.
class ReviewSheet final : public QStackedWidget {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  ReviewSheet(const ScreenContext& context, DecisionForm& form, QWidget* parent = nullptr);

  void setFile(OpenPortfolio* file);
  void applyChange(const PortfolioChange& change);
  void setStartup(Row startup);
  // Reads again what it shows.
  void refresh();
  void takeFocus();
  [[nodiscard]] QString plainText() const;

 Q_SIGNALS:
  void startupActivated(Portfolio::Row startup);
  void said(const QString& sentence);

 private:
  ScreenContext context_;
  DecisionForm& form_;
  OpenPortfolio* file_ = nullptr;
  Row startup_ = Portfolio::none;
  SheetHeader* header_;
  QScrollArea* scroll_;
  EmptyNotice* notice_;
};

}  // namespace eclosion::ui
