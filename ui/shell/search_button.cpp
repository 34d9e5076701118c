// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_button.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setObjectName(QStringLiteral("searchButton"));
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
  retranslate();
}

void SearchButton::retranslate() {
  keys_ = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
  setText(tr("Search or command"));
  setAccessibleName(text());
  setToolTip(tr("Find a startup, a person, a date or a command (%1)").arg(keys_));
}

void SearchButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QAbstractButton::changeEvent(event);
}

QSize SearchButton::sizeHint() const { return {px(226), px(30)}; }

QSize SearchButton::minimumSizeHint() const {
  return {px(34) + advanceOf(Theme::instance().font(TextStep::meta, Weight::medium), keys_) + px(20), px(30)};
}

void SearchButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (!isEnabled()) painter.setOpacity(0.45);
  drawBox(painter, rect(), px(7), isDown() ? pressedColour(t.panel, t.dark) : underMouse() ? t.hover : t.panel, t.edge);
  const int size = px(14);
  paintIcon(painter, QRectF(px(10), (height() - size) / 2.0, size, size), Icon::search, t.tx2);
  painter.setFont(theme.font(TextStep::meta, Weight::medium));
  const int keysWidth = advanceOf(painter.font(), keys_) + px(10);
  const QRectF box(width() - px(7) - keysWidth, (height() - px(18)) / 2.0, keysWidth, px(18));
  drawBox(painter, box, 4, t.win, t.line2);
  painter.setPen(t.tx2);
  painter.drawText(box, Qt::AlignCenter, keys_);
  painter.setFont(theme.font(TextStep::dense));
  painter.setPen(t.tx3);
  const int left = px(10) + size + px(7);
  drawLine(painter, QRect(left, 0, static_cast<int>(box.left()) - left - px(6), height()), text());
}

}  // namespace eclosion::ui
