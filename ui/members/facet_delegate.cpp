// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/facet_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/models/formats.h"
#include "ui/models/roster_facets_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

using Kind = RosterFacetsModel::Kind;

constexpr int rowHeight = 26;
constexpr int titleHeight = 36;
constexpr int padding = 18;
constexpr int rightPadding = 12;
constexpr int barWidth = 28;
constexpr int square = 8;

Kind kindOf(const QModelIndex& index) { return static_cast<Kind>(index.data(RosterFacetsModel::kindRole).toInt()); }

}  // namespace

FacetDelegate::FacetDelegate(QListView& list) : QStyledItemDelegate(&list), list_(list) {}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {px(100), px(kindOf(index) == Kind::title ? titleHeight : rowHeight)};
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  const Theme& theme = Theme::instance();
  const QRect& row = option.rect;
  const Kind kind = kindOf(index);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (kind == Kind::title) {
    painter->setFont(theme.font(TextStep::small, Weight::semibold));
    painter->setPen(t.tx2);
    drawLine(*painter, QRect(row.left() + px(padding), row.bottom() - px(25), row.width() - px(2 * padding), px(24)),
             index.data().toString());
    painter->restore();
    return;
  }
  const bool picked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  const QRectF box = QRectF(row).adjusted(px(8), 1, -px(8), -1);
  if (picked || option.state.testFlag(QStyle::State_MouseOver)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(picked ? t.sel : t.hover);
    painter->drawRoundedRect(box, px(6), px(6));
  }
  if (list_.hasFocus() && list_.currentIndex() == index) {
    painter->setPen(QPen(t.acctx, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), px(6), px(6));
  }
  int left = row.left() + px(padding);
  int right = row.right() - px(rightPadding);
  painter->setFont(theme.font(TextStep::dense, picked ? Weight::medium : Weight::regular));
  if (kind != Kind::choice) {
    painter->setPen(t.acctx);
    drawLine(*painter, QRect(left, row.top(), right - left, row.height()), index.data().toString());
    painter->restore();
    return;
  }
  const int count = index.data(RosterFacetsModel::countRole).toInt();
  const QString number = numberText(count);
  const int numberWidth = std::max(px(26), lineWidth(*painter, number));
  painter->setPen(picked ? t.acctx : t.tx2);
  drawLine(*painter, QRect(right - numberWidth, row.top(), numberWidth, row.height()), number, Qt::AlignRight);
  right -= numberWidth + px(6);
  const double bar = index.data(RosterFacetsModel::barRole).toDouble() * px(barWidth);
  if (count > 0) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(picked ? t.acctx : withAlpha(t.bar, 0.6));
    const double width = std::max(1.5, bar);
    painter->drawRoundedRect(QRectF(right - width, row.center().y() - 1, width, px(4)), 2, 2);
    // A short bar leaves its room to the words.
    right -= static_cast<int>(width);
  }
  right -= px(6);
  if (const QVariant status = index.data(RosterFacetsModel::statusRole); status.isValid()) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.status[static_cast<size_t>(status.toInt())]);
    painter->drawRoundedRect(QRectF(left, row.center().y() - px(square) / 2.0 + 0.5, px(square), px(square)), 2, 2);
    left += px(square + 8);
  }
  painter->setPen(picked ? t.acctx : t.tx);
  drawLine(*painter, QRect(left, row.top(), std::max(0, right - left), row.height()), index.data().toString(),
           Qt::AlignLeft | Qt::AlignAbsolute);
  painter->restore();
}

}  // namespace eclosion::ui
