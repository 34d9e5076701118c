// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/review_grid.h"

#include <QCoreApplication>

namespace eclosion {
namespace {

struct Entry {
  Phase gate;
  const char* key;
  const char* label;
  const char* guidance;
};

struct ReviewGrid {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ReviewGrid)

 public:
  static const std::vector<Entry>& entries();
};

const std::vector<Entry>& ReviewGrid::entries() {
  static const std::vector<Entry> all{
      {Phase::investigation, "problem-size", QT_TR_NOOP("The problem is wide and frequent"),
       QT_TR_NOOP("How many citizens or agents meet it, and how often?")},
      {Phase::investigation, "problem-harm", QT_TR_NOOP("The problem does harm"),
       QT_TR_NOOP("What does it cost those who meet it: time, money, rights, health, trust?")},
      {Phase::investigation, "problem-proof", QT_TR_NOOP("The problem is proven"),
       QT_TR_NOOP("Interviews, observations and figures, rather than opinions.")},
      {Phase::investigation, "problem-tractable", QT_TR_NOOP("A small team can do something about it"),
       QT_TR_NOOP("Software and a team of a few people can relieve it within months, without waiting for a law.")},
      {Phase::investigation, "intrapreneur", QT_TR_NOOP("The intrapreneur is there"),
       QT_TR_NOOP("A public agent is identified, gives at least 60% of their time and may decide without asking.")},
      {Phase::investigation, "strategy", QT_TR_NOOP("The six months ahead are realistic"),
       QT_TR_NOOP("First real uses by named first users, within a scope that fits, beside what others do already.")},
      {Phase::investigation, "success-criterion", QT_TR_NOOP("Success can be told"),
       QT_TR_NOOP("A measurable criterion says after six months whether to go on.")},
      {Phase::investigation, "sponsorship", QT_TR_NOOP("The sponsor stands behind it"),
       QT_TR_NOOP("Somebody high enough wants the problem solved, pays, and protects the team’s freedom.")},
      {Phase::investigation, "feasibility", QT_TR_NOOP("Nothing blocks it"),
       QT_TR_NOOP("Technical, operational and legal obstacles are known, and none of them is final.")},
      {Phase::investigation, "investigation-complete", QT_TR_NOOP("The investigation is complete"),
       QT_TR_NOOP("The field was visited, users were met, existing services were looked at.")},
      {Phase::investigation, "relevance", QT_TR_NOOP("The programme is the right place"),
       QT_TR_NOOP("The approach brings something that a usual project or purchase would not.")},

      {Phase::construction, "usefulness", QT_TR_NOOP("Its usefulness is proven"),
       QT_TR_NOOP("In real use, beyond a demonstration: what got better for those who use it?")},
      {Phase::construction, "users", QT_TR_NOOP("Its first users come back"),
       QT_TR_NOOP("They use it again of their own accord, and are like those who will come later.")},
      {Phase::construction, "impact", QT_TR_NOOP("Its impact is measured"),
       QT_TR_NOOP("A figure is followed that says how much of the problem is solved.")},
      {Phase::construction, "team", QT_TR_NOOP("The team is right"),
       QT_TR_NOOP("Skills, time and autonomy; an intrapreneur who leads the product.")},
      {Phase::construction, "sponsor", QT_TR_NOOP("The sponsor is committed"),
       QT_TR_NOOP("Money for the next phase, doors opened, obstacles removed.")},
      {Phase::construction, "standards", QT_TR_NOOP("The standards are held"),
       QT_TR_NOOP("Open source, public statistics, accessibility, security.")},

      {Phase::acceleration, "impact-share", QT_TR_NOOP("Its impact is proven at scale"),
       QT_TR_NOOP("Measured on a significant share of those it is for.")},
      {Phase::acceleration, "reach", QT_TR_NOOP("It reaches its audience"),
       QT_TR_NOOP("The share of the audience that uses it, and how it still grows.")},
      {Phase::acceleration, "cost-impact", QT_TR_NOOP("It is worth its cost"),
       QT_TR_NOOP("What it costs a year, against what it changes.")},
      {Phase::acceleration, "reliability", QT_TR_NOOP("It can be relied on"),
       QT_TR_NOOP("Availability, support, security and upkeep are those of a service people depend on.")},
      {Phase::acceleration, "sponsor-runs", QT_TR_NOOP("The sponsor is ready to run it"),
       QT_TR_NOOP("A budget line, posts and a place in its organisation.")},

      {Phase::consolidation, "receiver", QT_TR_NOOP("A receiver is named and committed"),
       QT_TR_NOOP("The organisation that runs it from now on has agreed in writing.")},
      {Phase::consolidation, "product-lead", QT_TR_NOOP("A product lead is available"),
       QT_TR_NOOP("Somebody in the receiving organisation leads the product, and has the time for it.")},
      {Phase::consolidation, "standards", QT_TR_NOOP("The standards are met"),
       QT_TR_NOOP("Open source, public statistics, accessibility, security: nothing is left open.")},
      {Phase::consolidation, "team-budget", QT_TR_NOOP("Team and budget last"),
       QT_TR_NOOP("Posts and money to run and improve it for good.")},
  };
  return all;
}

}  // namespace

std::vector<GridCriterion> methodGrid(Phase gate) {
  std::vector<GridCriterion> grid;
  for (const Entry& entry : ReviewGrid::entries()) {
    if (entry.gate == gate)
      grid.push_back({QString::fromLatin1(entry.key), ReviewGrid::tr(entry.label), ReviewGrid::tr(entry.guidance)});
  }
  return grid;
}

std::vector<GridCriterion> gridOf(const Ledger& ledger, Phase gate) {
  std::vector<GridCriterion> own;
  for (const Criterion& criterion : ledger.criteria) {
    if (criterion.gate == gate) own.push_back({criterion.key, criterion.label, criterion.guidance});
  }
  return own.empty() ? methodGrid(gate) : own;
}

}  // namespace eclosion
