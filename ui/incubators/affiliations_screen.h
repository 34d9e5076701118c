// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "ui/models/affiliations_model.h"
#include "ui/shell/screen.h"
#include "ui/widgets/button.h"

class QLineEdit;
class QListView;
class QSplitter;

namespace eclosion::ui {

class AffiliationPage;

// Incubators and the organisations that sponsor startups: the list of them, and a page for each.
class AffiliationsScreen final : public Screen {
  Q_OBJECT

 public:
  explicit AffiliationsScreen(const ScreenContext& context);

  // Shows that page; its line in the list is selected.
  void open(AffiliationKind kind, Row owner);

  void setFile(OpenPortfolio* file) override;
  [[nodiscard]] Recall remember() override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override;
  [[nodiscard]] QString copyText() const override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  [[nodiscard]] AffiliationsModel& model() { return *model_; }
  [[nodiscard]] AffiliationPage& page() { return *page_; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void retranslate();
  void setKind(AffiliationKind kind);
  void showCurrent();
  void followBoard();
  void selectFirst();
  void readAgain();

  ScreenContext context_;
  AffiliationsModel* model_;
  Button *incubators_, *organisations_;
  QLineEdit* find_;
  QListView* list_;
  AffiliationPage* page_;
  QSplitter* splitter_;
  bool stale_ = false;
  bool changed_ = false;  // the portfolio was, and the list has not followed
  QUuid shown_;           // the record on the page: rows of incubators and organisations may have moved by then
};

}  // namespace eclosion::ui
