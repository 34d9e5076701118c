// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/exchange/betagouv/source_folder.h"
#include "core/exchange/betagouv/write_back/write_back.h"

namespace eclosion::betagouv {

// The name of the folder of that kind of record in the present vintage: "_startups".
[[nodiscard]] QString currentFolderName(RecordKind kind);

// Where files are to be written, as it is now: empty, yet to be made, or a copy of the community's repository.
class TargetFolder {
 public:
  TargetFolder() = default;
  // Errors: notFound, refused, unreadable.
  [[nodiscard]] static Result<TargetFolder> at(const QString& folder);

  [[nodiscard]] const QString& top() const { return top_; }
  [[nodiscard]] bool isCheckout() const { return checkout_; }

  // Why the file cannot be written, translated; empty when it can. In a copy, where the file lies and how it is spelt there is
  // put down in its path.
  [[nodiscard]] QString refusal(RecordKind kind, const QString& sourceId, PlannedFile& file) const;
  // Whether a file that may be written, or taken away, is still to be.
  [[nodiscard]] bool needs(const PlannedFile& file) const;

 private:
  QString top_;
  bool checkout_ = false;
  QHash<QString, SourceEntry> entries_;  // "startup/pix"
};

}  // namespace eclosion::betagouv
