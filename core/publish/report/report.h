// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>
#include <optional>
#include <vector>

#include "core/publish/chart_svg.h"
#include "core/publish/charts/chart_kind.h"
#include "core/publish/deck.h"

// The yearly activity report: pages described by what they say. The writers (HTML, slides, PDF) and the previews of the window
// know nothing else.
namespace eclosion::publish {

// What a person sets of a year's report. The words stand in the portfolio as Editorial blocks of the year (report_words.h).
struct ReportPlan {
  int year = 0;
  int comparedWith = 0;      // a year; 0: the one before
  QString language;          // "en" or "fr"
  QStringList hidden = {};   // keys of pages left out
  QStringList order = {};    // keys of pages that a person moved, in their order; the others follow the usual one
  QStringList without = {};  // keys of key figures left out
  friend bool operator==(const ReportPlan&, const ReportPlan&) = default;
};

// The days a report speaks of: the last of its year, or what it was frozen at.
struct ReportMoment {
  QDate asOf;
  std::optional<QDateTime> knownAt = {};  // nothing: as known now
  bool frozen = false;
  friend bool operator==(const ReportMoment&, const ReportMoment&) = default;
};
// Of the blocks of a year; `today` where the year is not over.
[[nodiscard]] ReportMoment reportMoment(const std::vector<Editorial>& editorials, int year, const QDate& today);
// The plan as those blocks have it, in a language.
[[nodiscard]] ReportPlan reportPlan(const std::vector<Editorial>& editorials, int year, const QString& language);

struct ReportPage {
  QString key;      // "key-figures", "spotlight:<id>"; stable
  QString outline;  // its name in the outline
  DeckSlide slide;
  QStringList blocks = {};       // editorial blocks whose words stand on it
  QStringList toWrite = {};      // those of them that have no words
  QStringList toTranslate = {};  // those that have words in another language alone
  bool nothingYet = false;       // it has nothing to tell readers: not printed until it does
};

struct ReportWarning {
  QString page;  // a key; empty: the whole
  QString text;
  bool ofSums = false;  // what does not add up, which readers are told as well
  friend bool operator==(const ReportWarning&, const ReportWarning&) = default;
};

struct Report {
  ReportPlan plan;
  ReportMoment moment;
  QString title;   // “Annual report 2017”
  QString source;  // the line at the foot: which portfolio, as of, known when
  std::vector<ReportPage> pages = {};
  std::vector<ReportPage> left = {};  // pages a person left out, so that they can come back
  std::vector<ReportWarning> warnings = {};
};

// What core cannot paint or open itself; either may be empty, and the page then says what it would have shown.
struct ReportPictures {
  std::function<SlidePicture()> network = {};                   // the map, on the report's day
  std::function<QByteArray(const QString& path)> picture = {};  // bytes of a PNG or JPEG beside the file; empty: there is none
};

// `sources` are of the report's moment (date, knowledge); `editorials` are the words as they stand now, which go on being written
// after the figures were frozen. The language of the plan holds while it is made.
[[nodiscard]] Report composeReport(const PublishSources& sources, const std::vector<Editorial>& editorials,
                                   const ReportPlan& plan, const ReportPictures& pictures = {});

// As readers get it: without the pages that have nothing to tell yet.
[[nodiscard]] Report printedReport(const Report& report);

// The same as slides, or as sheets of paper.
[[nodiscard]] DeckDocument reportDeck(const Report& report);

// One file that needs nothing else: opens in a browser without a network, prints a page a sheet, charts as drawn by `svg` with
// their table.
[[nodiscard]] QByteArray reportHtml(const Report& report, const ChartSvg& svg);

}  // namespace eclosion::publish
