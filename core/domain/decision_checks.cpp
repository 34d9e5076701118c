// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision_checks.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/domain/decision_money_checks.h"
#include "core/domain/history_change.h"
#include "core/domain/words.h"
#include "core/support/day_words.h"

namespace eclosion {
namespace {

using enum CheckLevel;

struct DecisionChecks {
  Q_DECLARE_TR_FUNCTIONS(eclosion::DecisionChecks)
};

constexpr int smallestTeam = 2;
constexpr int largestTeam = 4;
constexpr int mostPeople = 1000;
constexpr int weakScore = 5;

class Checks {
 public:
  Checks(const CaseFacts& facts, const DecisionCase& decided)
      : facts_(facts), case_(decided), decision_(decided.decision), effective_(effectiveDate(decided.decision)) {
    std::vector<CaseFacts::Entry> history = facts.history;
    if (const auto* held = heldOn(history, effective_)) {
      from_ = held->phase;
    } else if (effective_.isNull() && !history.empty()) {
      from_ = history.back().phase;
    }
    target_ = targetOf(decided, from_);
  }

  std::vector<DecisionCheck> run() {
    const size_t before = checks_.size();
    outcome();
    // An outcome that does not fit says all there is to say of where it leads.
    if (checks_.size() == before || checks_.back().level != error) transition();
    checkMoney(facts_, case_, checks_);
    dates();
    receiver();
    stopKind();
    team();
    criteria();
    conditions();
    missions();
    if (facts_.otherDraft)
      say(CheckCode::otherDraft, error,
          DecisionChecks::tr("There is another draft for %1. Record or discard it first.").arg(facts_.startup));
    return std::move(checks_);
  }

 private:
  void say(CheckCode code, CheckLevel level, const QString& words) {
    checks_.push_back({.code = code, .level = level, .words = words});
  }

  [[nodiscard]] bool isGrant() const { return decision_.outcome == DecisionOutcome::grant; }
  // Whether the startup goes on in the programme or in the network, with the committee looking at it.
  [[nodiscard]] bool goesOn() const {
    using enum DecisionOutcome;
    return decision_.outcome == fundNextPhase || decision_.outcome == extend || decision_.outcome == pivot;
  }
  [[nodiscard]] QString here() const { return from_ ? phaseName(*from_) : QString(); }

  void outcome() {
    const auto refuse = [this](const QString& words) { say(CheckCode::outcomeFitsPhase, error, words); };
    if (isGrant()) {
      if (decision_.gate) refuse(DecisionChecks::tr("A grant is about no phase."));
      return;
    }
    if (!from_) return beforeItStarts();
    if (!inProgramme(*from_) && !mayFollowExit()) {
      return refuse(
          isStop(*from_)
              ? DecisionChecks::tr("%1 is stopped. Only what brings it back into the programme can be decided.")
                    .arg(facts_.startup)
              : DecisionChecks::tr("%1 is no longer in the programme: %2.", "startup, phase").arg(facts_.startup, here()));
    }
    if (decision_.gate && *decision_.gate != *from_)
      return refuse(DecisionChecks::tr("It is about the end of %1, but %2 is in %3 on that day.", "phase, startup, phase")
                        .arg(phaseName(*decision_.gate), facts_.startup, here()));
    if (inProgramme(*from_) && decision_.outcome == DecisionOutcome::fundNextPhase && !target_)
      return refuse(*from_ == Phase::consolidation
                        ? DecisionChecks::tr("No phase follows consolidation. Choose to operate or to transfer it.")
                        : DecisionChecks::tr("Say which phase comes next."));
    say(CheckCode::outcomeFitsPhase, good, DecisionChecks::tr("%1 is in %2.", "startup, phase").arg(facts_.startup, here()));
  }

  void beforeItStarts() {
    using enum DecisionOutcome;
    if (decision_.outcome == postpone || (decision_.outcome == fundNextPhase && target_)) return;
    say(CheckCode::outcomeFitsPhase, error,
        decision_.outcome == fundNextPhase
            ? DecisionChecks::tr("%1 has not begun on that day. Say which phase it begins with.").arg(facts_.startup)
            : DecisionChecks::tr("%1 has not begun on that day.").arg(facts_.startup));
  }

  // Of one that is out of the programme: only what brings it back, changes its exit or ends it, or lets an operated one go on.
  [[nodiscard]] bool mayFollowExit() const {
    using enum DecisionOutcome;
    const bool reopens = (decision_.outcome == fundNextPhase || decision_.outcome == pivot) && target_ && inProgramme(*target_);
    const bool exits = decision_.outcome == transfer || decision_.outcome == operate || decision_.outcome == stop;
    const bool stays = decision_.outcome == extend || decision_.outcome == postpone;
    return reopens || (isGoodExit(*from_) && exits) || (*from_ == Phase::operated && stays);
  }

