// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "core/domain/words.h"
#include "ui/models/words.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct Title {
  const char* column;
  const char* words;
};
struct KindTitle {
  RecordKind kind;
  const char* column;
  const char* words;
};
struct Kinds {
  RecordKind kind;
  const char* one;
  const char* many;
};

// Tables of plain arrays: what reads the sentences takes std::array for the class they belong to.
struct FieldWords {
  Q_DECLARE_TR_FUNCTIONS(FieldWords)

 public:
  // Where a column means something else than elsewhere.
  static constexpr KindTitle special[] = {
      {recordKind<StartupTag>, "value", QT_TR_NOOP("Word")},
      {recordKind<Compliance>, "value", QT_TR_NOOP("State")},
      {recordKind<StartupLink>, "url", QT_TR_NOOP("Address")},
      {recordKind<StartupSponsor>, "organisation_id", QT_TR_NOOP("Sponsor")},
      {recordKind<Mission>, "end", QT_TR_NOOP("Last day")},
      {recordKind<Training>, "end", QT_TR_NOOP("Last day")},
      {recordKind<Deployment>, "end", QT_TR_NOOP("Ended on")},
      {recordKind<Startup>, "kind", QT_TR_NOOP("Kind of startup")},
      {recordKind<Decision>, "session_id", QT_TR_NOOP("Committee session")},
      {recordKind<DecisionAmount>, "method", QT_TR_NOOP("Kind of partnership")},
      {recordKind<Milestone>, "text", QT_TR_NOOP("What happened")},
      {recordKind<Commitment>, "startup_id", QT_TR_NOOP("Startup")},
      {recordKind<Mission>, "share", QT_TR_NOOP("Share of time, %")},
      {recordKind<MissionStartup>, "share", QT_TR_NOOP("Share of the mission, %")},
  };
  static constexpr Title titles[] = {
      {"name", QT_TR_NOOP("Name")},
      {"acronym", QT_TR_NOOP("Acronym")},
      {"kind", QT_TR_NOOP("Kind")},
      {"ministry", QT_TR_NOOP("Ministry")},
      {"short_name", QT_TR_NOOP("Short name")},
      {"summary", QT_TR_NOOP("Summary")},
      {"host_id", QT_TR_NOOP("Host organisation")},
      {"opened", QT_TR_NOOP("Opened on")},
      {"closed", QT_TR_NOOP("Closed on")},
      {"address", QT_TR_NOOP("Address")},
      {"website", QT_TR_NOOP("Website")},
      {"repository", QT_TR_NOOP("Source code")},
      {"contact", QT_TR_NOOP("Contact")},
      {"mission", QT_TR_NOOP("Mission sentence")},
      {"problem", QT_TR_NOOP("Problem")},
      {"description", QT_TR_NOOP("Description")},
      {"parent_id", QT_TR_NOOP("Part of")},
      {"merged_into_id", QT_TR_NOOP("Merged into")},
      {"archived", QT_TR_NOOP("Put away from")},
      {"startup_id", QT_TR_NOOP("Startup")},
      {"incubator_id", QT_TR_NOOP("Incubator")},
      {"member_id", QT_TR_NOOP("Member")},
      {"mission_id", QT_TR_NOOP("Mission")},
      {"metric_id", QT_TR_NOOP("Metric")},
      {"training_id", QT_TR_NOOP("Training")},
      {"session_id", QT_TR_NOOP("Committee session")},
      {"decision_id", QT_TR_NOOP("Decision")},
      {"funder_id", QT_TR_NOOP("Funder")},
      {"receiver_id", QT_TR_NOOP("Receiver")},
      {"start", QT_TR_NOOP("First day")},
      {"end", QT_TR_NOOP("Until")},
      {"stated_end", QT_TR_NOOP("Stated end")},
      {"position", QT_TR_NOOP("Place in the list")},
      {"territory", QT_TR_NOOP("Territory")},
      {"date", QT_TR_NOOP("Date")},
      {"title", QT_TR_NOOP("Title")},
      {"place", QT_TR_NOOP("Place")},
      {"notes", QT_TR_NOOP("Notes")},
      {"state", QT_TR_NOOP("State")},
      {"gate", QT_TR_NOOP("Gate")},
      {"outcome", QT_TR_NOOP("Outcome")},
      {"period_start", QT_TR_NOOP("Start of the period")},
      {"period_end", QT_TR_NOOP("End of the period")},
      {"planned_team", QT_TR_NOOP("Planned team")},
      {"hypothesis", QT_TR_NOOP("Hypothesis to prove")},
      {"success_criterion", QT_TR_NOOP("Success criterion")},
      {"next_review", QT_TR_NOOP("Next review")},
      {"reason", QT_TR_NOOP("Reason")},
      {"route", QT_TR_NOOP("Route")},
      {"method", QT_TR_NOOP("Kind of partnership")},
      {"amount", QT_TR_NOOP("Amount")},
      {"criterion", QT_TR_NOOP("Criterion")},
      {"score", QT_TR_NOOP("Score")},
      {"evidence", QT_TR_NOOP("Evidence")},
      {"due", QT_TR_NOOP("Due on")},
      {"phase", QT_TR_NOOP("Phase")},
      {"comment", QT_TR_NOOP("Comment")},
      {"legal_form", QT_TR_NOOP("Legal form")},
      {"stop_kind", QT_TR_NOOP("Kind of stop")},
      {"fiscal_year", QT_TR_NOOP("Fiscal year")},
      {"note", QT_TR_NOOP("Note")},
      {"label", QT_TR_NOOP("What for")},
      {"domain", QT_TR_NOOP("Domain of expertise")},
      {"role", QT_TR_NOOP("Role")},
      {"status", QT_TR_NOOP("Status")},
      {"employer", QT_TR_NOOP("Employer")},
      {"unit", QT_TR_NOOP("Unit")},
      {"level", QT_TR_NOOP("Level")},
      {"value", QT_TR_NOOP("Value")},
      {"source", QT_TR_NOOP("Source")},
      {"impact_year", QT_TR_NOOP("Impact figure of")},
      {"wording", QT_TR_NOOP("In the report's words")},
      {"session", QT_TR_NOOP("Session")},
      {"trained", QT_TR_NOOP("People trained")},
      {"year", QT_TR_NOOP("Year")},
      {"text", QT_TR_NOOP("Text")},
      {"quote", QT_TR_NOOP("Quote")},
      {"quote_author", QT_TR_NOOP("Author of the quote")},
      {"picture", QT_TR_NOOP("Picture")},
      {"as_of", QT_TR_NOOP("As of")},
      {"known_at", QT_TR_NOOP("Known at")},
      {"deck_id", QT_TR_NOOP("Deck")},
      {"subject", QT_TR_NOOP("Shows")},
      {"options", QT_TR_NOOP("Options")},
      {"language", QT_TR_NOOP("Language")},
      {"block", QT_TR_NOOP("Block")},
  };
  static constexpr Kinds kinds[] = {
      {recordKind<Organisation>, QT_TR_NOOP("Organisation"), QT_TR_NOOP("Organisations")},
      {recordKind<Incubator>, QT_TR_NOOP("Incubator"), QT_TR_NOOP("Incubators")},
      {recordKind<Startup>, QT_TR_NOOP("Startup"), QT_TR_NOOP("Startups")},
      {recordKind<StartupName>, QT_TR_NOOP("Former name"), QT_TR_NOOP("Former names")},
      {recordKind<StartupIncubator>, QT_TR_NOOP("Stay in an incubator"), QT_TR_NOOP("Stays in incubators")},
      {recordKind<StartupSponsor>, QT_TR_NOOP("Sponsor"), QT_TR_NOOP("Sponsors")},
      {recordKind<StartupTag>, QT_TR_NOOP("Tag"), QT_TR_NOOP("Tags")},
      {recordKind<StartupLink>, QT_TR_NOOP("Link"), QT_TR_NOOP("Links")},
      {recordKind<Compliance>, QT_TR_NOOP("Compliance fact"), QT_TR_NOOP("Compliance facts")},
      {recordKind<Deployment>, QT_TR_NOOP("Deployment"), QT_TR_NOOP("Deployments")},
      {recordKind<PhasePeriod>, QT_TR_NOOP("Phase"), QT_TR_NOOP("Phases")},
      {recordKind<Event>, QT_TR_NOOP("Event"), QT_TR_NOOP("Events")},
      {recordKind<Envelope>, QT_TR_NOOP("Envelope"), QT_TR_NOOP("Envelopes")},
      {recordKind<Commitment>, QT_TR_NOOP("Commitment"), QT_TR_NOOP("Commitments")},
      {recordKind<Expense>, QT_TR_NOOP("Expense"), QT_TR_NOOP("Expenses")},
      {recordKind<Member>, QT_TR_NOOP("Member"), QT_TR_NOOP("Members")},
      {recordKind<Mission>, QT_TR_NOOP("Mission"), QT_TR_NOOP("Missions")},
      {recordKind<MissionStartup>, QT_TR_NOOP("Startup served"), QT_TR_NOOP("Startups served")},
      {recordKind<Metric>, QT_TR_NOOP("Metric"), QT_TR_NOOP("Metrics")},
      {recordKind<Measurement>, QT_TR_NOOP("Measurement"), QT_TR_NOOP("Measurements")},
      {recordKind<Milestone>, QT_TR_NOOP("Milestone"), QT_TR_NOOP("Milestones")},
      {recordKind<Training>, QT_TR_NOOP("Training"), QT_TR_NOOP("Trainings")},
      {recordKind<Trainee>, QT_TR_NOOP("Trained person"), QT_TR_NOOP("Trained people")},
      {recordKind<Spotlight>, QT_TR_NOOP("Spotlight"), QT_TR_NOOP("Spotlights")},
  };

