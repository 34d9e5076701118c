// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <memory>

#include "core/publish/deck.h"
#include "core/support/result.h"
#include "core/support/save_file.h"

class QPdfWriter;

namespace eclosion::ui {

// A deck as a PDF file, a page at a time, so that whoever writes it can stop between two of them. Until it is committed nothing
// stands at the path. On the GUI thread: charts are painted.
class DeckPdf {
 public:
  // The deck outlives this. Error: unreadable.
  [[nodiscard]] static Result<std::unique_ptr<DeckPdf>> open(const publish::DeckDocument& deck, const QString& path);
  ~DeckPdf();
  Q_DISABLE_COPY_MOVE(DeckPdf)

  [[nodiscard]] size_t written() const { return written_; }
  [[nodiscard]] bool isComplete() const { return written_ == deck_.slides.size(); }
  [[nodiscard]] Result<void> writeNext();
  [[nodiscard]] Result<void> commit();

 private:
  DeckPdf(const publish::DeckDocument& deck, const QString& path);
  [[nodiscard]] Failure failed() const;

  const publish::DeckDocument& deck_;
  DocumentFile file_;
  std::unique_ptr<QPdfWriter> writer_;
  QPainter painter_;
  size_t written_ = 0;
};

}  // namespace eclosion::ui
