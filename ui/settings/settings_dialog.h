// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <array>

#include "core/analysis/attention.h"
#include "core/analysis/due.h"
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
  void termsChosen(const eclosion::analysis::AttentionTerms& terms, const eclosion::analysis::DueTerms& due);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showTerms(const analysis::AttentionTerms& terms, const analysis::DueTerms& due);
  void termsEdited();
  [[nodiscard]] std::array<QSpinBox*, 6> termFields() const;

  QFormLayout* form_;
  QComboBox *theme_, *language_, *zoom_;
  QCheckBox* motion_;
  QLabel *attention_, *due_;
  QSpinBox *review_, *mission_, *period_, *money_, *condition_, *committee_;
  QPushButton* usual_;
};

}  // namespace eclosion::ui
