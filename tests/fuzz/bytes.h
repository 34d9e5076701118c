// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <algorithm>

namespace eclosion::fuzz {

// An input read from its beginning; there is always more of it, empty or zero after the end.
class Bytes {
 public:
  explicit Bytes(QByteArrayView bytes) : left_(bytes) {}
  [[nodiscard]] bool atEnd() const { return left_.isEmpty(); }
  [[nodiscard]] QByteArrayView take(qsizetype count) {
    const QByteArrayView taken = left_.first(std::min(count, left_.size()));
    left_ = left_.sliced(taken.size());
    return taken;
  }
  // Big-endian.
  [[nodiscard]] quint64 number(int bytes) {
    quint64 value = 0;
    for (const char c : take(bytes)) value = value << 8 | static_cast<unsigned char>(c);
    return value;
  }
  [[nodiscard]] qsizetype count(int bytes) { return static_cast<qsizetype>(number(bytes)); }
  [[nodiscard]] QByteArrayView rest() { return take(left_.size()); }

 private:
  QByteArrayView left_;
};

}  // namespace eclosion::fuzz
