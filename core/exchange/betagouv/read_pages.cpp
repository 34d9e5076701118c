// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/record_readers.h"
#include "core/exchange/betagouv/vocabulary.h"

// Incubators, organisations and the pages of accelerated-funding rounds.
namespace eclosion::betagouv {
namespace {

QString nameOr(const QString& name, const SourceFile& file, Report& report) {
  if (!name.isEmpty()) return name;
  report.add("missing-name", 0, file.sourceId);
  return file.sourceId;
}

// The month named by "FAST 17 - Octobre 2025"; null where none is.
QDate monthIn(const QString& title) {
  static const QRegularExpression pattern(QStringLiteral("(\\p{L}+)\\s+(\\d{4})\\b"));
  for (auto found = pattern.globalMatch(title); found.hasNext();) {
    const auto match = found.next();
    if (const auto month = readMonth(match.capturedView(1))) return QDate(match.capturedView(2).toInt(), *month, 1);
  }
  return {};
}

int firstNumberIn(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("(?<!\\d)(\\d{1,4})(?!\\d)"));
  const auto match = pattern.match(text);
  return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

}  // namespace

void readIncubator(const FrontMatter& source, IncubatorDraft& draft) {
  Report report(draft);
  const Fields fields(&source.root(), report);
  SourceIncubator& incubator = draft.record;
  incubator.title = nameOr(fields.text("title"), incubator, report);
  incubator.summary = fields.text("short_description");
  incubator.description = toText(source.body()).trimmed();
  incubator.contact = fields.text("contact");
  incubator.address = fields.text("address");
  incubator.website = fields.text("website");
  incubator.repository = fields.text("github");
  draft.owner = {fields.text("owner"), fields.line("owner")};
  for (const Reference& former : fields.texts("redirect_from")) {
    const QString id = lastSegment(former.text);
    if (!id.isEmpty() && id != incubator.sourceId && !incubator.formerIds.contains(id)) incubator.formerIds.append(id);
  }
}

void readOrganisation(const FrontMatter& source, OrganisationDraft& draft) {
  Report report(draft);
  const Fields fields(&source.root(), report);
  SourceOrganisation& organisation = draft.record;
  organisation.name = nameOr(fields.text("name"), organisation, report);
  organisation.acronym = fields.text("acronym");
  organisation.ministry = fields.text("domaine_ministeriel");
  const QString type = fields.text("type");
  if (type.isEmpty()) return;
  const auto kind = readOrganisationKind(type);
  if (kind) organisation.kind = kind->value;
  if (!kind || !kind->exact)
    report.add(kind ? "value-variant" : "unknown-value", fields.line("type"), QStringLiteral("type: ") + type);
}

void readFastRound(const FrontMatter& source, FastRoundDraft& draft) {
  Report report(draft);
  const Fields fields(&source.root(), report);
  SourceFastRound& round = draft.record;
  round.title = nameOr(fields.text("title"), round, report);
  round.month = monthIn(round.title);
  // The first pages do not give the number as a field: it is in the title, and in the file's name.
  for (const QString& text : {fields.text("promotion"), round.title, round.sourceId}) {
    round.promotion = firstNumberIn(text);
    if (round.promotion > 0) break;
  }
}

}  // namespace eclosion::betagouv
