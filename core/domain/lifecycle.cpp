// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lifecycle.h"

#include <QCoreApplication>

namespace eclosion {
namespace {

using Rule = LifecycleRule;

constexpr auto ok = Rule::none;
constexpr auto frst = Rule::firstPhaseNotInvestigation;
constexpr auto skCo = Rule::skipsConstruction;
constexpr auto skAc = Rule::skipsAcceleration;
constexpr auto skCs = Rule::skipsConsolidation;
constexpr auto skSv = Rule::skipsSeveralPhases;
constexpr auto back = Rule::goesBack;
constexpr auto rSto = Rule::reopensAfterStop;
constexpr auto rExi = Rule::reopensAfterExit;
constexpr auto chEx = Rule::changesExit;
constexpr auto chSt = Rule::changesStop;
constexpr auto late = Rule::lateInvestigationStop;
constexpr auto lost = Rule::phaseNoLongerRecorded;
constexpr auto here = Rule::alreadyInPhase;

// Rows: nothing before, then each phase in order; columns: the phase it goes to. Closing a service is normal wherever it
// is; an unrecorded phase may be followed by any other, since nothing is known of what it was.
// clang-format off
constexpr std::array<std::array<Rule, phaseCount>, phaseCount + 1> transitions{{
    //                       unrec inv   constr accel consol oper  transf stop  inv-stop
    /* first */             {ok,   ok,   frst,  frst, frst,  frst, frst,  frst, frst},
    /* unrecorded */        {here, ok,   ok,    ok,   ok,    ok,   ok,    ok,   ok},
    /* investigation */     {lost, here, ok,    skCo, skSv,  skSv, skSv,  ok,   ok},
    /* construction */      {lost, back, here,  ok,   skAc,  skSv, skSv,  ok,   late},
    /* acceleration */      {lost, back, back,  here, ok,    skCs, skCs,  ok,   late},
    /* consolidation */     {lost, back, back,  back, here,  ok,   ok,    ok,   late},
    /* operated */          {rExi, rExi, rExi,  rExi, rExi,  here, chEx,  ok,   late},
    /* transferred */       {rExi, rExi, rExi,  rExi, rExi,  chEx, here,  ok,   late},
    /* stopped */           {rSto, rSto, rSto,  rSto, rSto,  rSto, rSto,  here, chSt},
    /* inv. stopped */      {rSto, rSto, rSto,  rSto, rSto,  rSto, rSto,  chSt, here},
}};
// clang-format on

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::Lifecycle)
};

}  // namespace

Standing standingOf(LifecycleRule rule) {
  switch (rule) {
    case Rule::none:
      return Standing::normal;
    case Rule::gap:
    case Rule::noExplicitEnd:
      return Standing::noted;
    case Rule::alreadyInPhase:
    case Rule::endBeforeStart:
      return Standing::impossible;
    default:
      return Standing::unusual;
  }
}

QString wordsOf(LifecycleRule rule) {
  switch (rule) {
    case Rule::none:
      return {};
    case Rule::firstPhaseNotInvestigation:
      return Words::tr("The first phase is not an investigation.");
    case Rule::skipsConstruction:
      return Words::tr("It skips construction.");
    case Rule::skipsAcceleration:
      return Words::tr("It skips acceleration.");
    case Rule::skipsConsolidation:
      return Words::tr("It skips consolidation.");
    case Rule::skipsSeveralPhases:
      return Words::tr("It skips several phases.");
    case Rule::goesBack:
      return Words::tr("It goes back to an earlier phase (a pivot).");
    case Rule::reopensAfterStop:
      return Words::tr("It starts again after a stop.");
    case Rule::reopensAfterExit:
      return Words::tr("It comes back to the programme after an exit.");
    case Rule::changesExit:
      return Words::tr("It goes from one exit to another.");
    case Rule::changesStop:
      return Words::tr("It was stopped already, in another way.");
    case Rule::lateInvestigationStop:
      return Words::tr("It is stopped as an investigation, but was past its investigation.");
    case Rule::phaseNoLongerRecorded:
      return Words::tr("Its phase was recorded before and no longer is.");
    case Rule::alreadyInPhase:
      return Words::tr("It is in this phase already: the same phase cannot be open twice.");
    case Rule::sameDayPhases:
      return Words::tr("Two phases start on the same day.");
    case Rule::endAfterNextStart:
      return Words::tr("The stated end is after the start of the next phase.");
    case Rule::gap:
      return Words::tr("The next phase starts after the stated end.");
    case Rule::noExplicitEnd:
      return Words::tr("No end is stated; the phase ends where the next one starts.");
    case Rule::endedWithoutNext:
      return Words::tr("An end is stated and nothing follows.");
    case Rule::endBeforeStart:
      return Words::tr("The phase ends before it starts.");
  }
  return {};
}

Verdict judgeTransition(std::optional<Phase> from, Phase to) {
  const size_t row = from ? static_cast<size_t>(*from) + 1 : 0;
  return {transitions[row][static_cast<size_t>(to)]};
}

std::vector<RuleFinding> judgeHistory(std::span<const Portfolio::PhaseFacts> history) {
  std::vector<RuleFinding> findings;
  std::optional<Phase> before;
  for (size_t i = 0; i < history.size(); ++i) {
    const Portfolio::PhaseFacts& entry = history[i];
    if (entry.start.isNull()) continue;
    const auto add = [&](Rule rule, const QDate& date) { findings.push_back({rule, i, date}); };

    const Verdict verdict = judgeTransition(before, entry.phase);
    if (verdict.rule != Rule::none) add(verdict.rule, entry.start);
    before = entry.phase;

    const bool stated = !entry.statedEnd.isNull();
    if (stated && entry.statedEnd < entry.start) add(Rule::endBeforeStart, entry.statedEnd);
    if (i + 1 == history.size()) {
      if (stated) add(Rule::endedWithoutNext, entry.statedEnd);
      continue;
    }
    const QDate next = history[i + 1].start;
    if (next == entry.start) add(Rule::sameDayPhases, entry.start);
    if (!stated) {
      add(Rule::noExplicitEnd, next);
    } else if (entry.statedEnd > next) {
      add(Rule::endAfterNextStart, entry.statedEnd);
    } else if (entry.statedEnd < next) {
      add(Rule::gap, entry.statedEnd);
    }
  }
  return findings;
}

}  // namespace eclosion
