// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <optional>
#include <vector>

// Small archives that fit into memory.
namespace eclosion {

struct ZipPart {
  QByteArray name;
  QByteArray bytes;
  bool packed = true;  // false: kept as it is, since it is packed already
};

// An archive of those parts in their order, every one of the same time: the same parts give the same bytes. Empty where there is
// no memory for it.
[[nodiscard]] QByteArray zipOf(const std::vector<ZipPart>& parts);

// Every part of an archive by its name. Nothing where it is none, where a part is damaged, or where all of it would be larger
// than `mostBytes`, whatever it claims.
[[nodiscard]] std::optional<std::map<QByteArray, QByteArray>> unzipped(const QByteArray& archive, qint64 mostBytes);

}  // namespace eclosion
