// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/deck_slides.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/analysis/due.h"
#include "core/analysis/figures.h"
#include "core/analysis/funding.h"
#include "core/analysis/startup_facts.h"
#include "core/domain/decision_case.h"
#include "core/domain/decision_checks.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/due_words.h"
#include "core/publish/session_papers.h"
#include "core/support/day_words.h"

namespace eclosion::publish {
namespace {

struct DeckSlides {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::DeckSlides)
};

constexpr size_t rowsOfPage = 14;

// A figure with what it was a year before; without, where nothing was on record then.
SlideFigure figure(double now, double before, NumberKind number, const QString& label, const QDate& then, bool known) {
  SlideFigure result{.value = shortNumber(now, number), .label = label};
  if (!known) return result;
  const double change = now - before;
  result.direction = change > 0 ? 1 : change < 0 ? -1 : 0;
  const bool isYear = yearEndText(then) == QString::number(then.year());
  // A day is never broken in two lines.
  const QString day = yearEndText(then).replace(u' ', QChar::Nbsp);
  if (result.direction == 0) {
    result.change = isYear ? DeckSlides::tr("as at the end of %1", "a year or a day").arg(day)
                           //: %1: a day
                           : DeckSlides::tr("as on %1", "a day").arg(day);
  } else {
    const QString sign = change > 0 ? QStringLiteral("+") : QStringLiteral("\u2212");
    result.change = DeckSlides::tr("%1 from %2 (%3)", "a change, a number, a year or a day")
                        .arg(sign + shortNumber(std::abs(change), number), shortNumber(before, number), day);
  }
  return result;
}

SlideText factsText(const PaperFacts& facts) {
  SlideText text;
  for (const auto& [name, value] : facts.facts)
    text.paragraphs << DeckSlides::tr("%1: %2", "a fact, what it is").arg(name, value);
  return text;
}

QString fact(const QString& name, const QString& words) {
  return DeckSlides::tr("%1: %2", "a fact, what it is").arg(name, words);
}

// What was asked for last time.
SlideText lastPromises(const PublishSources& sources, const StartupId& startup) {
  const Decision* last = lastDecisionOf(sources.ledger, startup, sources.date);
  SlideText text{.paragraphs = {}, .bullets = true};
  if (!last) {
    text.paragraphs << DeckSlides::tr("No earlier decision on record.");
    return text;
  }
  const auto add = [&](const QString& name, const QString& words) {
    if (!words.isEmpty()) text.paragraphs << fact(name, words);
  };
  add(DeckSlides::tr("Last decision"),
      DeckSlides::tr("%1, %2", "outcome, date").arg(outcomeWord(last->outcome), dayText(last->date)));
  add(DeckSlides::tr("Hypothesis"), last->hypothesis);
  add(DeckSlides::tr("Success criterion"), last->successCriterion);
  for (const Condition& condition : sources.ledger.conditionsOf(last->id))
    add(DeckSlides::tr("Condition"),
        DeckSlides::tr("%1 (%2)", "a condition, its state").arg(condition.text, conditionWord(condition.state)));
  return text;
}

// The latest measurement of each metric by the day.
std::optional<PaperTable> metricsTable(const PublishSources& sources, const StartupId& startup) {
  PaperTable table{.caption = DeckSlides::tr("What is measured"),
                   .header = {DeckSlides::tr("Metric"), DeckSlides::tr("Value"), DeckSlides::tr("On")},
                   .rows = {},
                   .figures = {false, true, false}};
  for (const Metric& metric : sources.chronicle.metrics) {
    if (metric.startup != startup) continue;
    const Measurement* last = nullptr;
    for (const Measurement& one : sources.chronicle.measurements) {
      if (one.metric == metric.id && one.date.isValid() && one.date <= sources.date && (!last || one.date >= last->date))
        last = &one;
    }
    if (!last) continue;
    QString value = numberText(last->value, NumberKind::decimal);
    if (!metric.unit.isEmpty()) value = DeckSlides::tr("%1 %2", "a number, its unit").arg(value, metric.unit);
    table.rows.push_back({metric.name, onOneLine(value), onOneLine(dayText(last->date))});
  }
  if (table.rows.empty()) return std::nullopt;
  return table;
}

}  // namespace

