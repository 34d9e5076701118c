// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/startups/startups_worlds.h"

namespace eclosion::test {

std::unique_ptr<World> strangeWorld() {
  WorldBuilder builder;
  const QDate start(2021, 4, 12);
  const auto rivers = builder.incubator(QStringLiteral("Fabrique des Rivières"));
  const auto large = builder.incubator(QStringLiteral("Incubateur du Large"));
  const auto dgfr = builder.organisation(QStringLiteral("DGFR"));
  const auto anvt = builder.organisation(QStringLiteral("ANVT"));
  const auto startup = [&](const QString& name, bool incubated = true) {
    const auto row = builder.startup(name, QStringLiteral("Help people of the coast."));
    if (incubated) builder.incubatedBy(row, rivers);
    return row;
  };
  const auto plain = startup(QStringLiteral("Plain"));
  builder.phase(plain, Phase::investigation, start);
  builder.phase(plain, Phase::construction, QDate(2022, 1, 10));
  builder.sponsoredBy(plain, dgfr);
  startup(QStringLiteral("Nothing but a name"));
  const auto busy = startup(QStringLiteral("Forty phases"));
  for (int i = 0; i < 40; ++i)
    builder.phase(busy, i % 2 ? Phase::construction : Phase::acceleration, QDate(2015, 1, 1).addDays(100 * i));
  builder.phase(startup(QString(QStringLiteral("Long ")).repeated(60)), Phase::acceleration, start);
  builder.phase(startup(QString::fromUtf8("منصة الخدمات العامة")), Phase::consolidation, start);
  builder.phase(startup(QString::fromUtf8("🌱🌊 Emoji 👩‍👩‍👧")), Phase::transferred, start);
  builder.phase(startup(QStringLiteral("<b>Tags & more</b>")), Phase::stopped, start);
  builder.phase(startup(QStringLiteral("On its own"), false), Phase::operated, start);
  const auto crowded = startup(QString::fromUtf8("Équipe nombreuse"));
  builder.phase(crowded, Phase::investigation, start);
  builder.phase(crowded, Phase::construction, QDate(2022, 2, 1));
  builder.phase(crowded, Phase::acceleration, QDate(2024, 6, 3));
  builder.phase(crowded, Phase::consolidation, QDate(2027, 1, 1));
  builder.sponsoredBy(crowded, dgfr);
  builder.sponsoredBy(crowded, anvt);
  builder.incubatedBy(crowded, large, QDate(2020, 1, 1), QDate(2021, 1, 1));
  for (int i = 0; i < 60; ++i) {
    builder.mission(builder.member(QStringLiteral("Person %1").arg(i + 1)), crowded, QDate(2025, 1, 1), {},
                    MissionStatus::contractor);
  }
  builder.phase(startup(QStringLiteral("Still to come")), Phase::investigation, QDate(2027, 3, 1));
  const auto renamed = startup(QStringLiteral("Zenith"));
  builder.phase(renamed, Phase::construction, start);
  builder.formerName(renamed, QStringLiteral("Aurore"), QDate(2023, 1, 1));
  return builder.build(QDate(2026, 8, 20));
}

ui::StartupStory tellEverything(const World& world) {
  const Portfolio& portfolio = world.portfolio;
  const StartupId id = portfolio.startups[strange::crowded].id;
  const OrganisationId funder = portfolio.organisations[0].id;
  ui::StartupStory story;
  story.mission = QStringLiteral("Share and follow town-planning documents to accelerate the transition of regions.");
  story.problem = QStringLiteral("Documents travel on paper.\nNobody knows where they are.");
  story.description = QStringLiteral(
      "## A heading\n\nSome *text* with a [link](https://example.org/a?b=1&c=2), a [trap](javascript:alert(1)) and "
      "<script>alert(1)</script>.\n\n- one\n- two\n\n![picture](file:///etc/hostname)");
  story.contact = QStringLiteral("contact@example.org");
  story.formerNames = {{.id = newId<StartupNameId>(),
                        .startup = id,
                        .name = QStringLiteral("Équipe réduite"),
                        .start = QDate(2021, 4, 12),
                        .end = QDate(2022, 1, 1)}};
  story.phases = {
      {.id = newId<PhaseId>(),
       .startup = id,
       .phase = Phase::investigation,
       .start = QDate(2021, 4, 12),
       .comment = QStringLiteral("Six interviews a week")},
      {.id = newId<PhaseId>(),
       .startup = id,
       .phase = Phase::construction,
       .start = QDate(2022, 2, 1),
       .statedEnd = QDate(2024, 7, 1)},
      {.id = newId<PhaseId>(),
       .startup = id,
       .phase = Phase::consolidation,
       .start = QDate(2027, 1, 1),
       .receiver = funder,
       .legalForm = QStringLiteral("public interest group")},
  };
  story.incubators = {{.id = newId<StartupIncubatorId>(), .startup = id, .incubator = portfolio.incubators[0].id}};
  story.sponsors = {{.id = newId<StartupSponsorId>(), .startup = id, .organisation = funder, .start = QDate(2021, 4, 12)},
                    {.id = newId<StartupSponsorId>(), .startup = id, .start = QDate(2020, 1, 1), .end = QDate(2021, 4, 12)}};
  story.events = {{.id = newId<EventId>(),
                   .startup = id,
                   .kind = EventKind::committee,
                   .date = QDate(2024, 5, 2),
                   .comment = QStringLiteral("Went well")},
                  {.id = newId<EventId>(), .startup = id, .kind = EventKind::committee, .date = QDate(2026, 11, 2)}};
  story.links = {
      {.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("https://example.org/team/")},
      {.id = newId<StartupLinkId>(), .startup = id, .kind = LinkKind::repository, .url = QStringLiteral("javascript:alert(1)")}};
  story.tags = {{.id = newId<StartupTagId>(), .startup = id, .value = QStringLiteral("Écologie")},
                {.id = newId<StartupTagId>(), .startup = id, .kind = TagKind::technology, .value = QStringLiteral("C++")}};
  story.findings = {{.id = newId<FindingId>(),
                     .source = QStringLiteral("betagouv"),
                     .code = QStringLiteral("same-day-phases"),
                     .severity = Severity::warning}};
  for (int i = 0; i < 63; ++i) {
    const QDate start = i < 60 ? QDate(2025, 1, 1) : i < 62 ? QDate(2022, 1, 1) : QDate(2026, 10, 1);
    const MemberId member = portfolio.members[static_cast<size_t>(std::min(i, 59))].id;
    ui::StoryMission told{.mission = {.id = newId<MissionId>(),
                                      .member = member,
                                      .start = start,
                                      .end = i == 60 || i == 61 ? QDate(2023, 1, 1) : QDate(),
                                      .status = MissionStatus::contractor,
                                      .employer = QStringLiteral("Octave Conseil")},
                          .member = {.id = member, .domain = QStringLiteral("Développement"), .role = QStringLiteral("Dev")}};
    if (i >= 60) told.member.id = told.mission.member = newId<MemberId>();
    story.missions.push_back(told);
  }
  const MetricId metric = newId<MetricId>();
  story.metrics = {{.metric = {.id = metric,
                               .startup = id,
                               .name = QStringLiteral("Documents followed"),
                               .unit = QStringLiteral("a month"),
                               .level = MetricLevel::useful},
                    .measurements = {{.id = newId<MeasurementId>(), .metric = metric, .date = QDate(2025, 1, 1), .value = 4120},
                                     {.id = newId<MeasurementId>(),
                                      .metric = metric,
                                      .date = QDate(2026, 1, 1),
                                      .value = 6140.5,
                                      .source = QStringLiteral("statistics page"),
                                      .impactYear = 2025}}}};
  story.milestones = {{.id = newId<MilestoneId>(),
                       .startup = id,
                       .date = QDate(2023, 3, 3),
                       .kind = MilestoneKind::launch,
                       .text = QStringLiteral("Open to all")}};
  const DecisionId decision = newId<DecisionId>();
  story.decisions = {
      {.decision = {.id = decision,
                    .startup = id,
                    .state = DecisionState::recorded,
                    .date = QDate(2024, 5, 2),
                    .gate = Phase::construction,
                    .outcome = DecisionOutcome::fundNextPhase,
                    .periodStart = QDate(2024, 6, 3),
                    .periodEnd = QDate(2024, 12, 2),
                    .plannedTeam = 5,
                    .hypothesis = QStringLiteral("Regions will pay"),
                    .reason = QStringLiteral("Usage doubled")},
       .session = CommitteeSession{.id = newId<SessionId>(), .date = QDate(2024, 5, 2), .title = QStringLiteral("May committee")},
       .amounts = {{.id = newId<DecisionAmountId>(), .decision = decision, .funder = funder, .amount = Money::euros(148000)},
                   {.id = newId<DecisionAmountId>(),
                    .decision = decision,
                    .route = FundingRoute::partnership,
                    .method = PartnershipMethod::reinvoicing,
                    .amount = {12000050}}},
       .scores = {{.id = newId<DecisionScoreId>(), .decision = decision, .criterion = QStringLiteral("Usage"), .score = 8}},
       .conditions = {{.id = newId<ConditionId>(),
                       .decision = decision,
                       .text = QStringLiteral("Two more regions"),
                       .due = QDate(2024, 9, 15),
                       .state = ConditionState::met}}}};
  story.commitments = {
      {.id = newId<CommitmentId>(), .startup = id, .funder = funder, .date = QDate(2024, 5, 2), .amount = Money::euros(148000)}};
  story.expenses = {
      {.id = newId<ExpenseId>(), .startup = id, .date = QDate(2024, 6, 1), .amount = {-1250}, .label = QStringLiteral("Refund")}};
  story.compliance = {
      {.id = newId<ComplianceId>(), .startup = id, .value = QStringLiteral("yes")},
      {.id = newId<ComplianceId>(), .startup = id, .kind = ComplianceKind::accessibility, .value = QStringLiteral("partiel")}};
  story.deployments = {
      {.id = newId<DeploymentId>(), .startup = id, .territory = QStringLiteral("Bretagne"), .start = QDate(2025, 1, 1)}};
  story.spotlights = {{.id = newId<SpotlightId>(),
                       .startup = id,
                       .year = 2024,
                       .title = QStringLiteral("A year of growth"),
                       .text = QStringLiteral("It grew."),
                       .quote = QStringLiteral("It helps"),
                       .quoteAuthor = QStringLiteral("a mayor")}};
  return story;
}

}  // namespace eclosion::test
