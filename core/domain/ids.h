// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/ids.h"

namespace eclosion {

// One tag type per kind of record; never defined, they only tell ids apart.
// clang-format off
using SettingId = Id<struct SettingKind>;
using OrganisationId = Id<struct OrganisationTag>;
using IncubatorId = Id<struct IncubatorTag>;
using StartupId = Id<struct StartupTagType>;
using StartupNameId = Id<struct StartupNameTag>;
using StartupIncubatorId = Id<struct StartupIncubatorTag>;
using StartupSponsorId = Id<struct StartupSponsorTag>;
using StartupTagId = Id<struct StartupTagTag>;
using StartupLinkId = Id<struct StartupLinkTag>;
using ComplianceId = Id<struct ComplianceTag>;
using DeploymentId = Id<struct DeploymentTag>;
using PhaseId = Id<struct PhaseTag>;
using EventId = Id<struct EventTag>;
using SessionId = Id<struct SessionTag>;
using AttendeeId = Id<struct AttendeeTag>;
using DecisionId = Id<struct DecisionTag>;
using DecisionAmountId = Id<struct DecisionAmountTag>;
using DecisionScoreId = Id<struct DecisionScoreTag>;
using ConditionId = Id<struct ConditionTag>;
using DecisionTransitionId = Id<struct DecisionTransitionTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using SessionDocumentId = Id<struct SessionDocumentTag>;
using CriterionId = Id<struct CriterionTag>;
using DeckId = Id<struct DeckTag>;
using SlideId = Id<struct SlideTag>;
using EnvelopeId = Id<struct EnvelopeTag>;
using CommitmentId = Id<struct CommitmentTag>;
using ExpenseId = Id<struct ExpenseTag>;
using PersonTextId = Id<struct PersonTextTag>;
using MemberId = Id<struct MemberTag>;
using MissionId = Id<struct MissionTag>;
using MissionStartupId = Id<struct MissionStartupTag>;
using MetricId = Id<struct MetricTag>;
using MeasurementId = Id<struct MeasurementTag>;
using MilestoneId = Id<struct MilestoneTag>;
using TrainingId = Id<struct TrainingTag>;
using TraineeId = Id<struct TraineeTag>;
using SpotlightId = Id<struct SpotlightTag>;
using EditorialId = Id<struct EditorialTag>;
using SourceRecordId = Id<struct SourceRecordTag>;
using AliasId = Id<struct AliasTag>;
using FindingId = Id<struct FindingTag>;
// clang-format on

}  // namespace eclosion
