// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/pptx/chart_sheet.h"

// What the module of formats has of presentations (late_module.h).
namespace eclosion::publish::pptx {

struct LateSheets {
  Result<QByteArray> (*workbook)(const ChartSheet& sheet, const QString& folder);
};

constexpr auto lateSheetsTable = "eclosion_pptx";

}  // namespace eclosion::publish::pptx
