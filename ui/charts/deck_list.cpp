// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_list.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/models/chart_kinds_model.h"
#include "ui/models/deck_model.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int cellWidth = 138, cellHeight = 98, pictureWidth = 126, pictureHeight = 71, top = 4;

QRectF pictureBox(const QRect& cell) {
  return {QPointF(cell.left() + px(cellWidth - pictureWidth) / 2.0, cell.top() + px(top)), QSizeF(DeckList::pictureSize())};
}

class SlideDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {px(cellWidth), px(cellHeight)};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Tokens& t = tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF box = pictureBox(option.rect);
    // Slides are light in both themes, as they will be shown.
    painter->fillRect(box, lightTokens().panel);
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (picture.isNull()) {
      painter->setFont(Theme::instance().font(TextStep::meta));
      painter->setPen(lightTokens().tx2);
      painter->drawText(box.adjusted(6, 4, -6, -4), Qt::TextWordWrap, index.data(Qt::ToolTipRole).toString());
    } else {
      painter->drawPixmap(box.toRect(), picture);
    }
    painter->setBrush(Qt::NoBrush);
    const double width = chosen ? 2 : 1;
    painter->setPen(QPen(chosen ? t.acctx : t.line2, width));
    painter->drawRoundedRect(box.adjusted(-width / 2, -width / 2, width / 2, width / 2), 3, 3);
    if (option.state & QStyle::State_HasFocus) drawFocusRing(*painter, box.adjusted(-1, -1, 1, 1), 3);
    painter->setFont(Theme::instance().font(TextStep::small, chosen ? Weight::medium : Weight::regular));
    painter->setPen(chosen ? t.acctx : t.tx2);
    const QRect below(option.rect.left(), static_cast<int>(box.bottom()) + 3, option.rect.width(), px(18));
    drawLine(*painter, below, index.data().toString(), Qt::AlignHCenter);
    painter->restore();
  }
};

}  // namespace

DeckList::DeckList(DeckModel& model, QWidget* parent) : QListView(parent), model_(model) {
  setObjectName(QStringLiteral("deckSlides"));
  setModel(&model);
  setItemDelegate(new SlideDelegate(this));
  setFlow(LeftToRight);
  setWrapping(false);
  setUniformItemSizes(true);
  setFrameShape(NoFrame);
  setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollMode(ScrollPerPixel);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(SingleSelection);
  setContextMenuPolicy(Qt::CustomContextMenu);
  setAcceptDrops(true);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  const auto arranged = [this] {
    updateGeometry();
    Q_EMIT sightChanged();
  };
  connect(&model, &QAbstractItemModel::modelReset, this, arranged);
  connect(&Theme::instance(), &Theme::changed, this, [this, arranged] {
    doItemsLayout();
    arranged();
  });
}

QSize DeckList::pictureSize() { return {px(pictureWidth), px(pictureHeight)}; }

// With room for the bar below, so that nothing jumps when it comes.
QSize DeckList::sizeHint() const { return {std::max(1, model_.rowCount()) * px(cellWidth) + 2, px(cellHeight) + px(12)}; }
QSize DeckList::minimumSizeHint() const { return {px(cellWidth), px(cellHeight) + px(12)}; }

std::optional<Slide> DeckList::currentSlide() const {
  const int row = currentIndex().row();
  if (row < 0 || row >= model_.rowCount()) return std::nullopt;
  return model_.slides()[static_cast<size_t>(row)];
}

void DeckList::setCurrentSlide(const SlideId& slide) {
  const int row = model_.rowOf(slide);
  if (row < 0) return;
  setCurrentIndex(model_.index(row));
  scrollTo(currentIndex());
}

bool DeckList::isInSight(int row) const { return isVisible() && visualRect(model_.index(row)).intersects(viewport()->rect()); }

int DeckList::placeAt(const QPoint& at) const {
  for (int row = 0; row < model_.rowCount(); ++row) {
    if (at.x() < visualRect(model_.index(row)).center().x()) return row;
  }
  return model_.rowCount();
}

void DeckList::mark(int place) {
  if (place == mark_) return;
  mark_ = place;
  viewport()->update();
}

// The window's own Delete and F2 mean startups.
bool DeckList::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = key->modifiers() == Qt::NoModifier;
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if ((plain && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2 || (dragged_ && key->key() == Qt::Key_Escape))) ||
        (key->modifiers() == Qt::ControlModifier && sideways)) {
      event->accept();
      return true;
    }
  }
  return QListView::event(event);
}

