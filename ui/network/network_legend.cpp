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

void NetworkLegend::setMap(const analysis::NetworkMap& map) {
  entries_.clear();
  for (const Phase phase : inOrder) {
    if (phase != Phase::unrecorded || map.counts[phase] > 0) entries_.push_back({.phase = phase, .count = map.counts[phase]});
  }
  const auto addStop = [&](Phase phase, StopKind stop, std::vector<Portfolio::Row> analysis::NetworkGroup::*list) {
    Entry entry{.phase = phase, .stop = stop};
    for (const auto& group : map.groups) entry.count += static_cast<int>((group.*list).size());
    if (entry.count > 0) entries_.push_back(entry);
  };
  addStop(Phase::investigationStopped, StopKind::inconclusiveInvestigation, &analysis::NetworkGroup::stoppedEarly);
  addStop(Phase::stopped, StopKind::closed, &analysis::NetworkGroup::closed);
  addStop(Phase::stopped, StopKind::methodAbandoned, &analysis::NetworkGroup::abandoned);
  addStop(Phase::stopped, StopKind::unspecified, &analysis::NetworkGroup::stoppedLater);
  setAccessibleName(tr("Reading the map"));
  setAccessibleDescription(words());
  updateGeometry();
  update();
}

QString NetworkLegend::nameOf(const Entry& entry) {
  if (entry.stop == StopKind::closed) return tr("Closed");
  if (entry.stop == StopKind::methodAbandoned) return tr("Method abandoned");
  return publish::phaseName(entry.phase);
}

QString NetworkLegend::signOf(const Entry& entry) {
  if (entry.stop == StopKind::closed) return tr("square");
  if (entry.stop == StopKind::methodAbandoned) return tr("cross");
  switch (entry.phase) {
    case Phase::investigation:
      return tr("dot");
    case Phase::construction:
      return tr("dotted");
    case Phase::acceleration:
      return tr("thin");
    case Phase::consolidation:
      return tr("thick");
    case Phase::investigationStopped:
      return tr("hollow");
    case Phase::stopped:
      return tr("full");
    default:
      return tr("grey");
  }
}

QString NetworkLegend::words() const {
  QStringList lines;
  for (const Entry& entry : entries_)
    //: The key of the map: a phase, how it is drawn, how many: Construction, dotted: 109
    lines << tr("%1, %2: %3").arg(nameOf(entry), signOf(entry), numberText(entry.count));
  return lines.join(QLatin1Char('\n'));
}

QSize NetworkLegend::sizeHint() const { return {px(230), px(rowHeight) * static_cast<int>(entries_.size())}; }

void NetworkLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  const double unit = theme.pxF(1);
  int y = 0;
  for (const Entry& entry : entries_) {
    const QPointF centre(10 * unit, y + px(rowHeight) / 2.0);
    if (isStop(entry.phase)) {
      NetworkPainter::paintStop(painter, tokens(), entry.stop, centre, 4.6 * unit, unit);
    } else {
      const double radius = entry.phase == Phase::investigation ? 3.2 : 9;
      NetworkPainter::paintMark(painter, tokens(), entry.phase, centre, radius * unit, unit);
    }
    painter.setFont(theme.font(TextStep::body));
    painter.setPen(tokens().tx2);
    const QString count = numberText(entry.count);
    const int countWidth = lineWidth(painter, count);
    drawLine(painter, {width() - countWidth - 1, y, countWidth + 1, px(rowHeight)}, count, Qt::AlignRight);
    painter.setPen(tokens().tx);
    const int left = px(32), right = width() - countWidth - px(10);
    const int used = drawLine(painter, {left, y, right - left, px(rowHeight)}, nameOf(entry));
    painter.setFont(theme.font(TextStep::meta));
    painter.setPen(tokens().tx3);
    const int from = left + used + px(5);
    if (from < right) drawLine(painter, {from, y + 1, right - from, px(rowHeight)}, signOf(entry));
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
