// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/painter.h"

namespace eclosion::ui {

// Charts as files: what the window shows, in light colours unless asked otherwise, at 100 % whatever its zoom. PNG and
// SVG are the same bytes each time; PDF says when it was made.
class ChartPainter final : public publish::Painter {
 public:
  [[nodiscard]] QByteArray png(const publish::Chart& chart, QSize size, double scale, Theme theme) override;
  [[nodiscard]] QByteArray svg(const publish::Chart& chart, QSize size, Theme theme) override;
  // Without title, subtitle and source: for a page that says them. Its words are read where it is half as wide as that.
  [[nodiscard]] QByteArray bareSvg(const publish::Chart& chart, QSize size);
  [[nodiscard]] QByteArray pdf(const publish::Chart& chart, QSize size) override;
};

}  // namespace eclosion::ui