void DeckList::move(int by) {
  const auto slide = currentSlide();
  const int place = currentIndex().row() + by;
  if (slide && place >= 0 && place < model_.rowCount()) Q_EMIT moveWanted(slide->id, static_cast<size_t>(place));
}

void DeckList::keyPressEvent(QKeyEvent* event) {
  if (dragged_ && event->key() == Qt::Key_Escape) return endDrag();
  const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
  if (event->modifiers() == Qt::ControlModifier && sideways) return move(event->key() == Qt::Key_Left ? -1 : 1);
  const auto slide = currentSlide();
  if (slide && event->modifiers() == Qt::NoModifier) {
    switch (event->key()) {
      case Qt::Key_Delete:
        Q_EMIT removalWanted(slide->id);
        return;
      case Qt::Key_F2:
        Q_EMIT titleWanted(slide->id);
        return;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        Q_EMIT editWanted(slide->id);
        return;
      default:
        break;
    }
  }
  QListView::keyPressEvent(event);
}

void DeckList::mousePressEvent(QMouseEvent* event) {
  QListView::mousePressEvent(event);
  if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) pressed_ = event->pos();
}

void DeckList::mouseMoveEvent(QMouseEvent* event) {
  if (pressed_ && !dragged_ && (event->pos() - *pressed_).manhattanLength() >= QApplication::startDragDistance()) {
    if (const auto slide = currentSlide()) dragged_ = slide->id;
    setCursor(Qt::ClosedHandCursor);
  }
  if (!dragged_) return;
  mark(placeAt(event->pos()));
  // At an edge the row goes on.
  const int edge = px(24);
  if (event->pos().x() < edge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - edge / 2);
  if (event->pos().x() > viewport()->width() - edge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + edge / 2);
}

void DeckList::mouseReleaseEvent(QMouseEvent* event) {
  const auto slide = dragged_;
  int place = mark_;
  endDrag();
  QListView::mouseReleaseEvent(event);
  if (!slide || place < 0) return;
  // The place counts without the slide that moves.
  if (model_.rowOf(*slide) < place) --place;
  Q_EMIT moveWanted(*slide, static_cast<size_t>(place));
}

void DeckList::endDrag() {
  pressed_.reset();
  dragged_.reset();
  unsetCursor();
  mark(-1);
}

void DeckList::mouseDoubleClickEvent(QMouseEvent* event) {
  pressed_.reset();
  const auto slide = currentSlide();
  if (slide && event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) Q_EMIT editWanted(slide->id);
}

void DeckList::wheelEvent(QWheelEvent* event) {
  const QPoint turn = event->angleDelta();
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (turn.x() != 0 ? turn.x() : turn.y()));
  event->accept();
}

void DeckList::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasFormat(ChartKindsModel::dragType())) event->acceptProposedAction();
}

void DeckList::dragMoveEvent(QDragMoveEvent* event) {
  if (!event->mimeData()->hasFormat(ChartKindsModel::dragType())) return;
  mark(placeAt(event->position().toPoint()));
  event->acceptProposedAction();
}

void DeckList::dragLeaveEvent(QDragLeaveEvent*) { mark(-1); }

void DeckList::dropEvent(QDropEvent* event) {
  mark(-1);
  const QByteArray kind = event->mimeData()->data(ChartKindsModel::dragType());
  if (kind.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT chartDropped(QString::fromUtf8(kind), static_cast<size_t>(placeAt(event->position().toPoint())));
}

void DeckList::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (mark_ < 0) return;
  QPainter painter(viewport());
  const QRect cell = visualRect(model_.index(std::min(mark_, model_.rowCount() - 1)));
  const int x = mark_ < model_.rowCount() ? cell.left() : cell.right();
  painter.fillRect(QRect(std::max(0, x - 1), px(top), 3, px(pictureHeight)), tokens().acctx);
}

void DeckList::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  Q_EMIT sightChanged();
}

void DeckList::scrollContentsBy(int dx, int dy) {
  QListView::scrollContentsBy(dx, dy);
  Q_EMIT sightChanged();
}

void DeckList::focusInEvent(QFocusEvent* event) {
  if (!currentIndex().isValid() && model_.rowCount() > 0) setCurrentIndex(model_.index(0));
  QListView::focusInEvent(event);
}

}  // namespace eclosion::ui
