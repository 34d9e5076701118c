// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of a decision look at, gathered.
#include <algorithm>
#include <map>

#include "core/domain/decision_checks.h"
#include "core/domain/fiscal_year.h"

namespace eclosion {

std::vector<CaseFacts::Left> envelopesFor(const DecisionCase& decided, std::span<const Envelope> envelopes,
                                          std::span<const Commitment> commitments, int fiscalYearStartMonth) {
  std::vector<CaseFacts::Left> lines;
  const QDate effective = effectiveDate(decided.decision);
  if (effective.isNull()) return lines;
  const int year = fiscalYearOf(effective, fiscalYearStartMonth);
  for (const DecisionAmount& amount : decided.amounts) {
    const auto isSame = [&](const CaseFacts::Left& line) { return line.funder == amount.funder && line.route == amount.route; };
    if (std::any_of(lines.begin(), lines.end(), isSame)) continue;
    CaseFacts::Left line{.funder = amount.funder, .route = amount.route, .fiscalYear = year, .amount = {}, .committed = {}};
    for (const Envelope& envelope : envelopes) {
      if (envelope.funder == line.funder && envelope.route == line.route && envelope.fiscalYear == year)
        line.amount += envelope.amount;
    }
    for (const Commitment& commitment : commitments) {
      if (commitment.funder == line.funder && commitment.route == line.route && commitment.decision != decided.decision.id &&
          !commitment.date.isNull() && fiscalYearOf(commitment.date, fiscalYearStartMonth) == year)
        line.committed += commitment.amount;
    }
    lines.push_back(line);
  }
  return lines;
}

std::vector<CaseFacts::Leaver> leaversAmong(const std::vector<TeamSpell>& spells, const QDate& today, const TextSource& text) {
  struct Stay {
    bool now = false;
    bool open = false;
    QDate last;
  };
  std::map<MemberId, Stay> stays;
  for (const TeamSpell& spell : spells) {
    if (spell.start.isNull()) continue;
    Stay& stay = stays[spell.member];
    stay.now = stay.now || (spell.start <= today && (spell.end.isNull() || spell.end >= today));
    stay.open = stay.open || spell.end.isNull();
    stay.last = std::max(stay.last, spell.end);
  }
  std::vector<CaseFacts::Leaver> leavers;
  for (const auto& [member, stay] : stays) {
    if (stay.now && !stay.open) leavers.push_back({member, text.memberName(member), stay.last});
  }
  std::stable_sort(leavers.begin(), leavers.end(),
                   [](const CaseFacts::Leaver& a, const CaseFacts::Leaver& b) { return a.lastDay < b.lastDay; });
  return leavers;
}

CaseFacts caseFacts(const Portfolio& portfolio, const Ledger& ledger, const TextSource& text, const DecisionCase& decided) {
  const Decision& decision = decided.decision;
  CaseFacts facts{.startup = text.startupName(decision.startup),
                  .envelopes = envelopesFor(decided, ledger.envelopes, ledger.commitments, portfolio.fiscalYearStartMonth),
                  .closedFiscalYear = ledger.closedFiscalYear,
                  .fiscalYearStartMonth = portfolio.fiscalYearStartMonth,
                  .funderName = [&text](const OrganisationId& id) { return text.organisationShortName(id); }};
  if (decision.gate) facts.grid = gridOf(ledger, *decision.gate);
  const Decision* draft = draftOf(ledger, decision.startup);
  facts.otherDraft = draft && draft->id != decision.id;
  const Portfolio::Row row = portfolio.rowOf(decision.startup);
  if (row == Portfolio::none) return facts;
  for (const Portfolio::PhaseFacts& entry : portfolio.historyOf(row))
    facts.history.push_back({entry.phase, entry.start, entry.statedEnd});
  std::vector<TeamSpell> spells;
  for (const Portfolio::Row mission : portfolio.missionsOf(row)) {
    const Portfolio::MissionFacts& one = portfolio.missions[mission];
    spells.push_back({portfolio.members[one.member].id, one.start, one.end});
  }
  facts.leavers = leaversAmong(spells, portfolio.today, text);
  return facts;
}

}  // namespace eclosion
