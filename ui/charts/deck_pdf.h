// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <memory>

#include "core/support/save_file.h"
#include "ui/charts/paged_file.h"

class QPdfWriter;

namespace eclosion::ui {

// A deck as a PDF file. All of it stays on the GUI thread: Qt Charts paints nowhere else, and a PDF keeps the fonts of the thread
// that wrote its pages until it is committed.
class DeckPdf final : public PagedFile {
 public:
  // Error: unreadable.
  [[nodiscard]] static Result<std::unique_ptr<PagedFile>> open(std::shared_ptr<const publish::DeckDocument> deck,
                                                               const QString& path);
  ~DeckPdf() override;

  [[nodiscard]] size_t pageCount() const override { return deck_->slides.size(); }
  [[nodiscard]] size_t written() const override { return written_; }
  [[nodiscard]] Result<void> writeNext() override;
  [[nodiscard]] Result<void> commit() override;

 private:
  DeckPdf(std::shared_ptr<const publish::DeckDocument> deck, const QString& path);
  [[nodiscard]] Failure failed() const;

  std::shared_ptr<const publish::DeckDocument> deck_;
  DocumentFile file_;
  std::unique_ptr<QPdfWriter> writer_;
  QPainter painter_;
  size_t written_ = 0;
};

}  // namespace eclosion::ui
