// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/head_count_page.h"

#include <QGridLayout>

#include "ui/members/plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {
namespace {

constexpr int narrow = 760;  // below, one plot a row

}  // namespace

HeadCountPage::HeadCountPage(const HeadCountModel& model, QWidget* parent) : QScrollArea(parent), grid_(new QGridLayout) {
  setObjectName(QStringLiteral("headCount"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::StrongFocus);
  auto* ground = new Surface(&Tokens::sunk);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(px(16), px(16), px(16), px(16));
  grid_->setSpacing(px(12));
  column->addLayout(grid_);
  column->addStretch(1);
  plots_ = {new FlowsPlot(model), new TenurePlot(model), new DomainsPlot(model), new TeamsPlot(model)};
  for (Plot* plot : plots_) plot->setParent(ground);
  setWidget(ground);
  setAccessibleName(tr("Head count"));
  connect(&model, &HeadCountModel::changed, this, &HeadCountPage::follow);
  arrange();
}

void HeadCountPage::follow() {
  if (!isVisible()) return;
  setAccessibleName(tr("Head count"));
  for (Plot* plot : plots_) plot->follow();
}

void HeadCountPage::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  follow();
}

void HeadCountPage::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  arrange();
}

void HeadCountPage::arrange() {
  const int columns = width() < px(narrow) ? 1 : 2;
  if (columns == columns_) return;
  columns_ = columns;
  for (Plot* plot : plots_) grid_->removeWidget(plot);
  for (size_t i = 0; i < plots_.size(); ++i) {
    const int place = static_cast<int>(i);
    grid_->addWidget(plots_[i], place / columns, place % columns, Qt::AlignTop);
  }
}

QString HeadCountPage::plainText() const {
  QStringList lines;
  for (const Plot* plot : plots_) {
    lines << plot->accessibleName();
    lines += plot->accessibleDescription().split(QStringLiteral("; "));
    lines << QString();
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace eclosion::ui
