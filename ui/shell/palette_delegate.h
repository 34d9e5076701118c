// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

#include "ui/models/palette_match.h"

namespace eclosion::ui {

// Draws a line of the palette: the words of its section above it, sign, title with what was typed brought out, what it is or
// its keys at the right.
class PaletteDelegate final : public QAbstractItemDelegate {
  Q_OBJECT

 public:
  using QAbstractItemDelegate::QAbstractItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace eclosion::ui
