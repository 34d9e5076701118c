// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knowledge_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/models/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

KnowledgeBanner::KnowledgeBanner(BoardModel& model, QWidget* parent)
    : Surface(&Tokens::warnbg, Qt::BottomEdge, parent),
      model_(model),
      text_(new TextLabel(TextStep::dense, Weight::medium, &Tokens::warn)),
      mark_(new Button(Button::Kind::chip)),
      compare_(new Button(Button::Kind::secondary)),
      back_(new Button(Button::Kind::primary)),
      marks_(new QAction(this)) {
  setDesignHeight(34);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(40), 0, 16, 1);
  row->setSpacing(12);
  for (Button* button : {mark_, compare_, back_}) button->setSmall(true);
  text_->setElided(true);
  row->addWidget(text_, 1);
  for (Button* button : {mark_, compare_, back_}) row->addWidget(button);
  marks_->setCheckable(true);
  mark_->setCheckable(true);
  connect(mark_, &QAbstractButton::clicked, marks_, &QAction::trigger);
  connect(marks_, &QAction::toggled, mark_, &QAbstractButton::setChecked);
  connect(compare_, &QAbstractButton::clicked, this, &KnowledgeBanner::comparisonWanted);
  connect(back_, &QAbstractButton::clicked, this, &KnowledgeBanner::returnToNow);
  connect(&model_, &BoardModel::changed, this, &KnowledgeBanner::refresh);
  refresh();
}

void KnowledgeBanner::setMoment(const QDateTime& moment) {
  moment_ = moment;
  refresh();
}

void KnowledgeBanner::refresh() {
  marks_->setText(tr("Mark what differs from now"));
  marks_->setEnabled(!moment_.isNull());
  setVisible(!moment_.isNull());
  if (moment_.isNull()) return;
  text_->setText(tr("As known on %1, true on %2. Editing is off.").arg(dateText(moment_.date()), dateText(model_.date())));
  mark_->setText(tr("Mark what differs"));
  mark_->setToolTip(tr("Mark startups whose facts are known otherwise now"));
  compare_->setText(tr("Then and now…"));
  compare_->setToolTip(tr("What differs from what is known now, and how late facts arrive (Ctrl+Shift+T)"));
  back_->setText(tr("Back to what is known now"));
  back_->setKeys(tr("Alt+Shift+Home"));
}

void KnowledgeBanner::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  Surface::changeEvent(event);
}

void KnowledgeBanner::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  QPainter painter(this);
  paintIcon(painter, QRectF(px(17), (height() - px(15)) / 2.0, px(15), px(15)), Icon::clock, tokens().warn);
}

}  // namespace eclosion::ui
