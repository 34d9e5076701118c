// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/decide.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "core/domain/history_change.h"
#include "core/domain/words.h"
#include "core/edits/change_record.h"
#include "core/edits/decision_facts.h"
#include "core/edits/lookup.h"
#include "core/edits/move_startup.h"
#include "core/edits/phase_history.h"
#include "core/edits/record_rules.h"

namespace eclosion::edits {
namespace {

struct Decide {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::Decide)
};

// The records of a case, each naming the decision; the decision first.
std::vector<AnyRecord> recordsOf(const DecisionCase& decided) {
  std::vector<AnyRecord> records{decided.decision};
  const auto add = [&](auto part) {
    part.decision = decided.decision.id;
    records.emplace_back(std::move(part));
  };
  if (decided.transition) add(*decided.transition);
  for (const DecisionAmount& amount : decided.amounts) add(amount);
  for (const DecisionScore& score : decided.scores) add(score);
  for (const Condition& condition : decided.conditions) add(condition);
  return records;
}

// The same of what the file holds of it; empty where it holds nothing.
Result<std::vector<AnyRecord>> recordsOf(const Records& records, const DecisionId& id) {
  std::vector<AnyRecord> found;
  const auto add = [&](RecordKind kind, const char* column) -> Result<void> {
    auto rows = records.rows(kind, column, id.uuid());
    if (!rows) return Failure(rows.error());
    std::move(rows->begin(), rows->end(), std::back_inserter(found));
    return {};
  };
  ECLOSION_TRY(add(recordKind<Decision>, "id"));
  if (found.empty()) return found;
  for (const RecordKind kind :
       {recordKind<DecisionTransition>, recordKind<DecisionAmount>, recordKind<DecisionScore>, recordKind<Condition>})
    ECLOSION_TRY(add(kind, "decision_id"));
  return found;
}

// What it says already, if anything, of which it has to be a draft.
Result<std::vector<AnyRecord>> formerDraft(const Records& records, const DecisionCase& decided) {
  auto former = recordsOf(records, decided.decision.id);
  if (!former || former->empty()) return former;
  const auto& before = std::get<Decision>(former->front());
  if (before.state == DecisionState::recorded)
    return failure(ErrorKind::refused,
                   Decide::tr("This decision is recorded already. Undo that first, or begin another decision."));
  if (before.startup != decided.decision.startup)
    return failure(ErrorKind::refused, Decide::tr("This draft is about another startup."));
  return former;
}

// The rows that lead from what the file holds of a decision to what it is to hold.
void replace(const std::vector<AnyRecord>& former, const std::vector<AnyRecord>& now, Plan& plan) {
  for (const AnyRecord& record : now) {
    if (std::find(former.begin(), former.end(), record) == former.end()) plan.puts.push_back(record);
  }
  for (const AnyRecord& record : former) {
    const auto isIt = [ref = refTo(record)](const AnyRecord& one) { return refTo(one) == ref; };
    if (std::none_of(now.begin(), now.end(), isIt)) plan.removals.push_back(refTo(record));
  }
}

QString outcomeWords(const Records& records, const DecisionCase& decided, std::optional<Phase> from) {
  const auto target = targetOf(decided, from);
  switch (decided.decision.outcome) {
    case DecisionOutcome::fundNextPhase:
      return target ? Decide::tr("fund %1", "a phase").arg(phaseName(*target)) : Decide::tr("fund the next phase");
    case DecisionOutcome::extend:
      return from ? Decide::tr("extend %1", "a phase").arg(phaseName(*from)) : Decide::tr("extend");
    case DecisionOutcome::pivot:
      return target ? Decide::tr("pivot to %1", "a phase").arg(phaseName(*target)) : Decide::tr("pivot");
    case DecisionOutcome::transfer:
      return decided.transition && decided.transition->receiver
                 ? Decide::tr("transfer to %1", "an organisation")
                       .arg(records.text().organisationShortName(*decided.transition->receiver))
                 : Decide::tr("transfer");
    case DecisionOutcome::operate:
      return Decide::tr("operate in the network");
    case DecisionOutcome::stop:
      return Decide::tr("stop");
    case DecisionOutcome::postpone:
      return Decide::tr("postpone");
    case DecisionOutcome::grant:
      return Decide::tr("grant");
  }
  return {};
}

QString recordingWords(const Records& records, const CaseFacts& facts, const DecisionCase& decided, std::optional<Phase> from) {
  const QString what = outcomeWords(records, decided, from);
  const Money total = decided.total();
  return total == Money{} ? Decide::tr("Record the decision on %1: %2", "startup, outcome").arg(facts.startup, what)
                          : Decide::tr("Record the decision on %1: %2, %3", "startup, outcome, money")
                                .arg(facts.startup, what, moneyWords(total));
}

std::optional<Phase> phaseOn(const CaseFacts& facts, const QDate& date) {
  std::vector<CaseFacts::Entry> history = facts.history;
  const auto* held = heldOn(history, date);
  return held ? std::optional(held->phase) : std::nullopt;
}

// As it is recorded: without what was left empty, and with where it leads in so many words.
DecisionCase completed(DecisionCase decided, const DecisionTransitionId& transition, std::optional<Phase> from) {
  Decision& decision = decided.decision;
  decision.state = DecisionState::recorded;
  for (QString* text : {&decision.hypothesis, &decision.successCriterion, &decision.reason}) *text = text->trimmed();
  decision.periodStart = effectiveDate(decision);
  const auto target = targetOf(decided, from);
  if (target && !decided.transition)
    decided.transition = DecisionTransition{.id = transition, .decision = decision.id, .to = *target};
  if (decided.transition) decided.transition->legalForm = decided.transition->legalForm.trimmed();
  std::erase_if(decided.amounts, [](const DecisionAmount& amount) { return amount.amount == Money{}; });
  for (DecisionScore& score : decided.scores) score.evidence = score.evidence.trimmed();
  std::erase_if(decided.scores, [](const DecisionScore& score) { return !score.score && score.evidence.isEmpty(); });
  for (Condition& condition : decided.conditions) condition.text = condition.text.trimmed();
  return decided;
}

// One for each amount; an id that follows from the amount's, so that a plan made again names the same record.
std::vector<AnyRecord> commitmentsOf(const DecisionCase& decided) {
  std::vector<AnyRecord> commitments;
  if (!mayCommit(decided.decision.outcome)) return commitments;
  for (const DecisionAmount& amount : decided.amounts) {
    commitments.emplace_back(
        Commitment{.id = namedId<CommitmentId>(QString(QStringLiteral("commitment/") + amount.id.toString())),
                   .decision = decided.decision.id,
                   .startup = decided.decision.startup,
                   .funder = amount.funder,
                   .route = amount.route,
                   .date = decided.decision.periodStart,
                   .amount = amount.amount});
  }
  return commitments;
}

Result<void> mayRecord(const std::vector<DecisionCheck>& checks) {
  const auto first = std::find_if(checks.begin(), checks.end(), isInTheWay);
  if (first == checks.end()) return {};
  return failure(ErrorKind::refused,
                 first->level == CheckLevel::reason
                     ? Decide::tr("%1 This is unusual: give the decision a reason.", "what is unusual").arg(first->words)
                     : first->words);
}

}  // namespace

