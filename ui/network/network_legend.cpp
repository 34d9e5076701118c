// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_legend.h"

#include <QPainter>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/network/network_painter.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr Phase inOrder[] = {Phase::unrecorded, Phase::investigation, Phase::construction, Phase::acceleration,
                             Phase::consolidation};
constexpr int rowHeight = 27;

}  // namespace

NetworkLegend::NetworkLegend(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("networkLegend"));
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

std::vector<Phase> NetworkLegend::phases() const {
  std::vector<Phase> shown;
  for (const Phase phase : inOrder) {
    if (phase != Phase::unrecorded || counts_[phase] > 0) shown.push_back(phase);
  }
  return shown;
}

void NetworkLegend::setCounts(const analysis::PhaseCounts& counts) {
  counts_ = counts;
  setAccessibleName(tr("Reading the map"));
  setAccessibleDescription(words());
  updateGeometry();
  update();
}

QString NetworkLegend::sign(Phase phase) {
  switch (phase) {
    case Phase::investigation:
      return tr("dot");
    case Phase::construction:
      return tr("dotted");
    case Phase::acceleration:
      return tr("thin");
    case Phase::consolidation:
      return tr("thick");
    default:
      return tr("grey");
  }
}

QString NetworkLegend::words() const {
  QStringList lines;
  for (const Phase phase : phases())
    //: The key of the map: a phase, how it is drawn, how many: Construction, dotted: 109
    lines << tr("%1, %2: %3").arg(publish::phaseName(phase), sign(phase), numberText(counts_[phase]));
  return lines.join(QLatin1Char('\n'));
}

QSize NetworkLegend::sizeHint() const { return {px(230), px(rowHeight) * static_cast<int>(phases().size())}; }

void NetworkLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  const double unit = theme.pxF(1);
  int y = 0;
  for (const Phase phase : phases()) {
    const double radius = phase == Phase::investigation ? 3.2 : 9;
    NetworkPainter::paintMark(painter, tokens(), phase, {10 * unit, y + px(rowHeight) / 2.0}, radius * unit, unit);
    painter.setFont(theme.font(TextStep::body));
    painter.setPen(tokens().tx2);
    const QString count = numberText(counts_[phase]);
    const int countWidth = lineWidth(painter, count);
    drawLine(painter, {width() - countWidth - 1, y, countWidth + 1, px(rowHeight)}, count, Qt::AlignRight);
    painter.setPen(tokens().tx);
    const int left = px(32), right = width() - countWidth - px(10);
    const int used = drawLine(painter, {left, y, right - left, px(rowHeight)}, publish::phaseName(phase));
    painter.setFont(theme.font(TextStep::meta));
    painter.setPen(tokens().tx3);
    const int from = left + used + px(5);
    if (from < right) drawLine(painter, {from, y + 1, right - from, px(rowHeight)}, sign(phase));
    y += px(rowHeight);
  }
}

NetworkShares::NetworkShares(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NetworkShares::setCounts(const analysis::PhaseCounts& counts) {
  counts_ = counts;
  QStringList words;
  for (const Phase phase : inOrder) {
    if (counts_[phase] > 0) words << tr("%1: %2").arg(publish::phaseName(phase), numberText(counts_[phase]));
  }
  setAccessibleName(tr("Phases"));
  setAccessibleDescription(words.join(QLatin1Char('\n')));
  setToolTip(words.join(QLatin1Char('\n')));
  setVisible(counts_.inProgramme() > 0);
  update();
}

QSize NetworkShares::sizeHint() const { return {px(230), px(8)}; }

void NetworkShares::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  int parts = 0;
  for (const Phase phase : inOrder) parts += counts_[phase] > 0 ? 1 : 0;
  if (parts == 0) return;
  const double gap = px(2), room = width() - gap * (parts - 1);
  double x = 0;
  painter.setPen(Qt::NoPen);
  for (const Phase phase : inOrder) {
    if (counts_[phase] == 0) continue;
    const double length = room * counts_[phase] / counts_.inProgramme();
    painter.setBrush(tokens().phase(phase));
    painter.drawRoundedRect(QRectF(x, 0, length, height()), 2, 2);
    x += length + gap;
  }
}

}  // namespace eclosion::ui
