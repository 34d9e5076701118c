// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/board/board_view.h"
#include "ui/import/import_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/first_start_page.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/shell/time_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QVBoxLayout* stack(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  return column;
}

}  // namespace

MainWindow::MainWindow(Services& services, Preferences& preferences)
    : services_(services), preferences_(preferences), actions_(new Actions(this, preferences)) {
  setWindowIcon(applicationIcon());
  setAcceptDrops(true);
  build();
  connectActions();
  restoreLayout();
  portfolioChanged();
}

MainWindow::~MainWindow() {
  // The parts read the portfolio until they are gone; it outlives them only if they let go of it first.
  model_.disconnect();
  delete takeCentralWidget();
}

void MainWindow::build() {
  auto* central = new QWidget;
  auto* outer = stack(central);
  auto* upper = new QHBoxLayout;
  upper->setSpacing(0);
  upper->addWidget(new NavigationRail(actions_->settingsMenu));
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  topBar_ = new TopBar(model_, actions_->fileMenu, actions_->importFolder);
  right->addWidget(topBar_);

  pages_ = new QStackedWidget;
  firstStart_ = new FirstStartPage;
  pages_->addWidget(firstStart_);
  auto* workspace = new QWidget;
  auto* column = stack(workspace);
  timeBar_ = new TimeBar(model_);
  banner_ = new PastBanner(model_);
  board_ = new BoardView(model_);
  inspector_ = new Inspector(model_, board_->texts(), board_->facts());
  inspector_->setObjectName(QStringLiteral("inspector"));
  splitter_ = new QSplitter;
  splitter_->setHandleWidth(1);
  splitter_->addWidget(board_);
  splitter_->addWidget(inspector_);
  splitter_->setStretchFactor(0, 1);
  splitter_->setCollapsible(0, false);
  splitter_->setCollapsible(1, false);
  column->addWidget(timeBar_);
  column->addWidget(banner_);
  column->addWidget(splitter_, 1);
  pages_->addWidget(workspace);
  right->addWidget(pages_, 1);
  upper->addLayout(right, 1);
  outer->addLayout(upper, 1);
  status_ = new StatusLine(model_);
  outer->addWidget(status_);
  setCentralWidget(central);
}

