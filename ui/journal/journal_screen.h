// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal_model.h"
#include "ui/shell/screen.h"

class QSplitter;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace eclosion::ui {

class EmptyNotice;
class EntryPane;
class JournalBar;
class JournalTask;

// Everything that was ever done to the portfolio: who, when, what, with what stood there before and after. Any entry can be taken
// back from here, and a startup given back what it had.
class JournalScreen final : public Screen {
  Q_OBJECT

 public:
  explicit JournalScreen(const ScreenContext& context);
  ~JournalScreen() override;

  void setFile(OpenPortfolio* file) override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override { looked_ = startup; }
  [[nodiscard]] QString copyText() const override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  // Every entry that passes the filter, as a table or as JSON by the name's end.
  void exportTo(const QString& path);
  void verify();
  // Asks first, with what it would change.
  void restore(const StartupId& startup, qint64 seq);

  [[nodiscard]] JournalModel& model() { return *model_; }
  [[nodiscard]] QTreeView& table() { return *table_; }
  [[nodiscard]] EntryPane& pane() { return *pane_; }
  [[nodiscard]] JournalBar& bar() { return *bar_; }
  [[nodiscard]] JournalTask& task() { return *task_; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void connectParts();
  void follow();
  void refresh();
  void showCurrent();
  void chooseExport();

  ScreenContext context_;
  OpenPortfolio* file_ = nullptr;
  JournalSource* source_ = nullptr;
  JournalModel* model_;
  JournalBar* bar_;
  QTreeView* table_;
  EntryPane* pane_;
  EmptyNotice* notice_;
  QSplitter* splitter_;
  QStackedWidget* body_;
  JournalTask* task_;
  QTimer* detailsTimer_;
  Row looked_ = Portfolio::none;  // on the screen before
  bool stale_ = false;            // the journal grew while the screen was not shown
};

}  // namespace eclosion::ui
