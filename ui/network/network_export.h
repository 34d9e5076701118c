// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include "core/analysis/network_layout.h"
#include "core/analysis/network_map.h"
#include "core/domain/text_source.h"
#include "core/publish/charts/chart_kind.h"
#include "core/publish/deck.h"
#include "core/publish/network_words.h"
#include "core/support/result.h"
#include "ui/network/network_scene.h"

namespace eclosion::ui {

// The map as a page of its own: title, map, key, source. In light colours, since it is projected and printed, and always all of
// it, whatever part of it the screen shows. The portfolio and its words outlive the page.
struct NetworkPage {
  const Portfolio* portfolio = nullptr;
  const TextSource* text = nullptr;
  analysis::NetworkMap map = {};
  analysis::NetworkLayout layout = {};
  publish::NetworkWords words = {};
  NetworkSizing sizing = NetworkSizing::team;
  std::optional<Phase> phase = {};
};
[[nodiscard]] NetworkPage networkPage(const publish::PublishSources& sources);

// As wide to its height as A4, in points of which text takes 11 to 30.
inline constexpr QSize networkPageSize(1600, 1130);
// The same page gives the same bytes, but for PDF, which holds the moment of its making.
[[nodiscard]] QByteArray networkSvg(const NetworkPage& page);
[[nodiscard]] QByteArray networkPng(const NetworkPage& page, double scale = 2);
[[nodiscard]] QByteArray networkPdf(const NetworkPage& page);
[[nodiscard]] QImage networkImage(const NetworkPage& page, double scale = 2);

// For decks and reports, which set title and source themselves: the map and its key alone.
[[nodiscard]] publish::SlidePicture networkPicture(const NetworkPage& page);

// By the ending of the name: .svg, .png or .pdf. Errors: another ending; where it cannot be written. Nothing half written.
[[nodiscard]] Result<void> writeNetwork(const NetworkPage& page, const QString& path);

}  // namespace eclosion::ui
