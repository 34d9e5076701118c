// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incubators/stays_delegate.h"

#include <QPainter>

#include "ui/models/affiliations_model.h"
#include "ui/models/stays_model.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int glyphSize = 14;

}  // namespace

QSize StaysDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(100), px(34)}; }

void StaysDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  painter->save();
  painter->setClipRect(option.rect);
  if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, t.sel);
  QRect text = option.rect.adjusted(px(index.column() == StaysModel::nameColumn ? 16 : 10), 0, -px(10), 0);
  const QVariant phase = index.data(StaysModel::phaseRole);
  if (index.column() == StaysModel::phaseColumn && phase.isValid()) {
    const int size = px(glyphSize);
    paintPhaseGlyph(*painter, QRectF(text.left(), text.center().y() - size / 2.0 + 0.5, size, size),
                    static_cast<Phase>(phase.toInt()));
    text.setLeft(text.left() + size + px(6));
  }
  const bool isName = index.column() == StaysModel::nameColumn;
  painter->setFont(Theme::instance().font(TextStep::dense, isName ? Weight::medium : Weight::regular));
  painter->setPen(isName && !index.data(StaysModel::laterRole).toBool() ? t.tx : t.tx2);
  drawLine(*painter, text, index.data().toString(), Qt::AlignLeft | Qt::AlignAbsolute);
  painter->restore();
}

QSize AffiliationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(100), px(31)}; }

void AffiliationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) {
    drawBox(*painter, QRectF(option.rect).adjusted(px(6), 1, -px(6), -1), 6, t.sel, t.sel, 0);
  } else if (option.state.testFlag(QStyle::State_MouseOver)) {
    drawBox(*painter, QRectF(option.rect).adjusted(px(6), 1, -px(6), -1), 6, t.hover, t.hover, 0);
  }
  if (option.state.testFlag(QStyle::State_HasFocus))
    drawFocusRing(*painter, QRectF(option.rect).adjusted(px(6) + 3, 4, -px(6) - 3, -4), 4);
  const QRect inner = option.rect.adjusted(px(16), 0, -px(16), 0);
  const QString count = index.data(AffiliationsModel::countRole).toString();
  painter->setFont(Theme::instance().font(TextStep::dense));
  painter->setPen(t.tx3);
  const int taken = drawLine(*painter, inner, count, Qt::AlignRight);
  painter->setFont(Theme::instance().font(TextStep::dense, selected ? Weight::medium : Weight::regular));
  painter->setPen(selected ? t.acctx : t.tx);
  drawLine(*painter, inner.adjusted(0, 0, -taken - px(8), 0), index.data().toString(), Qt::AlignLeft | Qt::AlignAbsolute);
  painter->restore();
}

}  // namespace eclosion::ui