const CommitteeSession* nextSession(const PublishSources& sources) {
  for (const CommitteeSession& session : sources.ledger.sessions) {
    if (session.date.isValid() && session.date >= sources.date) return &session;
  }
  return nullptr;
}

DeckSlide figuresSlide(const PublishSources& sources) {
  const auto [now, before] = analysis::figuresWithYearBefore(sources.portfolio, sources.date);
  const auto first = analysis::firstRecords(sources.portfolio);
  const QDate then = before.asOf;
  const auto known = [&](const QDate& day) { return day.isValid() && day <= then; };
  std::vector<SlideFigure> figures;
  if (first.expenses.isValid() && first.expenses <= now.asOf)
    figures.push_back(figure(static_cast<double>(now.invested.total().cents), static_cast<double>(before.invested.total().cents),
                             NumberKind::money, DeckSlides::tr("invested in %1", "a fiscal year").arg(now.fiscalYear), then,
                             known(first.expenses)));
  const auto count = [&](int value, int earlier, const QString& label, const QDate& since) {
    figures.push_back(figure(value, earlier, NumberKind::count, label, then, known(since)));
  };
  count(now.startups.inProgramme(), before.startups.inProgramme(), DeckSlides::tr("startups in the programme"), first.startups);
  count(now.startups.everStarted(), before.startups.everStarted(), DeckSlides::tr("startups since the first one"),
        first.startups);
  count(now.startups.madePermanent(), before.startups.madePermanent(), DeckSlides::tr("made permanent since the first one"),
        first.startups);
  count(now.incubatorsActive, before.incubatorsActive, DeckSlides::tr("active incubators"), first.startups);
  if (first.members.isValid() && first.members <= now.asOf)
    count(now.membersActive, before.membersActive, DeckSlides::tr("active members"), first.members);
  DeckSlide slide;
  slide.title = DeckSlides::tr("%n startup(s) in the programme", nullptr, now.startups.inProgramme());
  slide.subtitle = DeckSlides::tr("Key figures on %1", "a day").arg(dayText(sources.date));
  slide.source = sourceLine(sources, {});
  slide.parts.emplace_back(std::move(figures));
  return slide;
}

std::vector<SlideFigure> startupFigures(const PublishSources& sources, const StartupId& startup) {
  const Portfolio::Row row = sources.portfolio.rowOf(startup);
  const auto* entry = sources.portfolio.entryAt(row, sources.date);
  std::vector<SlideFigure> figures;
  if (entry) {
    const QDate since = entry->start;
    const auto days = static_cast<double>(since.daysTo(sources.date));
    figures.push_back({.value = numberText(days, NumberKind::days),
                       .label = DeckSlides::tr("in %1", "a phase").arg(phaseName(entry->phase)),
                       .change = DeckSlides::tr("since %1", "a day").arg(dayText(since))});
  }
  const auto team = static_cast<int>(analysis::teamAt(sources.portfolio, row, sources.date).size());
  figures.push_back({.value = shortNumber(team, NumberKind::count), .label = DeckSlides::tr("people in the team")});
  const auto money = analysis::fundingOf(sources.ledger, startup, sources.date);
  if (money.spent.total().cents > 0)
    figures.push_back({.value = shortNumber(static_cast<double>(money.spent.total().cents), NumberKind::money),
                       .label = DeckSlides::tr("spent since the beginning")});
  if (money.committed.total().cents > 0) {
    SlideFigure committed{.value = shortNumber(static_cast<double>(money.committed.total().cents), NumberKind::money),
                          .label = DeckSlides::tr("committed")};
    if (money.lastsUntil.isValid()) committed.change = DeckSlides::tr("lasts until %1", "a day").arg(dayText(money.lastsUntil));
    figures.push_back(committed);
  }
  return figures;
}

