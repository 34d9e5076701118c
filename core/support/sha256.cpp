// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/sha256.h"

#include <QCryptographicHash>

namespace eclosion {

QByteArray sha256(std::span<const QByteArrayView> pieces) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const QByteArrayView piece : pieces) hash.addData(piece);
  return hash.result();
}

}  // namespace eclosion
