// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/session_papers.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/decision_case.h"
#include "core/domain/decision_checks.h"
#include "core/domain/review_grid.h"
#include "core/domain/words.h"
#include "core/publish/due_words.h"
#include "core/support/day_words.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct SessionPapers {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::SessionPapers)
};

QString longDay(const QDate& date) { return dayWords(date, QStringLiteral("d MMMM yyyy")); }

class Writer {
 public:
  Writer(const PaperSources& sources, const CommitteeSession& session) : s_(sources), session_(session) {
    paper_.language = documentLanguage();
    paper_.subtitle = sessionPlace(session);
    paper_.source = SessionPapers::tr("%1, as of %2").arg(s_.portfolioName, longDay(s_.asOf));
  }

  Paper agenda() {
    paper_.title = SessionPapers::tr("Agenda: %1", "title of a session").arg(sessionTitle(session_));
    attendees();
    schedule();
    promises();
    documents();
    return std::move(paper_);
  }

  Paper minutes() {
    paper_.title = SessionPapers::tr("Minutes: %1", "title of a session").arg(sessionTitle(session_));
    attendees();
    summary();
    for (const Decision* decision : decided()) decisionSection(*decision);
    undecided();
    if (!session_.notes.isEmpty()) {
      heading(1, SessionPapers::tr("Notes"));
      paragraph(session_.notes);
    }
    documents();
    return std::move(paper_);
  }

 private:
  void heading(int level, const QString& text) { paper_.blocks.emplace_back(PaperHeading{level, text}); }
  void paragraph(const QString& text, bool quiet = false) { paper_.blocks.emplace_back(PaperText{text, quiet}); }

  [[nodiscard]] QString name(const StartupId& startup) const { return s_.text.startupName(startup, session_.date); }
  [[nodiscard]] QString funder(const std::optional<OrganisationId>& id) const {
    return id ? s_.text.organisationShortName(*id) : SessionPapers::tr("funder not said");
  }
  [[nodiscard]] QString phaseOf(const StartupId& startup) const {
    const auto row = s_.portfolio.rowOf(startup);
    const auto* entry =
        row == Portfolio::none ? nullptr : s_.portfolio.entryAt(row, session_.date.isValid() ? session_.date : s_.asOf);
    if (!entry) return {};
    const auto next = usualTarget(DecisionOutcome::fundNextPhase, entry->phase);
    return next ? SessionPapers::tr("%1 → %2", "two phases").arg(phaseName(entry->phase), phaseName(*next))
                : phaseName(entry->phase);
  }

  void attendees() {
    const auto present = s_.ledger.attendeesOf(session_.id);
    if (present.empty()) return;
    std::vector<std::pair<QString, QStringList>> byRole;
    for (const Attendee& attendee : present) {
      auto found = std::find_if(byRole.begin(), byRole.end(), [&](const auto& one) { return one.first == attendee.role; });
      if (found == byRole.end()) found = byRole.insert(byRole.end(), {attendee.role, {}});
      found->second << attendeeName(attendee, s_.text);
    }
    // Who has a part of their own comes before those who share one.
    std::sort(byRole.begin(), byRole.end(), [](const auto& a, const auto& b) {
      return std::pair(a.second.size(), a.first) < std::pair(b.second.size(), b.first);
    });
    PaperFacts facts;
    for (auto& [role, names] : byRole) {
      names.sort(Qt::CaseInsensitive);
      facts.facts.emplace_back(role.isEmpty() ? SessionPapers::tr("Present") : role, names.join(QStringLiteral(", ")));
    }
    heading(1, SessionPapers::tr("Who"));
    paper_.blocks.emplace_back(std::move(facts));
  }

