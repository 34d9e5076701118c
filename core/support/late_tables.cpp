// SPDX-License-Identifier: GPL-3.0-or-later
// What the module of formats shows of itself, and of this folder.
#include <QtGlobal>

#include "core/support/sha256_much_late.h"
#include "core/support/zip_bytes_late.h"

extern "C" Q_DECL_EXPORT const char* eclosion_version() { return ECLOSION_VERSION; }

extern "C" Q_DECL_EXPORT const void* eclosion_zip() {
  static constexpr eclosion::LateZip table{.pack = &eclosion::zipOf, .unpack = &eclosion::unzipped};
  return &table;
}

extern "C" Q_DECL_EXPORT const void* eclosion_sha256() {
  static constexpr eclosion::LateSha256 function = &eclosion::sha256OfMuch;
  return &function;
}
