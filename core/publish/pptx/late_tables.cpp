// SPDX-License-Identifier: GPL-3.0-or-later
// What the module of formats shows of this folder.
#include <QtGlobal>

#include "core/publish/pptx/chart_sheet_late.h"

extern "C" Q_DECL_EXPORT const void* eclosion_pptx() {
  using namespace eclosion::publish::pptx;
  static constexpr LateSheets table{
      .workbook = [](const ChartSheet& sheet, const QString& folder) { return sheet.workbook(folder); }};
  return &table;
}
