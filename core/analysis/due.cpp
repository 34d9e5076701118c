// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/due.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bitset>
#include <compare>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "core/analysis/funding.h"
#include "core/analysis/reviews.h"
#include "core/support/halves.h"

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
bool isSame(const std::optional<Id<Tag>>& a, const Id<Tag>& b) {
  return a && isSame(*a, b);
}

// The order of ids, in place where their first bytes tell: with the same variant, that is what QUuid goes by first.
template <class Tag>
bool isLess(const Id<Tag>& a, const Id<Tag>& b) {
  const QUuid &x = a.uuid(), &y = b.uuid();
  constexpr uchar variantBits = 0xe0;
  const bool told = x.data1 != y.data1 && x.data1 != 0 && y.data1 != 0 && ((x.data4[0] ^ y.data4[0]) & variantBits) == 0;
  return told ? x.data1 < y.data1 : a < b;
}
template <class Tag>
bool isLess(const std::optional<Id<Tag>>& a, const Id<Tag>& b) {
  return !a || isLess(*a, b);
}

// The conditions of decisions that have one that is due at all. Nearly none has, so nearly all are told apart without looking
// further: by some bits of their ids, which are random there.
class DueConditions {
 public:
  // Of the conditions from `first` on, before `last`: those of a decision stand together, in the order of the decisions' ids.
  void look(const Condition* first, const Condition* last, const QDate& date, const DueTerms& terms) {
    while (first != last) {
      const Condition* end = first;
      bool due = false;
      for (; end != last && isSame(end->decision, first->decision); ++end)
        due = due || (isOpenOn(*end, date) && isWithin(end->due, date, terms.condition));
      if (due) {
        found_.emplace_back(first, end);
        bits_.set(place(first->decision));
      }
      first = end;
    }
  }
  [[nodiscard]] std::span<const Condition> of(const DecisionId& decision) const {
    if (!bits_.test(place(decision))) return {};
    const auto found = std::lower_bound(found_.begin(), found_.end(), decision,
                                        [](const auto& some, const DecisionId& id) { return isLess(some.front().decision, id); });
    return found != found_.end() && isSame(found->front().decision, decision) ? *found : std::span<const Condition>();
  }

 private:
  static constexpr size_t places = 1U << 16U;
  static size_t place(const DecisionId& id) {
    const uchar* last = id.uuid().data4 + sizeof(id.uuid().data4) - 2;
    return size_t{last[0]} << 8U | last[1];
  }
  std::vector<std::span<const Condition>> found_;
  std::bitset<places> bits_;
};

// The records of one startup after another, both in the order of ids.
template <class E>
class Walk {
 public:
  // From the records of `first` on.
  Walk(const std::vector<E>& records, const StartupId& first)
      : records_(records),
        at_(static_cast<size_t>(
            std::lower_bound(records.begin(), records.end(), first,
                             [](const E& record, const StartupId& owner) { return isLess(record.startup, owner); }) -
            records.begin())) {}
  std::span<const E> to(const StartupId& owner) {
    while (at_ < records_.size() && !isSame(records_[at_].startup, owner) && isLess(records_[at_].startup, owner)) ++at_;
    const size_t first = at_;
    while (at_ < records_.size() && isSame(records_[at_].startup, owner)) ++at_;
    return {records_.data() + first, at_ - first};
  }

 private:
  const std::vector<E>& records_;
  size_t at_;
};

// Fewer are looked at before a second thread has begun.
constexpr size_t manyRecords = 8192;
constexpr Portfolio::Row takenAtOnce = 1024;  // startups

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
  // Of both together, by day, then by row.
  static std::vector<DueItem> inOrder(Part& first, Part& second) {
    std::vector<DueItem> items;
    items.reserve(first.items_.size() + second.items_.size());
    auto a = first.order_.begin(), b = second.order_.begin();
    while (a != first.order_.end() || b != second.order_.end()) {
      const auto key = [](const Part& of, const Place& at) { return std::pair(at.day, of.items_[at.place].startup); };
      const bool takesFirst = b == second.order_.end() || (a != first.order_.end() && key(first, *a) < key(second, *b));
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
  const auto looked = std::make_unique<std::array<DueConditions, 2>>();
  inHalves(ledger.conditions.size(), manyRecords, [&](size_t half, size_t first, size_t last) {
    // Those of one decision are looked at together, by whoever meets the first.
    const auto within = [&](size_t place) {
      const auto& all = ledger.conditions;
      while (place > 0 && place < all.size() && isSame(all[place - 1].decision, all[place].decision)) ++place;
      return all.data() + place;
    };
    (*looked)[half].look(within(first), within(last), date, terms);
  });
  const auto conditionsOf = [&](const DecisionId& decision) {
    const auto found = (*looked)[0].of(decision);
    return found.empty() ? (*looked)[1].of(decision) : found;
  };
  const std::vector<Planned> planned = plannedFrom(ledger, date, terms);
  const auto part = [&](Portfolio::Row first, Portfolio::Row last, Part& found) {
    const StartupId& firstId = portfolio.startups[first].id;
    Walk<Decision> decisions(ledger.decisions, firstId);
    Walk<Commitment> commitments(ledger.commitments, firstId);
    Walk<Expense> expenses(ledger.expenses, firstId);
    Walk<Planned> agenda(planned, firstId);
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
  };
  // Both threads take some startups in turn: what is to be looked at is not spread evenly over them.
  const auto all = static_cast<Portfolio::Row>(portfolio.startups.size());
  std::atomic<Portfolio::Row> next = 0;
  std::array<Part, 2> parts;
  const auto take = [&](Part& found) {
    for (Portfolio::Row first = 0; (first = next.fetch_add(takenAtOnce)) < all;)
      part(first, std::min(first + takenAtOnce, all), found);
    found.sort();
  };
  bothAtOnce(
      all >= manyRecords, [&] { take(parts[0]); }, [&] { take(parts[1]); });
  return Part::inOrder(parts[0], parts[1]);
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
