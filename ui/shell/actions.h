// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>

class QWidget;

namespace eclosion::ui {

class Preferences;

// Every action of the window with its words and keys, and the two menus they hang in: the file menu behind the
// portfolio's name and the settings at the foot of the rail.
class Actions final : public QObject {
  Q_OBJECT

 public:
  Actions(QWidget* window, Preferences& preferences);

  // clang-format off
  QAction *newFile, *openFile, *saveCopy, *restoreBackup, *importFolder, *writeBack, *importExpenses, *exportDue, *sample, *closeFile, *quit;
  QAction *today, *play, *previousTransition, *nextTransition, *previousYear, *nextYear, *typeDate;
  QAction *typeKnown, *knownNow, *thenAndNow;
  QAction *search, *find, *copy, *toggleInspector, *clearFilters, *nextRegion, *previousRegion;
  QAction *zoomIn, *zoomOut, *zoomReset, *reduceMotion, *settings, *help, *keys, *about;
  QList<QAction*> screens;  // as in screenKinds()
  QActionGroup *themes, *languages;  // data: ThemeMode as int; "", "en", "fr"
  // clang-format on
  QMenu *fileMenu, *recentMenu, *settingsMenu;

  // Every action with words, for the palette; where a menu says what its own words do not, that menu's words.
  [[nodiscard]] QList<QAction*> all() const;
  [[nodiscard]] QString groupOf(const QAction* action) const;

  void retranslate();
  // Those that need a portfolio, or one that can be written.
  void setState(bool open, bool writable, bool past);
  // Those of knowledge time: whether the file keeps what was known before, and whether that is what is shown.
  void setKnowledgeState(bool kept, bool past);

 Q_SIGNALS:
  void fileRequested(const QString& path);

 private:
  QAction* add(const QList<QKeySequence>& shortcuts = {});
  void fillRecent();

  QWidget* window_;
  Preferences& preferences_;
  QMenu *themeMenu_, *languageMenu_, *zoomMenu_;
};

}  // namespace eclosion::ui
