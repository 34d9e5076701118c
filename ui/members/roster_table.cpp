// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_table.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/members/roster_delegate.h"
#include "ui/members/roster_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {
namespace {

constexpr int lineHeight = 34;
constexpr int narrowestStrip = 130;
constexpr int strip = static_cast<int>(RosterColumn::strip);

}  // namespace

RosterTable::RosterTable(RosterModel& model, QWidget* parent)
    : QTableView(parent), model_(model), header_(new RosterHeader(this)), zoom_(Theme::instance().zoom()) {
  setObjectName(QStringLiteral("memberTable"));
  setFrameShape(QFrame::NoFrame);
  setStyleSheet(QStringLiteral("QTableView { border: none; border-radius: 0; }"));
  setHorizontalHeader(header_);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(1);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(px(lineHeight));
  setModel(&model_);
  setItemDelegate(new RosterDelegate(*this));
  setShowGrid(false);
  setWordWrap(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  viewport()->setMouseTracking(true);
  setCornerWidget(new Surface(&Tokens::panel));
  header_->setSectionsClickable(true);
  header_->setSortIndicatorShown(true);
  setAccessibleName(tr("Members"));

  connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &RosterTable::remember);
  connect(&model_, &QAbstractItemModel::modelReset, this, &RosterTable::restore);
  connect(header_, &QHeaderView::sectionClicked, this, [this](int section) {
    const bool again = static_cast<int>(model_.sortColumn()) == section;
    model_.sort(section, again && model_.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT layoutChanged();
  });
  connect(header_, &QHeaderView::sectionMoved, this, [this] {
    if (!applying_) Q_EMIT layoutChanged();
  });
  connect(header_, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
    if (applying_) return;
    if (section == strip) stripWidth_ = size;
    fitStrip();
    Q_EMIT layoutChanged();
  });
  connect(header_, &RegisterHeader::menuRequested, this, &RosterTable::columnsMenuRequested);
  connect(&Theme::instance(), &Theme::changed, this, &RosterTable::followTheme);
}

void RosterTable::followTheme() {
  const int before = std::exchange(zoom_, Theme::instance().zoom());
  if (before != zoom_) {
    applying_ = true;
    for (int section = 0; section < rosterColumnCount; ++section)
      header_->resizeSection(section, header_->sectionSize(section) * zoom_ / std::max(1, before));
    stripWidth_ = stripWidth_ * zoom_ / std::max(1, before);
    applying_ = false;
    verticalHeader()->setDefaultSectionSize(px(lineHeight));
    fitStrip();
  }
  viewport()->update();
}

std::vector<RosterTable::Row> RosterTable::selectedMembers() const {
  std::vector<Row> members;
  for (const QItemSelectionRange& range : selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) {
      if (const Row member = model_.memberAt(row); member != Portfolio::none) members.push_back(member);
    }
  }
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  return members;
}

RosterTable::Row RosterTable::currentMember() const {
  return currentIndex().isValid() ? model_.memberAt(currentIndex().row()) : Portfolio::none;
}

std::vector<MemberId> RosterTable::selectedIds() const {
  if (held_) return kept_;
  std::vector<MemberId> ids;
  const RosterData* known = model_.rosterData();
  for (const Row member : selectedMembers()) {
    if (known) ids.push_back(known->roster.members[member].id);
  }
  return ids;
}

void RosterTable::hold() {
  if (held_) return;
  remember();
  held_ = true;
}

void RosterTable::forget() {
  held_ = false;
  kept_.clear();
  keptAll_ = false;
  keptCurrent_.reset();
  clearSelection();
}

void RosterTable::remember() {
  restoring_ = true;
  const RosterData* known = model_.rosterData();
  // A list that is being read again has nobody in it for a moment.
  if (held_ || !known) return;
  kept_ = selectedIds();
  keptAll_ = kept_.size() > 1 && kept_.size() == static_cast<size_t>(model_.people());
  const Row current = currentMember();
  keptCurrent_.reset();
  if (current != Portfolio::none) keptCurrent_ = known->roster.members[current].id;
  keptScroll_ = verticalScrollBar()->value();
}

