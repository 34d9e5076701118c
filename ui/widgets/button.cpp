// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QToolTip>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

struct Look {
  QColor fill, border, text;
};

}  // namespace

Button::Button(Kind kind, QWidget* parent) : QAbstractButton(parent), kind_(kind) { setUp(); }
Button::Button(Kind kind, Icon icon, QWidget* parent) : QAbstractButton(parent), kind_(kind), icon_(icon) { setUp(); }

void Button::setUp() {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(kind_ == Kind::title ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void Button::setSign(Icon icon) {
  icon_ = icon;
  updateGeometry();
  update();
}

void Button::setTrailing(std::optional<Icon> icon) {
  trailing_ = icon;
  updateGeometry();
  update();
}

void Button::setKeys(const QString& keys) {
  keys_ = keys;
  updateGeometry();
}

void Button::setSmall(bool small) {
  small_ = small;
  updateGeometry();
}

void Button::setMenu(QMenu* menu) {
  menu_ = menu;
  connect(this, &QAbstractButton::clicked, this, &Button::openMenu);
}

void Button::openMenu() {
  const QSize size = menu_->sizeHint();
  QPoint at = mapToGlobal(QPoint(0, height() + 4));
  if (kind_ == Kind::nav) {
    at = mapToGlobal(QPoint(width() + 4, height() - size.height()));
  } else if (screen() && at.y() + size.height() > screen()->availableGeometry().bottom()) {
    at = mapToGlobal(QPoint(0, -4 - size.height()));
  }
  menu_->popup(at);
}

QFont Button::textFont() const {
  const Theme& theme = Theme::instance();
  switch (kind_) {
    case Kind::nav:
      return theme.font(TextStep::meta, Weight::medium);
    case Kind::title:
      return theme.font(TextStep::screenTitle, Weight::semibold);
    default:
      return theme.font(small_ ? TextStep::small : TextStep::dense, Weight::medium);
  }
}

int Button::heightNow() const {
  if (kind_ == Kind::nav) return px(48);
  return px(kind_ == Kind::chip ? 28 : small_ ? 26 : 30);
}

void Button::setBadge(int count) {
  if (count == badge_) return;
  badge_ = count;
  update();
}

void Button::setBare(bool bare) {
  if (bare == bare_) return;
  bare_ = bare;
  updateGeometry();
  update();
}

QSize Button::sizeHint() const { return {widthWhen(bare_), heightNow()}; }

int Button::widthWhen(bool bare) const {
  if (kind_ == Kind::nav) return px(72);
  if (text().isEmpty() || bare) return heightNow();
  int width = advanceOf(textFont(), text()) + px(kind_ == Kind::title ? 8 : 22);
  if (icon_) width += px(14) + px(6);
  if (trailing_) width += px(12) + px(6);
  if (!keys_.isEmpty()) width += advanceOf(Theme::instance().font(TextStep::meta), keys_) + px(18);
  return width;
}

QSize Button::minimumSizeHint() const { return kind_ == Kind::title ? sizeHint().boundedTo({px(80), heightNow()}) : sizeHint(); }

void Button::enterEvent(QEnterEvent*) { update(); }
void Button::leaveEvent(QEvent*) { update(); }

void Button::changeEvent(QEvent* event) {
  if (event->type() == QEvent::EnabledChange) update();
  QAbstractButton::changeEvent(event);
}

bool Button::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && bare_ && toolTip().isEmpty()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
  }
  // Space presses it, and is no shortcut of the window meanwhile.
  if (event->type() == QEvent::ShortcutOverride && isEnabled()) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
      event->accept();
      return true;
    }
  }
  // Enter presses it as Space does, whatever the desktop's custom.
  if (event->type() == QEvent::KeyPress && isEnabled()) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers().testFlag(Qt::KeypadModifier) || key->modifiers() == Qt::NoModifier) {
      if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        click();
        return true;
      }
    }
  }
  return QAbstractButton::event(event);
}

