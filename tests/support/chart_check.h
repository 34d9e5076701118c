// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "tests/support/xml_tree.h"

namespace eclosion::test {

// Whether a native chart holds together: ranges, caches and cells are the same, and none of the known traps is in it.
[[nodiscard]] QStringList chartFaults(const XmlNode& chart, const QByteArray& workbook);

}  // namespace eclosion::test
