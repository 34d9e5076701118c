// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/models/board_model.h"
#include "ui/models/team_report.h"
#include "ui/shell/services.h"

// The page of a startup as neutral sections of rows, before it is drawn or copied. Facts with a date after the board's are
// kept and marked as later.
namespace eclosion::ui {

struct StoryCell {
  QString text;
  QString link = {};     // a web address, or a recordAddress; empty: none
  bool figures = false;  // stands on the right, on one line
};

struct StoryRow {
  std::vector<StoryCell> cells;
  QString detail = {};              // a line of its own below
  std::optional<Phase> phase = {};  // its sign goes in front
  bool later = false;
};

struct StorySection {
  QString title;
  std::vector<StoryRow> rows = {};
  std::vector<int> widths = {};  // of the columns, per cent
  QString prose = {};            // instead of rows
  bool markdown = false;         // what the prose is written in
  bool timeline = false;         // the phases are drawn above the rows
  bool teamSizes = false;        // the size of the team over time is
  QString edit = {};             // where it is changed: “field:mission”, “facts:links”; empty: nowhere
};

struct StoryContext {
  const BoardModel& board;
  Portfolio::Row startup;
  const StartupStory& story;
  const TeamReport& team;

  [[nodiscard]] bool isLater(const QDate& date) const { return date.isValid() && date > board.date(); }
  [[nodiscard]] QString organisation(const std::optional<OrganisationId>& id) const;
  // With the way to its page.
  [[nodiscard]] StoryCell organisationCell(const OrganisationId& id) const;
  [[nodiscard]] QString startupName(Portfolio::Row row) const;
};

// Where a section is changed: a field of the startup in place, or a section of its sheet of facts.
[[nodiscard]] QString fieldAddress(const char* column);
[[nodiscard]] QString factsAddress(const char* section);

// A day, or how a stretch of time reads: "12 Apr 2021 – 14 Sep 2023", "since 12 Apr 2021", "until …". `lastDay` false: the
// end is the first day after.
[[nodiscard]] QString spellText(const QDate& start, const QDate& end, bool lastDay);
// A web address where it is one, else empty.
[[nodiscard]] QString webAddress(const QString& url);

// In the order of the page; sections with nothing in them are left out.
[[nodiscard]] std::vector<StorySection> storySections(const StoryContext& context);
[[nodiscard]] QString plainText(const std::vector<StorySection>& sections);

// Its parts, a file each.
void addHistory(const StoryContext& context, std::vector<StorySection>& sections);
void addPeople(const StoryContext& context, std::vector<StorySection>& sections);
void addMoney(const StoryContext& context, std::vector<StorySection>& sections);
void addFacts(const StoryContext& context, std::vector<StorySection>& sections);

}  // namespace eclosion::ui
