// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_view.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/startups/register_header.h"
#include "ui/theme/figures.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {
namespace {

constexpr int lineHeight = 34;
constexpr int padding = 10, firstPadding = 16;
constexpr int squareSize = 9;
constexpr int barWidth = 56, barHeight = 6;
constexpr int leastWidth = 130;  // of a column that takes what is left
constexpr int leastWords = 112;  // of one of words that gives way, so that no sum is cut
constexpr int mostLiked = 330;   // by words, where sums could have more room too
constexpr int mostMeasured = 200;

using Tone = FundingCell::Tone;

QFont fontOf(const QModelIndex& index) {
  const Theme& theme = Theme::instance();
  if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) return columnFigures(TextStep::dense);
  const bool strong = index.data(FundingModel::toneRole).toInt() == static_cast<int>(Tone::strong);
  return theme.font(TextStep::dense, strong ? Weight::medium : Weight::regular);
}

QColor inkOf(const QModelIndex& index) {
  const Tokens& t = tokens();
  switch (static_cast<Tone>(index.data(FundingModel::toneRole).toInt())) {
    case Tone::quiet:
      return t.tx2;
    case Tone::bad:
      return t.bad;
    case Tone::plain:
    case Tone::strong:
      break;
  }
  return t.tx;
}

// What stands beside the words of a cell.
int besideWords(const FundingColumn& column, bool bar) {
  const int route = qstrcmp(column.key, "route") == 0 ? px(squareSize + 8) : 0;
  return route + (bar ? px(barWidth + 8) : 0);
}

QRect insideOf(const QRect& cell, const QModelIndex& index) {
  QRect rect = cell.adjusted(px(index.column() == 0 ? firstPadding : padding), 0, -px(padding), 0);
  if (index.data(FundingModel::routeRole).isValid()) rect.setLeft(rect.left() + px(squareSize + 8));
  if (index.data(FundingModel::filledRole).isValid()) rect.setLeft(rect.left() + px(barWidth + 8));
  return rect;
}

// Money is plum, and each route has its tone of it.
QColor barColour(const FundingModel& model, const QModelIndex& index) {
  const FundingRow* row = model.rowAt(index.row());
  return row && row->route ? tokens().routes[static_cast<size_t>(*row->route)] : tokens().bar;
}

void paintBar(QPainter& painter, const QRect& cell, double filled, const QColor& colour) {
  const Tokens& t = tokens();
  const QRectF track(cell.left() + px(padding), cell.center().y() - px(barHeight) / 2.0 + 0.5, px(barWidth), px(barHeight));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.barbg);
  painter.drawRoundedRect(track, 3, 3);
  if (filled <= 0) return;
  const bool over = filled > 1;
  QRectF part = track;
  part.setWidth(std::max<qreal>(3, track.width() * std::min(1.0, filled)));
  painter.setBrush(over ? t.badbar : colour);
  painter.drawRoundedRect(part, 3, 3);
}

}  // namespace

FundingDelegate::FundingDelegate(FundingView& view) : QStyledItemDelegate(&view), view_(view) {}

void FundingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  painter->save();
  painter->setClipRect(option.rect);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  painter->fillRect(option.rect, selected ? t.sel : view_.hovered_ == index.row() ? t.hover : t.panel);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
  const QRect text = insideOf(option.rect, index);
  if (const QVariant route = index.data(FundingModel::routeRole); route.isValid()) {
    const int size = px(squareSize);
    const QRectF square(option.rect.left() + px(padding), option.rect.center().y() - size / 2.0 + 0.5, size, size);
    const QColor& colour = t.routes[static_cast<size_t>(route.toInt())];
    drawBox(*painter, square, 2, colour, colour, 0);
  }
  if (const QVariant filled = index.data(FundingModel::filledRole); filled.isValid())
    paintBar(*painter, option.rect, filled.toDouble(), barColour(view_.model_, index));
  QFont font = fontOf(index);
  const bool links = view_.hovered_ == index.row() && index.data(FundingModel::linkRole).toBool();
  font.setUnderline(links);
  painter->setFont(font);
  painter->setPen(inkOf(index));
  const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
  drawLine(*painter, text, index.data().toString(), right ? Qt::AlignRight : Qt::AlignLeft | Qt::AlignAbsolute);
  if (view_.hasFocus() && view_.currentIndex() == index) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.acctx, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
  }
  painter->restore();
}

