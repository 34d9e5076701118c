// SPDX-License-Identifier: GPL-3.0-or-later
// Of the page of a startup: what happened, what it measures, where to read more, what the import noticed.
#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <cmath>

#include "core/exchange/betagouv/findings.h"
#include "ui/editing/facts_sections.h"
#include "ui/models/formats.h"
#include "ui/models/words.h"
#include "ui/startups/story_sections.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct StoryFacts {
  Q_DECLARE_TR_FUNCTIONS(StoryFacts)
};

void keep(std::vector<StorySection>& sections, StorySection section) {
  if (!section.rows.empty()) sections.push_back(std::move(section));
}

QString valueText(double value) {
  if (!(std::abs(value) < 1e15)) return QLocale().toString(value);
  if (value == std::floor(value)) return numberText(static_cast<qint64>(value));
  const QString digits = QString::number(std::abs(value), 'f', 2);
  const QString whole = numberText(digits.section(QLatin1Char('.'), 0, 0).toLongLong());
  const QString text = whole + QLocale().decimalPoint() + digits.section(QLatin1Char('.'), 1);
  return value < 0 ? QChar(0x2212) + text : text;
}

void addEvents(const StoryContext& context, std::vector<StorySection>& sections) {
  StorySection events{.title = StoryFacts::tr("Events"), .widths = {18, 30, 52}, .edit = factsAddress(facts::events)};
  for (auto event = context.story.events.rbegin(); event != context.story.events.rend(); ++event) {
    events.rows.push_back(
        {.cells = {{.text = dateText(event->date)}, {.text = eventWord(event->kind)}, {.text = event->comment.simplified()}},
         .later = context.isLater(event->date)});
  }
  keep(sections, std::move(events));
  StorySection milestones{.title = StoryFacts::tr("Milestones"), .widths = {18, 30, 52}, .edit = factsAddress(facts::milestones)};
  for (auto milestone = context.story.milestones.rbegin(); milestone != context.story.milestones.rend(); ++milestone) {
    milestones.rows.push_back({.cells = {{.text = dateText(milestone->date)},
                                         {.text = milestoneWord(milestone->kind)},
                                         {.text = milestone->text.simplified()}},
                               .later = context.isLater(milestone->date)});
  }
  keep(sections, std::move(milestones));
}

void addMetrics(const StoryContext& context, std::vector<StorySection>& sections) {
  StorySection section{.title = StoryFacts::tr("Metrics"), .widths = {34, 18, 18, 30}, .edit = factsAddress(facts::metrics)};
  for (const StoryMetric& told : context.story.metrics) {
    QString name = told.metric.name.simplified();
    if (!told.metric.unit.isEmpty()) name += QStringLiteral(" (%1)").arg(told.metric.unit.simplified());
    const QString level = levelWord(told.metric.level);
    if (told.measurements.empty()) section.rows.push_back({.cells = {{.text = name}, {}, {}, {.text = level}}});
    bool first = true;
    for (size_t i = told.measurements.size(); i-- > 0;) {  // the latest first
      const auto* value = &told.measurements[i];
      QStringList notes;
      if (first) notes << level;
      if (value->impactYear) notes << StoryFacts::tr("impact figure of %1").arg(*value->impactYear);
      if (!value->wording.isEmpty()) notes << value->wording.simplified();
      if (!value->source.isEmpty()) notes << value->source.simplified();
      section.rows.push_back({.cells = {{.text = first ? name : QString()},
                                        {.text = dateText(value->date), .figures = true},
                                        {.text = valueText(value->value), .figures = true},
                                        {.text = notes.join(QStringLiteral(" · "))}},
                              .later = context.isLater(value->date)});
      first = false;
    }
  }
  keep(sections, std::move(section));
}

void addLinks(const StoryContext& context, std::vector<StorySection>& sections) {
  StorySection section{.title = StoryFacts::tr("Links"), .widths = {24, 76}, .edit = factsAddress(facts::links)};
  for (const StartupLink& link : context.story.links) {
    const QString address = webAddress(link.url);
    QString shown = link.url.simplified();
    if (!address.isEmpty()) shown = QUrl(address).toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).mid(2);
    section.rows.push_back({.cells = {{.text = linkWord(link.kind)}, {.text = shown, .link = address}}});
  }
  if (!context.story.contact.isEmpty()) {
    section.rows.push_back({.cells = {{.text = StoryFacts::tr("Contact")}, {.text = context.story.contact.simplified()}}});
  }
  keep(sections, std::move(section));
}

void addTags(const StoryContext& context, std::vector<StorySection>& sections) {
  StorySection section{.title = StoryFacts::tr("What it is about"), .widths = {24, 76}, .edit = factsAddress(facts::tags)};
  for (const TagKind kind : {TagKind::theme, TagKind::userType, TagKind::technology}) {
    QStringList values;
    for (const StartupTag& tag : context.story.tags) {
      if (tag.kind == kind) values << tag.value.simplified();
    }
    if (!values.isEmpty())
      section.rows.push_back({.cells = {{.text = tagsTitle(kind)}, {.text = values.join(QStringLiteral(", "))}}});
  }
  keep(sections, std::move(section));
}

QString complianceValue(const QString& value) {
  if (value == QLatin1String("yes")) return StoryFacts::tr("yes");
  if (value == QLatin1String("no")) return StoryFacts::tr("no");
  return value.simplified();
}

}  // namespace

void addFacts(const StoryContext& context, std::vector<StorySection>& sections) {
  addEvents(context, sections);
  addMetrics(context, sections);
  addLinks(context, sections);
  addTags(context, sections);
  StorySection compliance{.title = StoryFacts::tr("Good practice"), .widths = {24, 76}, .edit = factsAddress(facts::compliance)};
  for (const Compliance& fact : context.story.compliance)
    compliance.rows.push_back({.cells = {{.text = complianceWord(fact.kind)}, {.text = complianceValue(fact.value)}}});
  keep(sections, std::move(compliance));
  StorySection deployments{
      .title = StoryFacts::tr("Where it is deployed"), .widths = {50, 50}, .edit = factsAddress(facts::deployments)};
  for (const Deployment& deployment : context.story.deployments) {
    deployments.rows.push_back(
        {.cells = {{.text = deployment.territory.simplified()}, {.text = spellText(deployment.start, deployment.end, true)}},
         .later = context.isLater(deployment.start)});
  }
  keep(sections, std::move(deployments));
  StorySection spotlights{.title = StoryFacts::tr("Spotlights"), .widths = {12, 88}, .edit = factsAddress(facts::spotlights)};
  for (const Spotlight& spotlight : context.story.spotlights) {
    QStringList parts{spotlight.text.simplified()};
    if (!spotlight.quote.isEmpty())
      parts << StoryFacts::tr("“%1” %2", "a quote, its author")
                   .arg(spotlight.quote.simplified(), spotlight.quoteAuthor.simplified());
    parts.removeAll(QString());
    spotlights.rows.push_back({.cells = {{.text = QString::number(spotlight.year)}, {.text = spotlight.title.simplified()}},
                               .detail = parts.join(QLatin1Char(' ')),
                               .later = spotlight.year > context.board.date().year()});
  }
  keep(sections, std::move(spotlights));
  StorySection findings{.title = StoryFacts::tr("Noticed by the import"), .widths = {100}};
  for (const Finding& finding : context.story.findings) {
    findings.rows.push_back({.cells = {{.text = betagouv::findingMessage(finding.code, finding.detail)}}});
  }
  keep(sections, std::move(findings));
}

}  // namespace eclosion::ui
