// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_summary.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "core/domain/fiscal_year.h"
#include "core/domain/words.h"
#include "ui/funding/fiscal_year_control.h"
#include "ui/funding/sum_box.h"
#include "ui/funding/sum_row.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

FundingSummary::FundingSummary(BoardModel& model, QWidget* parent)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent),
      model_(model),
      years_(new FiscalYearControl),
      close_(new Button(Button::Kind::quiet)),
      closeMenu_(new QMenu(this)),
      invested_(new SumBox),
      committed_(new SumBox),
      bar_(new RouteBar) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(16), px(8), px(16), px(10) + 1);
  row->setSpacing(px(6));
  auto* steps = new QVBoxLayout;
  steps->setContentsMargins(0, px(8), 0, 0);
  steps->setSpacing(px(4));
  steps->addWidget(years_);
  close_->setSmall(true);
  close_->setTrailing(Icon::chevronDown);
  close_->setMenu(closeMenu_);
  steps->addWidget(close_, 0, Qt::AlignHCenter);
  steps->addStretch(1);
  row->addLayout(steps);
  row->addSpacing(px(10));
  const auto separate = [row] {
    auto* line = new Surface(&Tokens::line);
    line->setFixedWidth(1);
    row->addWidget(line);
  };
  separate();
  auto* invested = new QVBoxLayout;
  invested->setSpacing(px(4));
  auto* boxes = new SumRow;
  boxes->add(invested_);
  for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect}) {
    auto* box = new SumBox;
    box->setRoute(route);
    routes_[static_cast<size_t>(route)] = box;
    boxes->add(box);
    connect(box, &QAbstractButton::clicked, this,
            [this, route] { Q_EMIT rowsWanted({.kind = MoneyKind::expenses, .fiscalYear = now_.year, .route = route}); });
  }
  invested->addWidget(boxes);
  auto* barRow = new QHBoxLayout;
  barRow->setContentsMargins(px(10), 0, px(10), 0);
  barRow->addWidget(bar_);
  invested->addLayout(barRow);
  row->addLayout(invested, 1);
  separate();
  row->addWidget(committed_, 0, Qt::AlignTop);

  connect(invested_, &QAbstractButton::clicked, this,
          [this] { Q_EMIT rowsWanted({.kind = MoneyKind::expenses, .fiscalYear = now_.year}); });
  connect(committed_, &QAbstractButton::clicked, this, [this] {
    Q_EMIT rowsWanted({.kind = MoneyKind::commitments, .fiscalYear = now_.year, .later = now_.year > yearOfDate()});
  });
  connect(years_, &FiscalYearControl::yearWanted, this, &FundingSummary::yearWanted);
  connect(closeMenu_, &QMenu::aboutToShow, this, &FundingSummary::fillCloseMenu);
  retranslate();
}

int FundingSummary::yearOfDate() const {
  const Portfolio* portfolio = model_.portfolio();
  return portfolio ? fiscalYearOf(model_.date(), portfolio->fiscalYearStartMonth) : 0;
}

QString FundingSummary::changeText(Money now, Money before) const {
  if (!comparable_) return {};
  const Money change = now - before;
  const QString signedChange = (change.cents > 0 ? QStringLiteral("+") : QString()) + moneyText(change);
  // Of a year that is over, the whole of the one before.
  if (now_.year != yearOfDate()) {
    const QString year = fiscalYearText(before_.year, model_.portfolio()->fiscalYearStartMonth);
    if (change.cents == 0) return tr("same as in %1", "a fiscal year").arg(year);
    //: A change compared with a whole fiscal year: +€2.1M on all of 2016
    return tr("%1 on all of %2").arg(signedChange, year);
  }
  const QString day = dateText(analysis::yearBefore(model_.date()));
  if (change.cents == 0) return tr("same as on %1").arg(day);
  //: A change since a day a year before: +€2.1M since 31 Dec 2016
  return tr("%1 since %2").arg(signedChange, day);
}

void FundingSummary::refresh(int year, std::vector<int> years) {
  const Portfolio* portfolio = model_.portfolio();
  if (!portfolio) return;
  years_->setYears(year, yearOfDate(), std::move(years), portfolio->fiscalYearStartMonth);
  now_.year = year;
  count();
}

void FundingSummary::count() {
  const Portfolio* portfolio = model_.portfolio();
  if (!portfolio || now_.year == 0) return;
  const QDate date = model_.date();
  const QDate before = analysis::yearBefore(date);
  const int startMonth = portfolio->fiscalYearStartMonth;
  now_ = analysis::fiscalMoneyAt(*portfolio, now_.year, date, model_.filter().passing(*portfolio, date));
  before_ = analysis::fiscalMoneyBefore(*portfolio, now_.year, date, model_.filter().passing(*portfolio, before));
  // Before the first expense on record nothing is known, and of a year to come nothing has happened.
  const QDate first = analysis::firstRecords(*portfolio).expenses;
  const bool present = now_.year == yearOfDate();
  comparable_ = first.isValid() && now_.year <= yearOfDate() &&
                (present ? first <= before : fiscalYearOf(first, startMonth) <= before_.year);
  invested_->setWords(tr("Invested"), moneyText(now_.invested.total()),
                      changeText(now_.invested.total(), before_.invested.total()));
  const double total = static_cast<double>(now_.invested.total().cents);
  for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect}) {
    const Money amount = now_.invested[route];
    const QString share = total > 0 ? percentText(static_cast<double>(amount.cents) / total) : QString();
    SumBox* box = routes_[static_cast<size_t>(route)];
    // The day it is compared with stands beside the whole; here there is room for the change alone.
    const Money change = amount - before_.invested[route];
    const QString sign = change.cents > 0 ? QStringLiteral("+") : QString();
    box->setWords(routeName(route), moneyText(amount),
                  !comparable_ || share.isEmpty() ? share : QStringLiteral("%1 · %2").arg(share, sign + moneyText(change)));
    const QString told = changeText(amount, before_.invested[route]);
    box->setToolTip(told.isEmpty() ? tr("Show the expenses") : QStringLiteral("%1. %2").arg(told, tr("Show the expenses")));
  }
  invested_->setToolTip(tr("Show the expenses"));
  tellCommitted();
  bar_->setAmounts(now_.invested);
  tellClosed();
}

// What is promised for later days of the year is told apart; of a year to come that is all there is.
void FundingSummary::tellCommitted() {
  const bool toCome = now_.year > yearOfDate();
  QString note = tr("beside it, not part of it");
  if (toCome) {
    note = tr("for days to come");
  } else if (now_.committedLater.cents != 0) {
    //: Money that is committed for later days of the fiscal year
    note = tr("%1 more for later days").arg(moneyText(now_.committedLater));
  }
  committed_->setWords(tr("Committed"), moneyText(toCome ? now_.committedLater : now_.committed.total()), note);
  committed_->setToolTip(
      tr("Promised from a day of this fiscal year up to the as-of day. Envelopes also count what is promised for a later day of "
         "the year. Money committed is not money spent: the two are never added."));
}

void FundingSummary::setClosed(int year, const QString& whyNot) {
  closed_ = year;
  whyNot_ = whyNot;
  tellClosed();
}

void FundingSummary::tellClosed() {
  const bool closed = closed_ > 0 && now_.year <= closed_;
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
  years_->retranslate();
  count();
}

}  // namespace eclosion::ui
