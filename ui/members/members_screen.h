// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_model.h"
#include "ui/shell/screen.h"

class QSplitter;
class QStackedWidget;

namespace eclosion::ui {

class EmptyNotice;
class FacetPanel;
class HeadCountModel;
class HeadCountPage;
class HeadCountStrip;
class MembersBar;
class PeopleActions;
class PeopleBar;
class PeopleCommands;
class PersonPane;
class PickChips;
class RosterTable;
class RosterTask;

// Who is here, for whom, until when: the people of the portfolio on the board's date.
class MembersScreen final : public Screen {
  Q_OBJECT

 public:
  explicit MembersScreen(const ScreenContext& context);
  ~MembersScreen() override;

  void setFile(OpenPortfolio* file) override;
  [[nodiscard]] Recall remember() override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override;
  [[nodiscard]] QString copyText() const override;
  [[nodiscard]] QString copyHtml() const override;
  [[nodiscard]] bool hasSidePanel() const override { return true; }
  void toggleSidePanel() override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  // The terms of the flags were set anew.
  void followPreferences();
  void setPicks(const analysis::RosterPicks& picks);
  void setLayoutOfList(const RosterLayout& layout);

  [[nodiscard]] RosterModel& model() { return *model_; }
  [[nodiscard]] RosterTable& table() { return *table_; }
  [[nodiscard]] FacetPanel& facets() { return *facets_; }
  [[nodiscard]] RosterTask& task() { return *task_; }
  [[nodiscard]] PeopleCommands& commands() { return *commands_; }
  [[nodiscard]] PeopleActions& actionSet() { return *actions_; }
  [[nodiscard]] PeopleBar& peopleBar() { return *peopleBar_; }
  // Does it once the people are read, which they may be already.
  void whenRead(std::function<void()> work);
  [[nodiscard]] PersonPane& pane() { return *pane_; }
  [[nodiscard]] PickChips& chips() { return *chips_; }
  [[nodiscard]] HeadCountModel& headCount() { return *headCount_; }
  [[nodiscard]] HeadCountStrip& strip() { return *strip_; }
  [[nodiscard]] HeadCountPage& charts() { return *charts_; }
  [[nodiscard]] QString summary() const;
  // The people shown as a table for machines; says how many, or fails.
  bool exportTo(const QString& path);
  // Asks which table and what its columns say, and adds its people or missions.
  void importTable();

 Q_SIGNALS:
  // A chart of that kind is wanted as the gallery shows it.
  void chartWanted(const QString& kind);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void connectParts();
  void boardChanged();
  void follow();
  void takeData();
  void refresh();
  void saveLayout();
  void act();
  void chooseExport();
  void showPane(bool shown);
  void tellPane();

  void connectPeople();
  void showPerson(const MemberId& member);

  ScreenContext context_;
  RosterTask* task_;
  RosterModel* model_;
  HeadCountModel* headCount_;
  FacetPanel* facets_;
  MembersBar* bar_;
  HeadCountStrip* strip_;
  PickChips* chips_;
  RosterTable* table_;
  EmptyNotice* notice_;
  HeadCountPage* charts_;
  PersonPane* pane_;
  PeopleCommands* commands_;
  PeopleActions* actions_;
  PeopleBar* peopleBar_;
  QStackedWidget* body_;
  QSplitter* splitter_;
  RosterLayout layout_;
  std::function<void()> whenRead_;
  bool wantsFocus_ = false;  // the list was to have the keyboard before it was read
  bool stale_ = false;       // the board changed while the screen was not shown
};

}  // namespace eclosion::ui