Edit saveDraft(DecisionCase draft) {
  draft.decision.state = DecisionState::draft;
  return [draft = std::move(draft)](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, draft.decision.startup);
    if (!startup) return Failure(startup.error());
    const auto former = formerDraft(records, draft);
    if (!former) return Failure(former.error());
    const std::vector<AnyRecord> now = recordsOf(draft);
    ECLOSION_TRY(checkRecords(records, now, Completeness::draft));
    Plan plan{.words = former->empty() ? Decide::tr("Draft a decision on %1", "a startup").arg(startup->name)
                                       : Decide::tr("Change the draft of a decision on %1", "a startup").arg(startup->name)};
    replace(*former, now, plan);
    return plan.isEmpty() ? Plan{} : plan;
  };
}

Edit discardDraft(const DecisionId& id) {
  return [id](const Records& records) -> Result<Plan> {
    const auto decision = records.find<Decision>(id.uuid());
    if (!decision) return Failure(decision.error());
    if (!*decision) return Plan{};
    if ((*decision)->state == DecisionState::recorded)
      return failure(ErrorKind::refused, Decide::tr("This decision is recorded: it is no draft any more."));
    auto plan = removeRecord(refTo(**decision))(records);
    if (plan)
      plan->words =
          Decide::tr("Discard the draft of a decision on %1", "a startup").arg(records.text().startupName((*decision)->startup));
    return plan;
  };
}

