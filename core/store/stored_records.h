// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/edits/edit.h"
#include "core/store/portfolio_file.h"
#include "core/store/statement_cache.h"

namespace eclosion::store {

// The records of an open file for edits: as they stand at the moment they are asked for, also within a write that goes on.
// Everything given outlives it.
class StoredRecords final : public edits::Records {
 public:
  // Today is that of the columns.
  StoredRecords(const PortfolioFile& file, const TextSource& text, const Portfolio& columns)
      : statements_(file.handle()), text_(text), columns_(columns) {}

  [[nodiscard]] Result<std::vector<AnyRecord>> rows(RecordKind kind, const char* column, const QUuid& id) const override;
  [[nodiscard]] const TextSource& text() const override { return text_; }
  [[nodiscard]] QDate today() const override { return columns_.today; }

 private:
  mutable StatementCache statements_;
  const TextSource& text_;
  const Portfolio& columns_;
};

}  // namespace eclosion::store