  static const Kinds* kindOf(RecordKind kind) {
    const auto* found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kinds& one) { return one.kind == kind; });
    return found == std::end(kinds) ? nullptr : found;
  }
};

// Fields of one vocabulary have its codes, and no two vocabularies begin alike.
template <class E>
std::optional<E> valueIn(const edits::Field& field, const QString& code) {
  if (field.codes.size() != codesOf<E>.size() || field.codes.front() != codesOf<E>.front()) return std::nullopt;
  return fromCode<E>(code);
}

QString capital(QString words) {
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

QString orNotSaid(const QString& words) { return words.isEmpty() ? FieldWords::tr("Not said") : capital(words); }

QString tagWord(TagKind kind) {
  switch (kind) {
    case TagKind::theme:
      return FieldWords::tr("Theme");
    case TagKind::userType:
      return FieldWords::tr("User type");
    case TagKind::technology:
      return FieldWords::tr("Technology");
  }
  return {};
}

bool isOneOf(const edits::Field& field, std::initializer_list<const char*> columns) {
  return field.type == edits::FieldType::text &&
         std::any_of(columns.begin(), columns.end(), [&](const char* column) { return QByteArrayView(field.column) == column; });
}

}  // namespace

QString fieldTitle(const edits::Field& field) {
  const QByteArrayView column = field.column;
  for (const KindTitle& title : FieldWords::special) {
    if (title.kind == field.kind && column == title.column) return FieldWords::tr(title.words);
  }
  for (const Title& title : FieldWords::titles) {
    if (column == title.column) return FieldWords::tr(title.words);
  }
  return capital(labelOf(field));
}