Edit recordDecision(DecisionCase decided) {
  return [decided = std::move(decided), phase = newId<PhaseId>(),
          transition = newId<DecisionTransitionId>()](const Records& records) -> Result<Plan> {
    const auto former = formerDraft(records, decided);
    if (!former) return Failure(former.error());
    const auto facts = caseFacts(records, decided);
    if (!facts) return Failure(facts.error());
    ECLOSION_TRY(mayRecord(checkCase(*facts, decided)));

    const auto from = phaseOn(*facts, effectiveDate(decided.decision));
    const DecisionCase whole = completed(decided, transition, from);
    const std::vector<AnyRecord> now = recordsOf(whole);
    const std::vector<AnyRecord> commitments = commitmentsOf(whole);
    std::vector<AnyRecord> together = now;
    together.insert(together.end(), commitments.begin(), commitments.end());
    ECLOSION_TRY(checkRecords(records, together));

    Plan plan{.words = recordingWords(records, *facts, whole, from)};
    replace(*former, now, plan);
    plan.puts.insert(plan.puts.end(), commitments.begin(), commitments.end());
    if (whole.transition) {
      auto move = planMove(records,
                           {.startup = whole.decision.startup,
                            .to = whole.transition->to,
                            .date = whole.decision.periodStart,
                            .reason = whole.decision.reason,
                            .receiver = whole.transition->receiver,
                            .legalForm = whole.transition->legalForm,
                            .stopKind = whole.transition->stopKind,
                            .decision = whole.decision.id},
                           phase);
      if (!move) return Failure(move.error());
      std::move(move->puts.begin(), move->puts.end(), std::back_inserter(plan.puts));
      plan.unusual = std::move(move->unusual);
      plan.reason = move->reason;
    }
    return plan;
  };
}

Result<std::vector<DecisionCheck>> checkDecision(const Records& records, const DecisionCase& decided) {
  const auto facts = caseFacts(records, decided);
  if (!facts) return Failure(facts.error());
  return checkCase(*facts, decided);
}

Result<std::optional<Decision>> recordedAlike(const Records& records, const DecisionCase& decided) {
  using Sum = std::tuple<FundingRoute, QUuid, PartnershipMethod, qint64>;
  const auto sumsOf = [](const std::vector<DecisionAmount>& amounts) {
    std::vector<Sum> sums;
    for (const DecisionAmount& one : amounts) {
      if (one.amount != Money{})
        sums.emplace_back(one.route, one.funder ? one.funder->uuid() : QUuid(), one.method, one.amount.cents);
    }
    std::sort(sums.begin(), sums.end());
    return sums;
  };
  const Decision& decision = decided.decision;
  const auto others = records.where<Decision>("startup_id", decision.startup.uuid());
  if (!others) return Failure(others.error());
  for (const Decision& other : *others) {
    if (other.state != DecisionState::recorded || other.date != decision.date || other.outcome != decision.outcome ||
        effectiveDate(other) != effectiveDate(decision) || other.periodEnd != decision.periodEnd)
      continue;
    const auto amounts = records.where<DecisionAmount>("decision_id", other.id.uuid());
    if (!amounts) return Failure(amounts.error());
    if (sumsOf(*amounts) == sumsOf(decided.amounts)) return std::optional(other);
  }
  return std::optional<Decision>();
}

Edit settleCondition(const ConditionId& id, ConditionState state, const QDate& day) {
  return [=](const Records& records) -> Result<Plan> {
    const auto before = require<Condition>(records, id);
    if (!before) return Failure(before.error());
    const auto decision = require<Decision>(records, before->decision);
    if (!decision) return Failure(decision.error());
    if (decision->state != DecisionState::recorded)
      return failure(ErrorKind::refused, Decide::tr("Record the decision first: until then nobody has to meet its conditions."));
    const bool open = state == ConditionState::open;
    if (!open && day.isNull()) return failure(ErrorKind::refused, Decide::tr("Give the day on which it was settled."));
    Condition after = *before;
    after.state = state;
    after.settled = open ? QDate() : day;
    ECLOSION_TRY(checkRecord(records, after));
    if (after == *before) return Plan{};
    const QString name = records.text().startupName(decision->startup);
    const auto words = [&] {
      switch (state) {
        case ConditionState::met:
          return Decide::tr("Condition of %1 met: %2", "startup, condition");
        case ConditionState::missed:
          return Decide::tr("Condition of %1 missed: %2", "startup, condition");
        case ConditionState::waived:
          return Decide::tr("Condition of %1 waived: %2", "startup, condition");
        case ConditionState::open:
          break;
      }
      return Decide::tr("Condition of %1 open again: %2", "startup, condition");
    };
    return Plan{.words = words().arg(name, after.text), .puts = {after}};
  };
}

}  // namespace eclosion::edits