void MainWindow::connectActions() {
  const Actions& a = *actions_;
  const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(a.newFile, &MainWindow::chooseNew);
  on(a.openFile, &MainWindow::chooseFile);
  on(a.importFolder, &MainWindow::startImport);
  on(a.sample, &MainWindow::openSample);
  on(a.closeFile, &MainWindow::closeFile);
  on(a.quit, &QWidget::close);
  on(a.today, [this] { timeBar_->goToday(); });
  on(a.previousTransition, [this] { timeBar_->goTransition(-1); });
  on(a.nextTransition, [this] { timeBar_->goTransition(1); });
  on(a.previousYear, [this] { timeBar_->goYears(-1); });
  on(a.nextYear, [this] { timeBar_->goYears(1); });
  on(a.typeDate, [this] { timeBar_->editDate(); });
  on(a.copy, [this] {
    QApplication::clipboard()->setText(inspector_->plainText());
    status_->say(tr("Copied"));
  });
  on(a.toggleInspector, &MainWindow::toggleInspector);
  on(a.clearFilters, [this] { topBar_->clearFilters(); });
  on(a.board, [this] { board_->setFocus(Qt::ShortcutFocusReason); });
  on(a.nextRegion, [this] { moveRegion(1); });
  on(a.previousRegion, [this] { moveRegion(-1); });
  on(a.zoomIn, [this] { setZoom(Theme::instance().zoom() + 10); });
  on(a.zoomOut, [this] { setZoom(Theme::instance().zoom() - 10); });
  on(a.zoomReset, [this] { setZoom(100); });
  on(a.reduceMotion, [this](bool reduced) {
    preferences_.setReducedMotion(reduced);
    Theme::instance().setReducedMotion(reduced);
  });
  on(a.keys, [this] { showKeys(this); });
  on(a.about, [this] { showAbout(this); });
  a.reduceMotion->setChecked(preferences_.reducedMotion());
  for (QAction* action : a.themes->actions())
    action->setChecked(action->data().toInt() == static_cast<int>(Theme::instance().mode()));
  for (QAction* action : a.languages->actions()) action->setChecked(action->data().toString() == preferences_.language());
  connect(a.themes, &QActionGroup::triggered, this, [this](QAction* action) {
    const auto mode = static_cast<ThemeMode>(action->data().toInt());
    preferences_.setThemeMode(mode);
    Theme::instance().setMode(mode);
  });
  connect(a.languages, &QActionGroup::triggered, this, [this](QAction* action) {
    preferences_.setLanguage(action->data().toString());
    services_.useLanguage(action->data().toString());
  });
  connect(actions_, &Actions::fileRequested, this, &MainWindow::openFile);
  connect(firstStart_, &FirstStartPage::newRequested, this, &MainWindow::chooseNew);
  connect(firstStart_, &FirstStartPage::openRequested, this, &MainWindow::chooseFile);
  connect(firstStart_, &FirstStartPage::importRequested, this, &MainWindow::startImport);
  connect(firstStart_, &FirstStartPage::sampleRequested, this, &MainWindow::openSample);
  connect(firstStart_, &FirstStartPage::fileRequested, this, &MainWindow::openFile);
  connect(banner_, &PastBanner::returnToToday, timeBar_, &TimeBar::goToday);
  connect(board_, &BoardView::selectionChanged, this, &MainWindow::selectionChanged);
  connect(board_, &BoardView::activated, this, [this] { inspector_->setVisible(true); });
  connect(&model_, &BoardModel::changed, this,
          [this] { actions_->setState(file_ != nullptr, file_ && file_->readOnlyReason().isEmpty(), model_.isPast()); });
}

void MainWindow::restoreLayout() {
  if (!restoreGeometry(preferences_.layout(QStringLiteral("window")))) resize(1440, 900);
  splitter_->setSizes({px(1000), px(318)});
  splitter_->restoreState(preferences_.layout(QStringLiteral("board")));
  inspector_->setVisible(preferences_.layout(QStringLiteral("inspector")) != QByteArray("hidden"));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  preferences_.setLayout(QStringLiteral("window"), saveGeometry());
  if (file_) preferences_.setLayout(QStringLiteral("board"), splitter_->saveState());
  QMainWindow::closeEvent(event);
}

bool MainWindow::take(Result<std::unique_ptr<OpenPortfolio>> opened) {
  if (!opened) {
    fail(opened.error());
    return false;
  }
  show(std::move(*opened));
  return true;
}

void MainWindow::show(std::unique_ptr<OpenPortfolio> file) {
  closeFile();
  file_ = std::move(file);
  portfolioChanged();
}

void MainWindow::closeFile() {
  inspector_->setFile(nullptr);
  status_->setFile(nullptr);
  model_.setPortfolio(nullptr, nullptr);
  board_->reset();
  file_.reset();
  portfolioChanged();
}

