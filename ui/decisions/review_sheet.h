// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <functional>
#include <memory>

#include "ui/models/sheet_document.h"
#include "ui/models/startup_text.h"
#include "ui/shell/screen.h"

class QScrollArea;

namespace eclosion::ui {

class Button;
class CriteriaModel;
class CriteriaView;
class DecisionForm;
class EmptyNotice;
class ImpactRow;
class MoneyBox;
class PeersLegend;
class PeersPlot;
class PromiseLedger;
class SheetHeader;
class TeamBox;
class TextLabel;
class WatchSource;

// What the evidence says of one startup at the end of its phase: its criteria, scored here into its draft; how long it took
// others; what is measured, spent and promised; who is there.
class ReviewSheet final : public QStackedWidget {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  ReviewSheet(const ScreenContext& context, DecisionForm& form, QWidget* parent = nullptr);
  ~ReviewSheet() override;

  void setFile(OpenPortfolio* file);
  void applyChange(const PortfolioChange& change);
  void setStartup(Row startup);
  // Reads again what it shows.
  void refresh();
  // The same where only decisions or money are others.
  void followLedger();
  void takeFocus();
  // Waits for what is computed elsewhere, for pictures.
  void computeNow();
  [[nodiscard]] QString plainText() const;

  [[nodiscard]] CriteriaModel& criteria() { return *criteria_; }
  [[nodiscard]] CriteriaView& criteriaView() { return *criteriaView_; }
  [[nodiscard]] PeersPlot& peers() { return *peers_; }
  [[nodiscard]] PromiseLedger& promises() { return *promises_; }
  [[nodiscard]] QString noticeWords() const;
  // As words, for printing.
  [[nodiscard]] SheetDocument document() const;
  // Asks where to, and writes it.
  void choosePaper();
  // Opens the criteria of the gate to be changed.
  void editGrid();

 Q_SIGNALS:
  void startupActivated(Portfolio::Row startup);
  void said(const QString& sentence);
  void failed(const Error& error);

 private:
  void build();
  void connectParts();
  [[nodiscard]] bool hasSheet() const;
  [[nodiscard]] StartupId startupId() const;
  [[nodiscard]] const Ledger* ledger() const;
  [[nodiscard]] Phase gate() const;
  void sayNothing();
  void showPeers();
  void showImpact();
  void showCriteria(const Ledger& ledger);
  void score(const QString& criterion, const std::function<void(DecisionScore&)>& change);
  void settle(const ConditionId& condition, ConditionState state);
  // The day of the next review or committee: what ends before it is to be looked at now.
  [[nodiscard]] QDate horizon(const Ledger& ledger) const;

  ScreenContext context_;
  DecisionForm& form_;
  OpenPortfolio* file_ = nullptr;
  Row startup_ = Portfolio::none;
  StartupTextReader texts_;
  std::unique_ptr<StartupStory> story_;  // of the startup
  SheetHeader* header_;
  TextLabel *criteriaTitle_, *criteriaHint_, *criteriaState_, *peersTitle_, *impactTitle_, *impactNothing_;
  Button *grid_, *measure_;
  WatchSource* watch_;
  CriteriaModel* criteria_;
  CriteriaView* criteriaView_;
  PeersPlot* peers_;
  PeersLegend* legend_;
  ImpactRow* impact_;
  MoneyBox* money_;
  TeamBox* team_;
  PromiseLedger* promises_;
  QWidget* page_;
  QScrollArea* scroll_;
  EmptyNotice* notice_;
};

}  // namespace eclosion::ui
