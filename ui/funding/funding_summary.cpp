// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_summary.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "core/domain/fiscal_year.h"
#include "core/domain/words.h"
#include "ui/funding/sum_box.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

FundingSummary::FundingSummary(BoardModel& model, QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      model_(model),
      back_(new Button(Button::Kind::secondary, Icon::chevronLeft)),
      forward_(new Button(Button::Kind::secondary, Icon::chevronRight)),
      close_(new Button(Button::Kind::quiet)),
      closeMenu_(new QMenu(this)),
      yearCaption_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      year_(new TextLabel(TextStep::pageFigure, Weight::semibold)),
      invested_(new SumBox),
      committed_(new SumBox),
      bar_(new RouteBar) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(16), px(8), px(16), px(10) + 1);
  row->setSpacing(px(6));
  auto* steps = new QVBoxLayout;
  steps->setContentsMargins(0, px(8), 0, 0);
  steps->setSpacing(px(4));
  steps->addWidget(yearCaption_);
  auto* year = new QHBoxLayout;
  year->setSpacing(px(6));
  for (Button* button : {back_, forward_}) button->setSmall(true);
  year->addWidget(back_);
  year->addWidget(year_, 1, Qt::AlignHCenter);
  year->addWidget(forward_);
  steps->addLayout(year);
  close_->setSmall(true);
  close_->setTrailing(Icon::chevronDown);
  close_->setMenu(closeMenu_);
  steps->addWidget(close_, 0, Qt::AlignHCenter);
  steps->addStretch(1);
  row->addLayout(steps);
  row->addSpacing(px(10));
  row->addWidget(new Surface(&Tokens::line));
  row->itemAt(row->count() - 1)->widget()->setFixedWidth(1);

  auto* invested = new QVBoxLayout;
  invested->setSpacing(px(4));
  auto* boxes = new QHBoxLayout;
  boxes->setSpacing(px(2));
  boxes->addWidget(invested_, 4);
  for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect}) {
    auto* box = new SumBox;
    box->setRoute(route);
    routes_[static_cast<size_t>(route)] = box;
    boxes->addWidget(box, 3);
    connect(box, &QAbstractButton::clicked, this, [this, route] {
      Q_EMIT rowsWanted({.kind = MoneyKind::expenses, .fiscalYear = figures_.now.fiscalYear, .route = route});
    });
  }
  invested->addLayout(boxes);
  auto* barRow = new QHBoxLayout;
  barRow->setContentsMargins(px(10), 0, px(10), 0);
  barRow->addWidget(bar_);
  invested->addLayout(barRow);
  row->addLayout(invested, 4);
  row->addWidget(new Surface(&Tokens::line));
  row->itemAt(row->count() - 1)->widget()->setFixedWidth(1);
  row->addWidget(committed_, 1, Qt::AlignTop);

  connect(invested_, &QAbstractButton::clicked, this,
          [this] { Q_EMIT rowsWanted({.kind = MoneyKind::expenses, .fiscalYear = figures_.now.fiscalYear}); });
  connect(committed_, &QAbstractButton::clicked, this,
          [this] { Q_EMIT rowsWanted({.kind = MoneyKind::commitments, .fiscalYear = figures_.now.fiscalYear}); });
  connect(back_, &QAbstractButton::clicked, this, [this] { step(-1); });
  connect(forward_, &QAbstractButton::clicked, this, [this] { step(1); });
  connect(closeMenu_, &QMenu::aboutToShow, this, &FundingSummary::fillCloseMenu);
  retranslate();
}

// The last day of a fiscal year, or today where that is in it.
QDate FundingSummary::dateIn(int year) const {
  const int startMonth = model_.portfolio()->fiscalYearStartMonth;
  if (fiscalYearOf(model_.today(), startMonth) == year) return model_.today();
  return QDate(year + 1, startMonth, 1).addDays(-1);
}

void FundingSummary::step(int years) {
  if (model_.portfolio()) model_.setDate(dateIn(figures_.now.fiscalYear + years));
}

QString FundingSummary::changeText(Money now, Money before) const {
  if (!comparable_) return {};
  const QString day = dateText(analysis::yearBefore(model_.date()));
  const Money change = now - before;
  if (change.cents == 0) return tr("same as on %1").arg(day);
  //: A change compared with a day a year before: +€2.1M on 31 Dec 2016
  return tr("%1 on %2").arg((change.cents > 0 ? QStringLiteral("+") : QString()) + moneyText(change), day);
}