void RosterTable::restore() {
  hovered_ = -1;
  header_->setSortIndicator(static_cast<int>(model_.sortColumn()), model_.sortOrder());
  const BoardModel& board = model_.board();
  const Portfolio* portfolio = board.portfolio();
  const bool ever = model_.at().scope() == analysis::RosterScope::ever;
  const QDate first = ever ? model_.at().firstArrival() : QDate();
  header_->setScale(MissionScale::around(board.date(), first), board.date(), !board.isPast());
  if (portfolio) {
    if (keptAll_) {
      selectAll();
    } else if (!kept_.empty()) {
      std::vector<Row> members;
      for (const MemberId& id : kept_) {
        if (const Row row = portfolio->rowOf(id); row != Portfolio::none) members.push_back(row);
      }
      select(members);
    }
    const Row current = keptCurrent_ ? portfolio->rowOf(*keptCurrent_) : Portfolio::none;
    const int row = current == Portfolio::none ? -1 : model_.rowOfMember(current);
    if (row >= 0) selectionModel()->setCurrentIndex(model_.index(row, 0), QItemSelectionModel::NoUpdate);
  }
  restoring_ = false;
  if (model_.rosterData()) held_ = false;
  verticalScrollBar()->setValue(keptScroll_);
  Q_EMIT membersSelected();
}

void RosterTable::select(const std::vector<Row>& members) {
  QItemSelection selection;
  std::vector<int> rows;
  if (members.size() < 32) {
    for (const Row member : members) {
      if (const int row = model_.rowOfMember(member); row >= 0) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
  } else {
    std::vector<Row> wanted = members;
    std::sort(wanted.begin(), wanted.end());
    for (int row = 0; row < model_.rowCount(); ++row) {
      if (std::binary_search(wanted.begin(), wanted.end(), model_.memberAt(row))) rows.push_back(row);
    }
  }
  for (size_t i = 0; i < rows.size(); ++i) {
    const int first = rows[i];
    while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1) ++i;
    selection.append(QItemSelectionRange(model_.index(first, 0), model_.index(rows[i], rosterColumnCount - 1)));
  }
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RosterTable::selectMember(Row member) {
  const int row = model_.rowOfMember(member);
  if (row < 0) return clearSelection();
  selectionModel()->setCurrentIndex(model_.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(model_.index(row, 0));
}

void RosterTable::selectIds(std::vector<MemberId> members) {
  if (members.empty()) return;
  kept_ = std::move(members);
  keptAll_ = false;
  keptCurrent_ = kept_.front();
  held_ = true;
  if (!model_.rosterData()) return;
  restoring_ = true;
  restore();
  if (currentIndex().isValid()) scrollTo(currentIndex());
}

void RosterTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  if (!restoring_) Q_EMIT membersSelected();
}

void RosterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  viewport()->update();
}

bool RosterTable::showsFocusOn(int row) const { return keyboard_ && hasFocus() && currentIndex().row() == row; }

QRect RosterTable::rowRect(int row) const {
  return {0, rowViewportPosition(row), viewport()->width(), verticalHeader()->defaultSectionSize()};
}

void RosterTable::keyPressEvent(QKeyEvent* event) {
  keyboard_ = true;
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (const Row member = currentMember(); member != Portfolio::none) Q_EMIT memberOpened(member);
    return;
  }
  // Space is the window's: it shows and hides the side panel.
  if (event->key() == Qt::Key_Space && !(event->modifiers() & Qt::ControlModifier)) return event->ignore();
  if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape) return event->ignore();
  // Whole rows are selected: the keys that go along one scroll, and Home and End go to the first and last row.
  if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
    QScrollBar* bar = horizontalScrollBar();
    return bar->triggerAction(event->key() == Qt::Key_Left ? QAbstractSlider::SliderSingleStepSub
                                                           : QAbstractSlider::SliderSingleStepAdd);
  }
  if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && model_.rowCount() > 0) {
    QKeyEvent wide(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
    QTableView::keyPressEvent(&wide);
    return viewport()->update();
  }
  QTableView::keyPressEvent(event);
  viewport()->update();
}

void RosterTable::keyboardSearch(const QString& text) {
  static QElapsedTimer clock;
  if (!clock.isValid()) clock.start();
  const bool continues = clock.elapsed() - typedAt_ < 1200;
  typedAt_ = clock.elapsed();
  typed_ = continues ? typed_ + text : text;
  // A first letter looks further than the row one is on, and so does the same letter again.
  const bool same = typed_.size() > 1 && typed_.count(typed_.front()) == typed_.size();
  const QString wanted = same ? typed_.left(1) : typed_;
  const int found = model_.findFrom(std::max(0, currentIndex().row()) + (wanted.size() == 1 ? 1 : 0), wanted);
  if (found < 0) return;
  selectionModel()->setCurrentIndex(model_.index(found, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(model_.index(found, 0));
}

void RosterTable::mousePressEvent(QMouseEvent* event) {
  keyboard_ = false;
  QTableView::mousePressEvent(event);
}

void RosterTable::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  const Row member = index.isValid() ? model_.memberAt(index.row()) : Portfolio::none;
  if (member != Portfolio::none && event->button() == Qt::LeftButton) Q_EMIT memberOpened(member);
}

void RosterTable::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
  if (!index.isValid() || model_.memberAt(index.row()) == Portfolio::none) return event->ignore();
  if (!selectionModel()->isRowSelected(index.row(), {}))
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(rowRect(index.row()).center()));
}

