// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include "core/publish/chart.h"

namespace eclosion::publish {

// Pictures of charts, which core has no means to paint: ui implements this. On the GUI thread.
class Painter {
 public:
  virtual ~Painter() = default;
  enum class Theme : quint8 { light, dark };
  // `size` in CSS pixels; PNG at `scale` of them, with its resolution noted.
  [[nodiscard]] virtual QByteArray png(const Chart& chart, QSize size, double scale, Theme theme) = 0;
  // Self-contained; text as text.
  [[nodiscard]] virtual QByteArray svg(const Chart& chart, QSize size, Theme theme) = 0;
  [[nodiscard]] virtual QByteArray pdf(const Chart& chart, QSize size) = 0;
};

}  // namespace eclosion::publish
