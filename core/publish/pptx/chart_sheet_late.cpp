// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_sheet_late.h"

#include "core/support/late_module.h"

namespace eclosion::publish::pptx {

Result<QByteArray> ChartSheet::workbook(const QString& folder) const {
  const auto* late = static_cast<const LateSheets*>(lateTable(lateSheetsTable));
  if (!late) return lateModuleMissing();
  return late->workbook(*this, folder);
}

}  // namespace eclosion::publish::pptx
