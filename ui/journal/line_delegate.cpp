// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/line_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "ui/startups/register_header.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

QSize LineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(100), px(32)}; }

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  painter->save();
  painter->setClipRect(option.rect);
  if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, t.sel);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
  const bool outermost = index.column() == 0 && !index.parent().isValid();
  const QRect text = option.rect.adjusted(px(outermost ? 16 : 10), 0, -px(10), 0);
  const QVariant font = index.data(Qt::FontRole);
  painter->setFont(font.isValid() ? font.value<QFont>() : Theme::instance().font(TextStep::dense));
  painter->setPen(index.data(quietRole_).toBool() ? t.tx2 : t.tx);
  drawLine(*painter, text, index.data().toString(), Qt::AlignLeft | Qt::AlignAbsolute);
  if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(3), option.rect.height()), t.acctx);
  painter->restore();
}

void dressAsList(QTreeView& view, int quietRole, const std::vector<int>& widths) {
  view.setFrameShape(QFrame::NoFrame);
  view.setStyleSheet(QStringLiteral("QTreeView { border: none; border-radius: 0; }"));
  auto* header = new RegisterHeader(&view);
  view.setHeader(header);
  header->setSectionsMovable(false);
  header->setSectionsClickable(false);
  view.setItemDelegate(new LineDelegate(quietRole, &view));
  view.setUniformRowHeights(true);
  view.setRootIsDecorated(false);
  view.setSelectionBehavior(QAbstractItemView::SelectRows);
  view.setAllColumnsShowFocus(true);
  view.setTabKeyNavigation(false);
  view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const auto size = [header, widths] {
    for (int i = 0; i < header->count() && i < static_cast<int>(widths.size()); ++i) {
      const int width = widths[static_cast<size_t>(i)];
      header->setSectionResizeMode(i, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
      if (width > 0) header->resizeSection(i, px(width));
    }
  };
  size();
  QObject::connect(&Theme::instance(), &Theme::changed, header, size);
}

}  // namespace eclosion::ui
