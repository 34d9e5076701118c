// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/head_count_strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <cmath>

#include "ui/members/figure_tile.h"
#include "ui/members/head_count_chart.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

HeadCountStrip::HeadCountStrip(const HeadCountModel& model, QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      model_(model),
      people_(new FigureTile),
      civil_(new FigureTile),
      ending_(new FigureTile),
      time_(new FigureTile),
      tenure_(new FigureTile),
      chart_(new HeadCountChart) {
  setDesignHeight(90);
  auto* row = new QHBoxLayout(this);
  row->setSizeConstraint(QLayout::SetNoConstraint);
  row->setContentsMargins(0, 0, px(16), 1);
  row->setSpacing(0);
  for (FigureTile* tile : {people_, civil_, ending_, time_, tenure_}) row->addWidget(tile);
  auto* plot = new QHBoxLayout;
  plot->setContentsMargins(px(18), px(6), 0, px(2));
  plot->addWidget(chart_);
  row->addLayout(plot, 1000);
  row->addStretch(1);
  civil_->setObjectName(QStringLiteral("civilServants"));
  ending_->setObjectName(QStringLiteral("ending"));
  civil_->setOpens(true);
  ending_->setOpens(true);
  connect(civil_, &QAbstractButton::clicked, this, &HeadCountStrip::civilServantsWanted);
  connect(ending_, &QAbstractButton::clicked, this, &HeadCountStrip::endingWanted);
  connect(chart_, &QAbstractButton::clicked, this, &HeadCountStrip::chartWanted);
  connect(&model_, &HeadCountModel::changed, this, &HeadCountStrip::refresh);
  refresh();
}

void HeadCountStrip::setEnding(int people, int alone, const analysis::RosterTerms& terms) {
  endingCount_ = people;
  endingAlone_ = alone;
  terms_ = terms;
  refresh();
}

void HeadCountStrip::retranslate() { refresh(); }

void HeadCountStrip::refresh() {
  const HeadCountModel::Values* values = model_.values();
  const int all = values ? values->now.total() : 0;
  QString since;
  if (values && values->sinceNewYear) {
    const int change = *values->sinceNewYear;
    const QString number = change > 0 ? QStringLiteral("+%1").arg(numberText(change)) : numberText(change);
    since = change == 0 ? tr("as on 1 January") : tr("%1 since 1 January").arg(number);
  }
  const bool more = values && values->sinceNewYear.value_or(0) > 0;
  people_->say(tr("Active members"), numberText(all), since, more ? &Tokens::ok : &Tokens::tx2);

  const int civil = values ? values->now[MissionStatus::civilServant] : 0;
  const int percent = all > 0 ? static_cast<int>(std::lround(100.0 * civil / all)) : 0;
  //: A share in per cent
  civil_->say(tr("Civil servants"), all > 0 ? tr("%1 %").arg(percent) : QString(QChar(0x2013)), numberText(civil));
  civil_->setToolTip(tr("Show the civil servants alone"));

  QString remark;
  if (endingAlone_ > 0) {
    remark = tr("%n with no successor", nullptr, endingAlone_);
  } else if (endingCount_ > 0 && all > 0) {
    remark = tr("%1 % of the active").arg(static_cast<int>(std::lround(100.0 * endingCount_ / all)));
  }
  ending_->say(tr("Ending in %n day(s)", nullptr, terms_.near), numberText(endingCount_), remark,
               endingAlone_ > 0   ? &Tokens::bad
               : endingCount_ > 0 ? &Tokens::warn
                                  : &Tokens::tx2);
  ending_->setToolTip(tr("Show those whose mission ends within these days"));

  const bool hasTime = values && values->time.people > 0;
  time_->setVisible(hasTime);
  if (hasTime) {
    const double equivalent = values->time.percent / 100.0;
    time_->say(tr("Full-time equivalent"), QLocale().toString(equivalent, 'f', 1),
               tr("of %n person(s) whose time is known", nullptr, values->time.people));
  }

  const auto median = values ? values->tenure.quantile(0.5) : std::nullopt;
  tenure_->setVisible(values && values->tenure.subjects() > 0);
  QString interval;
  if (values) {
    const auto bounds = values->tenure.medianInterval95();
    if (bounds.low && bounds.high)
      //: The interval a median lies in: 95 %: 760 to 820 d
      interval = tr("95 %: %1 to %2").arg(numberText(*bounds.low), exactDaysText(*bounds.high));
  }
  tenure_->say(tr("Median stay"), median ? exactDaysText(*median) : tr("not reached"), interval);
  tenure_->setToolTip(tr("Kaplan–Meier: who is still here counts up to the date; gaps up to %n day(s) belong to a stay", nullptr,
                         analysis::mergedGap));
  if (values) chart_->setValues(values->months, values->over);
  fit();
}

void HeadCountStrip::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  fit();
}

// For want of room the curve goes first, and the length of stay before it.
void HeadCountStrip::fit() {
  int tiles = 0;
  for (const FigureTile* tile : {people_, civil_, ending_, time_, tenure_})
    tiles += tile->isHidden() ? 0 : tile->sizeHint().width();
  chart_->setVisible(width() - tiles > px(150));
}

}  // namespace eclosion::ui
