// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

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

struct FieldWords {
  Q_DECLARE_TR_FUNCTIONS(FieldWords)

 public:
  // Where a column means something else than elsewhere.
  static constexpr std::array special{
      KindTitle{recordKind<StartupTag>, "value", QT_TR_NOOP("Word")},
      KindTitle{recordKind<Compliance>, "value", QT_TR_NOOP("State")},
      KindTitle{recordKind<StartupLink>, "url", QT_TR_NOOP("Address")},
      KindTitle{recordKind<StartupSponsor>, "organisation_id", QT_TR_NOOP("Sponsor")},
      KindTitle{recordKind<Mission>, "end", QT_TR_NOOP("Last day")},
      KindTitle{recordKind<Training>, "end", QT_TR_NOOP("Last day")},
      KindTitle{recordKind<Deployment>, "end", QT_TR_NOOP("Ended on")},
      KindTitle{recordKind<Startup>, "kind", QT_TR_NOOP("Kind of startup")},
      KindTitle{recordKind<Decision>, "session_id", QT_TR_NOOP("Committee session")},
      KindTitle{recordKind<DecisionAmount>, "method", QT_TR_NOOP("Kind of partnership")},
      KindTitle{recordKind<Milestone>, "text", QT_TR_NOOP("What happened")},
      KindTitle{recordKind<Commitment>, "startup_id", QT_TR_NOOP("Startup")},
      KindTitle{recordKind<Mission>, "share", QT_TR_NOOP("Share of time, %")},
      KindTitle{recordKind<MissionStartup>, "share", QT_TR_NOOP("Share of the mission, %")},
  };
  static constexpr std::array titles{
      Title{"name", QT_TR_NOOP("Name")},
      Title{"acronym", QT_TR_NOOP("Acronym")},
      Title{"kind", QT_TR_NOOP("Kind")},
      Title{"ministry", QT_TR_NOOP("Ministry")},
      Title{"summary", QT_TR_NOOP("Summary")},
      Title{"host_id", QT_TR_NOOP("Host organisation")},
      Title{"opened", QT_TR_NOOP("Opened on")},
      Title{"closed", QT_TR_NOOP("Closed on")},
      Title{"address", QT_TR_NOOP("Address")},
      Title{"website", QT_TR_NOOP("Website")},
      Title{"repository", QT_TR_NOOP("Source code")},
      Title{"contact", QT_TR_NOOP("Contact")},
      Title{"mission", QT_TR_NOOP("Mission sentence")},
      Title{"problem", QT_TR_NOOP("Problem")},
      Title{"description", QT_TR_NOOP("Description")},
      Title{"parent_id", QT_TR_NOOP("Part of")},
      Title{"merged_into_id", QT_TR_NOOP("Merged into")},
      Title{"archived", QT_TR_NOOP("Put away from")},
      Title{"startup_id", QT_TR_NOOP("Startup")},
      Title{"incubator_id", QT_TR_NOOP("Incubator")},
      Title{"member_id", QT_TR_NOOP("Member")},
      Title{"mission_id", QT_TR_NOOP("Mission")},
      Title{"metric_id", QT_TR_NOOP("Metric")},
      Title{"training_id", QT_TR_NOOP("Training")},
      Title{"session_id", QT_TR_NOOP("Committee session")},
      Title{"decision_id", QT_TR_NOOP("Decision")},
      Title{"funder_id", QT_TR_NOOP("Funder")},
      Title{"receiver_id", QT_TR_NOOP("Receiver")},
      Title{"start", QT_TR_NOOP("First day")},
      Title{"end", QT_TR_NOOP("Until")},
      Title{"stated_end", QT_TR_NOOP("Stated end")},
      Title{"position", QT_TR_NOOP("Place in the list")},
      Title{"territory", QT_TR_NOOP("Territory")},
      Title{"date", QT_TR_NOOP("Date")},
      Title{"title", QT_TR_NOOP("Title")},
      Title{"place", QT_TR_NOOP("Place")},
      Title{"notes", QT_TR_NOOP("Notes")},
      Title{"state", QT_TR_NOOP("State")},
      Title{"gate", QT_TR_NOOP("Gate")},
      Title{"outcome", QT_TR_NOOP("Outcome")},
      Title{"period_start", QT_TR_NOOP("Start of the period")},
      Title{"period_end", QT_TR_NOOP("End of the period")},
      Title{"planned_team", QT_TR_NOOP("Planned team")},
      Title{"hypothesis", QT_TR_NOOP("Hypothesis to prove")},
      Title{"success_criterion", QT_TR_NOOP("Success criterion")},
      Title{"next_review", QT_TR_NOOP("Next review")},
      Title{"reason", QT_TR_NOOP("Reason")},
      Title{"route", QT_TR_NOOP("Funding route")},
      Title{"method", QT_TR_NOOP("Kind of partnership")},
      Title{"amount", QT_TR_NOOP("Amount")},
      Title{"criterion", QT_TR_NOOP("Criterion")},
      Title{"score", QT_TR_NOOP("Score")},
      Title{"evidence", QT_TR_NOOP("Evidence")},
      Title{"due", QT_TR_NOOP("Due on")},
      Title{"phase", QT_TR_NOOP("Phase")},
      Title{"comment", QT_TR_NOOP("Comment")},
      Title{"legal_form", QT_TR_NOOP("Legal form")},
      Title{"stop_kind", QT_TR_NOOP("Kind of stop")},
      Title{"fiscal_year", QT_TR_NOOP("Fiscal year")},
      Title{"note", QT_TR_NOOP("Note")},
      Title{"label", QT_TR_NOOP("What for")},
      Title{"domain", QT_TR_NOOP("Domain of expertise")},
      Title{"role", QT_TR_NOOP("Role")},
      Title{"status", QT_TR_NOOP("Status")},
      Title{"employer", QT_TR_NOOP("Employer")},
      Title{"unit", QT_TR_NOOP("Unit")},
      Title{"level", QT_TR_NOOP("Level")},
      Title{"value", QT_TR_NOOP("Value")},
      Title{"source", QT_TR_NOOP("Source")},
      Title{"impact_year", QT_TR_NOOP("Impact figure of")},
      Title{"wording", QT_TR_NOOP("In the report's words")},
      Title{"session", QT_TR_NOOP("Session")},
      Title{"trained", QT_TR_NOOP("People trained")},
      Title{"year", QT_TR_NOOP("Year")},
      Title{"text", QT_TR_NOOP("Text")},
      Title{"quote", QT_TR_NOOP("Quote")},
      Title{"quote_author", QT_TR_NOOP("Author of the quote")},
      Title{"picture", QT_TR_NOOP("Picture")},
      Title{"language", QT_TR_NOOP("Language")},
      Title{"block", QT_TR_NOOP("Block")},
  };
  static constexpr std::array kinds{
      Kinds{recordKind<Organisation>, QT_TR_NOOP("Organisation"), QT_TR_NOOP("Organisations")},
      Kinds{recordKind<Incubator>, QT_TR_NOOP("Incubator"), QT_TR_NOOP("Incubators")},
      Kinds{recordKind<Startup>, QT_TR_NOOP("Startup"), QT_TR_NOOP("Startups")},
      Kinds{recordKind<StartupName>, QT_TR_NOOP("Former name"), QT_TR_NOOP("Former names")},
      Kinds{recordKind<StartupIncubator>, QT_TR_NOOP("Stay in an incubator"), QT_TR_NOOP("Stays in incubators")},
      Kinds{recordKind<StartupSponsor>, QT_TR_NOOP("Sponsor"), QT_TR_NOOP("Sponsors")},
      Kinds{recordKind<StartupTag>, QT_TR_NOOP("Tag"), QT_TR_NOOP("Tags")},
      Kinds{recordKind<StartupLink>, QT_TR_NOOP("Link"), QT_TR_NOOP("Links")},
      Kinds{recordKind<Compliance>, QT_TR_NOOP("Compliance fact"), QT_TR_NOOP("Compliance facts")},
      Kinds{recordKind<Deployment>, QT_TR_NOOP("Deployment"), QT_TR_NOOP("Deployments")},
      Kinds{recordKind<PhasePeriod>, QT_TR_NOOP("Phase"), QT_TR_NOOP("Phases")},
      Kinds{recordKind<Event>, QT_TR_NOOP("Event"), QT_TR_NOOP("Events")},
      Kinds{recordKind<Commitment>, QT_TR_NOOP("Commitment"), QT_TR_NOOP("Commitments")},
      Kinds{recordKind<Expense>, QT_TR_NOOP("Expense"), QT_TR_NOOP("Expenses")},
      Kinds{recordKind<Member>, QT_TR_NOOP("Member"), QT_TR_NOOP("Members")},
      Kinds{recordKind<Mission>, QT_TR_NOOP("Mission"), QT_TR_NOOP("Missions")},
      Kinds{recordKind<MissionStartup>, QT_TR_NOOP("Startup served"), QT_TR_NOOP("Startups served")},
      Kinds{recordKind<Metric>, QT_TR_NOOP("Metric"), QT_TR_NOOP("Metrics")},
      Kinds{recordKind<Measurement>, QT_TR_NOOP("Measurement"), QT_TR_NOOP("Measurements")},
      Kinds{recordKind<Milestone>, QT_TR_NOOP("Milestone"), QT_TR_NOOP("Milestones")},
      Kinds{recordKind<Training>, QT_TR_NOOP("Training"), QT_TR_NOOP("Trainings")},
      Kinds{recordKind<Trainee>, QT_TR_NOOP("Trained person"), QT_TR_NOOP("Trained people")},
      Kinds{recordKind<Spotlight>, QT_TR_NOOP("Spotlight"), QT_TR_NOOP("Spotlights")},
  };

  static const Kinds* kindOf(RecordKind kind) {
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [&](const Kinds& one) { return one.kind == kind; });
    return found == kinds.end() ? nullptr : found;
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
