// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/board/board_view.h"
#include "ui/editing/edit_actions.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/startup_commands.h"
#include "ui/models/due_source.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/copied_data.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/difference_marks.h"
#include "ui/shell/figures_strip.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/first_start_page.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/inspector.h"
#include "ui/shell/knowledge_banner.h"
#include "ui/shell/knowledge_time.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/navigator.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/shell/time_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int attendAfterMs = 1500;  // the window is painted by then

QVBoxLayout* stack(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  return column;
}

}  // namespace

MainWindow::MainWindow(Services& services, Preferences& preferences, Picture first)
    : services_(services),
      preferences_(preferences),
      desk_(new EditDesk(model_, this)),
      ledger_(new LedgerSource(this)),
      due_(new DueSource(model_, *ledger_, this)),
      actions_(new Actions(this, preferences)),
      knowledge_(new KnowledgeTime(this)),
      appearance_(new Appearance(*actions_, services, preferences, this)),
      attendance_(new QTimer(this)) {
  setWindowIcon(applicationIcon());
  setAcceptDrops(true);
  model_.setTerms(preferences_.attentionTerms());
  model_.setThemeSource([this] { return themes(); });
  desk_->setParent(this);
  build(first);
  if (first == Picture::boardFirst) paintBoardFirst();
  connectActions();
  connectKnowledge();
  connectDesk();
  connectEditing();
  connectDue();
  restoreLayout();
  attendance_->setSingleShot(true);
  attendance_->setInterval(attendAfterMs);
  connect(attendance_, &QTimer::timeout, this, &MainWindow::attend);
  portfolioChanged();
}

MainWindow::~MainWindow() {
  keepTyped();
  // The parts read the portfolio until they are gone; it outlives them only if they let go of it first.
  due_->letGo();
  ledger_->disconnect();
  ledger_->setFile(nullptr);
  model_.disconnect();
  navigator_->disconnect(this);
  delete centralWidget();  // taken out first, all of it would be dressed again
  delete palette_;
  knowledge_->setFile(nullptr);
}

void MainWindow::build(Picture first) {
  // Every part has its place in the tree from the start: one that moves is dressed by the style sheet again.
  auto* central = new QWidget;
  setCentralWidget(central);
  auto* outer = stack(central);
  auto* upper = new QHBoxLayout;
  upper->setSpacing(0);
  outer->addLayout(upper, 1);
  rail_ = new NavigationRail(actions_->settingsMenu, central);
  upper->addWidget(rail_);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  upper->addLayout(right, 1);
  // What stands around the board is made after it, where it comes first; a field for text would wait for the fonts, too.
  const Content around = first == Picture::boardFirst ? Content::later : Content::now;
  topBar_ = new TopBar(model_, actions_->fileMenu, actions_->importFolder, central, around);
  right->addWidget(topBar_);

  pages_ = new QStackedWidget(central);
  right->addWidget(pages_, 1);
  auto* workspace = new QWidget(pages_);
  pages_->addWidget(workspace);
  auto* column = stack(workspace);
  timeBar_ = new TimeBar(model_, workspace, around);
  banner_ = new PastBanner(model_, workspace);
  knowledgeBanner_ = new KnowledgeBanner(model_, workspace);
  column->addWidget(timeBar_);
  figures_ = new FiguresStrip(model_, preferences_, workspace);
  column->addWidget(banner_);
  column->addWidget(knowledgeBanner_);
  column->addWidget(figures_);
  splitter_ = new QSplitter(workspace);
  splitter_->setHandleWidth(1);
  column->addWidget(splitter_, 1);
  stack_ = new QStackedWidget(splitter_);
  differences_ = new DifferenceMarks(*knowledge_, model_, this);
  navigator_ = new Navigator({.model = model_,
                              .preferences = preferences_,
                              .desk = *desk_,
                              .ledger = *ledger_,
                              .due = *due_,
                              .differences = &differences_->differences()},
                             *stack_, *rail_, this);
  inspector_ = new Inspector(model_, board().texts(), board().facts(), splitter_, around);
  inspector_->setDesk(desk_);
  inspector_->setObjectName(QStringLiteral("inspector"));
  splitter_->setStretchFactor(0, 1);
  splitter_->setCollapsible(0, false);
  splitter_->setCollapsible(1, false);
  status_ = new StatusLine(model_, central);
  outer->addWidget(status_);
}

