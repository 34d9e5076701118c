// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/figure_tile.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int padding = 18;

}  // namespace

FigureTile::FigureTile(QWidget* parent) : QAbstractButton(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setOpens(false);
}

void FigureTile::setOpens(bool opens) { setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus); }

void FigureTile::say(const QString& caption, const QString& figure, const QString& remark, Role ink) {
  caption_ = caption;
  figure_ = figure;
  remark_ = remark;
  ink_ = ink;
  QStringList parts{caption, figure};
  if (!remark.isEmpty()) parts << remark;
  setAccessibleName(parts.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

QSize FigureTile::sizeHint() const {
  const Theme& theme = Theme::instance();
  const int wide = std::max({QFontMetrics(theme.font(TextStep::small)).horizontalAdvance(caption_),
                             QFontMetrics(theme.font(TextStep::pageFigure, Weight::semibold)).horizontalAdvance(figure_),
                             QFontMetrics(theme.font(TextStep::meta, Weight::medium)).horizontalAdvance(remark_)});
  return {wide + 2 * px(padding) + 1, px(88)};
}

void FigureTile::enterEvent(QEnterEvent*) { update(); }
void FigureTile::leaveEvent(QEvent*) { update(); }

// Enter presses it as Space does, whatever the desktop's custom.
void FigureTile::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void FigureTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (focusPolicy() != Qt::NoFocus && (underMouse() || isDown())) painter.fillRect(rect(), isDown() ? t.sel : t.hover);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
  const int left = px(padding), wide = width() - 2 * px(padding);
  painter.setFont(theme.font(TextStep::small));
  painter.setPen(t.tx2);
  drawLine(painter, QRect(left, px(12), wide + 2, px(16)), caption_);
  painter.setFont(theme.font(TextStep::pageFigure, Weight::semibold));
  painter.setPen(t.tx);
  drawLine(painter, QRect(left, px(29), wide + 2, px(28)), figure_);
  painter.setFont(theme.font(TextStep::meta, Weight::medium));
  painter.setPen(t.*ink_);
  drawLine(painter, QRect(left, px(58), wide + 2, px(16)), remark_);
}

}  // namespace eclosion::ui
