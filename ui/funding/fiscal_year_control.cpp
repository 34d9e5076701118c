// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/fiscal_year_control.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>
#include <utility>

#include "core/domain/fiscal_year.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

FiscalYearControl::FiscalYearControl(QWidget* parent)
    : QWidget(parent),
      caption_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      back_(new Button(Button::Kind::secondary, Icon::chevronLeft)),
      year_(new Button(Button::Kind::title)),
      forward_(new Button(Button::Kind::secondary, Icon::chevronRight)),
      menu_(new QMenu(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(4));
  column->addWidget(caption_);
  auto* row = new QHBoxLayout;
  row->setSpacing(px(2));
  for (Button* button : {back_, forward_}) button->setSmall(true);
  year_->setTrailing(Icon::chevronDown);
  year_->setMenu(menu_);
  row->addWidget(back_);
  row->addStretch(1);
  row->addWidget(year_);
  row->addStretch(1);
  row->addWidget(forward_);
  column->addLayout(row);
  connect(back_, &QAbstractButton::clicked, this, [this] { step(-1); });
  connect(forward_, &QAbstractButton::clicked, this, [this] { step(1); });
  connect(menu_, &QMenu::aboutToShow, this, &FiscalYearControl::fill);
  retranslate();
}

QString FiscalYearControl::nameOf(int year) const { return fiscalYearText(year, startMonth_); }

void FiscalYearControl::setYears(int shown, int ofDate, std::vector<int> years, int startMonth) {
  shown_ = shown;
  ofDate_ = ofDate;
  years_ = std::move(years);
  startMonth_ = startMonth;
  year_->setText(nameOf(shown));
  year_->setAccessibleName(tr("Fiscal year: %1").arg(nameOf(shown)));
  year_->updateGeometry();
  back_->setEnabled(!years_.empty() && shown > years_.back());
  forward_->setEnabled(!years_.empty() && shown < years_.front());
}

void FiscalYearControl::step(int by) {
  const int year = shown_ + by;
  if (!years_.empty() && year >= years_.back() && year <= years_.front()) Q_EMIT yearWanted(year);
}

void FiscalYearControl::fill() {
  menu_->clear();
  auto* one = new QActionGroup(menu_);
  for (const int year : years_) {
    //: A fiscal year in a list, where it is that of the date which is shown
    QAction* action = menu_->addAction(year == ofDate_ ? tr("%1, of the date shown").arg(nameOf(year)) : nameOf(year));
    action->setCheckable(true);
    action->setChecked(year == shown_);
    one->addAction(action);
    connect(action, &QAction::triggered, this, [this, year] { Q_EMIT yearWanted(year); });
  }
}

void FiscalYearControl::retranslate() {
  caption_->setText(tr("Fiscal year"));
  year_->setToolTip(tr("Choose another fiscal year; the date stays"));
  back_->setAccessibleName(tr("The fiscal year before"));
  back_->setToolTip(tr("The fiscal year before (Ctrl+Page Up)"));
  forward_->setAccessibleName(tr("The next fiscal year"));
  forward_->setToolTip(tr("The next fiscal year (Ctrl+Page Down)"));
  if (shown_ > 0) year_->setAccessibleName(tr("Fiscal year: %1").arg(nameOf(shown_)));
}

}  // namespace eclosion::ui
