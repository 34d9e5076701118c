// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "core/domain/hidden_names.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

Appearance::Appearance(Actions& actions, Services& services, Preferences& preferences, QWidget* window)
    : QObject(window), actions_(actions), services_(services), preferences_(preferences), window_(window) {
  const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
  on(actions.settings, &Appearance::showSettings);
  on(actions.reduceMotion, &Appearance::reduceMotion);
  on(actions.zoomIn, [this] { setZoom(Theme::instance().zoom() + 10); });
  on(actions.zoomOut, [this] { setZoom(Theme::instance().zoom() - 10); });
  on(actions.zoomReset, [this] { setZoom(100); });
  connect(actions.themes, &QActionGroup::triggered, this,
          [this](QAction* action) { setTheme(static_cast<ThemeMode>(action->data().toInt())); });
  connect(actions.languages, &QActionGroup::triggered, this, [this](QAction* action) { setLanguage(action->data().toString()); });
  markActions();
}

// The menu shows what holds, whoever set it.
void Appearance::markActions() {
  for (QAction* action : actions_.themes->actions())
    action->setChecked(action->data().toInt() == static_cast<int>(preferences_.themeMode()));
  for (QAction* action : actions_.languages->actions()) action->setChecked(action->data().toString() == preferences_.language());
  actions_.reduceMotion->setChecked(preferences_.reducedMotion());
}

void Appearance::setTheme(ThemeMode mode) {
  preferences_.setThemeMode(mode);
  Theme::instance().setMode(mode);
  markActions();
}

void Appearance::setLanguage(const QString& language) {
  preferences_.setLanguage(language);
  services_.useLanguage(language);
  markActions();
}

void Appearance::setZoom(int percent) {
  Theme::instance().setZoom(percent);
  preferences_.setZoom(Theme::instance().zoom());
}

void Appearance::reduceMotion(bool reduced) {
  preferences_.setReducedMotion(reduced);
  Theme::instance().setReducedMotion(reduced);
  markActions();
}

void Appearance::hideNames(bool hidden) {
  preferences_.setHidesNames(hidden);
  HiddenNames::hide(hidden);
  Q_EMIT namesChanged();
}

void Appearance::showSettings() {
  SettingsDialog dialog(preferences_, window_);
  connect(&dialog, &SettingsDialog::themeChosen, this, &Appearance::setTheme);
  connect(&dialog, &SettingsDialog::languageChosen, this, &Appearance::setLanguage);
  connect(&dialog, &SettingsDialog::zoomChosen, this, &Appearance::setZoom);
  connect(&dialog, &SettingsDialog::motionReduced, this, &Appearance::reduceMotion);
  connect(&dialog, &SettingsDialog::namesHidden, this, &Appearance::hideNames);
  connect(&dialog, &SettingsDialog::termsChosen, this,
          [this](const analysis::AttentionTerms& terms, const analysis::DueTerms& due, const analysis::RosterTerms& roster) {
            preferences_.setRosterTerms(roster);
            preferences_.setAttentionTerms(terms);
            preferences_.setDueTerms(due);
            Q_EMIT termsChosen(terms);
          });
  dialog.exec();
}

}  // namespace eclosion::ui
