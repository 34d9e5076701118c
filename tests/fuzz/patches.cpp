// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/patches.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

#include "tests/fuzz/bytes.h"

namespace eclosion::fuzz {
namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype largest = 1 << 20;

void overwrite(QByteArray& file, qsizetype place, QByteArrayView bytes) {
  const qsizetype count = std::min(bytes.size(), file.size() - place);
  if (count > 0) std::memcpy(file.data() + place, bytes.data(), static_cast<size_t>(count));
}

qsizetype pageSizeOf(const QByteArray& file) {
  if (file.size() < headerSize) return 512;
  return std::max<qsizetype>(512, qFromBigEndian<quint16>(file.constData() + 16));
}

}  // namespace

Patched patched(QByteArray file, QByteArrayView changes) {
  Patched result{.file = std::move(file)};
  const qsizetype pageSize = pageSizeOf(result.file);
  const auto pages = std::max<qsizetype>(1, result.file.size() / pageSize);
  Bytes bytes(changes);
  while (!bytes.atEnd()) {
    QByteArray& now = result.file;
    switch (bytes.number(1) % 8) {
      case 0: {  // anywhere
        const qsizetype place = bytes.count(3);
        overwrite(now, now.isEmpty() ? 0 : place % now.size(), bytes.take(bytes.count(1)));
        break;
      }
      case 1: {  // in the header
        const qsizetype place = bytes.count(1) % headerSize;
        overwrite(now, place, bytes.take(bytes.count(1) % 9));
        break;
      }
      case 2:  // in a page
      {
        const qsizetype page = bytes.count(2) % pages;
        const qsizetype place = bytes.count(2) % pageSize;
        overwrite(now, page * pageSize + place, bytes.take(bytes.count(1)));
        break;
      }
      case 3: {  // a page over another
        const qsizetype from = bytes.count(2) % pages;
        const qsizetype to = bytes.count(2) % pages;
        overwrite(now, to * pageSize, now.mid(from * pageSize, pageSize));
        break;
      }
      case 4: {  // the first place of a text, another instead
        const QByteArrayView from = bytes.take(bytes.count(1));
        const QByteArrayView to = bytes.take(bytes.count(1));
        const qsizetype place = from.isEmpty() ? -1 : QByteArrayView(now).indexOf(from);
        if (place >= 0) overwrite(now, place, to);
        break;
      }
      case 5: {  // another length: shorter or longer by so many bytes, or so many pages
        const qsizetype by = bytes.count(1) & 1 ? pageSize : 1;
        const qsizetype count = by * (bytes.count(2) - 0x8000);
        now.resize(std::clamp<qsizetype>(now.size() + count, 0, std::max(largest, now.size())), '\0');
        break;
      }
      case 6: {  // beside it
        QByteArray& beside = bytes.count(1) & 1 ? result.journal : result.log;
        beside = bytes.rest().toByteArray();
        break;
      }
      default:
        now = bytes.rest().toByteArray();
    }
  }
  return result;
}

}  // namespace eclosion::fuzz
