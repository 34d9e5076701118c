// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

#include "core/domain/calendar_day.h"
#include "ui/models/board_model.h"
#include "ui/shell/screen.h"
#include "ui/shell/services.h"
#include "ui/shell/worker.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace eclosion::ui {

class Actions;
class Appearance;
class BoardView;
class CommandPalette;
class DifferenceMarks;
class DueSource;
class EditActions;
class EditDesk;
class FiguresStrip;
class FirstStartPage;
class Inspector;
class KnowledgeBanner;
class KnowledgePopover;
class KnowledgeTime;
class LedgerSource;
class MoveKeys;
class NavigationRail;
class Navigator;
class PastBanner;
class Preferences;
class PeopleCommands;
class StartupCommands;
class StatusLine;
class ThenAndNowDialog;
class TimeBar;
class TopBar;

// The window: wires the parts to each other and to the services. What it shows, the parts know; what a file is, the
// services know.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  // Board first: what is beside the board comes with the window's second picture, a moment after the first.
  enum class Picture { whole, boardFirst };
  MainWindow(Services& services, Preferences& preferences, Picture first = Picture::whole);
  ~MainWindow() override;

  // Shows a portfolio, or the error in a message. False when it could not be opened.
  bool openFile(const QString& path);
  void openSample();
  void closeFile();
  // Takes over a portfolio that is open already.
  void show(std::unique_ptr<OpenPortfolio> file);
  using QMainWindow::show;
  // A copy of the open portfolio under another name, in the place of a file that has it.
  void saveCopyTo(const QString& path);
  // Asks which backup is to be restored, of the open portfolio or of one that does not open.
  void chooseBackup(const QString& portfolio, bool damaged);
  // Puts a backup in the place of a portfolio, the open one or none, and shows it.
  void restore(const QString& portfolio, const QString& backup);
  [[nodiscard]] bool isWorking() const { return worker_.isRunning(); }

  void setAsOf(const QDate& date);
  // Shows what was known at a moment, null for now, once it is read.
  void setKnownAt(const QDateTime& moment);
  // The same at once, for pictures.
  [[nodiscard]] Result<void> lookAt(const QDateTime& moment);
  [[nodiscard]] KnowledgeTime& knowledge() { return *knowledge_; }
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
  [[nodiscard]] LedgerSource& ledger() { return *ledger_; }
  [[nodiscard]] DueSource& due() { return *due_; }
  [[nodiscard]] EditActions& editActions() { return *edits_; }

  // Writes days to a file that calendars read; without one, none are exported.
  using CalendarWriter =
      std::function<Result<void>(const QString& path, const QString& name, const std::vector<CalendarDay>& days)>;
  void setCalendarWriter(CalendarWriter writer);
  // What is due behind the filter on the date shown, into a calendar.
  void exportDueTo(const QString& path);

 protected:
  void showEvent(QShowEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build(Picture first);
  void paintBoardFirst();
  void connectActions();
  void restoreLayout();
  void portfolioChanged();
  // What follows an edit, in main_window_editing.cpp.
  void connectDesk();
  void connectEditing();
  void onPeople(QAction* action, void (PeopleCommands::*act)());
  void beginMove();
  void applyChange(const PortfolioChange& change);
  void portfolioEdited();
  void tellEditState();
  void tellParts(OpenPortfolio* file);
  // What is due, in main_window_due.cpp.
  void connectDue();
  void showDue();
  void exportDue();
  CommandPalette& palette();
  // What stands in main_window_knowledge.cpp: the window between one knowledge time and another.
  void connectKnowledge();
  void leaveKnowledge();
  void enterKnowledge();
  void showKnowledge();
  void chooseKnowledge();
  void compareKnowledge();
  void openKnownStartup(const StartupId& startup);
  void updateTitle();
  [[nodiscard]] std::vector<BoardTheme> themes() const;
  void showFirstStart();
  void chooseNew();
  void chooseFile();
  void startImport();
  // Everything of the open file, for all that looks at it.
  void readAgain();
  void saveCopy();
  void letGo();
  void keepTyped();
  void attend();
  void startWriteBack();
  void importExpenses();
  void selectionChanged();
  void toggleInspector();
  void arrangePanes();
  void moveRegion(int direction);
  void copyStory();
  void copy(const QString& text);
  void fail(const Error& error);
  bool take(Result<std::unique_ptr<OpenPortfolio>> opened);

  Services& services_;
  Preferences& preferences_;
  std::unique_ptr<OpenPortfolio> file_;
  Worker worker_;
  BoardModel model_;
  DifferenceMarks* differences_ = nullptr;
  EditDesk* desk_;
  LedgerSource* ledger_;
  DueSource* due_;
  CalendarWriter calendarWriter_;
  Actions* actions_;
  KnowledgeTime* knowledge_;
  std::function<void()> recall_;  // from leaving a knowledge time to entering another
  KnowledgePopover* knowledgeTimes_ = nullptr;
  QPointer<ThenAndNowDialog> thenAndNow_;
  Appearance* appearance_;
  TopBar* topBar_ = nullptr;
  TimeBar* timeBar_ = nullptr;
  PastBanner* banner_ = nullptr;
  KnowledgeBanner* knowledgeBanner_ = nullptr;
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
  QTimer* attendance_;  // until what goes on beside the window begins
};

}  // namespace eclosion::ui