void Button::paintNav(QPainter& painter) {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  const QRect box = rect().adjusted(px(2), 0, -px(2), 0);
  if (isChecked()) {
    drawBox(painter, box, 8, t.sel, t.sel, 0);
  } else if (underMouse() || isDown()) {
    drawBox(painter, box, 8, t.hover, t.hover, 0);
  }
  const QColor colour = isChecked() ? t.acctx : t.tx2;
  const int size = px(18);
  if (icon_) paintIcon(painter, QRectF((width() - size) / 2.0, px(7), size, size), *icon_, colour);
  painter.setFont(textFont());
  painter.setPen(isChecked() ? t.acctx : t.tx2);
  drawLine(painter, QRect(2, px(27), width() - 4, px(16)), text(), Qt::AlignHCenter);
  if (badge_ > 0) paintBadge(painter);
}

void Button::paintBadge(QPainter& painter) {
  constexpr int most = 99;  // what fits beside the sign
  const Theme& theme = Theme::instance();
  const QString words = badge_ > most ? QStringLiteral("%1+").arg(most) : QString::number(badge_);
  const QFont& font = theme.font(TextStep::meta, Weight::semibold);
  const int high = px(15);
  const int wide = std::max(high, QFontMetrics(font).horizontalAdvance(words) + px(8));
  const QRectF pill(width() / 2.0 + px(3), px(2), wide, high);
  drawBox(painter, pill, high / 2.0, theme.tokens().bad, theme.tokens().bad);
  painter.setFont(font);
  painter.setPen(theme.tokens().panel);
  painter.drawText(pill, Qt::AlignCenter, words);
}

void Button::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (!isEnabled()) painter.setOpacity(0.45);
  if (kind_ == Kind::nav) return paintNav(painter);

  Look look{t.raise, t.line2, t.tx};
  if (kind_ == Kind::primary) look = {t.acc, t.acc, t.onacc};
  if (kind_ == Kind::quiet || kind_ == Kind::title)
    look = {Qt::transparent, Qt::transparent, kind_ == Kind::title ? t.tx : t.tx2};
  if (kind_ == Kind::chip) look = {t.raise, t.line2, t.tx2};
  if (kind_ == Kind::chip && isChecked()) look = {t.sel, t.sel, t.acctx};
  if (isEnabled() && (underMouse() || (menu_ && menu_->isVisible())) && kind_ != Kind::primary && !isChecked())
    look.fill = t.hover;
  if (isDown() || (kind_ == Kind::primary && underMouse() && isEnabled()))
    look.fill = pressedColour(look.fill == Qt::transparent ? t.hover : look.fill, t.dark);
  drawBox(painter, rect(), 7, look.fill, look.border);

  painter.setFont(textFont());
  const int pad = kind_ == Kind::title ? px(4) : px(11);
  if (text().isEmpty() || bare_) {
    const int size = px(14);
    if (icon_) paintIcon(painter, QRectF((width() - size) / 2.0, (height() - size) / 2.0, size, size), *icon_, look.text);
    return;
  }
  QRect inside = rect().adjusted(pad, 0, -pad, 0);
  if (icon_) {
    const int size = px(14);
    paintIcon(painter, QRectF(inside.left(), (height() - size) / 2.0, size, size), *icon_, look.text);
    inside.setLeft(inside.left() + size + px(6));
  }
  if (trailing_) {
    const int size = px(12);
    paintIcon(painter, QRectF(inside.right() - size + 1, (height() - size) / 2.0, size, size), *trailing_, look.text);
    inside.setRight(inside.right() - size - px(6));
  }
  if (!keys_.isEmpty()) {
    const QFont& small = theme.font(TextStep::meta);
    const int width = advanceOf(small, keys_) + px(10);
    const QRectF box(inside.right() - width + 1, (height() - px(17)) / 2.0, width, px(17));
    painter.save();
    drawBox(painter, box, 4, Qt::transparent, withAlpha(look.text, 0.45));
    painter.setFont(small);
    painter.setPen(look.text);
    painter.drawText(box, Qt::AlignCenter, keys_);
    painter.restore();
    inside.setRight(inside.right() - width - px(8));
  }
  painter.setPen(look.text);
  const bool centred = !icon_ && !trailing_ && keys_.isEmpty();
  drawLine(painter, inside.adjusted(0, 0, 2, 0), text(), centred ? Qt::AlignHCenter : Qt::AlignLeft);
}

}  // namespace eclosion::ui