  void schedule() {
    heading(1, SessionPapers::tr("Order of the day"));
    const auto items = s_.ledger.agendaOf(session_.id);
    if (items.empty()) return paragraph(SessionPapers::tr("No startup is on the agenda yet."), true);
    const bool hours = session_.startsAt.has_value();
    PaperTable table{.caption = SessionPapers::tr("Minutes for each part"), .header = {}, .rows = {}, .figures = {}};
    table.header << SessionPapers::tr("Startup");
    if (hours) table.header << SessionPapers::tr("Hour");
    table.header << SessionPapers::tr("Phase") << SessionPapers::tr("Pitch") << SessionPapers::tr("Questions")
                 << SessionPapers::tr("Deliberation");
    table.figures = {false, hours, false, true, true, true};
    if (!hours) table.figures = {false, false, true, true, true};
    int passed = 0;
    std::array<int, 3> sums{};
    for (const AgendaItem& item : items) {
      const std::array<int, 3> parts{item.pitch.value_or(usualPitch), item.questions.value_or(usualQuestions),
                                     item.deliberation.value_or(usualDeliberation)};
      QStringList row{name(item.startup)};
      if (hours) row << hourOf(session_, passed);
      row << phaseOf(item.startup);
      for (size_t i = 0; i < parts.size(); ++i) {
        row << documentLocale().toString(parts[i]);
        sums[i] += parts[i];
        passed += parts[i];
      }
      table.rows.push_back(row);
    }
    table.totals << SessionPapers::tr("In all, %n min", nullptr, passed);
    if (hours) table.totals << hourOf(session_, passed);
    table.totals << QString();
    for (const int sum : sums) table.totals << documentLocale().toString(sum);
    paper_.blocks.emplace_back(std::move(table));
  }

  // What the committee asked for last time: the promise stands beside what it is about to see.
  void promises() {
    for (const AgendaItem& item : s_.ledger.agendaOf(session_.id)) {
      const QDate before = session_.date.isValid() ? session_.date.addDays(-1) : s_.asOf;
      const Decision* last = lastDecisionOf(s_.ledger, item.startup, before);
      heading(2, name(item.startup));
      PaperFacts facts;
      standing(facts, item.startup);
      if (!last) {
        if (!facts.facts.empty()) paper_.blocks.emplace_back(std::move(facts));
        paragraph(SessionPapers::tr("No earlier decision on record."), true);
        continue;
      }
      facts.facts.emplace_back(SessionPapers::tr("Last decision"),
                               SessionPapers::tr("%1, %2", "outcome, date").arg(outcomeWord(last->outcome), longDay(last->date)));
      moneyFact(facts, *last);
      if (!last->hypothesis.isEmpty()) facts.facts.emplace_back(SessionPapers::tr("Hypothesis"), last->hypothesis);
      if (!last->successCriterion.isEmpty())
        facts.facts.emplace_back(SessionPapers::tr("Success criterion"), last->successCriterion);
      paper_.blocks.emplace_back(std::move(facts));
      conditions(*last);
    }
  }

  // Who answers for it, and why the committee looks at it: that it is on an agenda is no reason here.
  void standing(PaperFacts& facts, const StartupId& startup) const {
    const auto row = s_.portfolio.rowOf(startup);
    if (row == Portfolio::none) return;
    const QDate day = session_.date.isValid() ? session_.date : s_.asOf;
    QStringList sponsors, reasons;
    for (const auto organisation : s_.portfolio.sponsorsAt(row, day))
      sponsors << (organisation == Portfolio::none ? SessionPapers::tr("looking for a sponsor")
                                                   : s_.text.organisationShortName(s_.portfolio.organisations[organisation].id));
    for (const auto& cause : analysis::causesOf(s_.portfolio, s_.ledger, row, s_.asOf, s_.terms)) {
      if (cause.reason != analysis::DueReason::committeePlanned) reasons << causeSentence(cause, s_.asOf, s_.ledger);
    }
    if (!sponsors.isEmpty()) facts.facts.emplace_back(SessionPapers::tr("Sponsor"), sponsors.join(QStringLiteral(", ")));
    if (!reasons.isEmpty()) facts.facts.emplace_back(SessionPapers::tr("Why now"), reasons.join(QStringLiteral(" · ")));
  }

  void moneyFact(PaperFacts& facts, const Decision& decision) const {
    const DecisionCase all = caseOf(s_.ledger, decision);
    if (all.total().cents > 0) facts.facts.emplace_back(SessionPapers::tr("Amount"), moneyWords(all.total()));
  }

  void conditions(const Decision& decision) {
    PaperList list;
    for (const Condition& condition : s_.ledger.conditionsOf(decision.id)) {
      QString words = condition.text;
      if (condition.due.isValid())
        words = SessionPapers::tr("%1, by %2", "a condition, a day").arg(words, longDay(condition.due));
      list.items << SessionPapers::tr("%1 (%2)", "a condition, its state").arg(words, conditionWord(condition.state));
    }
    if (list.items.isEmpty()) return;
    paper_.blocks.emplace_back(PaperText{.text = SessionPapers::tr("Conditions"), .leads = true});
    paper_.blocks.emplace_back(std::move(list));
  }

