// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/register_table.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/startups/register_delegate.h"
#include "ui/startups/register_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

RegisterTable::RegisterTable(StartupsModel& model, QWidget* parent)
    : QTreeView(parent), model_(model), header_(new RegisterHeader(this)) {
  setFrameShape(QFrame::NoFrame);
  setStyleSheet(QStringLiteral("QTreeView { border: none; border-radius: 0; }"));
  setHeader(header_);
  setModel(&model_);
  setItemDelegate(new RegisterDelegate(this));
  setUniformRowHeights(true);
  setRootIsDecorated(false);
  setIndentation(0);
  setItemsExpandable(true);
  setExpandsOnDoubleClick(false);
  setAllColumnsShowFocus(true);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false);
  setTextElideMode(Qt::ElideRight);
  viewport()->setMouseTracking(true);
  setCornerWidget(new Surface(&Tokens::panel));
  // A tree that does not sort by itself lets nobody click its head.
  header_->setSectionsClickable(true);
  header_->setSortIndicatorShown(true);
  setAccessibleName(tr("Startups"));

  connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &RegisterTable::remember);
  connect(&model_, &QAbstractItemModel::modelReset, this, &RegisterTable::restore);
  connect(header_, &QHeaderView::sectionClicked, this, [this](int section) {
    const bool again = static_cast<int>(model_.sortColumn()) == section;
    const auto order = again && model_.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    model_.sort(section, order);
    Q_EMIT layoutChanged();
  });
  const auto changed = [this] {
    if (!applying_) Q_EMIT layoutChanged();
  };
  connect(header_, &QHeaderView::sectionMoved, this, changed);
  connect(header_, &QHeaderView::sectionResized, this, changed);
  connect(header_, &RegisterHeader::menuRequested, this, &RegisterTable::columnsMenuRequested);
  connect(this, &QTreeView::expanded, this, [this](const QModelIndex& group) { closed_.remove(keyOf(group)); });
  connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& group) { closed_.insert(keyOf(group)); });
  connect(&Theme::instance(), &Theme::changed, this, [this, zoom = Theme::instance().zoom()]() mutable {
    if (zoom != Theme::instance().zoom()) {
      applying_ = true;
      for (int i = 0; i < startupColumnCount; ++i)
        header_->resizeSection(i, header_->sectionSize(i) * Theme::instance().zoom() / std::max(1, zoom));
      applying_ = false;
      zoom = Theme::instance().zoom();
    }
    scheduleDelayedItemsLayout();
  });
}

std::vector<RegisterTable::Row> RegisterTable::selectedStartups() const {
  std::vector<Row> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row)
      rows.push_back(model_.startupAt(model_.index(row, 0, range.parent())));
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  if (!rows.empty() && rows.back() == Portfolio::none) rows.pop_back();
  return rows;
}

void RegisterTable::forget() {
  kept_.clear();
  keptAll_ = false;
  keptCurrent_ = Portfolio::none;
  closed_.clear();
  clearSelection();
}

void RegisterTable::remember() {
  kept_ = selectedStartups();
  keptAll_ = kept_.size() > 1 && kept_.size() == model_.startups().size();
  keptCurrent_ = model_.startupAt(currentIndex());
  keptScroll_ = verticalScrollBar()->value();
  restoring_ = true;
}

void RegisterTable::restore() {
  header_->setSortIndicator(static_cast<int>(model_.sortColumn()), model_.sortOrder());
  const bool grouped = model_.grouping() != StartupGrouping::none;
  if (grouped) {
    const QSet<QString> closed = closed_;
    expandAll();
    for (int i = 0; i < model_.rowCount(); ++i) {
      const QModelIndex group = model_.index(i, 0);
      if (closed.contains(keyOf(group))) collapse(group);
    }
  }
  QItemSelection selection;
  const int last = startupColumnCount - 1;
  if (keptAll_) {
    selectAll();
  } else if (!kept_.empty()) {
    const auto select = [&](const QModelIndex& parent) {
      const int rows = model_.rowCount(parent);
      const auto isKept = [&](int row) {
        return row < rows && std::binary_search(kept_.begin(), kept_.end(), model_.startupAt(model_.index(row, 0, parent)));
      };
      for (int row = 0; row < rows; ++row) {
        if (!isKept(row)) continue;
        const int first = row;
        while (isKept(row + 1)) ++row;
        selection.append(QItemSelectionRange(model_.index(first, 0, parent), model_.index(row, last, parent)));
      }
    };
    if (grouped) {
      for (int i = 0; i < model_.rowCount(); ++i) select(model_.index(i, 0));
    } else {
      select({});
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  }
  const QModelIndex current = keptCurrent_ == Portfolio::none ? QModelIndex() : model_.indexOf(keptCurrent_);
  if (current.isValid()) selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
  restoring_ = false;
  executeDelayedItemsLayout();
  verticalScrollBar()->setValue(keptScroll_);
  Q_EMIT startupsSelected();
}

void RegisterTable::selectStartup(Row startup) {
  const QModelIndex index = model_.indexOf(startup);
  if (!index.isValid()) return clearSelection();
  if (index.parent().isValid()) expand(index.parent());
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(index);
}

void RegisterTable::selectStartups(std::vector<Row> startups) {
  std::sort(startups.begin(), startups.end());
  kept_ = std::move(startups);
  keptAll_ = false;
  keptCurrent_ = kept_.empty() ? Portfolio::none : kept_.front();
  keptScroll_ = verticalScrollBar()->value();
  restoring_ = true;
  clearSelection();
  restore();
  if (currentIndex().isValid()) scrollTo(currentIndex());
}

void RegisterTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTreeView::selectionChanged(selected, deselected);
  if (!restoring_) Q_EMIT startupsSelected();
}

