// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/zip_bytes_late.h"

#include "core/support/late_module.h"

namespace eclosion {
namespace {

const LateZip* table() { return static_cast<const LateZip*>(lateTable(lateZipTable)); }

}  // namespace

QByteArray zipOf(const std::vector<ZipPart>& parts) {
  const LateZip* zip = table();
  return zip ? zip->pack(parts) : QByteArray();
}

std::optional<std::map<QByteArray, QByteArray>> unzipped(const QByteArray& archive, qint64 mostBytes) {
  const LateZip* zip = table();
  return zip ? zip->unpack(archive, mostBytes) : std::nullopt;
}

}  // namespace eclosion
