// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/due.h"

#include <QHash>
#include <algorithm>
#include <bitset>
#include <compare>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <thread>
#include <tuple>

#include "core/analysis/funding.h"
#include "core/analysis/reviews.h"

namespace eclosion::analysis {
namespace {

struct Planned {  // on the agenda of a session to come
  StartupId startup;
  QDate date;
  SessionId session;
};

// What belongs to one startup.
struct Papers {
  std::span<const Decision> decisions;
  std::span<const Commitment> commitments;
  std::span<const Expense> expenses;
  std::span<const Planned> planned;
};

bool isWithin(const QDate& day, const QDate& date, int ahead) { return day.isValid() && day <= date.addDays(ahead); }

bool isOpenOn(const Condition& condition, const QDate& date) {
  return condition.state == ConditionState::open || (condition.settled.isValid() && condition.settled > date);
}

// The sessions to come within the term and who is on their agenda, by startup, date.
std::vector<Planned> plannedFrom(const Ledger& ledger, const QDate& date, const DueTerms& terms) {
  std::vector<Planned> planned;
  for (const CommitteeSession& session : ledger.sessions) {
    if (!session.date.isValid() || session.date < date || !isWithin(session.date, date, terms.committee)) continue;
    for (const AgendaItem& item : ledger.agendaOf(session.id)) planned.push_back({item.startup, session.date, session.id});
  }
  std::sort(planned.begin(), planned.end(), [](const Planned& a, const Planned& b) {
    return std::tie(a.startup, a.date, a.session) < std::tie(b.startup, b.date, b.session);
  });
  // Twice on one agenda is once.
  planned.erase(std::unique(planned.begin(), planned.end(),
                            [](const Planned& a, const Planned& b) { return a.startup == b.startup && a.session == b.session; }),
                planned.end());
  return planned;
}

// The reasons one by one, for a startup of the programme.
class Causes {
 public:
  // `causes` is emptied first: where all startups are gone through, it is the same memory again and again.
  Causes(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date, const DueTerms& terms, const Papers& papers,
         std::vector<DueCause>& causes)
      : portfolio_(portfolio), startup_(startup), date_(date), terms_(terms), papers_(papers), causes_(causes) {
    causes_.clear();
    for (const Decision& decision : papers.decisions) {
      if (isReview(decision, date)) last_ = &decision;  // they are in the order of their dates
    }
    lastReview_ = lastReviewBy(portfolio, startup, date, last_ ? last_->date : QDate());
  }

  // `conditionsOf`: the conditions of a decision, all or those that may be due.
  template <class ConditionsOf>
  void all(ConditionsOf conditionsOf) {
    if (last_ && isWithin(last_->periodEnd, date_, terms_.periodEnd)) add(DueReason::periodEnds, last_->periodEnd);
    if (reviewLateDays(lastReview_, date_, terms_.review) > 0) add(DueReason::reviewLate, lastReview_.addDays(terms_.review));
    const StartupFunding funding = fundingFrom(papers_.commitments, papers_.expenses, papers_.decisions, date_);
    if (isWithin(funding.lastsUntil, date_, terms_.money)) add(DueReason::moneyRunsOut, funding.lastsUntil);
    for (const Decision& decision : papers_.decisions) {
      if (!isReview(decision, date_)) continue;
      for (const Condition& condition : conditionsOf(decision.id)) {
        if (isOpenOn(condition, date_) && isWithin(condition.due, date_, terms_.condition))
          causes_.push_back({.reason = DueReason::conditionDue, .date = condition.due, .condition = condition.id});
      }
    }
    addCommittees();
    // Most have one cause; sorting asks for memory before it looks.
    const auto isEarlier = [](const DueCause& a, const DueCause& b) {
      return std::tie(a.date, a.reason) < std::tie(b.date, b.reason);
    };
    if (!std::is_sorted(causes_.begin(), causes_.end(), isEarlier)) std::stable_sort(causes_.begin(), causes_.end(), isEarlier);
  }

 private:
  void add(DueReason reason, const QDate& day) { causes_.push_back({.reason = reason, .date = day}); }

  [[nodiscard]] bool isDecidedOn(const QDate& day) const { return last_ && last_->date == day; }