QString codeWord(const edits::Field& field, const QString& code) {
  if (field.codes.empty()) return code;
  if (const auto phase = valueIn<Phase>(field, code)) return phaseName(*phase);
  if (const auto kind = valueIn<StartupKind>(field, code)) return startupKindWord(*kind);
  if (const auto kind = valueIn<StopKind>(field, code)) return orNotSaid(stopWord(*kind));
  if (const auto kind = valueIn<OrganisationKind>(field, code)) return organisationKindWord(*kind);
  if (const auto status = valueIn<MissionStatus>(field, code)) return orNotSaid(statusWord(*status));
  if (const auto kind = valueIn<EventKind>(field, code)) return eventWord(*kind);
  if (const auto route = valueIn<FundingRoute>(field, code)) return routeName(*route);
  if (const auto method = valueIn<PartnershipMethod>(field, code))
    return *method == PartnershipMethod::none ? FieldWords::tr("No partnership") : capital(methodWord(*method));
  if (const auto outcome = valueIn<DecisionOutcome>(field, code)) return outcomeWord(*outcome);
  if (const auto state = valueIn<DecisionState>(field, code))
    return *state == DecisionState::draft ? FieldWords::tr("Draft") : FieldWords::tr("Recorded");
  if (const auto state = valueIn<ConditionState>(field, code)) return capital(conditionWord(*state));
  if (const auto level = valueIn<MetricLevel>(field, code)) return capital(levelWord(*level));
  if (const auto kind = valueIn<MilestoneKind>(field, code)) return milestoneWord(*kind);
  if (const auto kind = valueIn<TagKind>(field, code)) return tagWord(*kind);
  if (const auto kind = valueIn<LinkKind>(field, code)) return linkWord(*kind);
  if (const auto kind = valueIn<ComplianceKind>(field, code)) return complianceWord(*kind);
  return code;
}

std::vector<std::pair<QString, QString>> suggestionsFor(const edits::Field& field) {
  if (field.kind != recordKind<Compliance> || QByteArrayView(field.column) != "value") return {};
  return {{QStringLiteral("yes"), FieldWords::tr("yes")}, {QStringLiteral("no"), FieldWords::tr("no")}};
}

bool isLong(const edits::Field& field) {
  return hasParagraphs(field) || isOneOf(field, {"mission", "comment", "summary", "quote", "hypothesis", "success_criterion",
                                                 "evidence", "reason", "wording"});
}

bool hasParagraphs(const edits::Field& field) { return isOneOf(field, {"problem", "description", "notes", "text"}); }

QString kindsTitle(RecordKind kind) {
  const Kinds* found = FieldWords::kindOf(kind);
  return found ? FieldWords::tr(found->many) : QString();
}

QString kindTitle(RecordKind kind) {
  const Kinds* found = FieldWords::kindOf(kind);
  return found ? FieldWords::tr(found->one) : QString();
}

}  // namespace eclosion::ui
