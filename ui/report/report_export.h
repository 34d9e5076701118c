// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/document_export.h"
#include "ui/report/report_task.h"

namespace eclosion::ui {

// The report as readers get it. By the ending of the path: .pdf, .pptx or .html. Errors: those of exportDeck() and of
// ReportHtmlFile.
[[nodiscard]] DocumentExport::Making reportMaking(std::shared_ptr<const ComposedReport> report, const QString& path);

}  // namespace eclosion::ui
