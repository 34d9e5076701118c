// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_export.h"

#include <QFileInfo>

#include "ui/report/report_html_file.h"

namespace eclosion::ui {

DocumentExport::Making reportMaking(std::shared_ptr<const ComposedReport> report, const QString& path) {
  return [report = std::move(report), path](const ProgressSink& sink,
                                            const std::stop_token& stop) -> Result<DocumentExport::Opening> {
    auto printed = std::make_shared<const publish::Report>(publish::printedReport(report->report));
    if (QFileInfo(path).suffix().compare(u"html", Qt::CaseInsensitive) != 0)
      return exportDeck(publish::reportDeck(*printed), path, {}, sink, stop);
    return DocumentExport::Opening([printed, path] { return ReportHtmlFile::open(printed, path); });
  };
}

}  // namespace eclosion::ui
