// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/models/startup_names.h"
#include "ui/network/network_export.h"
#include "ui/shell/screen.h"

class QSplitter;
class QStackedWidget;

namespace eclosion::ui {

class EmptyNotice;
class DeckShelf;
class NetworkBar;
class NetworkModel;
class NetworkPane;
class NetworkView;

// The network as a map: incubators with their startups, their successes, and what was stopped, on the board's date behind its
// filter.
class NetworkScreen final : public Screen {
  Q_OBJECT

 public:
  explicit NetworkScreen(const ScreenContext& context);
  ~NetworkScreen() override;

  void setFile(OpenPortfolio* file) override;
  [[nodiscard]] Recall remember() override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override;
  [[nodiscard]] QString copyText() const override;
  [[nodiscard]] bool takesWholeWidth() const override { return true; }
  void takeFocus() override;
  [[nodiscard]] QList<QWidget*> regions() override;
  [[nodiscard]] QWidget* findField() override;

  [[nodiscard]] NetworkView& view() { return *view_; }
  [[nodiscard]] NetworkPane& pane() { return *pane_; }
  [[nodiscard]] NetworkBar& bar() { return *bar_; }
  [[nodiscard]] NetworkModel& model() { return *model_; }
  // The map shown, as a page for exports; its portfolio outlives it.
  [[nodiscard]] NetworkPage page() const;
  // By the ending of the name; says so, or fails.
  bool exportTo(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void connectParts();
  void follow();
  void refresh();
  void tellPane();
  void keepIncubator();
  void find(const QString& text);
  void goToFound();
  void copyPicture();
  void chooseExport(const QString& ending);
  void showOnBoard();
  void addToDeck();
  void act();
  [[nodiscard]] QString about(Row incubator) const;

  ScreenContext context_;
  OpenPortfolio* file_ = nullptr;
  StartupNames names_;
  DeckShelf* shelf_;
  NetworkModel* model_;
  NetworkBar* bar_;
  NetworkView* view_;
  NetworkPane* pane_;
  EmptyNotice* notice_;
  QStackedWidget* body_;
  QSplitter* splitter_;
  std::optional<IncubatorId> incubatorId_;  // of the selection, which outlives its row
  std::vector<Row> found_;                  // on the map, in its order
  size_t nextFound_ = 0;
  bool stale_ = true;
};

}  // namespace eclosion::ui
