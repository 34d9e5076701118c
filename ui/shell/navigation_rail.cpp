// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace eclosion::ui {

NavigationRail::NavigationRail(QMenu* settings, QWidget* parent)
    : Surface(&Tokens::win, Qt::RightEdge, parent),
      board_(new Button(Button::Kind::nav, Icon::board)),
      settings_(new Button(Button::Kind::nav, Icon::settings)) {
  setDesignWidth(76);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(60), 1, px(12));
  column->setSpacing(2);
  board_->setCheckable(true);
  board_->setChecked(true);
  board_->setAutoExclusive(true);
  settings_->setMenu(settings);
  column->addWidget(board_, 0, Qt::AlignHCenter);
  column->addStretch();
  column->addWidget(settings_, 0, Qt::AlignHCenter);
  retranslate();
}

void NavigationRail::retranslate() {
  board_->setText(tr("Board"));
  board_->setToolTip(tr("Board (Ctrl+1)"));
  settings_->setText(tr("Settings"));
}

void NavigationRail::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  QPainter painter(this);
  const int size = px(27);
  paintMark(painter, QRectF((width() - size) / 2.0, px(15), size, size));
}

}  // namespace eclosion::ui
