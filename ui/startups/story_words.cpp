// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/story_words.h"

#include <QCoreApplication>

namespace eclosion::ui {
namespace {

struct StoryWords {
  Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

}  // namespace

QString levelWord(MetricLevel level) {
  switch (level) {
    case MetricLevel::usable:
      return StoryWords::tr("usable", "level of a metric");
    case MetricLevel::used:
      return StoryWords::tr("used", "level of a metric");
    case MetricLevel::useful:
      return StoryWords::tr("useful", "level of a metric");
    case MetricLevel::impactful:
      return StoryWords::tr("impactful", "level of a metric");
  }
  return {};
}

QString milestoneWord(MilestoneKind kind) {
  switch (kind) {
    case MilestoneKind::launch:
      return StoryWords::tr("Launch");
    case MilestoneKind::nationalImpact:
      return StoryWords::tr("National impact");
    case MilestoneKind::incubatorOpened:
      return StoryWords::tr("Incubator opened");
    case MilestoneKind::firstOfItsKind:
      return StoryWords::tr("First of its kind");
    case MilestoneKind::publication:
      return StoryWords::tr("Publication");
    case MilestoneKind::exit:
      return StoryWords::tr("Exit");
    case MilestoneKind::other:
      return StoryWords::tr("Milestone");
  }
  return {};
}

QString complianceWord(ComplianceKind kind) {
  switch (kind) {
    case ComplianceKind::openSource:
      return StoryWords::tr("Open source");
    case ComplianceKind::publicStatistics:
      return StoryWords::tr("Public statistics");
    case ComplianceKind::publicBudget:
      return StoryWords::tr("Public budget");
    case ComplianceKind::accessibility:
      return StoryWords::tr("Accessibility");
    case ComplianceKind::securityReview:
      return StoryWords::tr("Security review");
    case ComplianceKind::riskAnalysis:
      return StoryWords::tr("Risk analysis");
  }
  return {};
}

QString tagsTitle(TagKind kind) {
  switch (kind) {
    case TagKind::theme:
      return StoryWords::tr("Themes");
    case TagKind::userType:
      return StoryWords::tr("Users");
    case TagKind::technology:
      return StoryWords::tr("Technologies");
  }
  return {};
}

}  // namespace eclosion::ui
