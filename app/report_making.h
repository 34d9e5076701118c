// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publication.h"
#include "core/publish/report/report.h"

namespace eclosion::app {

// A year's report of a file: its words as they stand now, its figures as of its moment.
struct ReportRequest {
  QString path;
  int year = 0;
  QString language;                       // "en" or "fr"
  std::optional<QDateTime> knownAt = {};  // in place of the moment it is frozen at
};
class ReportMaking {
 public:
  // Errors: unreadable, damaged…; the file is only read.
  [[nodiscard]] static Result<ReportMaking> open(const ReportRequest& request, const Clock& clock);

  // On the GUI thread of a program that paints, where `pictures` are wanted.
  [[nodiscard]] publish::Report compose(bool pictures) const;

 private:
  ReportMaking() = default;
  ReportRequest request_;
  std::unique_ptr<Publication> words_;    // as known now
  std::unique_ptr<Publication> figures_;  // as of the moment; null: the same
  publish::ReportMoment moment_;
};

}  // namespace eclosion::app
