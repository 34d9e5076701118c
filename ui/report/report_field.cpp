// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_field.h"

#include <QKeyEvent>
#include <QTimer>
#include <algorithm>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int pauseMs = 1500;

}  // namespace

ReportField::ReportField(int lines, QWidget* parent) : QPlainTextEdit(parent), lines_(lines), pause_(new QTimer(this)) {
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  pause_->setSingleShot(true);
  pause_->setInterval(pauseMs);
  connect(pause_, &QTimer::timeout, this, &ReportField::settle);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    updateGeometry();
    if (hasFocus()) pause_->start();
  });
}

void ReportField::setWritten(const QString& text) {
  const bool isTouched = toPlainText().trimmed() != onRecord_.trimmed();
  onRecord_ = text;
  // What somebody types stands: it is written on the next pause.
  if ((hasFocus() && isTouched) || toPlainText().trimmed() == text.trimmed()) return;
  setPlainText(text);
  pause_->stop();
}

void ReportField::settle() {
  pause_->stop();
  const QString text = toPlainText().trimmed();
  if (text == onRecord_.trimmed()) return;
  onRecord_ = text;
  Q_EMIT written(text);
}

QSize ReportField::sizeHint() const {
  const int line = QFontMetrics(font()).lineSpacing();
  const int lines = std::clamp(static_cast<int>(document()->size().height()), lines_, lines_ == 1 ? 4 : 3 * lines_);
  return {px(160), lines * line + px(16)};
}

void ReportField::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  // A menu over it is not leaving it.
  if (event->reason() != Qt::PopupFocusReason) settle();
}

void ReportField::keyPressEvent(QKeyEvent* event) {
  // A title is of one line.
  if (lines_ == 1 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return settle();
  QPlainTextEdit::keyPressEvent(event);
}

}  // namespace eclosion::ui
