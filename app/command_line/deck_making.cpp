// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/deck_making.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/publish/pptx/pptx.h"
#include "ui/charts/deck_pdf.h"

namespace eclosion::app {
namespace {

struct DeckMaking {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::DeckMaking)
};

}  // namespace

Result<void> writeDeck(const publish::DeckDocument& deck, const QString& path, const QString& master,
                       const publish::DeckProgress& progress) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == u"pptx") return publish::writePptx(deck, path, {.master = master, .stop = progress.stop, .told = progress.told});
  if (ending != u"pdf")
    return failure(ErrorKind::usage, DeckMaking::tr("Slides are written as .pptx or .pdf; “%1” is neither of them.").arg(path));
  const auto pdf = ui::DeckPdf::open(std::make_shared<const publish::DeckDocument>(deck), path);
  if (!pdf) return Failure(pdf.error());
  return ui::writeAll(**pdf, progress);
}

Result<void> isElsewhere(const QString& out, const QString& portfolio) {
  if (!QFileInfo::exists(out) || QFileInfo(out).canonicalFilePath() != QFileInfo(portfolio).canonicalFilePath()) return {};
  return failure(ErrorKind::usage, DeckMaking::tr("The result cannot take the portfolio's own place. Give --out another name."));
}

}  // namespace eclosion::app
