// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/startups_model.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace eclosion::ui {

class EmptyNotice;
class RegisterBar;
class RegisterTable;
class StartupPage;

// What makeStartupsScreen() makes.
class RegisterScreen final : public Screen {
  Q_OBJECT

 public:
  explicit RegisterScreen(const ScreenContext& context);
  ~RegisterScreen() override;

  void setFile(OpenPortfolio* file) override;
  [[nodiscard]] Recall remember() override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override;
  [[nodiscard]] QString copyText() const override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  // The page of a startup in place of the table.
  void openStartup(Row startup);
  void closePage();
  [[nodiscard]] bool showsPage() const;

  // The shown columns and startups as a table for machines; says how many, or fails.
  bool exportTo(const QString& path);

  [[nodiscard]] StartupsModel& model() { return *model_; }
  [[nodiscard]] RegisterTable& table() { return *table_; }
  [[nodiscard]] StartupPage& page() { return *page_; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void connectParts();
  void boardChanged();
  void refresh();
  void saveLayout();
  void chooseExport();
  void act();

  ScreenContext context_;
  StartupsModel* model_;
  RegisterBar* bar_;
  RegisterTable* table_;
  EmptyNotice* notice_;
  StartupPage* page_;
  QStackedWidget *body_, *pages_;
  bool stale_ = false;  // the board changed while the screen was not shown
};

}  // namespace eclosion::ui
