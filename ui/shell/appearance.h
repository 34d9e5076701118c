// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/analysis/attention.h"
#include "ui/theme/theme.h"

class QWidget;

namespace eclosion::ui {

class Actions;
class Preferences;
class Services;

// How the program looks and speaks, as the person sets it in the menu or the settings: holds at once, and is remembered.
class Appearance final : public QObject {
  Q_OBJECT

 public:
  Appearance(Actions& actions, Services& services, Preferences& preferences, QWidget* window);

  void showSettings();
  // As the menu does.
  void hideNames(bool hidden);

 Q_SIGNALS:
  void termsChosen(const eclosion::analysis::AttentionTerms& terms);
  // People have other names now, on every screen.
  void namesChanged();

 private:
  void setTheme(ThemeMode mode);
  void setLanguage(const QString& language);
  void setZoom(int percent);
  void reduceMotion(bool reduced);
  void markActions();

  Actions& actions_;
  Services& services_;
  Preferences& preferences_;
  QWidget* window_;
};

}  // namespace eclosion::ui
