// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_io.h"

namespace eclosion::store {
namespace {

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool isDash(size_t position) { return position == 8 || position == 13 || position == 18 || position == 23; }

}  // namespace

UuidText uuidText(const QUuid& id) {
  static constexpr char digits[] = "0123456789abcdef";
  const std::array<quint8, 16> bytes = {quint8(id.data1 >> 24),
                                        quint8(id.data1 >> 16),
                                        quint8(id.data1 >> 8),
                                        quint8(id.data1),
                                        quint8(id.data2 >> 8),
                                        quint8(id.data2),
                                        quint8(id.data3 >> 8),
                                        quint8(id.data3),
                                        id.data4[0],
                                        id.data4[1],
                                        id.data4[2],
                                        id.data4[3],
                                        id.data4[4],
                                        id.data4[5],
                                        id.data4[6],
                                        id.data4[7]};
  UuidText text{};
  size_t at = 0;
  for (const quint8 byte : bytes) {
    if (isDash(at)) text[at++] = '-';
    text[at++] = digits[byte >> 4];
    text[at++] = digits[byte & 0x0fU];
  }
  return text;
}

QUuid uuidFromText(QByteArrayView text) {
  if (text.size() != 36) return {};
  std::array<quint8, 16> b{};
  size_t at = 0;
  for (quint8& byte : b) {
    if (isDash(at) && text[static_cast<qsizetype>(at++)] != '-') return {};
    const int high = hexValue(text[static_cast<qsizetype>(at++)]);
    const int low = hexValue(text[static_cast<qsizetype>(at++)]);
    if (high < 0 || low < 0) return {};
    byte = static_cast<quint8>(high * 16 + low);
  }
  const auto word = [&](size_t i) { return static_cast<quint16>(b[i] << 8 | b[i + 1]); };
  return QUuid(quint32(word(0)) << 16 | word(2), word(4), word(6), b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
}

}  // namespace eclosion::store
