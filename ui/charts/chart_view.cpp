// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

#include "ui/charts/chart_accessible.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/painted_parts.h"

namespace eclosion::ui {

using publish::ChartForm;

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
  installChartAccessibility();
  setObjectName(QStringLiteral("chart"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  FocusRing::drawsItsOwn(this);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    forgetPicture();
    update();
  });
}

ChartView::~ChartView() = default;

QSize ChartView::minimumSizeHint() const { return {px(320), px(240)}; }
QSize ChartView::sizeHint() const { return {px(760), px(520)}; }

void ChartView::setChart(publish::Chart chart) {
  chart_ = std::move(chart);
  forgetPicture();
  setAccessibleName(chart_.title);
  setAccessibleDescription(chart_.alt);
  tellPartsChanged(*this);
  update();
}

void ChartView::forgetPicture() {
  picture_.reset();
  painted_ = {};
  hovered_ = nullptr;
}

const ChartPicture& ChartView::picture() const {
  if (!picture_) {
    const ChartLook look{.tokens = &tokens(), .unit = Theme::instance().pxF(1)};
    picture_ = std::make_unique<ChartPicture>(chart_, QSizeF(size()), look);
  }
  return *picture_;
}

int ChartView::markCount() const {
  size_t count = 0;
  for (const auto& series : picture().marks()) count += series.size();
  return static_cast<int>(count);
}

const ChartMark* ChartView::mark(int index) const {
  if (index < 0) return nullptr;
  auto left = static_cast<size_t>(index);
  for (const auto& series : picture().marks()) {
    if (left < series.size()) return &series[left];
    left -= series.size();
  }
  return nullptr;
}

int ChartView::indexOf(const ChartMark& mark) const {
  size_t before = 0;
  for (const auto& series : picture().marks()) {
    for (const ChartMark& one : series) {
      if (one.series == mark.series && one.category == mark.category) return static_cast<int>(before);
      ++before;
    }
  }
  return -1;
}

const ChartMark* ChartView::current() const {
  if (!current_) return nullptr;
  for (const auto& series : picture().marks()) {
    for (const ChartMark& one : series) {
      if (one.series == current_->first && one.category == current_->second) return &one;
    }
  }
  return nullptr;
}

void ChartView::setCurrent(const ChartMark* mark) {
  current_ = mark ? std::optional(std::pair(mark->series, mark->category)) : std::nullopt;
  hovered_ = nullptr;
  update();
  tellFocusedPart(*this);
}

bool ChartView::isOpenable(const ChartMark& mark) const {
  return !isEvent(chart_, mark) && chart_.rowsBehind != publish::RowsBehind::none &&
         (chart_.behind || chart_.form == ChartForm::dots) && mark.series >= 0;
}

void ChartView::paintEvent(QPaintEvent*) {
  const double ratio = devicePixelRatioF();
  if (painted_.isNull() || painted_.size() != size() * ratio) {
    painted_ = QPixmap(size() * ratio);
    painted_.setDevicePixelRatio(ratio);
    painted_.fill(tokens().panel);
    QPainter painter(&painted_);
    picture().paint(painter, QRectF(QPointF(0, 0), size()));
  }
  QPainter painter(this);
  painter.drawPixmap(0, 0, painted_);
  painter.setRenderHint(QPainter::Antialiasing);
  drawTold(painter);
  if (hasFocus() && !current()) drawFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), px(6));
}

// The value looked at: a ring where it is, its words beside.
void ChartView::drawTold(QPainter& painter) const {
  const ChartMark* told = hovered_ ? hovered_ : hasFocus() ? current() : nullptr;
  if (!told) return;
  const Tokens& t = tokens();
  painter.setBrush(Qt::NoBrush);
  const bool isBar = chart_.form == ChartForm::columns || chart_.form == ChartForm::bars;
  painter.setPen(QPen(t.acctx, 2));
  if (isBar && !isEvent(chart_, *told)) {
    painter.drawRect(told->box.adjusted(-1, -1, 1, 1));
  } else {
    painter.setPen(QPen(t.panel, 4));
    painter.drawEllipse(told->at, px(5), px(5));
    painter.setPen(QPen(t.acctx, 2));
    painter.drawEllipse(told->at, px(5), px(5));
  }
  painter.setFont(Theme::instance().font(TextStep::dense, Weight::medium));
  const QString words = markText(chart_, *told);
  const double width = std::min<double>(this->width() - px(16), painter.fontMetrics().horizontalAdvance(words) + px(20)),
               height = px(28);
  const double left = std::clamp(told->at.x() - width / 2, 8.0, std::max(8.0, this->width() - width - 8));
  double top = told->at.y() - height - px(12);
  if (top < 4) top = told->at.y() + px(12);
  drawBox(painter, QRectF(left, top, width, height), px(7), t.raise, t.line2);
  painter.setPen(t.tx);
  drawLine(painter, QRectF(left + px(10), top, width - px(20) + 1, height).toRect(), words);
}

