// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_tile.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

#include "ui/charts/deck_list.h"
#include "ui/models/chart_kinds_model.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

DeckTile::DeckTile(QWidget* parent) : QAbstractButton(parent) {
  setAcceptDrops(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  retranslate();
}

QSize DeckTile::sizeHint() const { return {px(86), DeckList::pictureSize().height() + 2}; }

void DeckTile::retranslate() {
  setText(tr("Drop chart here"));
  setAccessibleName(tr("Add the chart shown to the deck"));
  setToolTip(tr("Drop a chart of the list here, or click to add the one shown"));
}

void DeckTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  painter.setBrush(over_ || underMouse() ? t.hover : t.sel);
  painter.setPen(QPen(t.acctx, over_ ? 2 : 1, Qt::DashLine));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
  painter.setFont(Theme::instance().font(TextStep::small, Weight::semibold));
  painter.setPen(t.acctx);
  painter.drawText(rect().adjusted(px(6), px(4), -px(6), -px(4)), Qt::AlignCenter | Qt::TextWordWrap, text());
}

void DeckTile::dragEnterEvent(QDragEnterEvent* event) {
  if (!event->mimeData()->hasFormat(ChartKindsModel::dragType())) return;
  over_ = true;
  update();
  event->acceptProposedAction();
}

void DeckTile::dragLeaveEvent(QDragLeaveEvent*) {
  over_ = false;
  update();
}

void DeckTile::dropEvent(QDropEvent* event) {
  over_ = false;
  update();
  const QByteArray kind = event->mimeData()->data(ChartKindsModel::dragType());
  if (kind.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT chartDropped(QString::fromUtf8(kind));
}

}  // namespace eclosion::ui
