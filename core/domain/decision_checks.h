// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <span>
#include <vector>

#include "core/domain/decision_case.h"
#include "core/domain/portfolio.h"
#include "core/domain/review_grid.h"
#include "core/domain/text_source.h"

// What can be said of a decision while it is typed, before it is recorded; recording it asks the same.
namespace eclosion {

enum class CheckLevel : quint8 {
  good,     // said so that one sees it was looked at
  advice,   // the method would have it otherwise
  warning,  // something at stake: a person, a sum, a date
  reason,   // accepted once a reason is given; is good with one
  error,    // cannot be recorded
};
enum class CheckCode : quint8 {
  outcomeFitsPhase,   // the outcome against the phase, of a startup that is in the programme
  transitionAllowed,  // the lifecycle's rules
  total,              // amounts against the outcome; negative ones; a funder for a route that has one
  envelopeLeft,       // per funder, route and fiscal year
  fiscalYearOpen,
  dates,          // effective, end and next review in order; not before the present phase began
  receiver,       // of a transfer
  stopKind,       // of a stop
  teamSize,       // 2 to 4 in construction: advice
  weakCriterion,  // a score under 5 without a condition
  conditions,     // words, a due date, within the period
  missionEnds,    // somebody of the team leaves before the period ends
  otherDraft,     // another draft for the startup
  recordedAlike,  // the same is recorded already; asked of documents
};

// clang-format off
template <> inline constexpr auto codesOf<CheckLevel> = CodeTable<5>{QLatin1StringView("good"), QLatin1StringView("advice"),
    QLatin1StringView("warning"), QLatin1StringView("reason"), QLatin1StringView("error")};
template <> inline constexpr auto codesOf<CheckCode> = CodeTable<14>{QLatin1StringView("outcome-fits-phase"),
    QLatin1StringView("transition-allowed"), QLatin1StringView("total"), QLatin1StringView("envelope-left"),
    QLatin1StringView("fiscal-year-open"), QLatin1StringView("dates"), QLatin1StringView("receiver"), QLatin1StringView("stop-kind"),
    QLatin1StringView("team-size"), QLatin1StringView("weak-criterion"), QLatin1StringView("conditions"),
    QLatin1StringView("mission-ends"), QLatin1StringView("other-draft"), QLatin1StringView("recorded-alike")};
// clang-format on

struct DecisionCheck {
  CheckCode code;
  CheckLevel level = CheckLevel::good;
  QString words;                           // a sentence naming the person, sum or date at stake
  std::optional<MemberId> member = {};     // missionEnds: who
  std::optional<FundingRoute> route = {};  // envelopeLeft, total: which
  friend bool operator==(const DecisionCheck&, const DecisionCheck&) = default;
};

// What the checks look at besides the decision; gathered from columns and ledger by a window, from the records by an edit.
struct CaseFacts {
  struct Entry {
    Phase phase;
    QDate start;
    QDate statedEnd = {};
  };
  struct Left {  // of one funder, route and fiscal year
    std::optional<OrganisationId> funder;
    FundingRoute route;
    int fiscalYear;
    Money amount;     // of its envelopes
    Money committed;  // without this decision's own
  };
  struct Leaver {
    MemberId member;
    QString name;
    QDate lastDay;
  };
  QString startup;                  // its name
  std::vector<Entry> history = {};  // in the order of its history, known starts alone
  bool otherDraft = false;          // besides this one
  std::vector<Left> envelopes = {};
  int closedFiscalYear = 0;  // 0: none
  int fiscalYearStartMonth = 1;
  std::vector<Leaver> leavers = {};      // people now in the team whose last mission has an end
  std::vector<GridCriterion> grid = {};  // of its gate, for the words of criteria
  std::function<QString(const OrganisationId&)> funderName = {};
};

// In the order of the form.
[[nodiscard]] std::vector<DecisionCheck> checkCase(const CaseFacts& facts, const DecisionCase& decided);
// From the columns of a window.
[[nodiscard]] CaseFacts caseFacts(const Portfolio& portfolio, const Ledger& ledger, const TextSource& text,
                                  const DecisionCase& decided);
[[nodiscard]] bool mayBeRecorded(const std::vector<DecisionCheck>& checks);
// Whether a check stands in the way of recording.
[[nodiscard]] inline bool isInTheWay(const DecisionCheck& check) { return check.level >= CheckLevel::reason; }

// The parts of the facts that windows and edits find alike.
// A line for each funder and route of the decision, in the fiscal year it takes effect.
[[nodiscard]] std::vector<CaseFacts::Left> envelopesFor(const DecisionCase& decided, std::span<const Envelope> envelopes,
                                                        std::span<const Commitment> commitments, int fiscalYearStartMonth);
struct TeamSpell {  // a mission in the startup
  MemberId member;
  QDate start;
  QDate end;  // last day; null: open
};
// Those who are in the team on a day and have no mission without an end, by their last day.
[[nodiscard]] std::vector<CaseFacts::Leaver> leaversAmong(const std::vector<TeamSpell>& spells, const QDate& today,
                                                          const TextSource& text);

// Money in a sentence, in the program's language: “€312,000.50”, “312 000,50 €”; whole euros without cents.
[[nodiscard]] QString moneyWords(Money amount);

}  // namespace eclosion