void ChartView::resizeEvent(QResizeEvent* event) {
  forgetPicture();
  closeTitle(false);
  QWidget::resizeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
  if (pressed_ && (event->pos() - *pressed_).manhattanLength() >= QApplication::startDragDistance()) return beginDrag();
  const ChartMark* under = markAt(picture().marks(), event->position(), px(14));
  if (under == hovered_) return;
  hovered_ = under;
  setCursor(under && isOpenable(*under) ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void ChartView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) pressed_ = event->pos();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
  if (!std::exchange(pressed_, std::nullopt) || event->button() != Qt::LeftButton) return;
  const ChartMark* under = markAt(picture().marks(), event->position(), px(14));
  if (!under) return;
  setCurrent(under);
  if (isOpenable(*under)) Q_EMIT markOpened(*under);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (picture().titleBox().contains(event->position())) editTitle();
}

void ChartView::leaveEvent(QEvent* event) {
  hovered_ = nullptr;
  update();
  QWidget::leaveEvent(event);
}

void ChartView::beginDrag() {
  pressed_.reset();
  hovered_ = nullptr;
  if (!makeDragged_) return;
  auto* drag = new QDrag(this);
  drag->setMimeData(makeDragged_());
  drag->setPixmap(painted_.scaled(QSize(px(220), px(160)) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
  drag->exec(Qt::CopyAction);
}

void ChartView::move(int along, int across) {
  const auto& marks = picture().marks();
  const ChartMark* from = current();
  if (!from) return setCurrent(mark(0));
  if (const ChartMark* to = markBeside(marks, *from, along, across)) setCurrent(to);
}

bool ChartView::event(QEvent* event) {
  // Plain arrows, Home and Enter are this one's while it has the keyboard, whatever they do elsewhere.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
      case Qt::Key_Left:
      case Qt::Key_Right:
      case Qt::Key_Up:
      case Qt::Key_Down:
      case Qt::Key_Home:
      case Qt::Key_End:
      case Qt::Key_Return:
      case Qt::Key_Enter:
      case Qt::Key_F2:
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) event->accept();
        break;
      default:
        break;
    }
  }
  return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) return QWidget::keyPressEvent(event);
  // Along a series as it is drawn: down where bars lie.
  const bool lies = chart_.form == ChartForm::bars;
  switch (event->key()) {
    case Qt::Key_Left:
      return lies ? move(0, -1) : move(-1, 0);
    case Qt::Key_Right:
      return lies ? move(0, 1) : move(1, 0);
    case Qt::Key_Up:
      return lies ? move(-1, 0) : move(0, chart_.form == ChartForm::dots ? -1 : 1);
    case Qt::Key_Down:
      return lies ? move(1, 0) : move(0, chart_.form == ChartForm::dots ? 1 : -1);
    case Qt::Key_Home:
    case Qt::Key_End: {
      const auto& marks = picture().marks();
      const ChartMark* at = current() ? current() : mark(0);
      if (!at) return;
      const auto& series = marks[static_cast<size_t>(at->series)];
      return setCurrent(event->key() == Qt::Key_Home ? &series.front() : &series.back());
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const ChartMark* at = current(); at && isOpenable(*at)) Q_EMIT markOpened(*at);
      return;
    case Qt::Key_F2:
      return editTitle();
    default:
      QWidget::keyPressEvent(event);
  }
}

void ChartView::focusInEvent(QFocusEvent* event) {
  update();
  QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
  update();
  QWidget::focusOutEvent(event);
}

void ChartView::editTitle() {
  if (title_ || chart_.key.isEmpty()) return;
  title_ = new QLineEdit(chart_.title, this);
  title_->setObjectName(QStringLiteral("chartTitle"));
  title_->setAccessibleName(tr("Title of the chart"));
  title_->setPlaceholderText(tr("Empty: the title that is made from the figures"));
  title_->setFont(Theme::instance().font(TextStep::panelTitle, Weight::semibold));
  title_->setGeometry(picture().titleBox().adjusted(-px(8), -px(4), 0, px(4)).toRect());
  connect(title_, &QLineEdit::editingFinished, this, [this] { closeTitle(true); });
  title_->selectAll();
  title_->show();
  title_->setFocus();
}

void ChartView::closeTitle(bool keep) {
  QLineEdit* field = std::exchange(title_, nullptr);
  if (!field) return;
  const QString typed = field->text().trimmed();
  const bool hadFocus = field->hasFocus();
  field->disconnect(this);
  field->hide();
  field->deleteLater();
  if (hadFocus) setFocus();
  if (keep && typed != chart_.title) Q_EMIT titleTyped(typed);
}

}  // namespace eclosion::ui
