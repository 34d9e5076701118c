// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/story_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

#include "ui/startups/story_html.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int widestColumn = 860;
constexpr int inner = 16;  // around the text
constexpr int outer = 8;   // in line with the head of the page

}  // namespace

StoryView::StoryView(Painting painting, QWidget* parent) : QTextBrowser(parent), painting_(std::move(painting)) {
  setFrameShape(QFrame::NoFrame);
  setOpenLinks(false);
  setLineWrapMode(FixedPixelWidth);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  // Always there, so that the width of the column does not depend on what is in it.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

QVariant StoryView::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) return {};
  const double ratio = devicePixelRatioF();
  QSizeF size(px(14), px(14));
  if (name.scheme() == QLatin1String("timeline")) size = QSizeF(columnWidth(), px(timelineHeight));
  if (name.scheme() == QLatin1String("team")) size = QSizeF(std::min(columnWidth(), px(widestTeam)), px(teamHeight));
  QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  bool painted = false;
  {
    QPainter painter(&image);
    painted = painting_(painter, size, name);
  }
  return painted ? QVariant(image) : QVariant();
}

int StoryView::columnWidth() const {
  const int room = width() - verticalScrollBar()->sizeHint().width() - px(outer) - 2 * px(inner);
  return std::clamp(room, px(200), px(widestColumn));
}

// The column keeps its width in a wide window, so that only a narrow one lays its text out again while it is resized.
void StoryView::layColumn() {
  setViewportMargins(px(outer), 0, 0, 0);
  setLineWrapColumnOrWidth(columnWidth() + 2 * px(inner));
}

void StoryView::setStory(const QString& html) {
  const int scrolled = verticalScrollBar()->value();
  layColumn();
  shownWidth_ = columnWidth();
  document()->setDefaultFont(Theme::instance().font(TextStep::body));
  document()->setDocumentMargin(px(inner));
  setHtml(html);
  // A long text is laid out bit by bit, and the bar follows; the place where one reads must be there now.
  if (scrolled > verticalScrollBar()->maximum())
    verticalScrollBar()->setMaximum(static_cast<int>(document()->size().height()) - viewport()->height());
  verticalScrollBar()->setValue(scrolled);
}

void StoryView::goToTop() { verticalScrollBar()->setValue(0); }

QRect StoryView::linkRect(const QString& address) const {
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      if (part.fragment().charFormat().anchorHref() != address) continue;
      QTextCursor cursor(document());
      cursor.setPosition(part.fragment().position());
      return cursorRect(cursor);
    }
  }
  return {};
}

void StoryView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  layColumn();
  if (columnWidth() != shownWidth_) Q_EMIT columnResized();
}

void StoryView::keyPressEvent(QKeyEvent* event) {
  // Backspace is "back" here, as the page has it; a browser's own history has nothing in it.
  if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape) return event->ignore();
  QTextBrowser::keyPressEvent(event);
}

}  // namespace eclosion::ui