  void transition() {
    const auto refuse = [this](const QString& words) { say(CheckCode::transitionAllowed, error, words); };
    if (!target_) return;
    if (!fits(*target_))
      return refuse(movesStartup(decision_.outcome) || decision_.outcome == DecisionOutcome::pivot
                        ? DecisionChecks::tr("This outcome does not lead to %1.", "a phase").arg(phaseName(*target_))
                        : DecisionChecks::tr("With this outcome the phase goes on: it leads nowhere else."));
    if (effective_.isNull()) return;
    for (const Verdict& verdict : verdicts()) {
      if (verdict.standing() == Standing::impossible) return refuse(wordsOf(verdict.rule));
      if (verdict.standing() != Standing::unusual) continue;
      say(CheckCode::transitionAllowed, decision_.reason.trimmed().isEmpty() ? reason : good, wordsOf(verdict.rule));
    }
  }

  [[nodiscard]] bool fits(Phase target) const {
    switch (decision_.outcome) {
      case DecisionOutcome::fundNextPhase:
      case DecisionOutcome::pivot:
        return inProgramme(target) && target != Phase::unrecorded;
      case DecisionOutcome::transfer:
        return target == Phase::transferred;
      case DecisionOutcome::operate:
        return target == Phase::operated;
      case DecisionOutcome::stop:
        return isStop(target);
      case DecisionOutcome::extend:
      case DecisionOutcome::postpone:
      case DecisionOutcome::grant:
        break;
    }
    return false;
  }

  [[nodiscard]] std::vector<Verdict> verdicts() const {
    FactsOfHistory before;
    for (const CaseFacts::Entry& entry : facts_.history) before.push_back({0, entry.phase, entry.start, entry.statedEnd});
    FactsOfHistory after = before;
    endHeldOn(after, effective_);
    after.push_back({0, *target_, effective_, {}});
    return newFindings(before, after);
  }

  void dates() {
    const auto refuse = [this](const QString& words) { say(CheckCode::dates, error, words); };
    const size_t before = checks_.size();
    if (decision_.date.isNull()) refuse(DecisionChecks::tr("Give the day of the decision."));
    if (effective_.isNull()) return;
    if (target_ && !facts_.history.empty() && effective_ < facts_.history.back().start)
      refuse(DecisionChecks::tr("%1 has been in %2 since %3. Choose that day or a later one.", "startup, phase, day")
                 .arg(facts_.startup, phaseName(facts_.history.back().phase), dayWords(facts_.history.back().start)));
    if (!decision_.periodEnd.isNull() && decision_.periodEnd < effective_)
      refuse(DecisionChecks::tr("The period ends before it starts."));
    if (!decision_.nextReview.isNull() && decision_.nextReview < effective_)
      refuse(DecisionChecks::tr("The next review is before the period starts."));
    if (checks_.size() != before) return;
    if (!decision_.date.isNull() && effective_ < decision_.date)
      say(CheckCode::dates, warning,
          DecisionChecks::tr("It takes effect on %1, before it was decided.").arg(dayWords(effective_)));
    if (!decision_.periodEnd.isNull() && decision_.nextReview > decision_.periodEnd)
      say(CheckCode::dates, advice, DecisionChecks::tr("The next review is after the period ends."));
    if (goesOn() && decision_.periodEnd.isNull() && decision_.nextReview.isNull())
      say(CheckCode::dates, advice, DecisionChecks::tr("Without an end and a next review it will not come back by itself."));
    if (checks_.size() == before)
      say(CheckCode::dates, good, DecisionChecks::tr("It takes effect on %1.").arg(dayWords(effective_)));
  }

  void receiver() {
    const auto refuse = [this](const QString& words) { say(CheckCode::receiver, error, words); };
    const bool named = case_.transition && case_.transition->receiver;
    const bool formed = case_.transition && !case_.transition->legalForm.trimmed().isEmpty();
    if (decision_.outcome == DecisionOutcome::transfer) {
      if (!named) refuse(DecisionChecks::tr("Say which organisation receives it."));
    } else if (named || formed) {
      refuse(DecisionChecks::tr("Only a transfer has a receiver and a legal form."));
    }
  }