  // Recorded in this session, in the order of the agenda, then those that were not on it.
  [[nodiscard]] std::vector<const Decision*> decided() const {
    std::vector<const Decision*> found;
    for (const Decision& decision : s_.ledger.decisions) {
      if (decision.session == session_.id && decision.state == DecisionState::recorded) found.push_back(&decision);
    }
    const auto agenda = s_.ledger.agendaOf(session_.id);
    const auto place = [&](const Decision* decision) {
      return std::find_if(agenda.begin(), agenda.end(),
                          [&](const AgendaItem& item) { return item.startup == decision->startup; }) -
             agenda.begin();
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
    return found;
  }

  void summary() {
    heading(1, SessionPapers::tr("Decisions"));
    const auto all = decided();
    if (all.empty()) return paragraph(SessionPapers::tr("No decision was recorded in this session."), true);
    PaperTable table{.caption = SessionPapers::tr("What was decided"),
                     .header = {SessionPapers::tr("Startup"), SessionPapers::tr("Outcome"), SessionPapers::tr("Amount"),
                                SessionPapers::tr("Next review")},
                     .rows = {},
                     .figures = {false, false, true, false}};
    Money sum;
    for (const Decision* decision : all) {
      const Money total = caseOf(s_.ledger, *decision).total();
      sum += total;
      table.rows.push_back({name(decision->startup), outcomeOf(*decision),
                            total.cents > 0 ? moneyWords(total) : QStringLiteral("–"),
                            decision->nextReview.isValid() ? longDay(decision->nextReview) : QStringLiteral("–")});
    }
    table.totals = {SessionPapers::tr("In all"), QString(), moneyWords(sum), QString()};
    paper_.blocks.emplace_back(std::move(table));
  }

  [[nodiscard]] QString outcomeOf(const Decision& decision) const {
    const DecisionTransition* leads = s_.ledger.transitionOf(decision.id);
    return leads ? SessionPapers::tr("%1: %2", "outcome, phase").arg(outcomeWord(decision.outcome), phaseName(leads->to))
                 : outcomeWord(decision.outcome);
  }

  void decisionSection(const Decision& decision) {
    heading(2, name(decision.startup));
    PaperFacts facts;
    const auto say = [&](const QString& label, const QString& value) {
      if (!value.isEmpty()) facts.facts.emplace_back(label, value);
    };
    say(SessionPapers::tr("Outcome"), outcomeOf(decision));
    if (const auto* leads = s_.ledger.transitionOf(decision.id)) {
      if (leads->receiver) say(SessionPapers::tr("Receiver"), s_.text.organisationName(*leads->receiver));
      say(SessionPapers::tr("Legal form"), leads->legalForm);
      say(SessionPapers::tr("Kind of stop"), stopWord(leads->stopKind));
    }
    say(SessionPapers::tr("Period"), period(decision));
    if (decision.plannedTeam)
      say(SessionPapers::tr("Planned team"), SessionPapers::tr("%n people", nullptr, *decision.plannedTeam));
    say(SessionPapers::tr("Hypothesis to prove"), decision.hypothesis);
    say(SessionPapers::tr("Success criterion"), decision.successCriterion);
    if (decision.nextReview.isValid()) say(SessionPapers::tr("Next review"), longDay(decision.nextReview));
    say(SessionPapers::tr("Reason"), decision.reason);
    paper_.blocks.emplace_back(std::move(facts));
    amounts(decision);
    scores(decision);
    conditions(decision);
  }

  [[nodiscard]] static QString period(const Decision& decision) {
    if (decision.periodStart.isNull()) return {};
    if (decision.periodEnd.isNull()) return SessionPapers::tr("from %1", "a day").arg(longDay(decision.periodStart));
    return SessionPapers::tr("from %1 to %2", "two days").arg(longDay(decision.periodStart), longDay(decision.periodEnd));
  }

  void amounts(const Decision& decision) {
    const auto parts = s_.ledger.amountsOf(decision.id);
    if (parts.empty()) return;
    PaperTable table{.caption = SessionPapers::tr("Money by funder and route"),
                     .header = {SessionPapers::tr("Funder"), SessionPapers::tr("Route"), SessionPapers::tr("Amount")},
                     .rows = {},
                     .figures = {false, false, true}};
    Money sum;
    for (const DecisionAmount& part : parts) {
      const QString method = methodWord(part.method);
      const QString route = method.isEmpty()
                                ? routeName(part.route)
                                : SessionPapers::tr("%1, %2", "route, kind of partnership").arg(routeName(part.route), method);
      table.rows.push_back({funder(part.funder), route, moneyWords(part.amount)});
      sum += part.amount;
    }
    if (parts.size() > 1) table.totals = {SessionPapers::tr("In all"), QString(), moneyWords(sum)};
    paper_.blocks.emplace_back(std::move(table));
  }

  void scores(const Decision& decision) {
    const auto marks = s_.ledger.scoresOf(decision.id);
    if (marks.empty()) return;
    const auto grid = decision.gate ? gridOf(s_.ledger, *decision.gate) : std::vector<GridCriterion>();
    const auto place = [&](const DecisionScore& mark) {
      return std::find_if(grid.begin(), grid.end(), [&](const GridCriterion& one) { return one.key == mark.criterion; }) -
             grid.begin();
    };
    std::vector<DecisionScore> ordered(marks.begin(), marks.end());
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
    PaperTable table{.caption = SessionPapers::tr("Criteria, from 0 to 10"),
                     .header = {SessionPapers::tr("Criterion"), SessionPapers::tr("Score"), SessionPapers::tr("Evidence")},
                     .rows = {},
                     .figures = {false, true, false}};
    for (const DecisionScore& mark : ordered) {
      const auto at = static_cast<size_t>(place(mark));
      table.rows.push_back({at < grid.size() ? grid[at].label : mark.criterion,
                            mark.score ? documentLocale().toString(*mark.score) : QStringLiteral("–"), mark.evidence});
    }
    paper_.blocks.emplace_back(std::move(table));
  }

  void undecided() {
    PaperList left;
    const auto all = decided();
    for (const AgendaItem& item : s_.ledger.agendaOf(session_.id)) {
      if (std::none_of(all.begin(), all.end(), [&](const Decision* one) { return one->startup == item.startup; }))
        left.items << name(item.startup);
    }
    if (left.items.isEmpty()) return;
    heading(1, SessionPapers::tr("On the agenda, without a decision"));
    paper_.blocks.emplace_back(std::move(left));
  }

  void documents() {
    PaperFacts facts;
    for (const SessionDocument& document : s_.ledger.documentsOf(session_.id))
      facts.facts.emplace_back(document.title.isEmpty() ? SessionPapers::tr("Document") : document.title, document.url);
    if (facts.facts.empty()) return;
    heading(1, SessionPapers::tr("Documents"));
    paper_.blocks.emplace_back(std::move(facts));
  }

  const PaperSources& s_;
  const CommitteeSession& session_;
  Paper paper_;
};

}  // namespace

