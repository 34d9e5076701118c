// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace eclosion::publish {

struct Report;

// Where words stand in a report: a text of a page, or its name in the outline.
struct ReportHit {
  QString page;  // its key
  QString text;
  friend bool operator==(const ReportHit&, const ReportHit&) = default;
};

// In the order of the pages, those that are left out last; each text of a page once. As a search compares
// (core/support/folding.h). Of no words nothing.
[[nodiscard]] std::vector<ReportHit> findInReport(const Report& report, const QString& words);

}  // namespace eclosion::publish
