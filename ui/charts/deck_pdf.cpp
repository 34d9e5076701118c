// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_pdf.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>

#include "core/support/language.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/slide_painter.h"

namespace eclosion::ui {
namespace {

constexpr double dotsPerInch = 96;  // a CSS pixel

struct DeckPdfWords {
  Q_DECLARE_TR_FUNCTIONS(DeckPdf)
};

QPageSize sizeOf(publish::DeckPaper paper) {
  if (paper == publish::DeckPaper::a4) return QPageSize(QPageSize::A4);
  return QPageSize(slideSize / dotsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch);
}

}  // namespace

DeckPdf::DeckPdf(std::shared_ptr<const publish::DeckDocument> deck, const QString& path) : deck_(std::move(deck)), file_(path) {}

DeckPdf::~DeckPdf() {
  if (painter_.isActive()) painter_.end();
}

Failure DeckPdf::failed() const {
  return Failure(Error{.kind = ErrorKind::unreadable,
                       .message = DeckPdfWords::tr("The document cannot be written: %1").arg(file_.errorString()),
                       .file = file_.fileName()});
}

Result<std::unique_ptr<PagedFile>> DeckPdf::open(std::shared_ptr<const publish::DeckDocument> document, const QString& path) {
  std::unique_ptr<DeckPdf> made(new DeckPdf(std::move(document), path));
  const publish::DeckDocument& deck = *made->deck_;
  if (!made->file_.open(QIODevice::WriteOnly)) return made->failed();
  made->writer_ = std::make_unique<QPdfWriter>(&made->file_);
  QPdfWriter& writer = *made->writer_;
  writer.setResolution(static_cast<int>(dotsPerInch));
  writer.setCreator(QStringLiteral("Éclosion"));
  writer.setTitle(pictureLine(deck.title));
  const auto orientation = deck.paper == publish::DeckPaper::a4 ? QPageLayout::Landscape : QPageLayout::Portrait;
  writer.setPageLayout(
      QPageLayout(sizeOf(deck.paper), orientation, QMarginsF(0, 0, 0, 0), QPageLayout::Inch, QMarginsF(0, 0, 0, 0)));
  if (!made->painter_.begin(&writer)) return made->failed();
  return made;
}

Result<void> DeckPdf::writeNext() {
  if (isComplete()) return {};
  if (written_ > 0 && !writer_->newPage()) return failed();
  const LanguageScope scope(deck_->language);
  painter_.save();
  const double scale = writer_->width() / paperSize(deck_->paper).width();
  painter_.scale(scale, scale);
  paintSlide(painter_, *deck_, written_);
  painter_.restore();
  ++written_;
  return {};
}

Result<void> DeckPdf::commit() {
  painter_.end();
  writer_.reset();
  if (!commitWhole(file_)) return failed();
  return {};
}

}  // namespace eclosion::ui