  void addCommittees() {
    for (const Planned& planned : papers_.planned) {
      if (isDecidedOn(planned.date)) continue;
      causes_.push_back({.reason = DueReason::committeePlanned, .date = planned.date, .session = planned.session});
    }
    // One cause a day: an event and a session of one day are one committee.
    const auto offer = [&](const QDate& day) {
      const bool known = std::any_of(causes_.begin(), causes_.end(), [&](const DueCause& cause) {
        return cause.reason == DueReason::committeePlanned && cause.date == day;
      });
      if (!known) add(DueReason::committeePlanned, day);
    };
    for (const auto& event : portfolio_.eventsOf(startup_)) {
      if (event.kind != EventKind::committee || event.date < date_ || isDecidedOn(event.date)) continue;
      if (isWithin(event.date, date_, terms_.committee)) offer(event.date);
    }
    if (last_ && lastReview_ <= last_->date && isWithin(last_->nextReview, date_, terms_.committee)) offer(last_->nextReview);
  }

  const Portfolio& portfolio_;
  Portfolio::Row startup_;
  const QDate& date_;
  const DueTerms& terms_;
  const Papers& papers_;
  const Decision* last_ = nullptr;
  QDate lastReview_;
  std::vector<DueCause>& causes_;
};

// Whether two ids are the same, in place: QUuid's own comparison is a call, and there are hundreds of thousands of them.
template <class Tag>
bool isSame(const Id<Tag>& a, const Id<Tag>& b) {
  return std::memcmp(&a.uuid(), &b.uuid(), sizeof(QUuid)) == 0;
}
template <class Tag>
bool isSame(const std::optional<Id<Tag>>& a, const std::optional<Id<Tag>>& b) {
  return a && b ? isSame(*a, *b) : !a && !b;
}

// Which decisions may have a condition that is due: nearly none, so nearly all are told apart without looking further. By some
// bits of their ids, which are random there.
class MayBeDue {
 public:
  void add(const DecisionId& id) { bits_.set(place(id)); }
  [[nodiscard]] bool has(const DecisionId& id) const { return bits_.test(place(id)); }

 private:
  static constexpr size_t places = 1U << 16U;
  static size_t place(const DecisionId& id) {
    const uchar* last = id.uuid().data4 + sizeof(id.uuid().data4) - 2;
    return size_t{last[0]} << 8U | last[1];
  }
  std::bitset<places> bits_;
};

// The records of one startup after another, both in the order of ids.
template <class E, class Owner>
class Walk {
 public:
  // From the records of `first` on.
  Walk(const std::vector<E>& records, const Owner& first)
      : records_(records),
        at_(static_cast<size_t>(std::lower_bound(records.begin(), records.end(), first,
                                                 [](const E& record, const Owner& owner) { return record.startup < owner; }) -
                                records.begin())) {}
  std::span<const E> to(const Owner& owner) {
    while (at_ < records_.size() && !isSame(records_[at_].startup, owner) && records_[at_].startup < owner) ++at_;
    const size_t first = at_;
    while (at_ < records_.size() && isSame(records_[at_].startup, owner)) ++at_;
    return {records_.data() + first, at_ - first};
  }

 private:
  const std::vector<E>& records_;
  size_t at_;
};

// Fewer are looked at before a second thread has begun.
constexpr Portfolio::Row manyStartups = 8192;

// How often one looks whether it is to be stopped.
constexpr Portfolio::Row stopEvery = 512;

// The items of some startups and their order. Days and places are sorted, not items: a comparison of items would look for the day
// of each where its causes happen to lie.
class Part {
 public:
  void add(DueItem item) {
    order_.push_back({.day = item.date().toJulianDay(), .place = items_.size()});
    items_.push_back(std::move(item));
  }
  void sort() { std::sort(order_.begin(), order_.end()); }
  // Of both together; on one day, those of the first come first.
  static std::vector<DueItem> inOrder(Part& first, Part& second) {
    std::vector<DueItem> items;
    items.reserve(first.items_.size() + second.items_.size());
    auto a = first.order_.begin(), b = second.order_.begin();
    while (a != first.order_.end() || b != second.order_.end()) {
      const bool takesFirst = b == second.order_.end() || (a != first.order_.end() && a->day <= b->day);
      items.push_back(takesFirst ? std::move(first.items_[(a++)->place]) : std::move(second.items_[(b++)->place]));
    }
    return items;
  }

