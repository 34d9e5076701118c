// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/analysis/roster_facets.h"
#include "ui/models/head_count_model.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

class FigureTile;
class HeadCountChart;

// Above the list of members: how many there are and where from, who leaves soon, how long people stay, and the curve of it all.
// The figures that stand for some of the people pick them in the list.
class HeadCountStrip final : public Surface {
  Q_OBJECT

 public:
  explicit HeadCountStrip(const HeadCountModel& model, QWidget* parent = nullptr);

  // Who leaves within the days of `terms`, as the list counts them.
  // `alone`: of those, who leave a startup without anybody of their domain.
  void setEnding(int people, int alone, const analysis::RosterTerms& terms);
  void retranslate();
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
  [[nodiscard]] HeadCountChart& chart() const { return *chart_; }

 Q_SIGNALS:
  void endingWanted();
  void civilServantsWanted();
  void chartWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void fit();

  const HeadCountModel& model_;
  FigureTile *people_, *civil_, *ending_, *time_, *tenure_;
  HeadCountChart* chart_;
  int endingCount_ = 0, endingAlone_ = 0;
  analysis::RosterTerms terms_;
};

}  // namespace eclosion::ui
