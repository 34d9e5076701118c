// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_gallery.h"

#include <QListView>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_picture.h"
#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr QSize pictureSize{50, 36};

class GalleryDelegate final : public QStyledItemDelegate {
 public:
  explicit GalleryDelegate(QListView& list) : QStyledItemDelegate(&list) {}
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(190), px(54)}; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(px(8), 1, -px(8), -1);
    if (chosen || option.state & QStyle::State_MouseOver)
      drawBox(*painter, box, px(8), chosen ? t.sel : t.hover, Qt::transparent);
    const QRectF frame(box.left() + px(8), box.center().y() - px(18), px(50), px(36));
    drawBox(*painter, frame.adjusted(-0.5, -0.5, 0.5, 0.5), px(4), t.panel, t.line);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, frame.toRect().adjusted(px(3), px(3), -px(3), -px(3)));
    const QFont& font = Theme::instance().font(TextStep::dense, Weight::medium);
    painter->setFont(font);
    painter->setPen(chosen ? t.acctx : t.tx);
    const double left = frame.right() + px(10), line = px(17);
    const QStringList lines = brokenLines(index.data().toString(), font, box.right() - left - px(4), 2);
    double top = box.center().y() - static_cast<double>(lines.size()) * line / 2;
    for (const QString& words : lines) {
      painter->drawText(QRectF(left, top, box.right() - left, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                        words);
      top += line;
    }
    if (option.state & QStyle::State_HasFocus) drawFocusRing(*painter, box.adjusted(2, 2, -2, -2), px(6));
    painter->restore();
  }
};

}  // namespace

ChartGallery::ChartGallery(QWidget* parent)
    : Surface(&Tokens::win, Qt::RightEdge, parent),
      model_(new ChartKindsModel(this)),
      head_(new TextLabel(TextStep::body, Weight::semibold)),
      list_(new QListView) {
  setMinimumWidth(px(204));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(14), 1, 0);
  column->setSpacing(px(8));
  head_->setContentsMargins(px(16), 0, px(16), 0);
  column->addWidget(head_);
  list_->setObjectName(QStringLiteral("chartGallery"));
  list_->setModel(model_);
  list_->setItemDelegate(new GalleryDelegate(*list_));
  list_->setMouseTracking(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QListView::ScrollPerPixel);
  list_->setEditTriggers(QListView::NoEditTriggers);
  list_->setDragEnabled(true);  // onto the deck
  list_->setDragDropMode(QAbstractItemView::DragOnly);
  column->addWidget(list_, 1);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (!quiet_ && index.isValid()) Q_EMIT kindChosen(index.data(ChartKindsModel::keyRole).toString());
  });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    setMinimumWidth(px(204));
    list_->doItemsLayout();
  });
  retranslate();
}

void ChartGallery::retranslate() {
  head_->setText(QStringLiteral("%1  %2").arg(tr("Charts"), numberText(model_->rowCount())));
  list_->setAccessibleName(tr("Charts"));
  model_->retranslate();
}

void ChartGallery::setCurrent(const QString& kind) {
  quiet_ = true;
  list_->setCurrentIndex(model_->index(model_->rowOf(kind)));
  quiet_ = false;
}

QString ChartGallery::current() const { return list_->currentIndex().data(ChartKindsModel::keyRole).toString(); }

void ChartGallery::setPicture(const publish::Chart& chart) {
  constexpr double ratio = 2;  // sharp where a pixel is two
  const ChartLook look{.tokens = &tokens(), .unit = 0.6, .words = ChartLook::Words::none};
  const ChartPicture small(chart, pictureSize, look);
  QPixmap painted(pictureSize * ratio);
  painted.fill(tokens().panel);
  QPainter painter(&painted);
  small.paint(painter, painted.rect());
  painter.end();
  model_->setPicture(chart.key, painted);
}

}  // namespace eclosion::ui
