// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <memory>

#include "core/analysis/attention.h"
#include "core/analysis/due.h"
#include "core/analysis/roster_facets.h"
#include "ui/theme/theme.h"

class QSettings;
class QTemporaryDir;

namespace eclosion::ui {

// What the program remembers of a person between runs; nothing of a portfolio's content but the paths of files.
class Preferences {
 public:
  // In the person's own configuration, or in an INI file.
  explicit Preferences(const QString& iniFile = {});
  // Remembers nothing and knows nothing: for pictures.
  enum Forgetful { forgetful };
  explicit Preferences(Forgetful);
  ~Preferences();

  [[nodiscard]] ThemeMode themeMode() const;
  void setThemeMode(ThemeMode mode);
  [[nodiscard]] QString language() const;  // "en", "fr"; empty: the desktop's
  void setLanguage(const QString& language);
  [[nodiscard]] int zoom() const;
  void setZoom(int percent);
  [[nodiscard]] bool reducedMotion() const;
  void setReducedMotion(bool reduced);
  // Whether people stand under neutral labels.
  [[nodiscard]] bool hidesNames() const;
  void setHidesNames(bool hidden);

  [[nodiscard]] analysis::AttentionTerms attentionTerms() const;
  void setAttentionTerms(const analysis::AttentionTerms& terms);
  // The term of a review is one for both.
  [[nodiscard]] analysis::DueTerms dueTerms() const;
  void setDueTerms(const analysis::DueTerms& terms);

  // The flags on the list of members, each term no shorter than the one before.
  [[nodiscard]] analysis::RosterTerms rosterTerms() const;
  void setRosterTerms(const analysis::RosterTerms& terms);

  // Newest first, at most eight; files that are gone stay until they are picked.
  [[nodiscard]] QStringList recentFiles() const;
  void addRecentFile(const QString& path);
  void removeRecentFile(const QString& path);

  // What was picked in the palette, newest first, at most a dozen: ids, never names.
  [[nodiscard]] QStringList recentPicks() const;
  void addRecentPick(const QString& id);

  [[nodiscard]] QByteArray layout(const QString& part) const;
  void setLayout(const QString& part, const QByteArray& state);

 private:
  [[nodiscard]] int days(const char* key, int usually) const;

  std::unique_ptr<QTemporaryDir> folder_;  // of the forgetful
  std::unique_ptr<QSettings> settings_;
};

}  // namespace eclosion::ui