void FundingSummary::refresh() {
  const Portfolio* portfolio = model_.portfolio();
  if (!portfolio) return;
  const QDate date = model_.date();
  const QDate before = analysis::yearBefore(date);
  figures_ = analysis::figuresWithYearBefore(*portfolio, date, model_.filter().passing(*portfolio, date),
                                             model_.filter().passing(*portfolio, before));
  const QDate first = analysis::firstRecords(*portfolio).expenses;
  comparable_ = first.isValid() && first <= before;
  const auto& now = figures_.now;
  year_->setText(fiscalYearText(now.fiscalYear, portfolio->fiscalYearStartMonth));
  forward_->setEnabled(now.fiscalYear < fiscalYearOf(model_.today(), portfolio->fiscalYearStartMonth));
  invested_->setWords(tr("Invested"), moneyText(now.invested.total()),
                      changeText(now.invested.total(), figures_.before.invested.total()));
  const double total = static_cast<double>(now.invested.total().cents);
  for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect}) {
    const Money amount = now.invested[route];
    const QString share = total > 0 ? percentText(static_cast<double>(amount.cents) / total) : QString();
    SumBox* box = routes_[static_cast<size_t>(route)];
    // The day it is compared with stands beside the whole; here there is room for the change alone.
    const Money change = amount - figures_.before.invested[route];
    const QString sign = change.cents > 0 ? QStringLiteral("+") : QString();
    box->setWords(routeName(route), moneyText(amount),
                  !comparable_ || share.isEmpty() ? share : QStringLiteral("%1 · %2").arg(share, sign + moneyText(change)));
    const QString told = changeText(amount, figures_.before.invested[route]);
    box->setToolTip(told.isEmpty() ? tr("Show the expenses") : QStringLiteral("%1. %2").arg(told, tr("Show the expenses")));
  }
  invested_->setToolTip(tr("Show the expenses"));
  committed_->setWords(tr("Committed"), moneyText(now.committed.total()), tr("beside it, not part of it"));
  committed_->setToolTip(
      tr("Promised from a day of this fiscal year up to the as-of day. Envelopes also count what is promised for a later day of "
         "the year. Money committed is not money spent: the two are never added."));
  bar_->setAmounts(now.invested);
  tellClosed();
}

void FundingSummary::setClosed(int year, const QString& whyNot) {
  closed_ = year;
  whyNot_ = whyNot;
  tellClosed();
}

void FundingSummary::tellClosed() {
  const bool closed = closed_ > 0 && figures_.now.fiscalYear <= closed_;
  close_->setText(closed ? tr("Year closed") : tr("Year open"));
  close_->setEnabled(whyNot_.isEmpty());
  close_->setToolTip(!whyNot_.isEmpty() ? whyNot_ : tr("A closed year takes no more envelopes, commitments and expenses."));
}

// The present year and the one before, which is closed while the next has begun.
void FundingSummary::fillCloseMenu() {
  closeMenu_->clear();
  const Portfolio* portfolio = model_.portfolio();
  if (!portfolio) return;
  const int present = fiscalYearOf(model_.today(), portfolio->fiscalYearStartMonth);
  const auto add = [&](const QString& words, int year, bool close) {
    closeMenu_->addAction(words, this, [this, year, close] { Q_EMIT closeWanted(year, close); });
  };
  for (const int year : {present - 1, present}) {
    const QString name = fiscalYearText(year, portfolio->fiscalYearStartMonth);
    if (year > closed_) {
      add(tr("Close %1 and the years before", "a fiscal year").arg(name), year, true);
    } else {
      add(tr("Open %1 again", "a fiscal year").arg(name), year, false);
    }
  }
}

void FundingSummary::retranslate() {
  setAccessibleName(tr("Money of the fiscal year"));
  yearCaption_->setText(tr("Fiscal year"));
  back_->setAccessibleName(tr("The fiscal year before"));
  back_->setToolTip(back_->accessibleName());
  forward_->setAccessibleName(tr("The next fiscal year"));
  forward_->setToolTip(forward_->accessibleName());
  refresh();
}

}  // namespace eclosion::ui
