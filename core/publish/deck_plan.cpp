// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/deck_plan.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/due.h"
#include "core/analysis/figures.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/deck_slides.h"
#include "core/support/ids.h"
#include "core/support/language.h"
#include "core/support/list_place.h"

namespace eclosion::publish {
namespace {

struct DeckPlans {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::DeckPlan)
};

QStringList paragraphs(const QString& text) {
  return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

DeckSlide chartSlide(const PublishSources& sources, const Slide& slide) {
  DeckSlide result;
  const ChartKind* kind = chartKind(slide.subject);
  if (!kind) {
    result.title = DeckPlans::tr("There is no chart “%1”").arg(slide.subject);
    return result;
  }
  // Options that cannot be read are the usual ones: a slide is better than none.
  Chart chart = drawChart(*kind, sources, optionsFrom(slide.options).value_or(ChartOptions()));
  result.title = chart.title;
  result.subtitle = chart.subtitle;
  result.source = chart.source;
  result.notes = chart.notes;
  result.parts.emplace_back(std::move(chart));
  return result;
}

DeckSlide networkSlide(const PublishSources& sources, const DeckPictures& pictures) {
  DeckSlide slide;
  slide.title = DeckPlans::tr("The network");
  slide.source = sourceLine(sources, {});
  if (pictures.network) slide.parts.emplace_back(pictures.network(sources));
  return slide;
}

class Composer {
 public:
  Composer(const Deck& deck, const PublishSources& sources, const DeckPictures& pictures)
      : deck_(deck), sources_(sources), pictures_(pictures) {}

  std::vector<DeckSlide> slides(const Slide& slide) const {
    std::vector<DeckSlide> all = content(slide);
    for (DeckSlide& one : all) {
      // Slides of one record keep telling themselves apart.
      if (!slide.title.isEmpty()) one.title = slide.title;
      if (!slide.notes.isEmpty())
        one.notes = one.notes.isEmpty() ? slide.notes : slide.notes + QStringLiteral("\n\n") + one.notes;
    }
    return all;
  }

 private:
  [[nodiscard]] std::vector<DeckSlide> content(const Slide& slide) const {
    const auto kind = fromCode<SlideKind>(slide.kind);
    if (!kind) return {DeckSlide{.title = DeckPlans::tr("A slide of a later program")}};
    DeckSlide one;
    switch (*kind) {
      case SlideKind::cover:
        one.layout = DeckSlide::Layout::cover;
        one.title = deck_.name;
        one.subtitle = slide.text.isEmpty() ? coverWords() : slide.text;
        return {one};
      case SlideKind::section:
        one.layout = DeckSlide::Layout::section;
        one.subtitle = slide.text;
        return {one};
      case SlideKind::text:
        one.parts.emplace_back(SlideText{paragraphs(slide.text), true});
        return {one};
      case SlideKind::chart:
        return {withText(chartSlide(sources_, slide), slide)};
      case SlideKind::figures:
        return {withText(figuresSlide(sources_), slide)};
      case SlideKind::table:
        if (auto table = tableSlide(sources_, slide.subject)) return inPages(std::move(*table));
        return {DeckSlide{.title = DeckPlans::tr("There is no table “%1”").arg(slide.subject)}};
      case SlideKind::startup:
        return startup(slide);
      case SlideKind::agenda:
        return agenda(slide);
      case SlideKind::network:
        return {networkSlide(sources_, pictures_)};
    }
    return {one};
  }

  // What a person wrote stands beside what is shown.
  static DeckSlide withText(DeckSlide slide, const Slide& record) {
    if (!record.text.isEmpty()) slide.parts.emplace_back(SlideText{paragraphs(record.text), false});
    return slide;
  }

  [[nodiscard]] QString coverWords() const {
    return sources_.name.isEmpty() ? dayText(sources_.date)
                                   : DeckPlans::tr("%1, %2", "a portfolio, a day").arg(sources_.name, dayText(sources_.date));
  }

  [[nodiscard]] std::vector<DeckSlide> startup(const Slide& slide) const {
    const auto id = StartupId::fromString(slide.subject);
    if (!id || sources_.portfolio.rowOf(*id) == Portfolio::none)
      return {DeckSlide{.title = DeckPlans::tr("This startup is no longer in the portfolio")}};
    return {withText(startupSlide(sources_, *id), slide)};
  }

  [[nodiscard]] std::vector<DeckSlide> agenda(const Slide& slide) const {
    const auto id = SessionId::fromString(slide.subject);
    const CommitteeSession* session = id ? sources_.ledger.session(*id) : nextSession(sources_);
    if (session) return agendaSlides(sources_, *session);
    return {DeckSlide{.title = DeckPlans::tr("No session is planned")}};
  }

  const Deck& deck_;
  const PublishSources& sources_;
  const DeckPictures& pictures_;
};

class SlideList {
 public:
  explicit SlideList(const DeckId& deck) : deck_(deck) {}
  void add(SlideKind kind, const QString& subject = {}, const QString& title = {}) {
    slides_.push_back({.id = newId<SlideId>(),
                       .deck = deck_,
                       .position = placeInList(slides_.size()),
                       .kind = code(kind),
                       .subject = subject,
                       .title = title});
  }
  std::vector<Slide> take() { return std::move(slides_); }

 private:
  DeckId deck_;
  std::vector<Slide> slides_;
};

void addCommittee(SlideList& list, const PublishSources& sources) {
  list.add(SlideKind::cover);
  list.add(SlideKind::figures);
  const CommitteeSession* session = nextSession(sources);
  std::vector<StartupId> startups;
  if (session) {
    list.add(SlideKind::agenda, session->id.toString());
    for (const AgendaItem& item : sources.ledger.agendaOf(session->id)) startups.push_back(item.startup);
  }
  if (startups.empty()) {
    for (const auto& item : analysis::dueAt(sources.portfolio, sources.ledger, sources.date))
      startups.push_back(sources.portfolio.startups[item.startup].id);
  }
  for (const StartupId& startup : startups) list.add(SlideKind::startup, startup.toString());
  list.add(SlideKind::table, QStringLiteral("decisions"));
}

// What has nothing to show in this portfolio is left out.
void addAnnual(SlideList& list, const PublishSources& sources) {
  list.add(SlideKind::cover);
  list.add(SlideKind::figures);
  list.add(SlideKind::network);
  for (const ChartKind* kind : chartKinds()) {
    if (!drawChart(*kind, sources).isEmpty()) list.add(SlideKind::chart, kind->key());
  }
  const QDate spent = analysis::firstRecords(sources.portfolio).expenses;
  if (spent.isValid() && spent <= sources.date) list.add(SlideKind::table, QStringLiteral("funding"));
}

}  // namespace

QString slideKindName(SlideKind kind) {
  switch (kind) {
    case SlideKind::cover:
      return DeckPlans::tr("Cover");
    case SlideKind::section:
      return DeckPlans::tr("Section");
    case SlideKind::text:
      return DeckPlans::tr("Text");
    case SlideKind::chart:
      return DeckPlans::tr("Chart");
    case SlideKind::figures:
      return DeckPlans::tr("Key figures");
    case SlideKind::table:
      return DeckPlans::tr("Table");
    case SlideKind::startup:
      return DeckPlans::tr("Startup");
    case SlideKind::agenda:
      return DeckPlans::tr("Agenda");
    case SlideKind::network:
      return DeckPlans::tr("Network");
  }
  return {};
}

QString templateName(DeckTemplate which) {
  return which == DeckTemplate::committee ? DeckPlans::tr("Committee") : DeckPlans::tr("Yearly review");
}

DeckDocument composeDeck(const Deck& deck, const std::vector<Slide>& slides, const PublishSources& sources,
                         const DeckPictures& pictures, const DeckProgress& progress) {
  const LanguageScope scope(deck.language);
  DeckDocument document{.title = deck.name, .author = sources.name, .language = documentLanguage(), .date = sources.date};
  std::vector<const Slide*> ordered;
  for (const Slide& slide : slides) ordered.push_back(&slide);
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto* a, const auto* b) { return a->position < b->position; });
  const Composer composer(deck, sources, pictures);
  int done = 0;
  for (const Slide* slide : ordered) {
    if (progress.stop.stop_requested()) break;
    for (DeckSlide& one : composer.slides(*slide)) document.slides.push_back(std::move(one));
    if (progress.told) progress.told(++done, static_cast<int>(ordered.size()));
  }
  return document;
}

DeckMoment deckMoment(const Deck& deck) {
  DeckMoment moment{.date = deck.asOf};
  const QDateTime known = QDateTime::fromString(deck.knownAt, Qt::ISODate);
  if (known.isValid()) moment.knownAt = known.toUTC();
  return moment;
}

std::vector<Slide> templateSlides(DeckTemplate which, const DeckId& deck, const PublishSources& sources) {
  SlideList list(deck);
  if (which == DeckTemplate::committee) {
    addCommittee(list, sources);
  } else {
    addAnnual(list, sources);
  }
  return list.take();
}

std::vector<Slide> chartSlides(const QStringList& charts, const DeckId& deck) {
  SlideList list(deck);
  for (const QString& chart : charts) list.add(SlideKind::chart, chart);
  return list.take();
}

}  // namespace eclosion::publish
