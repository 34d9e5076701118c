// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "ui/shell/preferences.h"
#include "ui/shell/screens.h"

namespace eclosion::ui {

QAction* Actions::add(const QList<QKeySequence>& shortcuts) {
  auto* action = new QAction(this);
  action->setShortcuts(shortcuts);
  action->setShortcutVisibleInContextMenu(true);
  window_->addAction(action);
  return action;
}

Actions::Actions(QWidget* window, Preferences& preferences) : QObject(window), window_(window), preferences_(preferences) {
  newFile = add();
  openFile = add({QKeySequence::Open});
  saveCopy = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
  restoreBackup = add();
  importFolder = add({QKeySequence(Qt::CTRL | Qt::Key_I)});
  writeBack = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
  importExpenses = add();
  exportDue = add();
  sample = add();
  closeFile = add({QKeySequence(Qt::CTRL | Qt::Key_W)});
  quit = add({QKeySequence(Qt::CTRL | Qt::Key_Q)});
  today = add({QKeySequence(Qt::ALT | Qt::Key_Home)});
  play = add({QKeySequence(Qt::Key_F5)});
  previousTransition = add({QKeySequence(Qt::ALT | Qt::Key_Left)});
  nextTransition = add({QKeySequence(Qt::ALT | Qt::Key_Right)});
  previousYear = add({QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)});
  nextYear = add({QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)});
  typeDate = add({QKeySequence(Qt::CTRL | Qt::Key_D)});
  typeKnown = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
  thenAndNow = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
  knownNow = add({QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Home)});
  search = add({QKeySequence(Qt::CTRL | Qt::Key_K)});
  find = add({QKeySequence::Find});
  copy = add({QKeySequence::Copy, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
  toggleInspector = add({QKeySequence(Qt::Key_Space)});
  clearFilters = add();
  // There are nine keys; further screens are in the rail, in the menu and in the palette.
  for (int i = 0; i < static_cast<int>(screenKinds().size()); ++i)
    screens << (i < 9 ? add({QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))}) : add());
  nextRegion = add({QKeySequence(Qt::Key_F6)});
  previousRegion = add({QKeySequence(Qt::SHIFT | Qt::Key_F6)});
  zoomIn = add({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
  zoomOut = add({QKeySequence(Qt::CTRL | Qt::Key_Minus)});
  zoomReset = add({QKeySequence(Qt::CTRL | Qt::Key_0)});
  reduceMotion = add();
  reduceMotion->setCheckable(true);
  settings = add({QKeySequence(Qt::CTRL | Qt::Key_Comma)});
  keys = add({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
  help = add();
  about = add();

  themes = new QActionGroup(this);
  for (const ThemeMode mode : {ThemeMode::system, ThemeMode::light, ThemeMode::dark}) {
    QAction* action = themes->addAction(QString());
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
  }
  languages = new QActionGroup(this);
  for (const auto& language : {QString(), QStringLiteral("en"), QStringLiteral("fr")}) {
    QAction* action = languages->addAction(QString());
    action->setCheckable(true);
    action->setData(language);
  }

  fileMenu = new QMenu(window);
  recentMenu = new QMenu(window);
  fileMenu->addActions({newFile, openFile});
  fileMenu->addMenu(recentMenu);
  fileMenu->addSeparator();
  fileMenu->addActions({saveCopy, restoreBackup});
  fileMenu->setToolTipsVisible(true);  // why something of it cannot be had
  fileMenu->addSeparator();
  fileMenu->addActions({importFolder, importExpenses, writeBack, exportDue, sample});
  fileMenu->addSeparator();
  fileMenu->addActions({closeFile, quit});
  connect(recentMenu, &QMenu::aboutToShow, this, &Actions::fillRecent);
  connect(fileMenu, &QMenu::aboutToShow, this, [this] { recentMenu->setEnabled(!preferences_.recentFiles().isEmpty()); });

  settingsMenu = new QMenu(window);
  settingsMenu->addAction(settings);
  settingsMenu->addSeparator();
  themeMenu_ = settingsMenu->addMenu(QString());
  themeMenu_->addActions(themes->actions());
  languageMenu_ = settingsMenu->addMenu(QString());
  languageMenu_->addActions(languages->actions());
  zoomMenu_ = settingsMenu->addMenu(QString());
  zoomMenu_->addActions({zoomIn, zoomOut, zoomReset});
  settingsMenu->addAction(reduceMotion);
  settingsMenu->addSeparator();
  settingsMenu->addActions({toggleInspector, copy});
  settingsMenu->addSeparator();
  settingsMenu->addActions({help, keys, about});
  retranslate();
}

QList<QAction*> Actions::all() const {
  QList<QAction*> actions;
  for (QAction* action : findChildren<QAction*>()) {
    if (!action->text().isEmpty() && !action->menu() && action != search) actions << action;
  }
  return actions;
}

QString Actions::groupOf(const QAction* action) const {
  for (const QMenu* menu : {themeMenu_, languageMenu_, zoomMenu_}) {
    if (menu->actions().contains(action)) return menu->title();
  }
  return action->property("group").toString();
}

void Actions::retranslate() {
  newFile->setText(tr("New…"));
  openFile->setText(tr("Open…"));
  saveCopy->setText(tr("Save a copy…"));
  restoreBackup->setText(tr("Restore a backup…"));
  importFolder->setText(tr("Import…"));
  importFolder->setToolTip(tr("Import the community's repository (Ctrl+I)"));
  importExpenses->setText(tr("Import expenses…"));
  writeBack->setText(tr("Write back to the community's format…"));
  exportDue->setText(tr("Export due dates (.ics)…"));
  sample->setText(tr("Explore the 2017 sample"));
  closeFile->setText(tr("Close portfolio"));
  quit->setText(tr("Quit"));
  today->setText(tr("Return to today"));
  previousTransition->setText(tr("Previous transition"));
  nextTransition->setText(tr("Next transition"));
  previousYear->setText(tr("One year back"));
  nextYear->setText(tr("One year forward"));
  typeDate->setText(tr("Type an as-of date"));
  typeKnown->setText(tr("Show what was known on a day"));
  thenAndNow->setText(tr("Then and now…"));
  knownNow->setText(tr("Back to what is known now"));
  search->setText(tr("Search or command"));
  find->setText(tr("Find in this screen"));
  copy->setText(tr("Copy the story"));
  toggleInspector->setText(tr("Show or hide the side panel"));
  clearFilters->setText(tr("Clear the filters"));
  for (qsizetype i = 0; i < screens.size(); ++i) screens[i]->setText(screenKinds()[static_cast<size_t>(i)].title());
  nextRegion->setText(tr("Next region"));
  previousRegion->setText(tr("Previous region"));
  zoomIn->setText(tr("Larger"));
  zoomOut->setText(tr("Smaller"));
  zoomReset->setText(tr("100 %"));
  reduceMotion->setText(tr("Reduce motion"));
  settings->setText(tr("Settings…"));
  play->setText(tr("Play through the years"));
  help->setText(tr("Help"));
  keys->setText(tr("Keys"));
  about->setText(tr("About Éclosion"));
  recentMenu->setTitle(tr("Open recent"));
  themeMenu_->setTitle(tr("Theme"));
  languageMenu_->setTitle(tr("Language"));
  zoomMenu_->setTitle(tr("Zoom"));
  const QStringList themeWords{tr("As the desktop"), tr("Light"), tr("Dark")};
  for (int i = 0; i < themeWords.size(); ++i) themes->actions().at(i)->setText(themeWords[i]);
  // A language is named in itself, so that whoever reads it finds it.
  const QStringList languageWords{tr("As the desktop"), QStringLiteral("English"), QStringLiteral("Français")};
  for (int i = 0; i < languageWords.size(); ++i) languages->actions().at(i)->setText(languageWords[i]);
}

void Actions::setState(bool open, bool writable, bool past) {
  for (QAction* action : {closeFile, saveCopy, writeBack, exportDue, play, search, find, previousTransition, nextTransition,
                          previousYear, nextYear, typeDate, copy, toggleInspector, clearFilters, today}) {
    action->setEnabled(open);
  }
  for (QAction* action : screens) action->setEnabled(open);
  const QString locked = open && !writable ? tr("This file is read only") : QString();
  restoreBackup->setEnabled(open && writable);
  restoreBackup->setToolTip(locked);
  importExpenses->setEnabled(open && writable && !past);
  importExpenses->setToolTip(locked.isEmpty() && past ? tr("Return to today to import") : locked);
  // Without a portfolio an import makes one; into an open one it is an edit.
  importFolder->setEnabled(!open || (writable && !past));
  importFolder->setToolTip(past               ? tr("Return to today to import")
                           : locked.isEmpty() ? tr("Import the community's repository (Ctrl+I)")
                                              : locked);
}

void Actions::setKnowledgeState(bool kept, bool past) {
  typeKnown->setEnabled(kept);
  thenAndNow->setEnabled(kept);
  knownNow->setEnabled(past);
}

void Actions::fillRecent() {
  recentMenu->clear();
  for (const QString& path : preferences_.recentFiles()) {
    QAction* action = recentMenu->addAction(QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setToolTip(QDir::toNativeSeparators(path));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileRequested(path); });
  }
  recentMenu->setToolTipsVisible(true);
}

}  // namespace eclosion::ui