 private:
  struct Place {
    qint64 day;
    size_t place;
    friend auto operator<=>(const Place&, const Place&) = default;
  };
  std::vector<DueItem> items_;  // by row
  std::vector<Place> order_;
};

const Portfolio::PhaseFacts* entryAsked(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  if (portfolio.startups[startup].isArchivedOn(date)) return nullptr;
  const auto* entry = portfolio.entryAt(startup, date);
  return entry && inProgramme(entry->phase) ? entry : nullptr;
}

}  // namespace

std::vector<DueItem> dueAt(const Portfolio& portfolio, const Ledger& ledger, const QDate& date, const DueTerms& terms,
                           const std::stop_token& stop) {
  // The conditions of decisions that have one that is due at all; most have none. Those of a decision stand together.
  QHash<DecisionId, std::span<const Condition>> conditions;
  const auto mayBeDue = std::make_unique<MayBeDue>();
  const Condition* const end = ledger.conditions.data() + ledger.conditions.size();
  for (const Condition* first = ledger.conditions.data(); first != end;) {
    const Condition* last = first;
    bool due = false;
    for (; last != end && isSame(last->decision, first->decision); ++last)
      due = due || (isOpenOn(*last, date) && isWithin(last->due, date, terms.condition));
    if (due) {
      conditions.insert(first->decision, {first, last});
      mayBeDue->add(first->decision);
    }
    first = last;
  }
  const auto conditionsOf = [&](const DecisionId& decision) {
    return mayBeDue->has(decision) ? conditions.value(decision) : std::span<const Condition>();
  };
  const std::vector<Planned> planned = plannedFrom(ledger, date, terms);
  const auto part = [&](Portfolio::Row first, Portfolio::Row last, Part& found) {
    if (first == last) return;
    const StartupId& begin = portfolio.startups[first].id;
    Walk<Decision, StartupId> decisions(ledger.decisions, begin);
    Walk<Commitment, StartupId> commitments(ledger.commitments, begin);
    Walk<Expense, std::optional<StartupId>> expenses(ledger.expenses, begin);
    Walk<Planned, StartupId> agenda(planned, begin);
    std::vector<DueCause> causes;
    for (Portfolio::Row row = first; row < last; ++row) {
      if ((row - first) % stopEvery == 0 && stop.stop_requested()) return;
      const auto* entry = entryAsked(portfolio, row, date);
      if (!entry) continue;
      const StartupId& id = portfolio.startups[row].id;
      const Papers papers{decisions.to(id), commitments.to(id), expenses.to(id), agenda.to(id)};
      Causes(portfolio, row, date, terms, papers, causes).all(conditionsOf);
      if (!causes.empty()) found.add({.startup = row, .gate = entry->phase, .causes = std::vector(causes)});
    }
    found.sort();
  };
  const auto all = static_cast<Portfolio::Row>(portfolio.startups.size());
  Part first, second;
  if (all < manyStartups) {
    part(0, all, first);
  } else {
    std::thread other([&] { part(all / 2, all, second); });
    part(0, all / 2, first);
    other.join();
  }
  return Part::inOrder(first, second);
}

std::vector<DueCause> causesOf(const Portfolio& portfolio, const Ledger& ledger, Portfolio::Row startup, const QDate& date,
                               const DueTerms& terms) {
  if (!entryAsked(portfolio, startup, date)) return {};
  const StartupId& id = portfolio.startups[startup].id;
  std::vector<Planned> planned = plannedFrom(ledger, date, terms);
  std::erase_if(planned, [&](const Planned& other) { return other.startup != id; });
  const Papers papers{ledger.decisionsOf(id), ledger.commitmentsOf(id), ledger.expensesOf(id), planned};
  std::vector<DueCause> causes;
  Causes(portfolio, startup, date, terms, papers, causes).all([&](const DecisionId& decision) {
    return ledger.conditionsOf(decision);
  });
  return causes;
}

}  // namespace eclosion::analysis
