// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/report/report.h"
#include "core/publish/report/report_words.h"

// The pages of a report, a function a chapter; a new page is one of these and a line in report.cpp.
namespace eclosion::publish {

struct PageContext {
  const PublishSources& sources;
  const ReportPlan& plan;
  const ReportMoment& moment;
  const ReportWords& words;
  const ReportPictures& pictures;
  std::vector<ReportWarning>& warnings;

  [[nodiscard]] const QDate& date() const { return sources.date; }
  // The same day in the year it is compared with.
  [[nodiscard]] QDate before() const;
  // What titles begin with: “End of 2017”; while the year is going on, “20 August 2026”.
  [[nodiscard]] QString dayName() const;
  [[nodiscard]] QDate firstDay() const { return {plan.year, 1, 1}; }
  [[nodiscard]] bool isInYear(const QDate& day) const { return day.isValid() && day >= firstDay() && day <= date(); }
  // Takes the words of a block for a page, and notes what is missing.
  QString take(ReportPage& page, const QString& key) const;
};

[[nodiscard]] ReportPage coverPage(const PageContext& context);
[[nodiscard]] ReportPage forewordPage(const PageContext& context);
[[nodiscard]] ReportPage contactPage(const PageContext& context);
[[nodiscard]] ReportPage keyFiguresPage(const PageContext& context);
[[nodiscard]] ReportPage impactPage(const PageContext& context);
[[nodiscard]] ReportPage movesPage(const PageContext& context);
[[nodiscard]] ReportPage milestonesPage(const PageContext& context);
[[nodiscard]] ReportPage communityPage(const PageContext& context);
[[nodiscard]] ReportPage networkTextPage(const PageContext& context);
[[nodiscard]] ReportPage methodPage(const PageContext& context);
[[nodiscard]] ReportPage networkPage(const PageContext& context);
[[nodiscard]] std::vector<ReportPage> spotlightPages(const PageContext& context);
[[nodiscard]] std::vector<ReportPage> chartPages(const PageContext& context);
[[nodiscard]] ReportPage fundingPage(const PageContext& context);
[[nodiscard]] ReportPage stoppedPage(const PageContext& context);
[[nodiscard]] ReportPage sourcesPage(const PageContext& context);

// What does not add up, of the year's figures: before the pages are made, since one of them tells it.
void reconcile(const PageContext& context);

// Figures a person may leave out of the key figures, with their names.
[[nodiscard]] std::vector<std::pair<QString, QString>> keyFigureChoices();

}  // namespace eclosion::publish
