// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include <QCoreApplication>
#include <QGraphicsSimpleTextItem>
#include <QPainter>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

struct PictureWords {
  Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

publish::ChartForm drawnForm(const publish::Chart& chart) {
  using publish::ChartForm;
  const bool runs = chart.form == ChartForm::area || chart.form == ChartForm::lines;
  return runs && chart.categories.size() == 1 ? ChartForm::columns : chart.form;
}

}  // namespace

ChartPicture::ChartPicture(publish::Chart chart, const QSizeF& size, const ChartLook& look)
    : chart_(std::move(chart)), size_(size), scene_(std::make_unique<QGraphicsScene>(QRectF(QPointF(0, 0), size))) {
  scene_->setItemIndexMethod(QGraphicsScene::NoIndex);
  ChartCanvas canvas{.chart = chart_, .look = look, .size = size, .scene = *scene_, .texts = texts_, .form = drawnForm(chart_)};
  scene_->setBackgroundBrush(look.tokens->panel);
  title_ = layHeadAndFoot(canvas);
  if (chart_.isEmpty()) {
    plot_ = canvas.plot;
    if (look.has(ChartLook::Words::within))
      canvas.text(PictureWords::tr("Nothing to show here."), look.font(TextStep::body), look.tokens->tx2, plot_.center(),
                  Qt::AlignHCenter);
    return;
  }
  layAxes(canvas);
  plot_ = canvas.plot;
  canvas.form == publish::ChartForm::dots ? drawLanes(canvas) : drawForm(canvas);
  auto events = drawEvents(canvas);
  labelValues(canvas);
  labelEnds(canvas);
  marks_ = marksOf(canvas);
  // After the series, so that the arrows come to them last.
  if (!events.empty()) marks_.push_back(std::move(events));
}

ChartPicture::~ChartPicture() = default;

void ChartPicture::paint(QPainter& painter, const QRectF& target) const {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  scene_->render(&painter, target, QRectF(QPointF(0, 0), size_), Qt::IgnoreAspectRatio);
}

}  // namespace eclosion::ui
