// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision_money_checks.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/fiscal_year.h"
#include "core/domain/words.h"
#include "core/support/digits.h"
#include "core/support/language.h"

namespace eclosion {
namespace {

struct DecisionChecks {
  Q_DECLARE_TR_FUNCTIONS(eclosion::DecisionChecks)
};

constexpr Money mostMoney = Money::euros(1'000'000'000'000);

// The route, with the funder where one is named.
QString payer(const CaseFacts& facts, FundingRoute route, const std::optional<OrganisationId>& funder) {
  const QString name = funder && facts.funderName ? facts.funderName(*funder) : QString();
  return name.isEmpty() ? routeName(route)
                        : DecisionChecks::tr("%1, %2", "a funding route and its funder").arg(routeName(route), name);
}

void checkAmount(const CaseFacts& facts, const DecisionAmount& amount, std::vector<DecisionCheck>& checks) {
  const auto say = [&](CheckLevel level, const QString& words) {
    checks.push_back({.code = CheckCode::total, .level = level, .words = words, .route = amount.route});
  };
  const QString who = payer(facts, amount.route, amount.funder);
  if (amount.amount < Money{}) {
    say(CheckLevel::error, DecisionChecks::tr("%1: an amount cannot be negative.").arg(who));
  } else if (amount.amount > mostMoney) {
    say(CheckLevel::error, DecisionChecks::tr("%1: this amount cannot be meant.").arg(who));
  } else if (amount.amount == Money{}) {
    return;
  }
  if (amount.route != FundingRoute::partnership && amount.method != PartnershipMethod::none)
    say(CheckLevel::error, DecisionChecks::tr("%1: only a partnership has a kind of partnership.").arg(who));
  if (amount.route != FundingRoute::ownBudget && !amount.funder)
    say(CheckLevel::warning, DecisionChecks::tr("%1: the partner is not named.").arg(who));
}

// False: there is no sum to speak of.
bool checkTotal(const CaseFacts& facts, const DecisionCase& decided, std::vector<DecisionCheck>& checks) {
  const size_t before = checks.size();
  for (const DecisionAmount& amount : decided.amounts) checkAmount(facts, amount, checks);
  const bool wrong = std::any_of(checks.begin() + static_cast<ptrdiff_t>(before), checks.end(), isInTheWay);
  if (wrong) return false;
  const Money total = decided.total();
  const DecisionOutcome outcome = decided.decision.outcome;
  const auto say = [&](CheckLevel level, const QString& words) {
    checks.push_back({.code = CheckCode::total, .level = level, .words = words});
  };
  if (total > Money{} && !mayCommit(outcome) && outcome != DecisionOutcome::grant) {
    say(CheckLevel::error, DecisionChecks::tr("This outcome commits no money: take the %1 out.").arg(moneyWords(total)));
  } else if (total > Money{}) {
    say(CheckLevel::good, DecisionChecks::tr("The amounts add up to %1.").arg(moneyWords(total)));
  } else if (outcome == DecisionOutcome::grant) {
    say(CheckLevel::error, DecisionChecks::tr("Give the amount of the grant."));
  } else if (outcome == DecisionOutcome::fundNextPhase) {
    say(CheckLevel::advice, DecisionChecks::tr("No money is committed."));
  }
  return true;
}

Money sumOf(const DecisionCase& decided, const CaseFacts::Left& line) {
  Money sum;
  for (const DecisionAmount& amount : decided.amounts) {
    if (amount.funder == line.funder && amount.route == line.route && amount.amount > Money{}) sum += amount.amount;
  }
  return sum;
}

void checkEnvelopes(const CaseFacts& facts, const DecisionCase& decided, std::vector<DecisionCheck>& checks) {
  for (const CaseFacts::Left& line : facts.envelopes) {
    const Money wanted = sumOf(decided, line);
    if (wanted == Money{}) continue;
    const auto say = [&](CheckLevel level, const QString& words) {
      checks.push_back({.code = CheckCode::envelopeLeft, .level = level, .words = words, .route = line.route});
    };
    const QString who = payer(facts, line.route, line.funder);
    const Money left = line.amount - line.committed - wanted;
    if (line.amount == Money{}) {
      say(CheckLevel::advice,
          DecisionChecks::tr("%1 has no envelope in %2.", "funding route, year").arg(who).arg(line.fiscalYear));
    } else if (left < Money{}) {
      say(CheckLevel::warning, DecisionChecks::tr("%1: %2 more than the envelope of %3 has left.", "funding route, money, year")
                                   .arg(who, moneyWords(Money{} - left))
                                   .arg(line.fiscalYear));
    } else {
      say(CheckLevel::good, DecisionChecks::tr("%1: %2 of the %3 of %4 stay.", "funding route, money, money, year")
                                .arg(who, moneyWords(left), moneyWords(line.amount))
                                .arg(line.fiscalYear));
    }
  }
}

}  // namespace

void checkMoney(const CaseFacts& facts, const DecisionCase& decided, std::vector<DecisionCheck>& checks) {
  if (!checkTotal(facts, decided, checks) || !mayCommit(decided.decision.outcome)) return;
  checkEnvelopes(facts, decided, checks);
  const QDate effective = effectiveDate(decided.decision);
  if (effective.isNull() || decided.total() == Money{} || facts.closedFiscalYear == 0) return;
  const int year = fiscalYearOf(effective, facts.fiscalYearStartMonth);
  const bool closed = year <= facts.closedFiscalYear;
  checks.push_back(
      {.code = CheckCode::fiscalYearOpen,
       .level = closed ? CheckLevel::error : CheckLevel::good,
       .words = closed ? DecisionChecks::tr("The fiscal year %1 is closed: it takes no more money. Choose a later day.").arg(year)
                       : DecisionChecks::tr("The fiscal year %1 is open.").arg(year)});
}

QString moneyWords(Money amount) {
  const quint64 size = amount.cents < 0 ? quint64{0} - static_cast<quint64>(amount.cents) : static_cast<quint64>(amount.cents);
  QString number = groupedDigits(static_cast<qint64>(size / 100));
  if (size % 100 != 0) number += documentLocale().decimalPoint() + QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0'));
  //: A sum in euros, such as €312 000.50 (in French: 312 000,50 €)
  const QString words = DecisionChecks::tr("€%1").arg(number);
  return amount.cents < 0 ? QStringLiteral("\u2212%1").arg(words) : words;
}

}  // namespace eclosion
