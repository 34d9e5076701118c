// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/story_sections.h"

#include <QCoreApplication>
#include <QUrl>

#include "ui/models/formats.h"
#include "ui/models/record_link.h"

namespace eclosion::ui {
namespace {

struct StorySections {
  Q_DECLARE_TR_FUNCTIONS(StorySections)
};

void addProse(std::vector<StorySection>& sections, const QString& title, const QString& prose, const char* column,
              bool markdown = false) {
  if (!prose.trimmed().isEmpty())
    sections.push_back({.title = title, .prose = prose.trimmed(), .markdown = markdown, .edit = fieldAddress(column)});
}

}  // namespace

QString StoryContext::organisation(const std::optional<OrganisationId>& id) const {
  return id ? board.text()->organisationName(*id).simplified() : QString();
}

StoryCell StoryContext::organisationCell(const OrganisationId& id) const {
  const auto row = rowOfRecord(board.portfolio()->organisations, id.uuid());
  return {.text = organisation(id), .link = recordAddress(NamedKind::organisation, row)};
}

QString StoryContext::startupName(Portfolio::Row row) const {
  const QString name = board.text()->startupName(board.portfolio()->startups[row].id, board.date()).simplified();
  return name.isEmpty() ? StorySections::tr("Unnamed startup") : name;
}

QString fieldAddress(const char* column) { return QStringLiteral("field:") + QLatin1String(column); }
QString factsAddress(const char* section) { return QStringLiteral("facts:") + QLatin1String(section); }

QString spellText(const QDate& start, const QDate& end, bool lastDay) {
  const QDate last = end.isValid() && !lastDay ? end.addDays(-1) : end;
  if (start.isValid() && last.isValid()) {
    return last <= start ? dateText(start) : QStringLiteral("%1 – %2").arg(dateText(start), dateText(last));
  }
  if (start.isValid()) return StorySections::tr("since %1").arg(dateText(start));
  if (last.isValid()) return StorySections::tr("until %1").arg(dateText(last));
  return {};
}

QString webAddress(const QString& url) {
  const QUrl address(url.trimmed(), QUrl::StrictMode);
  const bool web = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
  return address.isValid() && web && !address.host().isEmpty() ? QString::fromLatin1(address.toEncoded()) : QString();
}

std::vector<StorySection> storySections(const StoryContext& context) {
  std::vector<StorySection> sections;
  addProse(sections, StorySections::tr("Mission"), context.story.mission, "mission");
  addProse(sections, StorySections::tr("Problem"), context.story.problem, "problem");
  addHistory(context, sections);
  addPeople(context, sections);
  addMoney(context, sections);
  addFacts(context, sections);
  addProse(sections, StorySections::tr("Description"), context.story.description, "description", true);
  return sections;
}

QString plainText(const std::vector<StorySection>& sections) {
  QStringList lines;
  for (const StorySection& section : sections) {
    lines << QString() << section.title;
    if (!section.prose.isEmpty()) lines << section.prose;
    for (const StoryRow& row : section.rows) {
      QStringList cells;
      for (const StoryCell& cell : row.cells) {
        const bool web = cell.link.startsWith(QLatin1String("http"));
        if (const QString text = web ? cell.link : cell.text; !text.isEmpty()) cells << text;
      }
      if (row.later) cells << StorySections::tr("later");
      lines << cells.join(QStringLiteral(" · "));
      if (!row.detail.isEmpty()) lines << QStringLiteral("    ") + row.detail;
    }
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace eclosion::ui
