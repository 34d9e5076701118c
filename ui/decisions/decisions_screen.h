// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decisions/due_list.h"
#include "ui/models/due_model.h"
#include "ui/shell/screen.h"

class QSplitter;

namespace eclosion::ui {

class DecisionForm;
class ReviewSheet;
class SessionBar;

// The decision room: what is due, the sheet of the startup that is looked at, and what is decided of it.
class DecisionsScreen final : public Screen {
  Q_OBJECT

 public:
  explicit DecisionsScreen(const ScreenContext& context);

  void setFile(OpenPortfolio* file) override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  // Brings a startup of the programme into the room and opens its sheet.
  void selectStartup(Row startup) override;
  [[nodiscard]] Recall remember() override;
  [[nodiscard]] QString copyText() const override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;
  [[nodiscard]] bool takesWholeWidth() const override { return true; }
  [[nodiscard]] QList<QWidget*> regions() override;

  // The next or previous due sheet.
  void step(int by);
  // Reads what is due at once, for pictures.
  void settle();
  // What is due on the date is not known yet; it is computed away from the window.
  [[nodiscard]] bool isComputing() const { return awaiting_; }
  [[nodiscard]] DueModel& model() { return *model_; }
  [[nodiscard]] DueList& list() { return *list_; }
  [[nodiscard]] ReviewSheet& sheet() { return *sheet_; }
  [[nodiscard]] SessionBar& sessions() { return *bar_; }
  [[nodiscard]] DecisionForm& form() { return *form_; }
  [[nodiscard]] Row shown() const { return shown_; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void follow();
  void refill();
  void fillList();
  void forgetList();
  [[nodiscard]] DueList::State listState() const;
  void open(Row startup);
  bool bringIn(Row startup, bool pin);
  [[nodiscard]] std::vector<Row> broughtIn(const Ledger* ledger) const;

  ScreenContext context_;
  OpenPortfolio* file_ = nullptr;
  DueModel* model_;
  DueList* list_;
  ReviewSheet* sheet_;
  SessionBar* bar_;
  DecisionForm* form_;
  QSplitter* splitter_;
  std::vector<Row> pinned_;         // brought in by name
  Row visiting_ = Portfolio::none;  // carried over from another screen; the next one takes its place
  Row decided_ = Portfolio::none;   // whose decision was recorded last: it stays, wherever it went
  Row shown_ = Portfolio::none;
  bool stale_ = true;
  QDate listedOn_;            // what the list holds is of this day, if not of this very moment; null: it holds nothing
  analysis::DueTerms terms_;  // the list was made with
  bool awaiting_ = false;     // a list that is being computed
  bool moved_ = false;        // rows are others, and the panes have not been told
  bool refilling_ = false;
};

}  // namespace eclosion::ui
