// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_outline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/models/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr double rowHeight = 34;

class OutlineDelegate final : public QStyledItemDelegate {
  Q_DECLARE_TR_FUNCTIONS(ReportOutline)

 public:
  explicit OutlineDelegate(QListView& list) : QStyledItemDelegate(&list) {}
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {px(180), px(rowHeight)};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    using Model = ReportOutlineModel;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool chosen = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    const bool leftOut = index.data(Model::leftOutRole).toBool();
    const QRectF box = QRectF(option.rect).adjusted(px(8), 1, -px(8), -1);
    if (chosen || hovered) drawBox(*painter, box, px(6), chosen ? t.sel : t.hover, Qt::transparent);
    if (index.flags() & Qt::ItemIsDragEnabled) paintGrip(*painter, QPointF(box.left() + px(8), box.center().y()));
    QRect rest = box.toRect().adjusted(px(20), 0, -px(8), 0);
    // The number gives way to the eye under the pointer, on the page chosen and on what is left out.
    if (chosen || hovered || leftOut) {
      const QRectF eye(rest.right() - px(16), box.center().y() - px(8), px(16), px(16));
      paintIcon(*painter, eye, leftOut ? Icon::eyeOff : Icon::eye, chosen ? t.acctx : t.tx2);
      rest.setRight(static_cast<int>(eye.left()) - px(6));
    }
    painter->setFont(Theme::instance().font(TextStep::dense));
    if (!leftOut) {
      const QString number = numberText(index.data(Model::numberRole).toInt());
      painter->setPen(chosen ? t.acctx : t.tx2);
      rest.setRight(rest.right() - drawLine(*painter, rest, number, Qt::AlignRight) - px(8));
    }
    const QString flag = flagOf(index);
    const int flagWidth = flag.isEmpty() ? 0 : advanceOf(flagFont(), flag) + px(10);
    QRect name = rest;
    if (flagWidth > 0) name.setRight(rest.right() - flagWidth - px(8));
    painter->setFont(Theme::instance().font(TextStep::dense, chosen ? Weight::medium : Weight::regular));
    painter->setPen(leftOut ? t.tx3 : chosen ? t.acctx : t.tx);
    const int written = drawLine(*painter, name, index.data().toString());
    if (flagWidth > 0) paintFlag(*painter, QRect(name.left() + written + px(8), rest.top(), flagWidth, rest.height()), flag);
    if (option.state & QStyle::State_HasFocus) drawFocusRing(*painter, box.adjusted(2, 2, -2, -2), px(4));
    painter->restore();
  }

 private:
  static QString flagOf(const QModelIndex& index) {
    if (index.data(ReportOutlineModel::leftOutRole).toBool()) return {};
    if (index.data(ReportOutlineModel::toWriteRole).toInt() > 0) return tr("to write");
    if (index.data(ReportOutlineModel::toTranslateRole).toInt() > 0) return tr("to translate");
    return index.data(ReportOutlineModel::warnedRole).toBool() ? tr("to check") : QString();
  }
  static void paintGrip(QPainter& painter, const QPointF& at) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tx3);
    for (const double x : {-1.5, 1.5}) {
      for (const double y : {-4.0, 0.0, 4.0}) painter.drawEllipse(at + QPointF(x, y), 0.9, 0.9);
    }
  }
  static const QFont& flagFont() { return Theme::instance().font(TextStep::meta, Weight::medium); }
  static void paintFlag(QPainter& painter, const QRect& box, const QString& words) {
    const QRectF pill(box.left(), box.center().y() - px(9) + 0.5, box.width(), px(18));
    drawBox(painter, pill, px(4), tokens().warnbg, Qt::transparent);
    painter.setFont(flagFont());
    painter.setPen(tokens().warn);
    painter.drawText(pill, Qt::AlignCenter, words);
  }
};

}  // namespace

