// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/repairs_model.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace eclosion::ui {

class Button;
class EmptyNotice;
class RepairTask;
class TextLabel;

// Every warning of an import and every rule the portfolio goes against, each with its record, the reason and the one step that
// settles it.
class RepairScreen final : public Screen {
  Q_OBJECT

 public:
  explicit RepairScreen(const ScreenContext& context);
  ~RepairScreen() override;

  void setFile(OpenPortfolio* file) override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override { looked_ = startup; }
  [[nodiscard]] QString copyText() const override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  // What is selected: repaired together, one undo; where a reason is wanted, it is asked for.
  void repairSelected();
  void dismissSelected();
  // The page of the record under the cursor.
  void openCurrent();

  [[nodiscard]] RepairsModel& model() { return *model_; }
  [[nodiscard]] QTreeView& table() { return *table_; }
  [[nodiscard]] RepairTask& task() { return *task_; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void connectParts();
  void look();
  void take();
  void refresh();
  void refreshButtons();
  void filterMoved();
  void fillChoices();
  void retranslate();
  [[nodiscard]] std::vector<const edits::Repair*> selected() const;

  ScreenContext context_;
  RepairSource* source_ = nullptr;
  RepairsModel* model_;
  RepairTask* task_;
  QLineEdit* find_;
  QComboBox *weight_, *kind_;
  TextLabel* words_;
  Button *repair_, *open_, *dismiss_;
  QTreeView* table_;
  EmptyNotice* notice_;
  QStackedWidget* body_;
  Row looked_ = Portfolio::none;  // on the screen before
  bool stale_ = false, quiet_ = false, listed_ = false;
};

}  // namespace eclosion::ui