// Everything reads the portfolio again; also after an import into the open one.
void MainWindow::portfolioChanged() {
  inspector_->setFile(nullptr);
  model_.setPortfolio(file_ ? &file_->portfolio() : nullptr, file_ ? &file_->text() : nullptr);
  board_->reset();
  inspector_->setFile(file_.get());
  status_->setFile(file_.get());
  status_->setSelected(0);
  topBar_->setPortfolioName(file_ ? file_->name() : QString());
  firstStart_->setRecentFiles(preferences_.recentFiles());
  pages_->setCurrentIndex(file_ ? 1 : 0);
  updateTitle();
  if (file_) board_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateTitle() {
  setWindowTitle(file_ ? QStringLiteral("%1 — %2").arg(file_->name(), tr("Éclosion")) : tr("Éclosion"));
  setWindowFilePath(file_ ? file_->path() : QString());
}

bool MainWindow::openFile(const QString& path) {
  if (!take(services_.open(path))) {
    if (!QFileInfo::exists(path)) preferences_.removeRecentFile(path);
    firstStart_->setRecentFiles(preferences_.recentFiles());
    return false;
  }
  preferences_.addRecentFile(path);
  return true;
}

void MainWindow::openSample() { take(services_.openSample()); }

void MainWindow::chooseNew() {
  const QString path = askNewFile(this);
  if (path.isEmpty()) return;
  if (take(services_.create(path, QFileInfo(path).completeBaseName()))) preferences_.addRecentFile(path);
}

void MainWindow::chooseFile() {
  const QString path = askOpenFile(this);
  if (!path.isEmpty()) openFile(path);
}

void MainWindow::startImport() {
  if (!file_) chooseNew();
  if (!file_ || !file_->readOnlyReason().isEmpty()) return;
  ImportDialog dialog(*file_, this);
  if (dialog.exec() != QDialog::Accepted) return;
  // Nothing may look at the portfolio while it is read again.
  inspector_->setFile(nullptr);
  model_.setPortfolio(nullptr, nullptr);
  board_->reset();
  if (const auto reloaded = file_->reload(); !reloaded) fail(reloaded.error());
  portfolioChanged();
  status_->say(tr("Import done"));
}

void MainWindow::setAsOf(const QDate& date) { model_.setDate(date); }

bool MainWindow::selectStartup(const QString& name) {
  if (!file_) return false;
  const Portfolio& portfolio = file_->portfolio();
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const StartupId& id = portfolio.startups[row].id;
    const bool same = file_->text().startupName(id).compare(name, Qt::CaseInsensitive) == 0 ||
                      file_->text().startupName(id, model_.date()).compare(name, Qt::CaseInsensitive) == 0;
    if (!same) continue;
    board_->select(row);
    return true;
  }
  return false;
}

void MainWindow::selectionChanged() {
  const auto& rows = board_->selection().rows();
  inspector_->showStartups({rows.begin(), rows.end()});
  status_->setSelected(static_cast<int>(rows.size()));
}

void MainWindow::toggleInspector() {
  inspector_->setVisible(!inspector_->isVisible());
  preferences_.setLayout(QStringLiteral("inspector"), inspector_->isVisible() ? QByteArray("shown") : QByteArray("hidden"));
}

// F6 walks between the parts of the window, in reading order.
void MainWindow::moveRegion(int direction) {
  QList<QWidget*> regions{topBar_};
  if (file_) {
    regions << timeBar_ << board_;
    if (inspector_->isVisible()) regions << inspector_;
  } else {
    regions << firstStart_;
  }
  QWidget* now = focusWidget();  // the window's own, which holds while another window is in front
  qsizetype at = 0;
  for (qsizetype i = 0; i < regions.size(); ++i) {
    if (now && (regions[i] == now || regions[i]->isAncestorOf(now))) at = i;
  }
  // A part with nothing to stop at, such as an inspector without a startup, is passed over.
  for (qsizetype step = 1; step < regions.size(); ++step) {
    QWidget* region = regions[(at + direction * step + regions.size() * step) % regions.size()];
    if (region->focusPolicy() & Qt::TabFocus) return region->setFocus(Qt::ShortcutFocusReason);
    for (QWidget* child : region->findChildren<QWidget*>()) {
      if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
        return child->setFocus(Qt::ShortcutFocusReason);
    }
  }
}

void MainWindow::setZoom(int percent) {
  Theme::instance().setZoom(percent);
  preferences_.setZoom(Theme::instance().zoom());
}

void MainWindow::fail(const Error& error) { showError(this, error); }

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !model_.filter().isEmpty()) return topBar_->clearFilters();
  if (event->key() == Qt::Key_Home && model_.isPast()) return timeBar_->goToday();
  QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    actions_->retranslate();
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
