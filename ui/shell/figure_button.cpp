// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figure_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int buttonHeight = 42, pad = 10, gap = 9;

int widthOf(const QFont& font, const QString& text) { return advanceOf(font, text) + 1; }

}  // namespace

FigureButton::FigureButton(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, &FigureButton::measure);
}

void FigureButton::setWords(const QString& number, const QString& caption, const QString& change, const QString& shortChange) {
  if (number == number_ && caption == text() && change == change_ && shortChange == shortChange_) return;
  number_ = number;
  change_ = change;
  shortChange_ = shortChange;
  setText(caption);
  const QString words = QStringLiteral("%1 %2").arg(number, caption);
  setAccessibleName(change.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, change));
  measure();
  update();
}

// Once for the words: layouts and painting ask again and again.
void FigureButton::measure() {
  const Theme& theme = Theme::instance();
  numberWidth_ = widthOf(theme.font(TextStep::pageFigure, Weight::semibold), number_);
  captionWidth_ = widthOf(theme.font(TextStep::meta, Weight::medium), text());
  changeWidth_ = widthOf(theme.font(TextStep::meta), change_);
  shortChangeWidth_ = widthOf(theme.font(TextStep::meta), shortChange_);
  updateGeometry();
}

int FigureButton::widthWith(int changeWidth) const {
  return px(pad) * 2 + numberWidth_ + px(gap) + std::max(captionWidth_, changeWidth);
}

QSize FigureButton::sizeHint() const { return {widthWith(changeWidth_), px(buttonHeight)}; }
QSize FigureButton::minimumSizeHint() const { return {widthWith(shortChangeWidth_), px(buttonHeight)}; }

void FigureButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void FigureButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (isDown() || underMouse()) {
    const QColor fill = isDown() ? pressedColour(t.hover, t.dark) : t.hover;
    drawBox(painter, rect(), px(8), fill, fill, 0);
  }
  painter.setFont(theme.font(TextStep::pageFigure, Weight::semibold));
  painter.setPen(t.tx);
  const QRect number(px(pad), 0, numberWidth_, height());
  painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, number_);

  const int left = number.right() + px(gap);
  const QRect words(left, 0, width() - left - px(pad) + 1, height());
  const int line = px(15);
  const int top = (height() - 2 * line) / 2;
  painter.setFont(theme.font(TextStep::meta, Weight::medium));
  painter.setPen(t.tx2);
  const bool alone = change_.isEmpty();
  drawLine(painter, QRect(words.left(), alone ? (height() - line) / 2 : top, words.width(), line), text());
  if (alone) return;
  painter.setFont(theme.font(TextStep::meta));
  painter.setPen(t.tx3);
  const bool fits = changeWidth_ <= words.width();
  drawLine(painter, QRect(words.left(), top + line, words.width(), line), fits ? change_ : shortChange_);
}

}  // namespace eclosion::ui
