// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/decision_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

#include "core/domain/history_change.h"
#include "core/edits/decision_facts.h"
#include "core/exchange/json/repeated_key.h"
#include "core/exchange/json/strict_object.h"
#include "core/support/folding.h"

namespace eclosion::exchange {
namespace {

struct DecisionJson {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::DecisionJson)
};

constexpr qsizetype mostDigits = 13;  // of whole euros

Result<QJsonValue> parsed(const QByteArray& document) {
  if (document.size() > maxDecisionJsonBytes)
    return failure(ErrorKind::refused, DecisionJson::tr("This document is longer than a decision may be (%1).")
                                           .arg(QLocale().formattedDataSize(maxDecisionJsonBytes)));
  QJsonParseError trouble;
  const QJsonDocument read = QJsonDocument::fromJson(document, &trouble);
  const auto repeated = trouble.error == QJsonParseError::NoError ? repeatedKey(document) : std::nullopt;
  if (trouble.error == QJsonParseError::NoError && !repeated)
    return read.isObject() ? QJsonValue(read.object()) : QJsonValue(read.array());
  const qsizetype offset = std::min<qsizetype>(repeated ? repeated->offset : trouble.offset, document.size());
  const QByteArrayView before = QByteArrayView(document).first(offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto column = offset - before.lastIndexOf('\n');
  if (repeated)
    return Failure(Error{.kind = ErrorKind::damaged,
                         .message = DecisionJson::tr("“%1” is given twice (line %2, column %3). Leave one of them.", "a key")
                                        .arg(repeated->key.left(60))
                                        .arg(line)
                                        .arg(column),
                         .line = static_cast<int>(line)});
  return Failure(Error{.kind = ErrorKind::damaged,
                       .message = DecisionJson::tr("This is not a JSON document (line %1, column %2: %3).")
                                      .arg(line)
                                      .arg(column)
                                      .arg(trouble.errorString()),
                       .line = static_cast<int>(line)});
}

class Reading {
 public:
  explicit Reading(const edits::Records& records) : records_(records) {}

  Result<DecisionDocument> run(const QJsonValue& document) {
    StrictObject top(document, {});
    startup(top);
    if (top.ok()) decision(top);
    if (top.ok()) history(top);
    Result<void> parts;
    if (top.ok()) parts = readParts(top);
    // What is wrong within a part comes first; a key nobody knows, last.
    if (!top.ok()) return Failure(top.finish().error());
    if (!parts) return Failure(parts.error());
    ECLOSION_TRY(top.finish());
    return DecisionDocument{.decided = std::move(*case_), .again = again_};
  }

 private:
  [[nodiscard]] Decision& decision() { return case_->decision; }

  // The one record of a kind that a text means: by its id, or by one of its names, written alike but for case and accents.
  template <class E>
  std::optional<E> named(StrictObject& object, const char* key, auto namesOf, const QString& none) {
    QString text;
    object.text(key, text);
    if (!object.ok() || text.isEmpty()) return std::nullopt;
    const auto all = records_.where<E>("id", {});
    if (!all) {
      object.refuse(key, all.error().message, all.error().kind);
      return std::nullopt;
    }
    const QUuid id = QUuid::fromString(text);
    const std::string wanted = folded(text);
    std::vector<E> exact, alike;
    for (const E& one : *all) {
      if (!id.isNull() && one.id.uuid() == id) return one;
      const QStringList names = namesOf(one);
      if (names.contains(text)) {
        exact.push_back(one);
      } else if (!wanted.empty() &&
                 std::any_of(names.begin(), names.end(), [&](const QString& name) { return folded(name) == wanted; })) {
        alike.push_back(one);
      }
    }
    const std::vector<E>& found = exact.empty() ? alike : exact;
    if (found.size() == 1) return found.front();
    object.refuse(key,
                  found.empty() ? none.arg(text)
                                : DecisionJson::tr("“%1” may mean several. Give the id, such as %2.", "a name, an id")
                                      .arg(text, found.front().id.toString()),
                  ErrorKind::notFound);
    return std::nullopt;
  }

  std::optional<OrganisationId> organisation(StrictObject& object, const char* key) {
    const auto found = named<Organisation>(
        object, key,
        [](const Organisation& one) {
          return QStringList{one.name, one.acronym};
        },
        DecisionJson::tr("there is no organisation “%1” in the portfolio."));
    return found ? std::optional(found->id) : std::nullopt;
  }

  void startup(StrictObject& top) {
    const auto found = named<Startup>(
        top, "startup", [](const Startup& one) { return QStringList{one.name}; },
        DecisionJson::tr("there is no startup “%1” in the portfolio."));
    if (found) {
      case_ = DecisionCase{.decision = {.id = newId<DecisionId>(), .startup = found->id}};
    } else {
      top.refuse("startup", DecisionJson::tr("say which startup it is about, by its name or id."));
    }
  }

  void decision(StrictObject& top) {
    Decision& made = decision();
    std::optional<DecisionOutcome> outcome;
    top.word("outcome", outcome);
    if (outcome) {
      made.outcome = *outcome;
    } else {
      top.refuse("outcome", DecisionJson::tr("say what was decided, such as “fund-next-phase”."));
    }
    made.date = records_.today();
    top.day("date", made.date);
    made.periodStart = made.date;
    top.day("effective", made.periodStart);
    top.day("until", made.periodEnd);
    top.day("nextReview", made.nextReview);
    top.whole("plannedTeam", made.plannedTeam);
    top.text("hypothesis", made.hypothesis);
    top.text("successCriterion", made.successCriterion);
    top.text("reason", made.reason);
    const auto session = named<CommitteeSession>(
        top, "session",
        [](const CommitteeSession& one) {
          return QStringList{one.date.toString(Qt::ISODate), one.title};
        },
        DecisionJson::tr("there is no committee session “%1” in the portfolio."));
    if (session) made.session = session->id;
    top.flag("again", again_);
  }

  // Which phase it is about.
  void history(StrictObject& top) {
    std::optional<Phase> gate;
    top.word("gate", gate);
    if (!top.ok()) return;
    const auto facts = edits::caseFacts(records_, *case_);
    if (!facts) return top.refuse("", facts.error().message, facts.error().kind);
    std::vector<CaseFacts::Entry> entries = facts->history;
    if (const auto* held = heldOn(entries, decision().periodStart)) phase_ = held->phase;
    decision().gate = gate || decision().outcome == DecisionOutcome::grant ? gate : phase_;
  }

  Result<void> readParts(StrictObject& top) {
    for (StrictObject& each : top.objects("amounts")) ECLOSION_TRY(amount(each));
    ECLOSION_TRY(scores(top));
    for (StrictObject& each : top.objects("conditions")) ECLOSION_TRY(condition(each));
    if (auto transition = top.object("transition")) return transitionFrom(*transition);
    const auto usual = phase_ ? usualTarget(decision().outcome, *phase_) : std::nullopt;
    if (usual)
      case_->transition = DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = decision().id, .to = *usual};
    return {};
  }

  Result<void> amount(StrictObject& object) {
    DecisionAmount made{.id = newId<DecisionAmountId>(), .decision = decision().id};
    made.funder = organisation(object, "funder");
    std::optional<FundingRoute> route;
    object.word("route", route);
    if (!route) object.refuse("route", DecisionJson::tr("say which way the money takes, such as “own-budget”."));
    made.route = route.value_or(made.route);
    std::optional<PartnershipMethod> method;
    object.word("method", method);
    made.method = method.value_or(made.method);
    QString euros;
    object.text("amount", euros);
    std::optional<qint64> cents;
    object.cents("cents", cents);
    if (euros.isEmpty() == !cents.has_value())
      object.refuse("", DecisionJson::tr("give the sum once: “amount”, euros as text, or “cents”, a whole number."));
    if (cents) {
      made.amount = Money{*cents};
    } else if (const auto read = readEuros(euros)) {
      made.amount = *read;
    } else {
      object.refuse("amount", euros.startsWith(u'-')
                                  ? DecisionJson::tr("an amount cannot be negative.")
                                  : DecisionJson::tr("“%1” is not a sum of euros such as “240000” or “240000.50”.").arg(euros));
    }
    ECLOSION_TRY(object.finish());
    case_->amounts.push_back(made);
    return {};
  }

  Result<void> scores(StrictObject& top) {
    auto objects = top.objects("scores");
    if (objects.empty()) return {};
    const auto facts = edits::caseFacts(records_, *case_);
    if (!facts) return Failure(facts.error());
    QStringList keys;
    for (const GridCriterion& criterion : facts->grid) keys << criterion.key;
    for (StrictObject& object : objects) {
      DecisionScore made{.id = newId<DecisionScoreId>(), .decision = decision().id, .criterion = {}};
      object.text("criterion", made.criterion);
      object.whole("score", made.score);
      object.text("evidence", made.evidence);
      if (made.criterion.isEmpty()) object.refuse("criterion", DecisionJson::tr("say which criterion is scored."));
      if (!keys.contains(made.criterion))
        object.refuse("criterion", keys.isEmpty() ? DecisionJson::tr("there is no grid for a decision at this point.")
                                                  : DecisionJson::tr("“%1” is not in the grid of this phase: %2.",
                                                                     "a criterion, those there are")
                                                        .arg(made.criterion, keys.join(QStringLiteral(", "))));
      const auto isSame = [&](const DecisionScore& other) { return other.criterion == made.criterion; };
      if (std::any_of(case_->scores.begin(), case_->scores.end(), isSame))
        object.refuse("criterion", DecisionJson::tr("“%1” is scored twice.", "a criterion").arg(made.criterion));
      ECLOSION_TRY(object.finish());
      case_->scores.push_back(std::move(made));
    }
    return {};
  }

  Result<void> condition(StrictObject& object) {
    Condition made{.id = newId<ConditionId>(), .decision = decision().id, .text = {}};
    object.text("text", made.text);
    object.day("due", made.due);
    if (made.text.isEmpty()) object.refuse("text", DecisionJson::tr("say what has to be met."));
    ECLOSION_TRY(object.finish());
    case_->conditions.push_back(std::move(made));
    return {};
  }

  Result<void> transitionFrom(StrictObject& object) {
    std::optional<StopKind> kind;
    object.word("stopKind", kind);
    std::optional<Phase> to;
    object.word("to", to);
    if (!to && kind && decision().outcome == DecisionOutcome::stop) to = phaseOfStop(*kind);
    if (!to && phase_) to = usualTarget(decision().outcome, *phase_);
    if (!to) object.refuse("to", DecisionJson::tr("say which phase it leads to."));
    DecisionTransition made{
        .id = newId<DecisionTransitionId>(), .decision = decision().id, .to = to.value_or(Phase::investigation)};
    made.receiver = organisation(object, "receiver");
    object.text("legalForm", made.legalForm);
    made.stopKind = kind.value_or(made.stopKind);
    ECLOSION_TRY(object.finish());
    case_->transition = std::move(made);
    return {};
  }

  const edits::Records& records_;
  std::optional<DecisionCase> case_;
  std::optional<Phase> phase_;  // on the day it takes effect
  bool again_ = false;
};

}  // namespace

Result<DecisionDocument> readDecisionJson(const QByteArray& document, const edits::Records& records) {
  const auto read = parsed(document);
  if (!read) return Failure(read.error());
  return Reading(records).run(*read);
}

std::optional<Money> readEuros(QStringView text) {
  const qsizetype point = text.indexOf(u'.');
  const QStringView euros = point < 0 ? text : text.first(point);
  const QStringView cents = point < 0 ? QStringView() : text.sliced(point + 1);
  const auto areDigits = [](QStringView digits) {
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
  };
  if (euros.isEmpty() || euros.size() > mostDigits || !areDigits(euros) || !areDigits(cents)) return std::nullopt;
  if (point >= 0 && (cents.isEmpty() || cents.size() > 2)) return std::nullopt;
  const qint64 tenth = cents.size() == 1 ? 10 : 1;
  return Money{euros.toLongLong() * 100 + cents.toLongLong() * tenth};
}

}  // namespace eclosion::exchange
