// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figures_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <utility>

#include "ui/models/formats.h"
#include "ui/shell/figure_button.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr qsizetype mostFigures = 6;
QString layoutKey() { return QStringLiteral("figures"); }

}  // namespace

FiguresStrip::FiguresStrip(BoardModel& model, Preferences& preferences, QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      board_(model),
      preferences_(preferences),
      figures_(model),
      away_(new Button(Button::Kind::quiet, Icon::close)),
      show_(new QAction(this)) {
  setObjectName(QStringLiteral("figuresStrip"));
  setDesignHeight(52);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(6, 0, 12, 1);
  row->setSpacing(4);
  row->setSizeConstraint(QLayout::SetNoConstraint);
  for (qsizetype i = 0; i < mostFigures; ++i) {
    auto* button = new FigureButton;
    buttons_.push_back(button);
    row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, i] {
      const auto& values = figures_.values();
      if (static_cast<size_t>(i) >= values.size()) return;
      const analysis::Figure figure = values[static_cast<size_t>(i)].figure;
      Q_EMIT rowsWanted(figure, figures_.rowsBehind(figure), caption(figure));
    });
  }
  row->addStretch(1);
  away_->setSmall(true);
  row->addWidget(away_);
  show_->setObjectName(QStringLiteral("showFigures"));
  show_->setCheckable(true);
  show_->setChecked(preferences_.layout(layoutKey()) != QByteArray("hidden"));
  connect(show_, &QAction::toggled, this, [this](bool shown) {
    preferences_.setLayout(layoutKey(), shown ? QByteArray("shown") : QByteArray("hidden"));
    refresh();
  });
  connect(away_, &QAbstractButton::clicked, show_, [this] { show_->setChecked(false); });
  connect(&figures_, &FiguresModel::changed, this, &FiguresStrip::refresh);
  retranslate();
}

void FiguresStrip::retranslate() {
  setAccessibleName(tr("Key figures"));
  show_->setText(tr("Show the key figures"));
  away_->setAccessibleName(tr("Hide the key figures"));
  away_->setToolTip(tr("Hide the key figures"));
  refresh();
}

void FiguresStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

QString FiguresStrip::caption(analysis::Figure figure) const {
  switch (figure) {
    case analysis::Figure::inProgramme:
      return tr("In programme");
    case analysis::Figure::everStarted:
      return tr("Ever started");
    case analysis::Figure::membersActive:
      return tr("Active members");
    case analysis::Figure::incubatorsActive:
      return tr("Active incubators");
    case analysis::Figure::madePermanent:
      return tr("Made permanent");
    case analysis::Figure::invested: {
      const int year = figures_.fiscalYear();
      const bool calendar = board_.portfolio()->fiscalYearStartMonth == 1;
      return tr("Invested in %1").arg(calendar ? QString::number(year) : QStringLiteral("%1–%2").arg(year).arg(year + 1));
    }
  }
  return QString();
}

void FiguresStrip::setAside(bool aside) {
  if (aside == std::exchange(aside_, aside)) return;
  refresh();
}

void FiguresStrip::refresh() {
  setVisible(show_->isChecked() && board_.portfolio() && !aside_);
  const auto& values = figures_.values();
  const QString before = dateText(analysis::yearBefore(figures_.date()));
  for (size_t i = 0; i < buttons_.size(); ++i) {
    if (i >= values.size()) break;
    const auto& value = values[i];
    const auto text = [&value](qint64 number) { return value.isMoney() ? moneyText({number}) : numberText(number); };
    QString change, shortChange;
    if (value.change) {
      const QString sign = *value.change > 0 ? QStringLiteral("+") : QString();
      const QString number = sign + text(*value.change);
      if (*value.change == 0) {
        change = tr("same as on %1").arg(before);
        shortChange = tr("same in a year");
      } else {
        //: A change since a day a year before: +12 since 20 Aug 2025
        change = tr("%1 since %2").arg(number, before);
        shortChange = tr("%1 in a year").arg(number);
      }
    }
    buttons_[i]->setWords(text(value.number), caption(value.figure), change, shortChange);
    buttons_[i]->setToolTip(change.isEmpty() ? tr("Show what it counts") : tr("%1. Show what it counts").arg(change));
  }
  fit();
}

void FiguresStrip::fit() {
  const QMargins margins = layout()->contentsMargins();
  int room = width() - margins.left() - margins.right() - away_->sizeHint().width();
  bool fits = true;
  for (size_t i = 0; i < buttons_.size(); ++i) {
    room -= buttons_[i]->minimumSizeHint().width() + layout()->spacing();
    fits = fits && i < figures_.values().size() && (i == 0 || room >= 0);
    buttons_[i]->setVisible(fits);
  }
}

void FiguresStrip::resizeEvent(QResizeEvent* event) {
  fit();
  Surface::resizeEvent(event);
}

}  // namespace eclosion::ui
