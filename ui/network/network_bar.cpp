// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include "core/publish/words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

NetworkBar::NetworkBar(QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      title_(new TextLabel(TextStep::screenTitle, Weight::semibold)),
      summary_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      dateCaption_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      date_(new DateField),
      phase_(new Button(Button::Kind::chip)),
      size_(new Button(Button::Kind::chip)),
      fit_(new Button(Button::Kind::secondary)),
      phaseMenu_(new QMenu(this)),
      sizeMenu_(new QMenu(this)),
      find_(new QLineEdit) {
  setObjectName(QStringLiteral("networkBar"));
  setDesignHeight(44);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(16), 0, px(12), 0);
  row->setSpacing(px(8));
  summary_->setElided(true);
  row->addWidget(title_);
  row->addWidget(summary_, 10);
  row->addWidget(dateCaption_);
  date_->setFixedWidth(px(124));
  row->addWidget(date_);
  for (Button* chip : {phase_, size_}) {
    chip->setTrailing(Icon::chevronDown);
    row->addWidget(chip);
  }
  phase_->setMenu(phaseMenu_);
  size_->setMenu(sizeMenu_);
  row->addWidget(fit_);
  find_->setClearButtonEnabled(true);
  find_->setMinimumWidth(px(120));
  find_->setMaximumWidth(px(220));
  row->addWidget(find_, 6);
  connect(date_, &DateField::datePicked, this, &NetworkBar::datePicked);
  connect(fit_, &QAbstractButton::clicked, this, &NetworkBar::fitWanted);
  connect(phaseMenu_, &QMenu::aboutToShow, this, &NetworkBar::fillMenus);
  connect(sizeMenu_, &QMenu::aboutToShow, this, &NetworkBar::fillMenus);
  fit_->setEnabled(false);
  retranslate();
}

void NetworkBar::fillMenus() {
  const auto add = [this](QMenu* menu, const QString& words, bool on, auto picked) {
    QAction* action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, picked);
  };
  phaseMenu_->clear();
  add(phaseMenu_, tr("All phases"), !shown_, [this] { Q_EMIT phasePicked({}); });
  for (const Phase phase : {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation})
    add(phaseMenu_, publish::phaseName(phase), shown_ == phase, [this, phase] { Q_EMIT phasePicked(phase); });
  sizeMenu_->clear();
  add(sizeMenu_, tr("Team"), sizing_ == NetworkSizing::team, [this] { Q_EMIT sizingPicked(NetworkSizing::team); });
  add(sizeMenu_, tr("Equal"), sizing_ == NetworkSizing::equal, [this] { Q_EMIT sizingPicked(NetworkSizing::equal); });
}

void NetworkBar::setSummary(const QString& text) { summary_->setText(text); }

void NetworkBar::setDate(const QDate& date, bool isPast) {
  date_->setDate(date);
  date_->setWarning(isPast);
}

void NetworkBar::setPhase(std::optional<Phase> phase) {
  shown_ = phase;
  retranslate();
}

void NetworkBar::setSizing(NetworkSizing sizing) {
  sizing_ = sizing;
  retranslate();
}

void NetworkBar::retranslate() {
  title_->setText(tr("Network"));
  dateCaption_->setText(tr("As of"));
  date_->setAccessibleName(tr("Date of the map"));
  phase_->setText(shown_ ? publish::phaseName(*shown_) : tr("All phases"));
  phase_->setAccessibleName(tr("Phases shown: %1").arg(phase_->text()));
  //: What the size of a circle says: Size: team
  size_->setText(sizing_ == NetworkSizing::team ? tr("Size: team") : tr("Size: equal"));
  fit_->setText(tr("Whole map"));
  fit_->setToolTip(tr("Show all of the map again (Ctrl+0)"));
  find_->setPlaceholderText(tr("Find on the map"));
  find_->setAccessibleName(find_->placeholderText());
  find_->setToolTip(tr("Startups and incubators whose name contains this (Ctrl+F); Enter goes from one to the next"));
}

void NetworkBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