void RegisterTable::toggle(const QModelIndex& group) { setExpanded(group, !isExpanded(group)); }

void RegisterTable::keyPressEvent(QKeyEvent* event) {
  keyboard_ = true;
  const QModelIndex current = currentIndex();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (model_.isGroup(current)) return toggle(current.siblingAtColumn(0));
    const Row startup = model_.startupAt(current);
    if (startup != Portfolio::none) Q_EMIT startupOpened(startup);
    return;
  }
  // Space is the window's: it shows and hides the side panel.
  if (event->key() == Qt::Key_Space && !(event->modifiers() & Qt::ControlModifier)) return event->ignore();
  // Left closes the group one stands in.
  if (event->key() == Qt::Key_Left && current.parent().isValid() && horizontalScrollBar()->value() == 0) {
    selectionModel()->setCurrentIndex(current.parent(), QItemSelectionModel::NoUpdate);
    return scrollTo(current.parent());
  }
  if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape) return event->ignore();
  QTreeView::keyPressEvent(event);
  viewport()->update();
}

// Types ahead in the names, former ones too, without case and accents.
void RegisterTable::keyboardSearch(const QString& text) {
  static QElapsedTimer clock;
  if (!clock.isValid()) clock.start();
  const bool continues = clock.elapsed() - typedAt_ < 1200;
  typedAt_ = clock.elapsed();
  typed_ = continues ? typed_ + text : text;
  // A first letter looks further than the row one is on, and so does the same letter again.
  const bool same = typed_.size() > 1 && typed_.count(typed_.front()) == typed_.size();
  const QString wanted = same ? typed_.left(1) : typed_;
  QModelIndex from = currentIndex();
  if (wanted.size() == 1 && from.isValid()) {
    const QModelIndex below = indexBelow(from);
    from = below.isValid() ? below : QModelIndex();
    while (from.isValid() && model_.isGroup(from)) from = indexBelow(from);
  }
  const QModelIndex found = model_.findFrom(from.siblingAtColumn(0), wanted);
  if (!found.isValid()) return;
  if (found.parent().isValid()) expand(found.parent());
  selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(found);
}

void RegisterTable::mousePressEvent(QMouseEvent* event) {
  keyboard_ = false;
  const QModelIndex index = indexAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && model_.isGroup(index)) {
    selectionModel()->setCurrentIndex(index.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    return toggle(index.siblingAtColumn(0));
  }
  QTreeView::mousePressEvent(event);
}

void RegisterTable::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  if (model_.isGroup(index)) return toggle(index.siblingAtColumn(0));
  if (const Row startup = model_.startupAt(index); startup != Portfolio::none && event->button() == Qt::LeftButton)
    Q_EMIT startupOpened(startup);
}

void RegisterTable::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
  const Row startup = model_.startupAt(index);
  if (startup == Portfolio::none) return event->ignore();
  if (!selectionModel()->isRowSelected(index.row(), index.parent()))
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void RegisterTable::focusInEvent(QFocusEvent* event) {
  if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason) keyboard_ = true;
  QTreeView::focusInEvent(event);
  if (!currentIndex().isValid() && model_.rowCount() > 0)
    selectionModel()->setCurrentIndex(model_.index(0, 0), QItemSelectionModel::NoUpdate);
}

void RegisterTable::setHovered(const QModelIndex& index) {
  const QModelIndex row = index.siblingAtColumn(0);
  if (hovered_ == row) return;
  hovered_ = row;
  viewport()->update();
}

bool RegisterTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::MouseMove) setHovered(indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
  if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel) setHovered({});
  return QTreeView::viewportEvent(event);
}

void RegisterTable::drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const {
  const Tokens& t = tokens();
  const QRect row(0, options.rect.top(), viewport()->width(), options.rect.height());
  const bool group = model_.isGroup(index);
  const bool selected = !group && selectionModel()->isRowSelected(index.row(), index.parent());
  const bool hovered = hovered_.isValid() && hovered_ == index.siblingAtColumn(0);
  painter->fillRect(row, selected ? t.sel : hovered ? t.hover : group ? t.win : t.panel);
  painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
  if (group) {
    RegisterDelegate::paintGroup(painter, row, index, isExpanded(index));
  } else {
    QStyleOptionViewItem option = options;
    for (int place = 0; place < header_->count(); ++place) {
      const int section = header_->logicalIndex(place);
      if (header_->isSectionHidden(section)) continue;
      option.rect = QRect(header_->sectionViewportPosition(section), row.top(), header_->sectionSize(section), row.height());
      if (option.rect.right() < 0 || option.rect.left() > viewport()->width()) continue;
      itemDelegate()->paint(painter, option, index.siblingAtColumn(section));
    }
  }
  if (keyboard_ && hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.acctx, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(row).adjusted(2, 1, -2, -2), 4, 4);
    painter->restore();
  }
}

}  // namespace eclosion::ui
