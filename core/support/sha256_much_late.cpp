// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/sha256_much_late.h"

#include "core/support/late_module.h"

namespace eclosion {

QByteArray sha256OfMuch(std::span<const QByteArrayView> pieces) {
  static const auto* const late = static_cast<const LateSha256*>(lateTable(lateSha256Table));
  // Without the module it takes longer and is the same.
  return late ? (*late)(pieces) : sha256(pieces);
}

}  // namespace eclosion