bool FundingDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  const QString text = index.data().toString();
  const bool cut = QFontMetrics(fontOf(index)).horizontalAdvance(text) > insideOf(option.rect, index).width();
  QToolTip::showText(event->globalPos(),
                     cut ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()) : QString(), view);
  return true;
}

FundingView::FundingView(FundingModel& model, QWidget* parent)
    : QTableView(parent), model_(model), header_(new RegisterHeader(this)) {
  setFrameShape(QFrame::NoFrame);
  setStyleSheet(QStringLiteral("QTableView { border: none; border-radius: 0; }"));
  setHorizontalHeader(header_);
  header_->setSectionsMovable(false);
  header_->setWraps(true);
  header_->setSectionsClickable(true);
  header_->setSortIndicatorShown(true);
  header_->setSortIndicator(-1, Qt::AscendingOrder);
  setModel(&model_);
  setItemDelegate(new FundingDelegate(*this));
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(1);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setWordWrap(false);
  setMouseTracking(true);
  setCornerButtonEnabled(false);
  setCornerWidget(new Surface(&Tokens::panel));
  const auto size = [this] {
    verticalHeader()->setDefaultSectionSize(px(lineHeight));
    measure();
    layOut();
  };
  size();
  connect(&Theme::instance(), &Theme::changed, this, size);
  connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    kept_ = currentKey();
    keptColumn_ = std::max(0, currentIndex().column());
  });
  connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
    header_->setSortIndicator(model_.sortColumn(), model_.sortOrder());
    measure();
    layOut();
    selectKey(kept_);
  });
  connect(header_, &QHeaderView::sectionClicked, this, [this](int section) {
    const FundingColumn* column = model_.columnAt(section);
    if (!column) return;
    // Sums begin with the largest: that is what one looks for.
    const bool again = model_.sortColumn() == section;
    const auto first = column->right ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto other = column->right ? Qt::AscendingOrder : Qt::DescendingOrder;
    model_.sort(section, again && model_.sortOrder() == first ? other : first);
  });
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FundingView::currentRowChanged);
  connect(this, &QTableView::clicked, this, &FundingView::cellOpened);
  connect(this, &QTableView::doubleClicked, this, &FundingView::rowOpened);
}

bool FundingView::mayBeCut(int section) const {
  const FundingColumn& column = *model_.columnAt(section);
  return !column.right && !column.whole;
}

// Figures are of one width, so that the longest words are the widest but for a letter or two.
int FundingView::neededBy(int section) const {
  const FundingColumn& column = *model_.columnAt(section);
  qsizetype longest = 0;
  for (int row = 0; row < model_.rowCount(); ++row)
    longest = std::max(longest, model_.cellAt(model_.index(row, section))->text.size());
  const int ends = px(section == 0 ? firstPadding : padding) + px(padding);
  int needed = header_->leastWidthOf(section);
  int measured = 0;
  for (int row = 0; row < model_.rowCount() && measured < mostMeasured; ++row) {
    const QModelIndex index = model_.index(row, section);
    const FundingCell& cell = *model_.cellAt(index);
    if (cell.text.size() + 2 < longest) continue;
    ++measured;
    needed = std::max(needed, QFontMetrics(fontOf(index)).horizontalAdvance(cell.text) + 2 + ends +
                                  besideWords(column, cell.filled.has_value()));
  }
  return needed;
}

void FundingView::measure() {
  needed_.assign(static_cast<size_t>(model_.columnCount()), 0);
  for (size_t i = 0; i < needed_.size(); ++i) needed_[i] = neededBy(static_cast<int>(i));
}

