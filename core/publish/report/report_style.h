// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::publish {

// The style sheet of a report as a page: reads from 360 pixels on, prints a chapter a sheet.
[[nodiscard]] QString reportStyle();

}  // namespace eclosion::publish