DeckSlide startupSlide(const PublishSources& sources, const StartupId& startup) {
  const Portfolio::Row row = sources.portfolio.rowOf(startup);
  const auto* entry = sources.portfolio.entryAt(row, sources.date);
  DeckSlide slide;
  const QString name = sources.text.startupName(startup, sources.date);
  slide.title = entry ? DeckSlides::tr("%1: %2", "a startup, its phase").arg(name, phaseName(entry->phase)) : name;
  slide.subtitle = sources.text.startupMission(startup);
  slide.source = sourceLine(sources, {});
  slide.parts.emplace_back(startupFigures(sources, startup));
  QStringList reasons;
  for (const auto& cause : analysis::causesOf(sources.portfolio, sources.ledger, row, sources.date))
    reasons << fact(reasonName(cause.reason), daysUntil(cause.date, sources.date));
  // Why it is looked at comes first, then where it is, then what was asked for.
  SlideText text = lastPromises(sources, startup);
  if (const auto incubator = sources.portfolio.incubatorAt(row, sources.date); incubator != Portfolio::none)
    text.paragraphs.prepend(
        fact(DeckSlides::tr("Incubator"), sources.text.incubatorName(sources.portfolio.incubators[incubator].id).simplified()));
  text.paragraphs = reasons + text.paragraphs;
  slide.parts.emplace_back(std::move(text));
  if (auto metrics = metricsTable(sources, startup)) slide.parts.emplace_back(std::move(*metrics));
  slide.notes = reasons.join(QLatin1Char('\n'));
  return slide;
}

std::vector<SlidePart> partsOf(const std::vector<PaperBlock>& blocks) {
  std::vector<SlidePart> parts;
  SlideText text;
  const auto flush = [&] {
    if (!text.paragraphs.isEmpty()) parts.emplace_back(std::move(text));
    text = {};
  };
  for (const PaperBlock& block : blocks) {
    if (const auto* heading = std::get_if<PaperHeading>(&block)) text.paragraphs << heading->text;
    if (const auto* words = std::get_if<PaperText>(&block)) text.paragraphs << words->text;
    if (const auto* facts = std::get_if<PaperFacts>(&block)) text.paragraphs << factsText(*facts).paragraphs;
    if (const auto* list = std::get_if<PaperList>(&block)) text.paragraphs << list->items;
    if (const auto* table = std::get_if<PaperTable>(&block)) {
      flush();
      parts.emplace_back(*table);
    }
  }
  flush();
  return parts;
}

std::vector<DeckSlide> agendaSlides(const PublishSources& sources, const CommitteeSession& session) {
  const PaperSources of{sources.portfolio, sources.ledger, sources.text, sources.name, sources.date};
  const Paper paper = agendaPaper(of, session);
  // One slide of those who attend and the order; each startup has a slide of its own elsewhere.
  DeckSlide slide;
  slide.title = paper.title;
  slide.subtitle = paper.subtitle;
  slide.source = paper.source;
  for (const PaperBlock& block : paper.blocks) {
    if (const auto* table = std::get_if<PaperTable>(&block)) {
      slide.parts.emplace_back(*table);
      break;
    }
  }
  if (slide.parts.empty()) slide.parts = partsOf(paper.blocks);  // no startup is on it yet, which it says
  for (const PaperBlock& block : paper.blocks) {
    const auto* facts = std::get_if<PaperFacts>(&block);
    if (!facts || sources.ledger.attendeesOf(session.id).empty()) continue;
    slide.notes = factsText(*facts).paragraphs.join(QLatin1Char('\n'));
    break;
  }
  return inPages(std::move(slide));
}

std::vector<DeckSlide> inPages(DeckSlide slide) {
  const auto* table = slide.parts.size() == 1 ? std::get_if<PaperTable>(&slide.parts.front()) : nullptr;
  if (!table || table->rows.size() <= rowsOfPage) return {std::move(slide)};
  const PaperTable whole = *table;
  const size_t pages = (whole.rows.size() + rowsOfPage - 1) / rowsOfPage;
  std::vector<DeckSlide> all;
  for (size_t page = 0; page < pages; ++page) {
    PaperTable part = whole;
    const auto from = static_cast<std::ptrdiff_t>(page * rowsOfPage);
    const auto to = static_cast<std::ptrdiff_t>(std::min(whole.rows.size(), (page + 1) * rowsOfPage));
    part.rows.assign(whole.rows.begin() + from, whole.rows.begin() + to);
    if (page + 1 < pages) part.totals.clear();
    DeckSlide one = slide;
    one.title = DeckSlides::tr("%1 (%2 of %3)", "a title, a page, pages").arg(slide.title).arg(page + 1).arg(pages);
    one.parts = {std::move(part)};
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace eclosion::publish
