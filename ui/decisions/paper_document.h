// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include "core/publish/paper.h"
#include "core/support/result.h"
#include "ui/decisions/paper_pages.h"

class QPagedPaintDevice;

namespace eclosion::ui {

// A document for paper: light colours whatever the theme. Its parts, in their order.
std::vector<PaperPiece> fillDocument(QTextDocument& document, const publish::Paper& paper);
// The same on pages of the device, A4, with what belongs together on one (paper_pages.h). Outlived by the device.
std::vector<PaperPiece> layOutPages(QTextDocument& document, const publish::Paper& paper, QPagedPaintDevice& device);
// On a printer or in a PDF, A4 with margins of 18 mm; the title, the source and the number of the page at its foot. False: the
// device could not begin.
[[nodiscard]] bool printPaper(const publish::Paper& paper, QPagedPaintDevice& device);

enum class PaperFormat { pdf, html };
// All of it or nothing in its place. Errors: diskFull, unreadable (it cannot be written there), with the reason.
[[nodiscard]] Result<void> savePaper(const publish::Paper& paper, const QString& path, PaperFormat format);

}  // namespace eclosion::ui
