// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/models/board_model.h"
#include "ui/shell/screen.h"
#include "ui/shell/services.h"

class QSplitter;
class QStackedWidget;

namespace eclosion::ui {

class Actions;
class Appearance;
class BoardView;
class CommandPalette;
class EditActions;
class EditDesk;
class FiguresStrip;
class FirstStartPage;
class Inspector;
class MoveKeys;
class NavigationRail;
class Navigator;
class PastBanner;
class Preferences;
class StartupCommands;
class StatusLine;
class TimeBar;
class TopBar;

// The window: wires the parts to each other and to the services. What it shows, the parts know; what a file is, the
// services know.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(Services& services, Preferences& preferences);
  ~MainWindow() override;

  // Shows a portfolio, or the error in a message. False when it could not be opened.
  bool openFile(const QString& path);
  void openSample();
  void closeFile();
  // Takes over a portfolio that is open already.
  void show(std::unique_ptr<OpenPortfolio> file);
  using QMainWindow::show;

  void setAsOf(const QDate& date);
  // Selects the startup of that name (case and former names ignored). False when there is none.
  bool selectStartup(const QString& name);
  [[nodiscard]] OpenPortfolio* file() const { return file_.get(); }
  [[nodiscard]] BoardModel& model() { return model_; }
  [[nodiscard]] BoardView& board();
  // A place in screenKinds(); the screen is made when it is shown for the first time.
  void showScreen(int index);
  [[nodiscard]] Screen& currentScreen() const;
  [[nodiscard]] Navigator& navigator() { return *navigator_; }
  [[nodiscard]] Actions& actionSet() { return *actions_; }
  [[nodiscard]] EditDesk& desk() { return *desk_; }
  [[nodiscard]] EditActions& editActions() { return *edits_; }

 protected:
  void showEvent(QShowEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void connectActions();
  void restoreLayout();
  void portfolioChanged();
  // What follows an edit, in main_window_editing.cpp.
  void connectDesk();
  void connectEditing();
  void beginMove();
  void editInPanel();
  void applyChange(const PortfolioChange& change);
  void portfolioEdited();
  void tellEditState();
  void tellParts(OpenPortfolio* file);
  CommandPalette& palette();
  void updateTitle();
  [[nodiscard]] std::vector<BoardTheme> themes() const;
  void showFirstStart();
  void chooseNew();
  void chooseFile();
  void startImport();
  void selectionChanged();
  void toggleInspector();
  void moveRegion(int direction);
  void copyStory();
  void copy(const QString& text);
  void fail(const Error& error);
  bool take(Result<std::unique_ptr<OpenPortfolio>> opened);

  Services& services_;
  Preferences& preferences_;
  std::unique_ptr<OpenPortfolio> file_;
  BoardModel model_;
  EditDesk* desk_;
  Actions* actions_;
  Appearance* appearance_;
  TopBar* topBar_ = nullptr;
  TimeBar* timeBar_ = nullptr;
  PastBanner* banner_ = nullptr;
  NavigationRail* rail_ = nullptr;
  Navigator* navigator_ = nullptr;
  CommandPalette* palette_ = nullptr;
  FiguresStrip* figures_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  Inspector* inspector_ = nullptr;
  EditActions* edits_ = nullptr;
  StartupCommands* commands_ = nullptr;
  MoveKeys* moveKeys_ = nullptr;
  StatusLine* status_ = nullptr;
  FirstStartPage* firstStart_ = nullptr;
  QStackedWidget* pages_ = nullptr;
  QSplitter* splitter_ = nullptr;
};

}  // namespace eclosion::ui