int minutesOf(const AgendaItem& item) {
  return item.pitch.value_or(usualPitch) + item.questions.value_or(usualQuestions) +
         item.deliberation.value_or(usualDeliberation);
}

QString sessionTitle(const CommitteeSession& session) {
  return session.title.isEmpty() ? SessionPapers::tr("Committee session") : session.title;
}

QString hourOf(const CommitteeSession& session, int minutes) {
  if (!session.startsAt) return {};
  return documentLocale().toString(QTime(0, 0).addSecs((*session.startsAt + minutes) * 60), QLocale::ShortFormat);
}

QString sessionPlace(const CommitteeSession& session) {
  QStringList parts;
  if (session.date.isValid()) parts << longDay(session.date);
  if (session.startsAt) parts << hourOf(session, 0);
  if (!session.place.isEmpty()) parts << session.place;
  return parts.join(QStringLiteral(", "));
}

QString attendeeName(const Attendee& attendee, const TextSource& text) {
  const QString name = attendee.member ? text.memberName(*attendee.member)
                       : attendee.name ? text.personText(*attendee.name)
                                       : QString();
  return name.isEmpty() ? SessionPapers::tr("an erased person") : name;
}

Paper agendaPaper(const PaperSources& sources, const CommitteeSession& session) { return Writer(sources, session).agenda(); }
Paper minutesPaper(const PaperSources& sources, const CommitteeSession& session) { return Writer(sources, session).minutes(); }

}  // namespace eclosion::publish
