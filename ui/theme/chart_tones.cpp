// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/chart_tones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace eclosion::ui {
namespace {

using publish::ChartColor;

// Sets without a meaning of their own: no hue of a phase, of money or of people is said by them, so they are muted and told apart
// by their labels. Neighbours differ in hue.
constexpr std::array<unsigned, 8> lightTones{0x27739F, 0x93642A, 0x237A5C, 0xA2557A, 0x6F63BC, 0x6C6E27, 0x4F6D7A, 0x8A5A44};
constexpr std::array<unsigned, 8> darkTones{0x5FAEDB, 0xD3A15F, 0x5CBF99, 0xDB8FB2, 0xA79CF0, 0xB4B65E, 0x8FB0BF, 0xCC9A80};

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }
double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

double contrastOf(const QColor& one, const QColor& other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor chartTone(ChartColor color, const Tokens& tokens) {
  switch (color) {
    case ChartColor::investigation:
      return tokens.phase(Phase::investigation);
    case ChartColor::construction:
      return tokens.phase(Phase::construction);
    case ChartColor::acceleration:
      return tokens.phase(Phase::acceleration);
    case ChartColor::consolidation:
      return tokens.phase(Phase::consolidation);
    case ChartColor::operated:
      return tokens.phase(Phase::operated);
    case ChartColor::transferred:
      return tokens.phase(Phase::transferred);
    case ChartColor::stopped:
      return tokens.phase(Phase::stopped);
    case ChartColor::ownBudget:
      return tokens.routes[0];
    case ChartColor::partnership:
      return tokens.routes[1];
    case ChartColor::partnerDirect:
      return tokens.routes[2];
    case ChartColor::civilServant:
      return tokens.status[1];
    case ChartColor::contractor:
      return tokens.status[2];
    case ChartColor::service:
      return tokens.status[3];
    case ChartColor::accent:
      return tokens.acctx;
    case ChartColor::quiet:
      return tokens.bar;
    case ChartColor::unrecorded:
    case ChartColor::unknown:
      return tokens.edge;
    default:
      break;
  }
  const auto& tones = tokens.dark ? darkTones : lightTones;
  const auto at = static_cast<size_t>(color) - static_cast<size_t>(ChartColor::first);
  return QColor::fromRgb(static_cast<QRgb>(0xff000000U | tones[at % tones.size()]));
}

QColor chartInk(ChartColor color, const Tokens& tokens) {
  switch (color) {
    case ChartColor::investigation:
      return tokens.invt;
    case ChartColor::operated:
    case ChartColor::transferred:
    case ChartColor::stopped:
      return tokens.tx2;
    default:
      break;
  }
  const QColor tone = chartTone(color, tokens);
  return contrastOf(tone, tokens.panel) >= 4.5 ? tone : tokens.tx2;
}

QColor inkOn(const QColor& fill, const Tokens& tokens) {
  return contrastOf(tokens.panel, fill) >= contrastOf(tokens.tx, fill) ? tokens.panel : tokens.tx;
}

}  // namespace eclosion::ui
