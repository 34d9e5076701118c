// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>

namespace eclosion::ui {
namespace {

constexpr int recentLimit = 8;
constexpr int recentPickLimit = 12;
QString recentKey() { return QStringLiteral("files/recent"); }
QString recentPickKey() { return QStringLiteral("palette/recent"); }

}  // namespace

Preferences::Preferences(const QString& iniFile)
    : settings_(iniFile.isEmpty() ? std::make_unique<QSettings>(QStringLiteral("eclosion"), QStringLiteral("eclosion"))
                                  : std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) {}

Preferences::Preferences(Forgetful)
    : folder_(std::make_unique<QTemporaryDir>()),
      settings_(std::make_unique<QSettings>(folder_->filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat)) {}

Preferences::~Preferences() = default;

ThemeMode Preferences::themeMode() const {
  const QString mode = settings_->value(QStringLiteral("look/theme")).toString();
  if (mode == QLatin1String("light")) return ThemeMode::light;
  if (mode == QLatin1String("dark")) return ThemeMode::dark;
  return ThemeMode::system;
}

void Preferences::setThemeMode(ThemeMode mode) {
  const QString name = mode == ThemeMode::light  ? QStringLiteral("light")
                       : mode == ThemeMode::dark ? QStringLiteral("dark")
                                                 : QStringLiteral("system");
  settings_->setValue(QStringLiteral("look/theme"), name);
}

QString Preferences::language() const { return settings_->value(QStringLiteral("look/language")).toString(); }
void Preferences::setLanguage(const QString& language) { settings_->setValue(QStringLiteral("look/language"), language); }
int Preferences::zoom() const { return settings_->value(QStringLiteral("look/zoom"), 100).toInt(); }
void Preferences::setZoom(int percent) { settings_->setValue(QStringLiteral("look/zoom"), percent); }
bool Preferences::reducedMotion() const { return settings_->value(QStringLiteral("look/reducedMotion"), false).toBool(); }
void Preferences::setReducedMotion(bool reduced) { settings_->setValue(QStringLiteral("look/reducedMotion"), reduced); }

bool Preferences::hidesNames() const { return settings_->value(QStringLiteral("look/hideNames"), false).toBool(); }
void Preferences::setHidesNames(bool hidden) { settings_->setValue(QStringLiteral("look/hideNames"), hidden); }

analysis::RosterTerms Preferences::rosterTerms() const {
  const analysis::RosterTerms usual;
  analysis::RosterTerms terms{.soon = days("terms/leavingSoonDays", usual.soon),
                              .near = days("terms/leavingNearDays", usual.near),
                              .coming = days("terms/leavingComingDays", usual.coming)};
  terms.near = std::max(terms.near, terms.soon);
  terms.coming = std::max(terms.coming, terms.near);
  return terms;
}

void Preferences::setRosterTerms(const analysis::RosterTerms& terms) {
  settings_->setValue(QStringLiteral("terms/leavingSoonDays"), terms.soon);
  settings_->setValue(QStringLiteral("terms/leavingNearDays"), terms.near);
  settings_->setValue(QStringLiteral("terms/leavingComingDays"), terms.coming);
}

QStringList Preferences::recentFiles() const { return settings_->value(recentKey()).toStringList(); }

int Preferences::days(const char* key, int usually) const {
  // A hand-edited file may hold anything.
  const int value = settings_->value(QLatin1String(key), usually).toInt();
  return value >= 1 && value <= 3650 ? value : usually;
}

analysis::AttentionTerms Preferences::attentionTerms() const {
  const analysis::AttentionTerms usual;
  return {.review = days("terms/reviewDays", usual.review), .mission = days("terms/missionDays", usual.mission)};
}

void Preferences::setAttentionTerms(const analysis::AttentionTerms& terms) {
  settings_->setValue(QStringLiteral("terms/reviewDays"), terms.review);
  settings_->setValue(QStringLiteral("terms/missionDays"), terms.mission);
}

analysis::DueTerms Preferences::dueTerms() const {
  const analysis::DueTerms usual;
  return {.review = attentionTerms().review,
          .periodEnd = days("terms/periodEndDays", usual.periodEnd),
          .money = days("terms/moneyDays", usual.money),
          .condition = days("terms/conditionDays", usual.condition),
          .committee = days("terms/committeeDays", usual.committee)};
}

void Preferences::setDueTerms(const analysis::DueTerms& terms) {
  settings_->setValue(QStringLiteral("terms/reviewDays"), terms.review);
  settings_->setValue(QStringLiteral("terms/periodEndDays"), terms.periodEnd);
  settings_->setValue(QStringLiteral("terms/moneyDays"), terms.money);
  settings_->setValue(QStringLiteral("terms/conditionDays"), terms.condition);
  settings_->setValue(QStringLiteral("terms/committeeDays"), terms.committee);
}

void Preferences::addRecentFile(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  QStringList files = recentFiles();
  if (files.value(0) == absolute) return;  // as on most days: nothing to write
  files.removeAll(absolute);
  files.prepend(absolute);
  settings_->setValue(recentKey(), QStringList(files.mid(0, recentLimit)));
}

void Preferences::removeRecentFile(const QString& path) {
  QStringList files = recentFiles();
  files.removeAll(QFileInfo(path).absoluteFilePath());
  settings_->setValue(recentKey(), files);
}

QStringList Preferences::recentPicks() const { return settings_->value(recentPickKey()).toStringList(); }

void Preferences::addRecentPick(const QString& id) {
  QStringList ids = recentPicks();
  ids.removeAll(id);
  ids.prepend(id);
  settings_->setValue(recentPickKey(), QStringList(ids.mid(0, recentPickLimit)));
}

QByteArray Preferences::layout(const QString& part) const {
  return settings_->value(QStringLiteral("layout/") + part).toByteArray();
}
void Preferences::setLayout(const QString& part, const QByteArray& state) {
  if (state != layout(part)) settings_->setValue(QStringLiteral("layout/") + part, state);
}

}  // namespace eclosion::ui
