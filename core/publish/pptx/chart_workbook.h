// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/pptx/chart_sheet.h"

namespace eclosion::publish::pptx {

// The cells as a workbook of one sheet; the same cells give the same bytes. `folder` is for the file in the making. Errors: where
// there is no room for it.
[[nodiscard]] Result<QByteArray> chartWorkbook(const ChartSheet& sheet, const QString& folder);

}  // namespace eclosion::publish::pptx
