// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <array>

#include "core/analysis/attention.h"
#include "core/analysis/due.h"
#include "core/analysis/roster_facets.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace eclosion::ui {

class Preferences;

// What a person sets once. Every change holds at once and is remembered; there is nothing to confirm.
class SettingsDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit SettingsDialog(Preferences& preferences, QWidget* parent = nullptr);

 Q_SIGNALS:
  void themeChosen(eclosion::ui::ThemeMode mode);
  void languageChosen(const QString& language);
  void zoomChosen(int percent);
  void motionReduced(bool reduced);
  void namesHidden(bool hidden);
  void termsChosen(const eclosion::analysis::AttentionTerms& terms, const eclosion::analysis::DueTerms& due,
                   const eclosion::analysis::RosterTerms& roster);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showTerms(const analysis::AttentionTerms& terms, const analysis::DueTerms& due, const analysis::RosterTerms& roster);
  void termsEdited();
  [[nodiscard]] std::array<QSpinBox*, 9> termFields() const;

  QFormLayout* form_;
  QComboBox *theme_, *language_, *zoom_;
  QCheckBox *motion_, *names_;
  QLabel *attention_, *due_, *leaving_;
  QSpinBox *review_, *mission_, *period_, *money_, *condition_, *committee_, *soon_, *near_, *coming_;
  QPushButton* usual_;
};

}  // namespace eclosion::ui
