// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on the screen that follows the time slider: from the date to the picture painted, and its two parts, making it of the
// columns and painting what it says.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QPainter>

#include "app/publication.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "ui/charts/chart_picture.h"
#include "ui/theme/theme.h"

namespace eclosion::bench {
namespace {

struct Desk {
  explicit Desk(int scale) {
    ui::Theme::instance().install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    publication = std::move(app::Publication::open(portfolioPath(scale), std::nullopt, clock).value());
    kind = publish::chartKind(QStringLiteral("phases-over-time"));
  }
  [[nodiscard]] publish::Chart draw(int step) const {
    return publish::drawChart(*kind, publication->sources(publication->portfolio().today.addDays(-13 * step)));
  }

  SystemClock clock;
  std::unique_ptr<app::Publication> publication;
  const publish::ChartKind* kind = nullptr;
};

Desk& desk(int scale) {
  static Desk* small = nullptr;
  static Desk* large = nullptr;
  Desk*& made = scale == real ? small : large;
  if (!made) made = new Desk(scale);
  return *made;
}

void paint(const publish::Chart& chart) {
  const ui::ChartPicture picture(chart, {880, 695}, {});
  QImage image(880, 695, QImage::Format_RGB32);
  QPainter painter(&image);
  picture.paint(painter, image.rect());
  benchmark::DoNotOptimize(image.constBits());
}

constexpr int steps = 20;

Sample drawing(int scale) {
  const Desk& on = desk(scale);
  return seconds([&] {
           for (int i = 0; i < steps; ++i) benchmark::DoNotOptimize(on.draw(i).series.size());
         }) /
         steps;
}

Sample painting(int scale) {
  const publish::Chart chart = desk(scale).draw(0);
  return seconds([&] {
           for (int i = 0; i < steps; ++i) paint(chart);
         }) /
         steps;
}

Sample following(int scale) {
  const Desk& on = desk(scale);
  return seconds([&] {
           for (int i = 0; i < steps; ++i) paint(on.draw(i));
         }) /
         steps;
}

}  // namespace

void addChartsRows() {
  for (const int scale : {real, hundredfold}) {
    const std::string suffix = std::string(1, '/').append(std::to_string(scale));
    measure("chart-draw" + suffix, 3, [scale] { return drawing(scale); });
    measure("chart-paint" + suffix, 3, [scale] { return painting(scale); });
    measure("chart-follow" + suffix, 3, [scale] { return following(scale); });
  }
  addRow({"chart of phases over time: made of the columns, on a worker", "chart-draw/1", {}, {}});
  addRow({"chart of phases over time: made of the columns, on a worker, 100×", "chart-draw/100", {}, {}});
  addRow({"chart of phases over time: laid out and painted", "chart-paint/1", {}, 52});
  addRow({"chart of phases over time: laid out and painted, 100×", "chart-paint/100", {}, 52});
  addRow({"chart that follows the date, whole", "chart-follow/1", {}, {}});
  addRow({"chart that follows the date, whole, 100×", "chart-follow/100", {}, {}});
}

}  // namespace eclosion::bench