// Only for who starts without a portfolio: the others never see it.
void MainWindow::showFirstStart() {
  if (!firstStart_) {
    firstStart_ = new FirstStartPage(pages_);
    pages_->addWidget(firstStart_);
    connect(firstStart_, &FirstStartPage::newRequested, this, &MainWindow::chooseNew);
    connect(firstStart_, &FirstStartPage::openRequested, this, &MainWindow::chooseFile);
    connect(firstStart_, &FirstStartPage::importRequested, this, &MainWindow::startImport);
    connect(firstStart_, &FirstStartPage::sampleRequested, this, &MainWindow::openSample);
    connect(firstStart_, &FirstStartPage::fileRequested, this, &MainWindow::openFile);
  }
  firstStart_->setRecentFiles(preferences_.recentFiles());
  pages_->setCurrentWidget(firstStart_);
}

void MainWindow::showEvent(QShowEvent* event) {
  if (!file_) showFirstStart();
  QMainWindow::showEvent(event);
}

void MainWindow::paintBoardFirst() {
  figures_->hold();
  auto* first = new FirstFrame(*this, {rail_, figures_, status_}, [this] {
    topBar_->fill();
    timeBar_->fill();
    inspector_->fill();
    figures_->release();
  });
  first->leaveEmpty(*status_);
}

BoardView& MainWindow::board() { return navigator_->board(); }
Screen& MainWindow::currentScreen() const { return navigator_->current(); }
void MainWindow::showScreen(int index) { navigator_->showScreen(index); }

// Made when it is first wanted: most days begin with a look at the board.
CommandPalette& MainWindow::palette() {
  if (palette_) return *palette_;
  palette_ = new CommandPalette(model_, preferences_, this);
  palette_->setCommands([this] {
    std::vector<PaletteCommand> commands;
    for (QAction* action : actions_->all()) commands.push_back({action, actions_->groupOf(action)});
    // What the screen that is shown can do besides.
    for (QAction* action : currentScreen().actions()) commands.push_back({action, actions_->groupOf(action)});
    commands.push_back({figures_->showAction()});
    commands.push_back({knowledgeBanner_->marksAction()});
    return commands;
  });
  palette_->setFile(knowledge_->shown());
  connect(palette_, &CommandPalette::startupChosen, navigator_, &Navigator::openStartup);
  connect(palette_, &CommandPalette::memberChosen, navigator_, &Navigator::openMember);
  connect(palette_, &CommandPalette::incubatorChosen, this,
          [this](Portfolio::Row row) { navigator_->openAffiliation(AffiliationKind::incubator, row); });
  connect(palette_, &CommandPalette::organisationChosen, this,
          [this](Portfolio::Row row) { navigator_->openAffiliation(AffiliationKind::organisation, row); });
  connect(palette_, &CommandPalette::dateChosen, this, &MainWindow::setAsOf);
  return *palette_;
}

