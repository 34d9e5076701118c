// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What a person sets of a year's report (domain/report_blocks.h): one Editorial record a block, one journal entry a change. What
// is as it was already makes an empty plan.
namespace eclosion::edits {

// Words of a block; nothing but spaces takes them away. Without a language they hold for every one.
struct ReportText {
  int year = 0;
  QString language = {};
  QString block;
  QString text = {};
};
[[nodiscard]] Edit setReportText(const ReportText& text);

// Keys of pages and figures are the report's own; `name` is what the person calls the page, for the journal.
[[nodiscard]] Edit showReportPage(int year, const QString& page, const QString& name, bool shown);
// All pages in their order.
[[nodiscard]] Edit orderReportPages(int year, const QStringList& pages, const QString& movedName);
[[nodiscard]] Edit showReportFigure(int year, const QString& figure, const QString& name, bool shown);

// The year before, unless a person says otherwise: with `other` of 0, or that year. Error: refused, for the year itself and those
// after it.
[[nodiscard]] Edit compareReport(int year, int other);

// The figures stay those of that day as known at that moment. Error: refused, for a day that is none.
[[nodiscard]] Edit freezeReport(int year, const QDate& asOf, const QDateTime& knownAt);
[[nodiscard]] Edit unfreezeReport(int year);

// A startup's page. `language` is that of its words, which becomes the one of the year's records where nothing says it yet.
// Error: refused, where the startup has one in that year.
[[nodiscard]] Edit addSpotlight(const Spotlight& spotlight, const QString& language);
// With its translations and what was set of its page.
[[nodiscard]] Edit removeSpotlight(const SpotlightId& id);

}  // namespace eclosion::edits
