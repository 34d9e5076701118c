// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QString>

namespace eclosion::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(static_cast<QRgb>(0xff000000U | value)); }

}  // namespace

// clang-format off
const Tokens& lightTokens() {
  static const Tokens tokens{
      .dark = false,
      .win = rgb(0xF7F7F5), .panel = rgb(0xFFFFFF), .sunk = rgb(0xF1F1EE), .raise = rgb(0xFFFFFF), .hover = rgb(0xF0F0EC), .sel = rgb(0xEEEDFB),
      .line = rgb(0xE5E5E0), .line2 = rgb(0xD3D3CC), .edge = rgb(0x868B94),
      .tx = rgb(0x1B1D21), .tx2 = rgb(0x555962), .tx3 = rgb(0x696D75),
      .acc = rgb(0x4A47C4), .acctx = rgb(0x4A47C4), .onacc = rgb(0xFFFFFF),
      .warn = rgb(0x8F5200), .warnbg = rgb(0xFBF0DC), .bad = rgb(0xB0243A), .badbg = rgb(0xFBE9EA), .ok = rgb(0x17704A), .okbg = rgb(0xE4F3EA),
      .barbg = rgb(0xE6E6E1), .bar = rgb(0x858A93), .warnbar = rgb(0xC07E14), .badbar = rgb(0xD05A69),
      .invt = rgb(0x6656BE), .shadow = QColor(0, 0, 0, 15),
      // unrecorded, the four phases, operated, transferred, stopped (both kinds)
      .phases = {rgb(0x868B94), rgb(0x8D7DDB), rgb(0x1768A6), rgb(0x0F8259), rgb(0x1B3A50), rgb(0x505B11), rgb(0xB97B1C), rgb(0x8D8884), rgb(0x8D8884)},
      .routes = {rgb(0x5E1F46), rgb(0x9A4574), rgb(0xC4799F)},
      .status = {rgb(0xD3D3CC), rgb(0x2C3440), rgb(0x5E6A7D), rgb(0x8993A2)},
  };
  return tokens;
}

const Tokens& darkTokens() {
  static const Tokens tokens{
      .dark = true,
      .win = rgb(0x131417), .panel = rgb(0x1A1C20), .sunk = rgb(0x16181B), .raise = rgb(0x212429), .hover = rgb(0x282B31), .sel = rgb(0x2B2A4A),
      .line = rgb(0x2A2D33), .line2 = rgb(0x3B3F47), .edge = rgb(0x6E747E),
      .tx = rgb(0xECEDEF), .tx2 = rgb(0xAEB3BC), .tx3 = rgb(0x8F959F),
      .acc = rgb(0x6461DB), .acctx = rgb(0xA9A7FA), .onacc = rgb(0xFFFFFF),
      .warn = rgb(0xF0B65C), .warnbg = rgb(0x35290F), .bad = rgb(0xFF8E98), .badbg = rgb(0x3B1C21), .ok = rgb(0x5CCB95), .okbg = rgb(0x16311F),
      .barbg = rgb(0x33363D), .bar = rgb(0x868C96), .warnbar = rgb(0xE0A13A), .badbar = rgb(0xEF6471),
      .invt = rgb(0xC0B7FB), .shadow = QColor(0, 0, 0, 0),
      .phases = {rgb(0x6E747E), rgb(0xC0B7FB), rgb(0x4184CA), rgb(0x30BF9F), rgb(0xD6E8ED), rgb(0x939D38), rgb(0xF9B54F), rgb(0x7C7A77), rgb(0x7C7A77)},
      .routes = {rgb(0xF6CFE1), rgb(0xD480AC), rgb(0xA1517F)},
      .status = {rgb(0x3B3F47), rgb(0xDDE2E9), rgb(0x98A2B2), rgb(0x646D7C)},
  };
  return tokens;
}

QColor avatarTone(const QString& name) {
  static constexpr std::array<unsigned, 8> tones{0x6F63BC, 0x27739F, 0x237A5C, 0x93642A, 0xA2557A, 0x4F6D7A, 0x6C6E27, 0x8A5A44};
  unsigned hash = 0;
  for (const QChar c : name) hash = hash * 31 + c.unicode();
  return rgb(tones[hash % tones.size()]);
}
// clang-format on

}  // namespace eclosion::ui