void MainWindow::connectActions() {
  const Actions& a = *actions_;
  const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(a.newFile, &MainWindow::chooseNew);
  on(a.openFile, &MainWindow::chooseFile);
  on(a.importFolder, &MainWindow::startImport);
  on(a.writeBack, &MainWindow::startWriteBack);
  on(a.importExpenses, &MainWindow::importExpenses);
  on(a.sample, &MainWindow::openSample);
  on(a.saveCopy, &MainWindow::saveCopy);
  on(a.restoreBackup, [this] { chooseBackup(file_->path(), false); });
  on(a.closeFile, &MainWindow::closeFile);
  on(a.quit, &QWidget::close);
  on(a.play, [this] { timeBar_->togglePlay(); });
  on(a.today, [this] { timeBar_->goToday(); });
  on(a.previousTransition, [this] { timeBar_->goTransition(-1); });
  on(a.nextTransition, [this] { timeBar_->goTransition(1); });
  on(a.previousYear, [this] { timeBar_->goYears(-1); });
  on(a.nextYear, [this] { timeBar_->goYears(1); });
  on(a.typeDate, [this] {
    timeBar_->show();
    timeBar_->editDate();
  });
  on(a.copy, &MainWindow::copyStory);
  for (qsizetype i = 0; i < a.screens.size(); ++i) on(a.screens[i], [this, i] { showScreen(static_cast<int>(i)); });
  on(a.search, [this] { palette().toggle(); });
  on(a.find, [this] {
    if (QWidget* field = currentScreen().findField()) return field->setFocus(Qt::ShortcutFocusReason);
    palette().open();
  });
  connect(topBar_, &TopBar::searchWanted, a.search, &QAction::trigger);
  connect(figures_, &FiguresStrip::rowsWanted, navigator_, &Navigator::openRows);
  connect(inspector_, &Inspector::copyWanted, this, [this] { copy(inspector_->plainText()); });
  connect(inspector_, &Inspector::recordWanted, navigator_, &Navigator::openRecord);
  connect(navigator_, &Navigator::selectionChanged, this, &MainWindow::selectionChanged);
  connect(navigator_, &Navigator::said, status_, &StatusLine::say);
  connect(navigator_, &Navigator::failed, this, &MainWindow::fail);
  on(a.toggleInspector, &MainWindow::toggleInspector);
  on(a.clearFilters, [this] { topBar_->clearFilters(); });
  on(a.nextRegion, [this] { moveRegion(1); });
  on(a.previousRegion, [this] { moveRegion(-1); });
  on(a.help, [this] { HelpDialog(this).exec(); });
  on(a.keys, [this] { showKeys(this); });
  on(a.about, [this] { showAbout(this); });
  connect(appearance_, &Appearance::termsChosen, &model_, &BoardModel::setTerms);
  connect(appearance_, &Appearance::namesChanged, this, [this] {
    status_->say({});  // it may have told of somebody
    readAgain();
  });
  connect(actions_, &Actions::fileRequested, this, &MainWindow::openFile);
  connect(banner_, &PastBanner::returnToToday, timeBar_, &TimeBar::goToday);
  connect(&model_, &BoardModel::changed, this, [this] {
    const OpenPortfolio* shown = knowledge_->shown();
    actions_->setState(shown, shown && shown->readOnlyReason().isEmpty(), model_.isPast());
    arrangePanes();
  });
}

void MainWindow::restoreLayout() {
  if (!restoreGeometry(preferences_.layout(QStringLiteral("window")))) resize(1440, 900);
  splitter_->setSizes({px(1000), px(318)});
  splitter_->restoreState(preferences_.layout(QStringLiteral("board")));
  arrangePanes();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  preferences_.setLayout(QStringLiteral("window"), saveGeometry());
  if (file_) preferences_.setLayout(QStringLiteral("board"), splitter_->saveState());
  QMainWindow::closeEvent(event);
}

void MainWindow::tellParts(OpenPortfolio* file) {
  navigator_->setFile(file);
  if (palette_) palette_->setFile(file);
}

// Everything reads the portfolio again; also after an import into the open one.
void MainWindow::portfolioChanged() {
  inspector_->setFile(nullptr);
  knowledge_->setFile(file_.get());
  if (file_) {
    model_.setPortfolio(&file_->portfolio(), &file_->text(), file_->takeTimeline());
  } else {
    model_.setPortfolio(nullptr, nullptr);
  }
  desk_->setFile(file_.get());
  ledger_->setFile(file_.get());
  tellParts(file_.get());
  inspector_->setFile(file_.get());
  status_->setFile(file_.get());
  status_->setSelected(0);
  due_->refresh();
  topBar_->setPortfolioName(file_ ? file_->name() : QString());
  if (file_) {
    pages_->setCurrentIndex(0);
  } else if (isVisible()) {
    showFirstStart();
  }
  updateTitle();
  rail_->setOpen(file_ != nullptr);
  showKnowledge();
  if (file_) currentScreen().takeFocus();
}

