// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/publish/chart.h"
#include "ui/models/peer_spells.h"

namespace eclosion::ui {

// What PeersPlot shows, as a chart for paper: the startup in a lane of its own above the past spells, the middle half of them
// (Kaplan–Meier) as a band through both, their median as a line. Empty: there is nothing to compare with.
[[nodiscard]] publish::Chart peersChart(const PeerSpells& peers, const QString& name,
                                        const std::function<QString(Portfolio::Row)>& nameOf);

}  // namespace eclosion::ui
