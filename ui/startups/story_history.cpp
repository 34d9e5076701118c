// SPDX-License-Identifier: GPL-3.0-or-later
// Of the page of a startup: its names, phases, incubators, sponsors and kin.
#include <QCoreApplication>

#include "core/publish/words.h"
#include "ui/editing/facts_sections.h"
#include "ui/models/formats.h"
#include "ui/models/kin.h"
#include "ui/models/record_link.h"
#include "ui/models/startup_cells.h"
#include "ui/startups/story_sections.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct StoryHistory {
  Q_DECLARE_TR_FUNCTIONS(StoryHistory)
};

QString phaseDetail(const StoryContext& context, const PhasePeriod& phase) {
  QStringList parts;
  if (const QString stop = stopWord(phase.stopKind); !stop.isEmpty()) parts << stop;
  if (phase.receiver) parts << StoryHistory::tr("to %1", "a transfer").arg(context.organisation(phase.receiver));
  if (!phase.legalForm.isEmpty()) parts << phase.legalForm;
  if (phase.statedEnd.isValid()) parts << StoryHistory::tr("end stated: %1").arg(dateText(phase.statedEnd));
  if (!phase.comment.isEmpty()) parts << phase.comment.simplified();
  return parts.join(QStringLiteral(" · "));
}

void addPhases(const StoryContext& context, std::vector<StorySection>& sections) {
  const auto history = context.board.portfolio()->historyOf(context.startup);
  StorySection section{.title = StoryHistory::tr("Phases"),
                       .widths = {46, 18, 20, 16},
                       .timeline = !history.empty(),
                       .edit = factsAddress(facts::phases)};
  // The columns in memory are the history as figures have it; the file adds what was said of each entry.
  const auto& told = context.story.phases;
  size_t next = 0;
  for (size_t i = 0; i < history.size(); ++i) {
    const auto& entry = history[i];
    const QDate end = i + 1 < history.size() ? QDate(history[i + 1].start) : QDate();
    StoryRow row{.cells = {}, .phase = entry.phase, .later = context.isLater(entry.start)};
    row.cells.push_back({.text = publish::phaseName(entry.phase)});
    row.cells.push_back({.text = dateText(entry.start), .figures = true});
    row.cells.push_back(
        {.text = end.isValid() ? StoryHistory::tr("to %1", "a date").arg(dateText(end)) : QString(), .figures = true});
    const QDate until = end.isValid() && end <= context.board.date() ? end : context.board.date();
    const bool lasts = !row.later && inProgramme(entry.phase);
    row.cells.push_back(
        {.text = lasts ? exactDaysText(static_cast<int>(entry.start.daysTo(until))) : QString(), .figures = true});
    while (next < told.size() && (told[next].start.isNull() || told[next].start < entry.start)) ++next;
    for (size_t k = next; k < told.size() && told[k].start == entry.start; ++k) {
      if (told[k].phase == entry.phase) row.detail = phaseDetail(context, told[k]);
    }
    section.rows.push_back(std::move(row));
  }
  for (const PhasePeriod& phase : told) {
    if (phase.start.isValid()) continue;
    section.rows.push_back({.cells = {{.text = publish::phaseName(phase.phase)}, {.text = StoryHistory::tr("start unknown")}},
                            .detail = phaseDetail(context, phase),
                            .phase = phase.phase});
  }
  if (section.rows.empty()) {
    section.rows.push_back({.cells = {{.text = noPhaseText()}}});
    section.widths = {100};
  }
  sections.push_back(std::move(section));
}

void addPlaces(const StoryContext& context, std::vector<StorySection>& sections) {
  const Portfolio& portfolio = *context.board.portfolio();
  StorySection incubators{.title = StoryHistory::tr("Incubators"), .widths = {50, 50}, .edit = factsAddress(facts::incubators)};
  for (const StartupIncubator& spell : context.story.incubators) {
    incubators.rows.push_back(
        {.cells = {{.text = context.board.text()->incubatorName(spell.incubator).simplified(),
                    .link = recordAddress(NamedKind::incubator, rowOfRecord(portfolio.incubators, spell.incubator.uuid()))},
                   {.text = spellText(spell.start, spell.end, false)}},
         .later = context.isLater(spell.start)});
  }
  StorySection sponsors{.title = StoryHistory::tr("Sponsors"), .widths = {50, 50}, .edit = factsAddress(facts::sponsors)};
  for (const StartupSponsor& spell : context.story.sponsors) {
    StoryCell sponsor{.text = StoryHistory::tr("Seeking a sponsor")};
    if (spell.organisation) sponsor = context.organisationCell(*spell.organisation);
    sponsors.rows.push_back({.cells = {std::move(sponsor), {.text = spellText(spell.start, spell.end, false)}},
                             .later = context.isLater(spell.start)});
  }
  for (StorySection* section : {&incubators, &sponsors}) {
    if (!section->rows.empty()) sections.push_back(std::move(*section));
  }
}

void addKin(const StoryContext& context, std::vector<StorySection>& sections) {
  StorySection section{.title = StoryHistory::tr("Related startups"), .widths = {30, 70}, .edit = factsAddress(facts::family)};
  for (const Kin& kin : kinOf(*context.board.portfolio(), context.startup)) {
    section.rows.push_back(
        {.cells = {{.text = kinWord(kin.kind)},
                   {.text = context.startupName(kin.startup), .link = recordAddress(NamedKind::startup, kin.startup)}}});
  }
  if (!section.rows.empty()) sections.push_back(std::move(section));
}

}  // namespace

void addHistory(const StoryContext& context, std::vector<StorySection>& sections) {
  addPhases(context, sections);
  StorySection names{.title = StoryHistory::tr("Former names"), .widths = {50, 50}, .edit = factsAddress(facts::names)};
  for (const StartupName& name : context.story.formerNames) {
    names.rows.push_back({.cells = {{.text = name.name.simplified()}, {.text = spellText(name.start, name.end, false)}},
                          .later = context.isLater(name.start)});
  }
  if (!names.rows.empty()) sections.push_back(std::move(names));
  addPlaces(context, sections);
  addKin(context, sections);
}

}  // namespace eclosion::ui