void FundingView::layOut() {
  if (static_cast<int>(needed_.size()) != header_->count()) return;
  // What each has to have, what each would like, and how much of the difference there is room for.
  struct Wish {
    int least, liked;
  };
  std::vector<Wish> wishes;
  int least = 0, more = 0, open = 0;
  for (int i = 0; i < header_->count(); ++i) {
    const FundingColumn& column = *model_.columnAt(i);
    const int needed = needed_[static_cast<size_t>(i)];
    const bool takesRest = column.width == 0;
    Wish wish{.least = needed, .liked = std::max(px(column.width), needed)};
    if (mayBeCut(i)) {
      const int words = px(takesRest ? leastWidth : leastWords);
      wish.least = takesRest ? words : std::min(words, px(column.width));
      wish.liked = std::max(wish.least, takesRest ? std::min(needed, px(mostLiked)) : px(column.width));
    }
    least += wish.least;
    more += wish.liked - wish.least;
    open += takesRest ? 1 : 0;
    wishes.push_back(wish);
  }
  const int room = std::max(0, viewport()->width() - least);
  int spare = std::max(0, room - more);
  for (int i = 0; i < header_->count(); ++i) {
    const Wish& wish = wishes[static_cast<size_t>(i)];
    int width = wish.least + (more > 0 ? (wish.liked - wish.least) * std::min(room, more) / more : 0);
    // What nobody asked for goes to those who take the rest.
    if (model_.columnAt(i)->width == 0 && open > 0) {
      const int share = spare / open--;
      width += share;
      spare -= share;
    }
    header_->resizeSection(i, width);
  }
  updateGeometries();  // titles may stand in two lines
}

void FundingView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  layOut();
}

QString FundingView::currentKey() const {
  const FundingRow* row = model_.rowAt(currentIndex().row());
  return row ? row->key : QString();
}

void FundingView::selectKey(const QString& key) {
  const int row = key.isEmpty() ? -1 : model_.rowOf(key);
  if (row < 0) return;
  const QModelIndex index = model_.index(row, std::min(keptColumn_, model_.columnCount() - 1));
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(index);
}

QString FundingView::selectedText() const {
  const auto rows = selectionModel()->selectedRows();
  if (rows.isEmpty()) return {};
  QStringList line;
  for (const FundingColumn& column : model_.table().columns) line << column.title;
  QStringList lines{line.join(QLatin1Char('\t'))};
  QList<int> places;
  for (const QModelIndex& row : rows) places << row.row();
  std::sort(places.begin(), places.end());
  for (const int place : places) {
    line.clear();
    for (int column = 0; column < model_.columnCount(); ++column) line << model_.index(place, column).data().toString();
    lines << line.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void FundingView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (currentIndex().isValid()) Q_EMIT cellOpened(currentIndex());
      return;
    case Qt::Key_F2:
      if (currentIndex().isValid()) Q_EMIT rowOpened(currentIndex());
      return;
    case Qt::Key_Delete:
      Q_EMIT removeWanted();
      return;
    // The window's: the side panel, leaving, copying.
    case Qt::Key_Space:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
      return event->ignore();
    default:
      if (event->matches(QKeySequence::Copy)) return event->ignore();
      QTableView::keyPressEvent(event);
  }
}

void FundingView::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  if (!currentIndex().isValid() && model_.rowCount() > 0) setCurrentIndex(model_.index(0, 0));
}

void FundingView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
  if (!index.isValid()) return event->ignore();
  if (!selectionModel()->isRowSelected(index.row(), {})) setCurrentIndex(index);
  Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void FundingView::setHovered(int row) {
  if (row == hovered_) return;
  hovered_ = row;
  viewport()->update();
}

void FundingView::mouseMoveEvent(QMouseEvent* event) {
  setHovered(indexAt(event->position().toPoint()).row());
  QTableView::mouseMoveEvent(event);
}

void FundingView::leaveEvent(QEvent* event) {
  setHovered(-1);
  QTableView::leaveEvent(event);
}

}  // namespace eclosion::ui
