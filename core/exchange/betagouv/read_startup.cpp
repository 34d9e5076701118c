// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "core/exchange/betagouv/amounts.h"
#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/record_readers.h"
#include "core/exchange/betagouv/vocabulary.h"

namespace eclosion::betagouv {
namespace {

QString about(const char* field, const QString& value) { return QLatin1StringView(field) + QStringLiteral(": ") + value; }

struct LinkField {
  const char* name;
  LinkKind kind;
};
constexpr LinkField linkFields[]{
    {"link", LinkKind::product},
    {"repository", LinkKind::repository},
    {"stats_url", LinkKind::statistics},
    {"budget_url", LinkKind::budget},
    {"impact_url", LinkKind::impact},
    {"dashlord_url", LinkKind::quality},
    {"analyse_risques_url", LinkKind::riskAnalysis},
};

struct ComplianceField {
  const char* name;
  ComplianceKind kind;
};
constexpr ComplianceField complianceFields[]{
    {"stats", ComplianceKind::publicStatistics},
    {"accessibility_status", ComplianceKind::accessibility},
    {"mon_service_securise", ComplianceKind::securityReview},
    {"analyse_risques", ComplianceKind::riskAnalysis},
};

struct TagField {
  const char* name;
  TagKind kind;
};
constexpr TagField tagFields[]{
    {"thematiques", TagKind::theme}, {"usertypes", TagKind::userType}, {"techno", TagKind::technology}};

// The meaning of a phase's word; one that is not known is a phase not recorded, with the word as its comment.
PhaseMeaning meaningOf(const QString& word, HistoryForm form, const char* field, int line, QString& comment, Report& report) {
  if (const auto read = readPhase(word, form)) {
    if (!read->exact) report.add("value-variant", line, about(field, word));
    return read->value;
  }
  report.add("unknown-value", line, about(field, word));
  if (comment.isEmpty()) comment = word;
  return {};
}

void readPhases(const Fields& fields, SourceStartup& startup, Report& report) {
  for (const Fields& entry : fields.records("phases")) {
    SourcePhase phase;
    phase.line = entry.line();
    phase.comment = entry.text("comment");
    const auto meaning = meaningOf(entry.text("name"), HistoryForm::phases, "name", phase.line, phase.comment, report);
    phase.phase = meaning.phase;
    phase.stopKind = meaning.stopKind;
    phase.start = entry.date("start");
    phase.statedEnd = entry.date("end");
    if (!entry.says("start")) report.add("missing-date", phase.line, about("start", QString(code(phase.phase))));
    startup.phases.push_back(std::move(phase));
  }
}

// One status and one start: in the programme from the start, in a phase that was not recorded; the status is known to
// hold from the date of the vintage, and a stop from its end.
void readSingleStatus(const Fields& fields, const QDate& knownOn, SourceStartup& startup, Report& report) {
  const QString word = fields.text("status");
  const QDate start = fields.date("start");
  const QDate end = fields.date("end");
  if (word.isEmpty() && start.isNull()) return;
  startup.singleStatus = true;
  if (!fields.says("start")) report.add("missing-date", fields.line("status"), QStringLiteral("start"));

  SourcePhase status{.start = knownOn, .line = fields.line("status")};
  bool known = false;
  if (!word.isEmpty()) {
    const auto meaning = meaningOf(word, HistoryForm::singleStatus, "status", status.line, status.comment, report);
    status.phase = meaning.phase;
    status.stopKind = meaning.stopKind;
    known = status.phase != Phase::unrecorded;
  }
  if (isStop(status.phase)) {
    if (end.isValid()) status.start = end;
    if (end.isNull()) report.add("stop-date-unknown", status.line, knownOn.toString(Qt::ISODate));
  }
  if (start.isValid() && end.isValid() && end < start) {
    report.add("end-before-start", fields.line("end"),
               start.toString(Qt::ISODate) + QStringLiteral(" → ") + end.toString(Qt::ISODate));
  }
  // A status cannot hold before the startup started.
  if (start.isValid() && status.start < start) status.start = start;
  SourcePhase before{.phase = Phase::unrecorded, .start = start, .line = fields.line("start")};
  const bool hasBefore = start.isValid() && (!known || start < status.start);
  // Whatever else ends: the time before the status, or the status itself where it is still to end.
  if (end.isValid() && end != status.start) (hasBefore && end < status.start ? before : status).statedEnd = end;
  if (hasBefore) startup.phases.push_back(std::move(before));
  if (known) startup.phases.push_back(std::move(status));
}

void readEvents(const Fields& fields, SourceStartup& startup, Report& report) {
  for (const Fields& entry : fields.records("events")) {
    SourceEvent event;
    event.line = entry.line();
    event.comment = entry.text("comment");
    event.date = entry.date("date");
    if (!entry.says("date")) report.add("missing-date", event.line, QStringLiteral("date"));
    const QString word = entry.text("name");
    if (const auto read = readEvent(word)) {
      event.kind = read->value;
      if (!read->exact) report.add("value-variant", event.line, about("name", word));
    } else {
      report.add("unknown-value", event.line, about("name", word));
      if (event.comment.isEmpty()) event.comment = word;
    }
    startup.events.push_back(std::move(event));
  }
}

void readTags(const Fields& fields, StartupDraft& draft, Report& report) {
  for (const TagField& field : tagFields) {
    for (const Reference& tag : fields.texts(field.name)) {
      QString value = tag.text;
      if (field.kind != TagKind::userType) {
        draft.spellings.push_back({field.name, value, tag.line});
      } else if (const auto known = readUserType(value); !known || !known->exact) {
        report.add("value-variant", tag.line, about(field.name, known ? value + QStringLiteral(" → ") + known->value : value));
        if (known) value = known->value;
      }
      const SourceTag entry{field.kind, value};
      auto& tags = draft.record.tags;
      if (std::find(tags.begin(), tags.end(), entry) == tags.end()) tags.push_back(entry);
    }
  }
}

void readGrant(const Fields& fields, SourceStartup& startup, Report& report) {
  if (!fields.says("fast")) return;
  const Node* node = fields.node("fast");
  if (node->kind != Node::Kind::mapping) return fields.wrongShape(*node, "fast");
  const Fields entry(node, report);
  SourceGrant grant{.line = node->keyLine};
  grant.promotion = entry.text("promotion").toInt();
  const QString written = entry.text("montant");
  const auto amount = readAmount(written);
  if (amount) grant.amount = *amount;
  if (!amount && !written.isEmpty()) report.add("unknown-value", entry.line("montant"), about("montant", written));
  startup.grant = grant;
}

void readFormerIds(const Fields& fields, SourceStartup& startup, Report& report) {
  for (const Reference& former : fields.texts("redirect_from")) {
    const QString id = lastSegment(former.text);
    report.add("former-id", former.line, former.text);
    if (!id.isEmpty() && id != startup.sourceId && !startup.formerIds.contains(id)) startup.formerIds.append(id);
  }
}

}  // namespace

void readStartup(const FrontMatter& source, const QDate& knownOn, StartupDraft& draft) {
  Report report(draft);
  const Fields fields(&source.root(), report);
  SourceStartup& startup = draft.record;
  startup.title = fields.text("title");
  if (startup.title.isEmpty()) {
    startup.title = startup.sourceId;
    report.add("missing-name", 0, startup.sourceId);
  }
  startup.mission = fields.text("mission");
  startup.description = toText(source.body()).trimmed();
  startup.contact = fields.text("contact");

  draft.incubators = fields.texts("incubator");
  for (Reference& other : fields.texts("incubators")) draft.incubators.push_back(std::move(other));
  draft.sponsors = fields.texts("sponsors");
  for (Reference& owner : fields.texts("owner")) draft.sponsors.push_back(std::move(owner));

  if (fields.says("phases")) {
    readPhases(fields, startup, report);
  } else {
    readSingleStatus(fields, knownOn, startup, report);
  }
  std::stable_sort(startup.phases.begin(), startup.phases.end(), [](const SourcePhase& a, const SourcePhase& b) {
    return std::tie(a.start, a.phase) < std::tie(b.start, b.phase);  // a null date sorts first
  });
  readEvents(fields, startup, report);
  readTags(fields, draft, report);
  for (const LinkField& field : linkFields) {
    const QString url = fields.text(field.name);
    if (!url.isEmpty()) startup.links.push_back({field.kind, url});
  }
  for (const ComplianceField& field : complianceFields) {
    const QString value = fields.yesOrNo(field.name);
    if (!value.isEmpty()) startup.compliance.push_back({field.kind, value});
  }
  readGrant(fields, startup, report);
  readFormerIds(fields, startup, report);
}

}  // namespace eclosion::betagouv
