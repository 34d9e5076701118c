// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/store/history.h"
#include "core/store/portfolio_file.h"
#include "core/store/statement_cache.h"

namespace eclosion::store {

// The records of a file as they were after an entry of its journal; what names them then as it would name them now. Everything
// given outlives it.
class PastRecords final : public edits::Records {
 public:
  PastRecords(const PortfolioFile& file, qint64 seq, const TextSource& text, const QDate& today);

  [[nodiscard]] Result<std::vector<AnyRecord>> rows(RecordKind kind, const char* column, const QUuid& id) const override;
  [[nodiscard]] Result<std::optional<AnyRecord>> find(const RecordRef& record) const;
  [[nodiscard]] const TextSource& text() const override { return text_; }
  [[nodiscard]] QDate today() const override { return today_; }
  using edits::Records::find;

 private:
  mutable StatementCache statements_;
  KnownAt known_;
  const TextSource& text_;
  QDate today_;
};

}  // namespace eclosion::store
