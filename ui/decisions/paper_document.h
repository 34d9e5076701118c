// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include "core/publish/paper.h"
#include "core/support/result.h"

class QPagedPaintDevice;

namespace eclosion::ui {

// A document laid out for paper: light colours whatever the theme, whole tables where they fit, numbered pages.
void fillDocument(QTextDocument& document, const publish::Paper& paper);
// On a printer or in a PDF, A4 with margins of 18 mm. False: the device could not begin.
[[nodiscard]] bool printPaper(const publish::Paper& paper, QPagedPaintDevice& device);

enum class PaperFormat { pdf, html };
// All of it or nothing in its place. Errors: diskFull, unreadable (it cannot be written there), with the reason.
[[nodiscard]] Result<void> savePaper(const publish::Paper& paper, const QString& path, PaperFormat format);

}  // namespace eclosion::ui