// Themes are words of the file; the model knows the startups that carry them by row.
std::vector<BoardTheme> MainWindow::themes() const {
  std::vector<BoardTheme> themes;
  const OpenPortfolio* shown = knowledge_->shown();
  if (!shown) return themes;
  for (const TaggedStartups& tag : shown->tagged(TagKind::theme)) {
    BoardTheme theme{.name = tag.value, .startups = {}};
    for (const StartupId& id : tag.startups) {
      if (const auto row = shown->portfolio().rowOf(id); row != Portfolio::none) theme.startups.push_back(row);
    }
    themes.push_back(std::move(theme));
  }
  std::sort(themes.begin(), themes.end(), [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
  return themes;
}

void MainWindow::updateTitle() {
  setWindowTitle(file_ ? QStringLiteral("%1 — %2").arg(file_->name(), tr("Éclosion")) : tr("Éclosion"));
  setWindowFilePath(file_ ? file_->path() : QString());
}

void MainWindow::setAsOf(const QDate& date) { model_.setDate(date); }

bool MainWindow::selectStartup(const QString& name) {
  const OpenPortfolio* shown = knowledge_->shown();
  if (!shown) return false;
  const Portfolio& portfolio = shown->portfolio();
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const StartupId& id = portfolio.startups[row].id;
    const bool same = shown->text().startupName(id).compare(name, Qt::CaseInsensitive) == 0 ||
                      shown->text().startupName(id, model_.date()).compare(name, Qt::CaseInsensitive) == 0;
    if (!same) continue;
    currentScreen().selectStartup(row);
    return true;
  }
  return false;
}

void MainWindow::copyStory() {
  if (const auto* source = dynamic_cast<const CopiedData*>(&currentScreen())) {
    QMimeData* copied = source->copyData();
    if (!copied) return;
    QApplication::clipboard()->setMimeData(copied);
    return status_->say(tr("Copied"));
  }
  const QString text = currentScreen().copyText();
  const QString html = currentScreen().copyHtml();
  if (text.isEmpty() || html.isEmpty()) return copy(text.isEmpty() ? inspector_->plainText() : text);
  auto* both = new QMimeData;
  both->setText(text);
  both->setHtml(html);
  QApplication::clipboard()->setMimeData(both);
  status_->say(tr("Copied"));
}

void MainWindow::copy(const QString& text) {
  if (text.isEmpty()) return;
  QApplication::clipboard()->setText(text);
  status_->say(tr("Copied"));
}

void MainWindow::toggleInspector() {
  if (currentScreen().takesWholeWidth()) return status_->say(tr("This screen has panes of its own."));
  if (currentScreen().hasSidePanel()) return currentScreen().toggleSidePanel();
  const bool shown = !inspector_->isVisible();
  preferences_.setLayout(QStringLiteral("inspector"), shown ? QByteArray("shown") : QByteArray("hidden"));
  arrangePanes();
}

// A screen with panes of its own has the window to itself; away from today the time bar says so on every screen.
void MainWindow::arrangePanes() {
  const bool whole = currentScreen().takesWholeWidth();
  const bool wanted = preferences_.layout(QStringLiteral("inspector")) != QByteArray("hidden");
  inspector_->setVisible(!whole && !currentScreen().hasSidePanel() && wanted);
  timeBar_->setVisible(!whole || model_.isPast());
  figures_->setAside(whole);
}

// F6 walks between the parts of the window, in reading order.
void MainWindow::moveRegion(int direction) {
  QList<QWidget*> regions{topBar_};
  if (file_) {
    if (timeBar_->isVisible()) regions << timeBar_;
    regions << currentScreen().regions();
    if (inspector_->isVisible()) regions << inspector_;
  } else {
    if (firstStart_) regions << firstStart_;
  }
  QWidget* now = focusWidget();  // the window's own, which holds while another window is in front
  qsizetype at = 0;
  for (qsizetype i = 0; i < regions.size(); ++i) {
    if (now && (regions[i] == now || regions[i]->isAncestorOf(now))) at = i;
  }
  // A part with nothing to stop at, such as an inspector without a startup, is passed over.
  for (qsizetype step = 1; step < regions.size(); ++step) {
    QWidget* region = regions[(at + direction * step + regions.size() * step) % regions.size()];
    // Where its work begins, or the first place to stop at.
    if (QWidget* begin = region->focusProxy(); begin && begin->isVisible()) return begin->setFocus(Qt::ShortcutFocusReason);
    if (region->focusPolicy() & Qt::TabFocus) return region->setFocus(Qt::ShortcutFocusReason);
    for (QWidget* child : region->findChildren<QWidget*>()) {
      if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
        return child->setFocus(Qt::ShortcutFocusReason);
    }
  }
}

void MainWindow::fail(const Error& error) { showError(this, error); }

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !model_.filter().isEmpty()) return topBar_->clearFilters();
  if (event->key() == Qt::Key_Home && model_.isPast()) return timeBar_->goToday();
  if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier && file_) return beginMove();
  if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier && file_) return commands_->decide();
  if (event->key() == Qt::Key_E && event->modifiers() == Qt::NoModifier && file_) return commands_->edit();
  QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    actions_->retranslate();
    edits_->retranslate();
    showDue();
    updateTitle();
  }
  QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const auto urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.first().toLocalFile().endsWith(QLatin1String(".eclosion"))) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) { openFile(event->mimeData()->urls().first().toLocalFile()); }

}  // namespace eclosion::ui
