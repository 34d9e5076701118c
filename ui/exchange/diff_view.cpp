// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/diff_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QString signOf(DiffLine::Kind kind) {
  if (kind == DiffLine::Kind::removed) return QStringLiteral("− ");
  return kind == DiffLine::Kind::added ? QStringLiteral("+ ") : QStringLiteral("  ");
}

}  // namespace

DiffView::DiffView(QWidget* parent) : QTextEdit(parent) {
  setReadOnly(true);
  setUndoRedoEnabled(false);
  setTabChangesFocus(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setLineWrapMode(QTextEdit::WidgetWidth);
  connect(&Theme::instance(), &Theme::changed, this, &DiffView::fill);
}

void DiffView::setHunks(std::vector<DiffHunk> hunks) {
  hunks_ = std::move(hunks);
  words_.clear();
  fill();
}

void DiffView::setWords(const QString& words) {
  hunks_.clear();
  words_ = words;
  fill();
}

void DiffView::fill() {
  clear();
  if (hunks_.empty()) {
    setPlainText(words_);
    return;
  }
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPixelSize(Theme::instance().font(TextStep::dense).pixelSize());
  QTextCursor cursor(document());
  bool first = true;
  const auto line = [&](const QString& text, const QColor& ink, const QColor& ground) {
    QTextCharFormat words;
    words.setFont(fixed);
    words.setForeground(ink);
    QTextBlockFormat block;
    if (ground.isValid()) block.setBackground(ground);
    first ? cursor.setBlockFormat(block) : cursor.insertBlock(block);
    first = false;
    cursor.insertText(text, words);
  };
  for (const DiffHunk& hunk : hunks_) {
    line(tr("Line %1").arg(hunk.afterCount > 0 ? hunk.afterStart : hunk.beforeStart), tokens().tx2, {});
    for (const DiffLine& one : hunk.lines) {
      const bool removed = one.kind == DiffLine::Kind::removed;
      const bool added = one.kind == DiffLine::Kind::added;
      line(signOf(one.kind) + QString::fromUtf8(one.text),
           removed ? tokens().bad
           : added ? tokens().ok
                   : tokens().tx,
           removed ? tokens().badbg
           : added ? tokens().okbg
                   : QColor());
    }
  }
  moveCursor(QTextCursor::Start);
}

void DiffView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QTextEdit::changeEvent(event);
}

}  // namespace eclosion::ui
