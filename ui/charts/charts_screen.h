// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <map>

#include "core/publish/charts/chart_kind.h"
#include "ui/shell/copied_data.h"
#include "ui/shell/screen.h"

class QMenu;
class QMimeData;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace eclosion::ui {

class Button;
class ChartChoicesPanel;
class ChartGallery;
class ChartTableModel;
class ChartTask;
class ChartView;
class DeckStrip;
struct ChartMark;
class EmptyNotice;
class RowsPane;
class TextLabel;

// Charts of the portfolio on the board's date: the gallery, one chart to look at closely or as a table, what can be set of it.
class ChartsScreen final : public Screen, public CopiedData {
  Q_OBJECT

 public:
  explicit ChartsScreen(const ScreenContext& context);
  ~ChartsScreen() override;

  void setFile(OpenPortfolio* file) override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] Recall remember() override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override { return {}; }
  void selectStartup(Row startup) override { Q_UNUSED(startup) }
  [[nodiscard]] QString copyText() const override;
  [[nodiscard]] QMimeData* copyData() const override;
  [[nodiscard]] bool takesWholeWidth() const override { return true; }
  [[nodiscard]] QList<QWidget*> regions() override;
  void takeFocus() override;

  // False: there is no such kind.
  bool showKind(const QString& kind);
  void setOptions(const publish::ChartOptions& options);
  void showTable(bool table);
  // As PNG, SVG, PDF or CSV by the file's ending; says so, or fails.
  bool exportTo(const QString& path);
  // Puts a chart with the options it has here into the deck; at its end where `place` is none of its own. False: refused.
  bool addToDeck(const QString& kind, size_t place = SIZE_MAX);
  [[nodiscard]] ChartView& view() { return *view_; }
  [[nodiscard]] ChartGallery& gallery() { return *gallery_; }
  [[nodiscard]] ChartChoicesPanel& choices() { return *choices_; }
  [[nodiscard]] RowsPane& rows() { return *rows_; }
  [[nodiscard]] ChartTask& task() { return *task_; }
  [[nodiscard]] DeckStrip& deck() { return *deck_; }
  [[nodiscard]] Button& addButton() { return *add_; }
  [[nodiscard]] Button& stopButton() { return *stop_; }

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void connectParts();
  void follow();
  void want();
  void wantSmall();
  void tellProgress();
  void tellStopped();
  void take(const publish::Chart& chart);
  void tellChoices();
  void openMark(const ChartMark& mark);
  void closeRows();
  void copyNow();
  void chooseExport(const QString& ending);
  [[nodiscard]] bool hasChart() const;
  [[nodiscard]] QMimeData* dragged();
  [[nodiscard]] publish::ChartOptions optionsNow() const { return optionsOf(kind_); }
  [[nodiscard]] publish::ChartOptions optionsOf(const QString& kind) const;
  void showSlide(const Slide& slide);
  void tellDeck();
  void readTitles();
  void keepTitle(const QString& title);
  void setExpectations();
  void restore();
  void save() const;
  [[nodiscard]] QString memoryKey() const;
  void retranslate();

  ScreenContext context_;
  OpenPortfolio* file_ = nullptr;
  ChartTask* task_;
  ChartGallery* gallery_;
  ChartView* view_;
  ChartTableModel* tableModel_;
  QTableView* table_;
  EmptyNotice* notice_;
  ChartChoicesPanel* choices_;
  RowsPane* rows_;
  TextLabel* name_;
  TextLabel* state_;
  Button* stop_;
  Button* tableButton_;
  Button* copy_;
  Button* export_;
  Button* add_;
  QMenu* exportMenu_;
  QStackedWidget* body_;
  QStackedWidget* side_;
  DeckStrip* deck_;
  QSplitter* splitter_;  // the gallery and the rest
  QSplitter* panes_;     // the chart and what is set of it
  QTimer* settle_;       // until a date that stays has small pictures of its own
  QTimer* slow_;         // until it is said that a chart is being made, and for how long already
  QElapsedTimer waited_;
  QString kind_;
  std::map<QString, publish::ChartOptions> options_;  // by kind
  std::map<QString, QString> titles_;                 // by kind, as the portfolio keeps them
  bool stale_ = false;
  QDate smallOf_;  // the date the small pictures are of
};

}  // namespace eclosion::ui