void RosterTable::setCoveredBelow(int height) {
  if (std::exchange(coveredBelow_, height) == height) return;
  updateGeometries();
  if (height == 0 || !currentIndex().isValid()) return;
  const QRect row = rowRect(currentIndex().row());
  const int hidden = row.bottom() - (viewport()->height() - height);
  // Where a pointer is at work the row stays below it.
  if (hidden > 0 && row.top() < viewport()->height() && keyboard_)
    verticalScrollBar()->setValue(verticalScrollBar()->value() + hidden);
}

void RosterTable::updateGeometries() {
  QTableView::updateGeometries();
  if (coveredBelow_ == 0) return;
  const int beyond = verticalHeader()->length() + coveredBelow_ - viewport()->height();
  if (beyond > verticalScrollBar()->maximum()) verticalScrollBar()->setMaximum(beyond);
}

void RosterTable::focusInEvent(QFocusEvent* event) {
  if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason) keyboard_ = true;
  QTableView::focusInEvent(event);
  if (!currentIndex().isValid() && model_.rowCount() > 0)
    selectionModel()->setCurrentIndex(model_.index(0, 0), QItemSelectionModel::NoUpdate);
  viewport()->update();
}

void RosterTable::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  viewport()->update();
}

void RosterTable::setHovered(int row) {
  if (hovered_ == row) return;
  hovered_ = row;
  viewport()->update();
}

bool RosterTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::MouseMove) setHovered(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
  if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel) setHovered(-1);
  return QTableView::viewportEvent(event);
}

void RosterTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitStrip();
}

// The missions take what the other columns leave over, where they stand last.
void RosterTable::fitStrip() {
  if (applying_ || header_->isSectionHidden(strip) || stripWidth_ == 0) return;
  const int left = viewport()->width() - (header_->length() - header_->sectionSize(strip));
  bool last = true;
  for (int place = header_->visualIndex(strip) + 1; place < header_->count(); ++place)
    last = last && header_->isSectionHidden(header_->logicalIndex(place));
  applying_ = true;
  header_->resizeSection(strip, last ? std::max(px(narrowestStrip), left) : stripWidth_);
  applying_ = false;
}

void RosterTable::applyLayout(const RosterLayout& layout) {
  applying_ = true;
  int place = 0;
  for (const auto& column : layout.columns) {
    const int section = static_cast<int>(column.column);
    header_->moveSection(header_->visualIndex(section), place++);
    header_->setSectionHidden(section, false);
    header_->resizeSection(section, px(column.width));
    if (section == strip) stripWidth_ = px(column.width);
    header_->setSectionHidden(section, !column.shown);
  }
  const auto order = layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
  model_.setGrouping(layout.grouping);
  model_.setScope(layout.ever ? analysis::RosterScope::ever : analysis::RosterScope::active);
  if (model_.sortColumn() != layout.sort || model_.sortOrder() != order) model_.sort(static_cast<int>(layout.sort), order);
  header_->setSortIndicator(static_cast<int>(layout.sort), order);
  applying_ = false;
  fitStrip();
}

RosterLayout RosterTable::currentLayout(RosterLayout layout) const {
  layout.columns.clear();
  for (int place = 0; place < rosterColumnCount; ++place) {
    const int section = header_->logicalIndex(place);
    const bool shown = !header_->isSectionHidden(section);
    const int size = section == strip ? stripWidth_ : header_->sectionSize(section);
    int width = static_cast<int>(std::lround(size * 100.0 / Theme::instance().zoom()));
    // A hidden section has no size; its usual one is put back when it is shown.
    if (!shown) {
      for (const auto& column : RosterLayout().columns) width = static_cast<int>(column.column) == section ? column.width : width;
    }
    layout.columns.push_back({static_cast<RosterColumn>(section), width, shown});
  }
  layout.sort = model_.sortColumn();
  layout.descending = model_.sortOrder() == Qt::DescendingOrder;
  return layout;
}

}  // namespace eclosion::ui
