// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/shell/preferences.h"

namespace eclosion::ui {
namespace {

constexpr int leastZoom = 90, mostZoom = 150, zoomStep = 10;

}  // namespace

SettingsDialog::SettingsDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      form_(new QFormLayout),
      theme_(new QComboBox),
      language_(new QComboBox),
      zoom_(new QComboBox),
      motion_(new QCheckBox),
      names_(new QCheckBox),
      attention_(new QLabel),
      due_(new QLabel),
      leaving_(new QLabel),
      review_(new QSpinBox),
      mission_(new QSpinBox),
      period_(new QSpinBox),
      money_(new QSpinBox),
      condition_(new QSpinBox),
      committee_(new QSpinBox),
      soon_(new QSpinBox),
      near_(new QSpinBox),
      coming_(new QSpinBox),
      usual_(new QPushButton) {
  setObjectName(QStringLiteral("settings"));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(px(20), px(18), px(20), px(16));
  outer->setSpacing(px(14));
  form_->setHorizontalSpacing(px(20));
  form_->setVerticalSpacing(px(8));
  for (const ThemeMode mode : {ThemeMode::system, ThemeMode::light, ThemeMode::dark})
    theme_->addItem(QString(), static_cast<int>(mode));
  for (const auto& language : {QString(), QStringLiteral("en"), QStringLiteral("fr")}) language_->addItem(QString(), language);
  for (int percent = leastZoom; percent <= mostZoom; percent += zoomStep) zoom_->addItem(QString(), percent);
  form_->addRow(new QLabel, theme_);
  form_->addRow(new QLabel, language_);
  form_->addRow(new QLabel, zoom_);
  form_->addRow(new QLabel, motion_);
  form_->addRow(new QLabel, names_);
  for (QLabel* heading : {attention_, due_, leaving_}) heading->setFont(Theme::instance().font(TextStep::body, Weight::semibold));
  form_->addRow(attention_);
  form_->addRow(new QLabel, review_);
  form_->addRow(new QLabel, mission_);
  form_->addRow(due_);
  for (QSpinBox* days : {period_, money_, condition_, committee_}) form_->addRow(new QLabel, days);
  form_->addRow(leaving_);
  for (QSpinBox* days : {soon_, near_, coming_}) form_->addRow(new QLabel, days);
  form_->addRow(new QLabel, usual_);
  for (QSpinBox* days : termFields()) {
    days->setRange(1, 3650);
    days->setButtonSymbols(QAbstractSpinBox::NoButtons);  // typed, or stepped by the arrow keys
  }
  outer->addLayout(form_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  outer->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  theme_->setCurrentIndex(theme_->findData(static_cast<int>(preferences.themeMode())));
  language_->setCurrentIndex(std::max(0, language_->findData(preferences.language())));
  zoom_->setCurrentIndex(zoom_->findData(preferences.zoom()));
  motion_->setChecked(preferences.reducedMotion());
  names_->setChecked(preferences.hidesNames());
  showTerms(preferences.attentionTerms(), preferences.dueTerms(), preferences.rosterTerms());

  connect(theme_, &QComboBox::activated, this,
          [this] { Q_EMIT themeChosen(static_cast<ThemeMode>(theme_->currentData().toInt())); });
  connect(language_, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(language_->currentData().toString()); });
  connect(zoom_, &QComboBox::activated, this, [this] { Q_EMIT zoomChosen(zoom_->currentData().toInt()); });
  connect(motion_, &QCheckBox::toggled, this, &SettingsDialog::motionReduced);
  connect(names_, &QCheckBox::toggled, this, &SettingsDialog::namesHidden);
  for (QSpinBox* days : termFields()) connect(days, &QSpinBox::valueChanged, this, &SettingsDialog::termsEdited);
  connect(usual_, &QPushButton::clicked, this, [this] {
    showTerms({}, {}, {});
    termsEdited();
  });
  retranslate();
}

std::array<QSpinBox*, 9> SettingsDialog::termFields() const {
  return {review_, mission_, period_, money_, condition_, committee_, soon_, near_, coming_};
}

void SettingsDialog::showTerms(const analysis::AttentionTerms& terms, const analysis::DueTerms& due,
                               const analysis::RosterTerms& roster) {
  const std::array values{terms.review,  terms.mission, due.periodEnd, due.money,    due.condition,
                          due.committee, roster.soon,   roster.near,   roster.coming};
  for (size_t i = 0; i < values.size(); ++i) {
    const QSignalBlocker quiet(termFields()[i]);
    termFields()[i]->setValue(values[i]);
  }
}

void SettingsDialog::termsEdited() {
  const analysis::AttentionTerms attention{.review = review_->value(), .mission = mission_->value()};
  const analysis::DueTerms due{.review = review_->value(),
                               .periodEnd = period_->value(),
                               .money = money_->value(),
                               .condition = condition_->value(),
                               .committee = committee_->value()};
  Q_EMIT termsChosen(attention, due, {.soon = soon_->value(), .near = near_->value(), .coming = coming_->value()});
}

void SettingsDialog::retranslate() {
  setWindowTitle(tr("Settings"));
  const auto label = [this](QWidget* field, const QString& text) {
    auto* words = static_cast<QLabel*>(form_->labelForField(field));
    words->setText(text);
    words->setBuddy(field);
    field->setAccessibleName(text);
  };
  label(theme_, tr("Theme"));
  label(language_, tr("Language"));
  label(zoom_, tr("Zoom"));
  label(motion_, tr("Motion"));
  label(names_, tr("Names of people"));
  label(review_, tr("A review is late after"));
  label(mission_, tr("A mission ends soon within"));
  label(period_, tr("A period ends within"));
  label(money_, tr("Money runs out within"));
  label(condition_, tr("A condition is due within"));
  label(committee_, tr("A committee meets within"));
  label(soon_, tr("A mission end is urgent within"));
  label(near_, tr("It is near within"));
  label(coming_, tr("It comes up within"));
  label(usual_, QString());
  usual_->setText(tr("Usual values"));
  usual_->setAccessibleName(usual_->text());
  theme_->setItemText(0, tr("As the desktop"));
  theme_->setItemText(1, tr("Light"));
  theme_->setItemText(2, tr("Dark"));
  language_->setItemText(0, tr("As the desktop"));
  // A language is named in itself, so that whoever reads it finds it.
  language_->setItemText(1, QStringLiteral("English"));
  language_->setItemText(2, QStringLiteral("Français"));
  for (int i = 0; i < zoom_->count(); ++i) zoom_->setItemText(i, tr("%1 %").arg(zoom_->itemData(i).toInt()));
  motion_->setText(tr("Reduce motion"));
  names_->setText(tr("Hide them behind neutral labels"));
  attention_->setText(tr("What needs attention"));
  due_->setText(tr("What is due"));
  leaving_->setText(tr("Flags on the list of members"));
  for (QSpinBox* days : termFields()) days->setSuffix(tr(" days"));
}

void SettingsDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace eclosion::ui
