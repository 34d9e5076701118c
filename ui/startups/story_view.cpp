// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/story_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>
#include <algorithm>

#include "ui/startups/story_html.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int widestColumn = 860;
constexpr int margin = 24;

}  // namespace

StoryView::StoryView(Painting painting, QWidget* parent) : QTextBrowser(parent), painting_(std::move(painting)) {
  setFrameShape(QFrame::NoFrame);
  setOpenLinks(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  // Always there, so that the width of the column does not depend on what is in it.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  document()->setDocumentMargin(0);
}

QVariant StoryView::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) return {};
  const double ratio = devicePixelRatioF();
  const QSizeF size =
      name.scheme() == QLatin1String("timeline") ? QSizeF(columnWidth(), px(timelineHeight)) : QSizeF(px(14), px(14));
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

int StoryView::columnWidth() const { return std::max(px(200), std::min(px(widestColumn), viewport()->width() - 2 * px(margin))); }

void StoryView::layMargins() {
  QTextFrame* root = document()->rootFrame();
  QTextFrameFormat format = root->frameFormat();
  format.setLeftMargin(px(margin));
  format.setTopMargin(px(16));
  format.setBottomMargin(px(32));
  format.setRightMargin(std::max(px(margin), viewport()->width() - columnWidth() - px(margin)));
  root->setFrameFormat(format);
}

void StoryView::setStory(const QString& html) {
  const int scrolled = verticalScrollBar()->value();
  document()->clear();
  document()->setDefaultFont(Theme::instance().font(TextStep::body));
  setHtml(html);
  shownWidth_ = columnWidth();
  layMargins();
  verticalScrollBar()->setValue(scrolled);
}

void StoryView::goToTop() { verticalScrollBar()->setValue(0); }

void StoryView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  if (columnWidth() != shownWidth_) {
    Q_EMIT columnResized();
  } else {
    layMargins();
  }
}

void StoryView::keyPressEvent(QKeyEvent* event) {
  // Backspace is "back" here, as the page has it; a browser's own history has nothing in it.
  if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape) return event->ignore();
  QTextBrowser::keyPressEvent(event);
}

}  // namespace eclosion::ui