  void stopKind() {
    const bool kind = case_.transition && case_.transition->stopKind != StopKind::unspecified;
    if (decision_.outcome == DecisionOutcome::stop) {
      const auto refuse = [this](const QString& words) { say(CheckCode::stopKind, error, words); };
      if (!kind) return refuse(DecisionChecks::tr("Say why it stops: the kind of stop."));
      const StopKind stop = case_.transition->stopKind;
      const bool investigated = !from_ || *from_ == Phase::investigation || *from_ == Phase::unrecorded;
      if (stop == StopKind::inconclusiveInvestigation && !investigated) {
        refuse(DecisionChecks::tr("Only an investigation can be inconclusive, and %1 is in %2.", "startup, phase")
                   .arg(facts_.startup, phaseName(*from_)));
      } else if (case_.transition->to != phaseOfStop(stop) && isStop(case_.transition->to)) {
        refuse(DecisionChecks::tr("This kind of stop leads to %1, not to %2.", "two phases")
                   .arg(phaseName(phaseOfStop(stop)), phaseName(case_.transition->to)));
      }
    } else if (kind) {
      say(CheckCode::stopKind, error, DecisionChecks::tr("Only a stop has a kind of stop."));
    }
  }

  void team() {
    if (decision_.plannedTeam && (*decision_.plannedTeam < 0 || *decision_.plannedTeam > mostPeople))
      return say(CheckCode::teamSize, error, DecisionChecks::tr("A team of %1 cannot be meant.").arg(*decision_.plannedTeam));
    if (!decision_.plannedTeam || !goesOn() || target_.value_or(from_.value_or(Phase::unrecorded)) != Phase::construction) return;
    const int people = *decision_.plannedTeam;
    const bool fits = people >= smallestTeam && people <= largestTeam;
    say(CheckCode::teamSize, fits ? good : advice,
        fits ? DecisionChecks::tr("A team of %n people", nullptr, people)
             : DecisionChecks::tr("A team of %n people: the method builds with 2 to 4.", nullptr, people));
  }

  void criteria() {
    const bool weighs = goesOn() || isGoodExit(target_.value_or(Phase::unrecorded));
    for (const DecisionScore& score : case_.scores) {
      if (!score.score) continue;
      if (*score.score < 0 || *score.score > bestScore) {
        say(CheckCode::weakCriterion, error,
            DecisionChecks::tr("“%1”: a score goes from 0 to %2.", "a criterion").arg(labelOf(score.criterion)).arg(bestScore));
      } else if (weighs && *score.score < weakScore && case_.conditions.empty()) {
        say(CheckCode::weakCriterion, warning,
            DecisionChecks::tr("“%1” scores %2: set a condition.", "a criterion")
                .arg(labelOf(score.criterion))
                .arg(*score.score));
      }
    }
  }

  [[nodiscard]] QString labelOf(const QString& key) const {
    const auto found =
        std::find_if(facts_.grid.begin(), facts_.grid.end(), [&](const GridCriterion& one) { return one.key == key; });
    return found == facts_.grid.end() ? key : found->label;
  }

  void conditions() {
    for (const Condition& condition : case_.conditions) {
      const QString text = condition.text.trimmed();
      if (text.isEmpty()) {
        say(CheckCode::conditions, error, DecisionChecks::tr("A condition has no words. Write it, or remove it."));
      } else if (condition.due.isNull()) {
        say(CheckCode::conditions, advice, DecisionChecks::tr("“%1” has no due date.", "a condition").arg(text));
      } else if (!decision_.date.isNull() && condition.due < decision_.date) {
        say(CheckCode::conditions, error, DecisionChecks::tr("“%1” is due before the decision.", "a condition").arg(text));
      } else if (!decision_.periodEnd.isNull() && condition.due > decision_.periodEnd) {
        say(CheckCode::conditions, warning, DecisionChecks::tr("“%1” is due after the period ends.", "a condition").arg(text));
      }
    }
  }

  void missions() {
    const QDate end = decision_.periodEnd.isNull() ? decision_.nextReview : decision_.periodEnd;
    if (!goesOn() || end.isNull()) return;
    for (const CaseFacts::Leaver& leaver : facts_.leavers) {
      if (leaver.lastDay >= end) continue;
      const QString name = leaver.name.isEmpty() ? DecisionChecks::tr("Somebody of the team") : leaver.name;
      checks_.push_back(
          {.code = CheckCode::missionEnds,
           .level = warning,
           .words =
               DecisionChecks::tr("%1 leaves on %2, before the period ends.", "person, day").arg(name, dayWords(leaver.lastDay)),
           .member = leaver.member});
    }
  }

  const CaseFacts& facts_;
  const DecisionCase& case_;
  const Decision& decision_;
  QDate effective_;
  std::optional<Phase> from_;
  std::optional<Phase> target_;
  std::vector<DecisionCheck> checks_;
};

}  // namespace

std::vector<DecisionCheck> checkCase(const CaseFacts& facts, const DecisionCase& decided) { return Checks(facts, decided).run(); }

bool mayBeRecorded(const std::vector<DecisionCheck>& checks) { return std::none_of(checks.begin(), checks.end(), isInTheWay); }

}  // namespace eclosion