ReportOutline::ReportOutline(QWidget* parent)
    : Surface(&Tokens::win, Qt::RightEdge, parent),
      model_(new ReportOutlineModel(this)),
      head_(new TextLabel(TextStep::body, Weight::semibold)),
      count_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      add_(new Button(Button::Kind::quiet, Icon::plus)),
      list_(new QListView) {
  setMinimumWidth(px(200));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(10), 1, 0);
  column->setSpacing(px(6));
  auto* row = new QHBoxLayout;
  row->setContentsMargins(px(16), 0, px(8), 0);
  row->setSpacing(px(8));
  row->addWidget(head_);
  row->addWidget(count_, 1);
  add_->setBare(true);
  row->addWidget(add_);
  column->addLayout(row);
  list_->setObjectName(QStringLiteral("reportOutline"));
  list_->setModel(model_);
  list_->setItemDelegate(new OutlineDelegate(*list_));
  list_->setMouseTracking(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QListView::ScrollPerPixel);
  list_->setEditTriggers(QListView::NoEditTriggers);
  list_->setDropIndicatorShown(true);
  list_->installEventFilter(this);
  list_->viewport()->installEventFilter(this);
  column->addWidget(list_, 1);
  setFocusProxy(list_);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (quiet_ || !index.isValid()) return;
    key_ = index.data(ReportOutlineModel::keyRole).toString();
    Q_EMIT pageChosen(key_);
  });
  connect(model_, &ReportOutlineModel::moved, this, &ReportOutline::pageMoved);
  connect(add_, &QAbstractButton::clicked, this, &ReportOutline::spotlightWanted);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    setMinimumWidth(px(200));
    list_->doItemsLayout();
  });
  retranslate();
}

void ReportOutline::setReport(const std::shared_ptr<const ComposedReport>& report) {
  quiet_ = true;
  model_->setReport(report);
  quiet_ = false;
  setCurrent(key_);
  retranslate();
}

void ReportOutline::setCurrent(const QString& key) {
  quiet_ = true;
  const int row = model_->rowOf(key);
  if (row >= 0) {
    key_ = key;
    list_->setCurrentIndex(model_->index(row));
  }
  quiet_ = false;
}

QString ReportOutline::current() const { return list_->currentIndex().data(ReportOutlineModel::keyRole).toString(); }

void ReportOutline::setEditable(bool editable) {
  editable_ = editable;
  add_->setEnabled(editable);
  list_->setDragDropMode(editable ? QListView::InternalMove : QListView::NoDragDrop);
}

QRect ReportOutline::eyeOf(const QModelIndex& index) const {
  const QRect rect = list_->visualRect(index);
  return {rect.right() - px(40), rect.top(), px(40), rect.height()};
}

bool ReportOutline::eventFilter(QObject* object, QEvent* event) {
  if (object == list_->viewport() && event->type() == QEvent::MouseButtonPress) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = list_->indexAt(mouse->position().toPoint());
    if (editable_ && index.isValid() && mouse->button() == Qt::LeftButton && eyeOf(index).contains(mouse->position().toPoint())) {
      toggleShown(index);
      return true;
    }
  }
  // Space shows and leaves out here; elsewhere it shows and hides the side panel.
  if (object == list_ && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
    event->accept();
    return true;
  }
  if (object == list_ && event->type() == QEvent::KeyPress && editable_) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
      move(key->key() == Qt::Key_Up ? -1 : 1);
      return true;
    }
    if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Space)) {
      toggleShown(list_->currentIndex());
      return true;
    }
  }
  return Surface::eventFilter(object, event);
}

void ReportOutline::toggleShown(const QModelIndex& index) {
  if (index.isValid())
    Q_EMIT showWanted(index.data(ReportOutlineModel::keyRole).toString(), index.data(ReportOutlineModel::leftOutRole).toBool());
}

void ReportOutline::move(int by) {
  QStringList keys = model_->movableKeys();
  const qsizetype from = keys.indexOf(current());
  const qsizetype to = from + by;
  if (from < 0 || to < 0 || to >= keys.size()) return;
  keys.move(from, to);
  Q_EMIT pageMoved(current(), keys);
}

void ReportOutline::retranslate() {
  head_->setText(tr("Outline"));
  count_->setText(model_->shownCount() > 0 ? tr("%n page(s)", nullptr, model_->shownCount()) : QString());
  list_->setAccessibleName(tr("Outline of the report"));
  list_->setAccessibleDescription(tr("Ctrl with the up and down arrows moves the page; Space leaves it out or brings it back."));
  add_->setText(tr("Put a startup in the spotlight"));
  add_->setToolTip(add_->text());
}

}  // namespace eclosion::ui
