// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <memory>

#include "ui/charts/chart_look.h"
#include "ui/charts/chart_mark.h"

class QPainter;

namespace eclosion::ui {

// A chart as a picture of a size: the one place where descriptions meet Qt Charts. Shapes are Qt Charts' own; axes, names
// beside the ends of series, bands, events, quartiles, dots and the words around are items of the same scene.
class ChartPicture {
 public:
  // Beyond 200 pixels each way everything has its place; below, words give way.
  ChartPicture(publish::Chart chart, const QSizeF& size, const ChartLook& look);
  ~ChartPicture();
  Q_DISABLE_COPY_MOVE(ChartPicture)

  void paint(QPainter& painter, const QRectF& target) const;

  [[nodiscard]] const publish::Chart& chart() const { return chart_; }
  [[nodiscard]] const QSizeF& size() const { return size_; }
  [[nodiscard]] const ChartMarks& marks() const { return marks_; }
  [[nodiscard]] const QRectF& plotBox() const { return plot_; }    // between the axes
  [[nodiscard]] const QRectF& titleBox() const { return title_; }  // empty without words
  // Where each text stands, for those who check that none lies over another.
  [[nodiscard]] const std::vector<QRectF>& texts() const { return texts_; }

 private:
  publish::Chart chart_;
  QSizeF size_;
  std::unique_ptr<QGraphicsScene> scene_;
  ChartMarks marks_;
  QRectF plot_, title_;
  std::vector<QRectF> texts_;
};

}  // namespace eclosion::ui
