// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/money_box.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr std::array routes{FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect};

}  // namespace

// Spent by route, over what was committed; what was spent beyond that is hatched in the colour of a warning.
class SpendBar final : public QWidget {
 public:
  SpendBar() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
  void set(const analysis::StartupFunding& funding) {
    funding_ = funding;
    update();
  }
  [[nodiscard]] QSize sizeHint() const override { return {px(200), px(9)}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {px(80), px(9)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    drawBox(painter, rect(), px(3), t.barbg, Qt::transparent);
    const qint64 all = std::max(funding_.committed.total().cents, funding_.spent.total().cents);
    if (all <= 0) return;
    double x = 0;
    for (const FundingRoute route : routes) {
      const double width = static_cast<double>(this->width()) *
                           static_cast<double>(std::max<qint64>(0, funding_.spent[route].cents)) / static_cast<double>(all);
      if (width <= 0) continue;
      painter.fillRect(QRectF(x, 0, std::max(1.0, width - 1), height()), t.routes[static_cast<size_t>(route)]);
      x += width;
    }
    if (!funding_.isOver()) return;
    const double promised =
        static_cast<double>(width()) * static_cast<double>(funding_.committed.total().cents) / static_cast<double>(all);
    painter.fillRect(QRectF(promised - 1, 0, 2, height()), t.badbar);
  }

 private:
  analysis::StartupFunding funding_;
};

MoneyBox::MoneyBox(QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      sum_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      pace_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      until_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      bar_(new SpendBar) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  auto* head = new QHBoxLayout;
  title_->setWordWrap(true);
  head->addWidget(title_, 1);
  head->addWidget(sum_);
  column->addLayout(head);
  column->addWidget(bar_);
  foot_ = new QBoxLayout(QBoxLayout::LeftToRight);
  foot_->setSpacing(px(4));
  pace_->setWordWrap(true);
  foot_->addWidget(pace_, 1);
  foot_->addWidget(until_);
  column->addLayout(foot_);
  column->addStretch(1);
}

// Side by side where both have room for their words, else one below the other.
void MoneyBox::fitFoot() {
  const int wanted = pace_->fontMetrics().horizontalAdvance(pace_->text()) + until_->sizeHint().width() + px(12);
  foot_->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MoneyBox::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitFoot();
}

void MoneyBox::setFunding(const analysis::StartupFunding& funding, const QDate& date, const QDate& soon) {
  const Money committed = funding.committed.total(), spent = funding.spent.total();
  const bool known = committed.cents != 0 || spent.cents != 0 || funding.committedLater.cents != 0;
  title_->setText(tr("Spend and runway"));
  //: Spent, of what was committed: €412k of €460k
  sum_->setText(known ? tr("%1 of %2", "spent, committed").arg(moneyText(spent), moneyText(committed)) : QString());
  bar_->set(funding);
  bar_->setVisible(known);
  QStringList split;
  for (const FundingRoute route : routes) {
    if (funding.committed[route].cents == 0 && funding.spent[route].cents == 0) continue;
    split << tr("%1: %2 spent of %3", "a route, money")
                 .arg(publish::routeName(route), moneyText(funding.spent[route]), moneyText(funding.committed[route]));
  }
  bar_->setToolTip(split.join(QLatin1Char('\n')));
  QStringList left;
  if (funding.perMonth.cents > 0) left << tr("%1 per month", "money").arg(moneyText(funding.perMonth));
  if (funding.committedLater.cents > 0) left << tr("%1 more committed for later", "money").arg(moneyText(funding.committedLater));
  if (funding.granted.cents > 0) left << tr("%1 of accelerated funding beside", "money").arg(moneyText(funding.granted));
  if (!known && left.isEmpty()) left << tr("No money is on record for it.");
  pace_->setText(left.join(QStringLiteral(" · ")));
  QString until;
  bool warn = false;
  if (funding.rest().cents < 0) {
    warn = true;
    until = tr("%1 more spent than committed", "money").arg(moneyText(Money{-funding.rest().cents}));
  } else if (funding.lastsUntil.isValid()) {
    const bool out = funding.lastsUntil < date;
    warn = out || (soon.isValid() && funding.lastsUntil < soon);
    until = (out ? tr("Money ran out on %1") : tr("Money lasts until %1")).arg(dateText(funding.lastsUntil));
  } else if (funding.rest().cents > 0) {
    until = tr("%1 left, nothing spent lately", "money").arg(moneyText(funding.rest()));
  }
  until_->setText(until);
  fitFoot();
  until_->setRole(warn ? &Tokens::warn : &Tokens::tx2);
  setAccessibleName(plainText());
  bar_->setAccessibleName(split.join(QStringLiteral("; ")));
}

QStringList MoneyBox::lines() const {
  QStringList parts;
  for (const TextLabel* label : {title_, sum_, pace_, until_}) {
    if (!label->text().isEmpty()) parts << label->text();
  }
  return parts;
}

QString MoneyBox::plainText() const { return lines().join(QStringLiteral(" · ")); }

}  // namespace eclosion::ui
