// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/attention.h"
#include "core/analysis/reviews.h"
#include "core/domain/portfolio.h"
#include "core/domain/records.h"
#include "core/domain/text_source.h"
#include "ui/models/board_timeline.h"
#include "ui/models/phase_quartiles.h"

class QTimer;

namespace eclosion::ui {

enum class BoardSort { longestInPhase, newestInPhase, name };

// Which startups the board shows. Empty lists let everything through; within a list any one is enough.
struct BoardFilter {
  std::vector<Portfolio::Row> incubators = {};
  std::vector<Portfolio::Row> sponsors = {};
  std::vector<Portfolio::Row> themes = {};  // places in BoardModel::themes()
  std::optional<StartupKind> kind = {};
  bool needsAttention = false;
  bool due = false;                       // for a decision or a review on the board's date
  std::vector<Portfolio::Row> only = {};  // these startups, in order; empty: all
  QString onlyWords = {};                 // what they are, for people

  // Filled in by the model from the above: by startup, whether it carries one of the themes, and whether it is due (empty: not
  // known yet); and when something is late.
  std::vector<bool> inThemes = {};
  std::vector<bool> isDue = {};
  analysis::AttentionTerms terms = {};
  std::shared_ptr<const analysis::DecidedDays> decided = {};

  [[nodiscard]] bool isEmpty() const {
    return incubators.empty() && sponsors.empty() && themes.empty() && !kind && !needsAttention && !due && only.empty();
  }
  // Whether it lets a startup through as it was on a day.
  [[nodiscard]] bool passes(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) const;
  // All of those, by row; empty when the filter is.
  [[nodiscard]] std::vector<bool> passing(const Portfolio& portfolio, const QDate& date) const;
  friend bool operator==(const BoardFilter&, const BoardFilter&) = default;
};

// A theme and the startups that carry it, by row.
struct BoardTheme {
  QString name;
  std::vector<Portfolio::Row> startups;
};

// The board of a date: startups by the phase they are in. Holds rows alone; words and the facts on a card are asked for
// when it is drawn (card_facts.h, startup_text.h).
class BoardModel final : public QObject {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  static constexpr int columnCount = 8;

  // Always all eight, in lifecycle order; both kinds of stop share the last.
  struct Column {
    Phase phase = Phase::unrecorded;
    std::vector<Row> rows = {};
    [[nodiscard]] bool isExit() const { return !inProgramme(phase); }
  };
  struct Place {
    int column = -1;
    int index = -1;
    [[nodiscard]] bool isValid() const { return column >= 0 && index >= 0; }
    friend bool operator==(const Place&, const Place&) = default;
  };

  explicit BoardModel(QObject* parent = nullptr);

  // Both must outlive the model or the next call; null for none. Starts at the portfolio's own today, without a filter.
  void setPortfolio(const Portfolio* portfolio, const TextSource* text, std::optional<BoardTimeline> timeline = std::nullopt);
  // After a change of that portfolio, once its columns have followed. The date, the order and the filter stay: the filter's rows
  // become those of the same records, and what is gone leaves it. A date that was the portfolio's today stays today. Rows that
  // others hold move by PortfolioChange::startupMoves. Ends in changed().
  void apply(const PortfolioChange& change);
  void setDate(const QDate& date);
  void setFilter(const BoardFilter& filter);
  void setSort(BoardSort sort);
  // When something is late or ends soon; changes what "needs attention" lets through.
  void setTerms(const analysis::AttentionTerms& terms);
  // What the ledger says and the columns do not, for the date: by startup, whether it is due; and the days of decisions, which
  // are reviews. Forgotten with the portfolio, and when rows move.
  void setDue(std::vector<bool> due, std::shared_ptr<const analysis::DecidedDays> decided);
  // Where themes come from, asked the first time they are wanted; sorted by name.
  void setThemeSource(std::function<std::vector<BoardTheme>()> source);

  [[nodiscard]] const Portfolio* portfolio() const { return portfolio_; }
  [[nodiscard]] const TextSource* text() const { return text_; }
  [[nodiscard]] const BoardTimeline& timeline() const { return timeline_; }
  [[nodiscard]] QDate date() const { return date_; }
  [[nodiscard]] QDate today() const { return portfolio_ ? portfolio_->today : QDate(); }
  [[nodiscard]] bool isPast() const { return portfolio_ && date_ != portfolio_->today; }
  [[nodiscard]] const BoardFilter& filter() const { return filter_; }
  [[nodiscard]] BoardSort sort() const { return sort_; }
  [[nodiscard]] const analysis::AttentionTerms& terms() const { return terms_; }
  // Null until it is told.
  [[nodiscard]] const analysis::DecidedDays* decided() const { return decided_.get(); }
  [[nodiscard]] const std::vector<BoardTheme>& themes() const;

  [[nodiscard]] const Column& column(int index) const { return columns_[static_cast<size_t>(index)]; }
  [[nodiscard]] static int columnOf(Phase phase) { return std::min(static_cast<int>(phase), columnCount - 1); }
  [[nodiscard]] Place placeOf(Row startup) const;
  [[nodiscard]] Row rowAt(const Place& place) const;

  // The history entry a startup is in at the date; null when it had not started.
  [[nodiscard]] const BoardTimeline::Entry* entryOf(Row startup) const;
  [[nodiscard]] int inProgrammeCount() const;
  // The same count on another date, with the same filter.
  [[nodiscard]] int inProgrammeCountAt(const QDate& date) const;

  // Whether the filter lets a startup through as it was on a day.
  [[nodiscard]] bool passesOn(Row startup, BoardTimeline::Day day) const {
    return filter_.isEmpty() || filter_.passes(*portfolio_, startup, QDate::fromJulianDay(day));
  }

  // Kaplan–Meier quartiles of the four phases at the date, of the whole portfolio whatever the filter. On a large
  // portfolio they follow a moving date with a short delay, then quartilesChanged() is sent.
  [[nodiscard]] const PhaseQuartiles& quartiles(Phase phase) const;
  // True while quartiles of the present date are still to come.
  [[nodiscard]] bool isComputing() const;

 Q_SIGNALS:
  void changed();           // what is in the columns, or their order
  void quartilesChanged();  // the marks on the bars only

 private:
  void fill();
  [[nodiscard]] bool canStep(const QDate& from, const QDate& to) const;
  void step(BoardTimeline::Day from, BoardTimeline::Day to);
  void askQuartiles();
  void computeQuartiles();
  void rankNames();
  void rankAgain(const PortfolioChange& change);
  void keepFilterIds();
  void findFilterRows();
  void resolve(BoardFilter& filter) const;
  void forgetDue();

  const Portfolio* portfolio_ = nullptr;
  const TextSource* text_ = nullptr;
  BoardTimeline timeline_;
  QDate date_;
  QDate today_;  // of the portfolio when it was last looked at
  BoardFilter filter_;
  struct FilterIds {  // of the records the filter names by row
    std::vector<IncubatorId> incubators;
    std::vector<OrganisationId> sponsors;
    std::vector<StartupId> only;
    std::vector<QString> themes;
    bool seekingSponsor = false;
  };
  FilterIds filterIds_;
  analysis::AttentionTerms terms_;
  std::vector<bool> due_;
  std::shared_ptr<const analysis::DecidedDays> decided_;
  std::function<std::vector<BoardTheme>()> themeSource_;
  mutable std::optional<std::vector<BoardTheme>> themes_;
  BoardSort sort_ = BoardSort::longestInPhase;
  std::array<Column, columnCount> columns_;
  std::vector<quint32> entryOf_;                          // by startup: position in the timeline, or ~0
  std::vector<bool> moving_;                              // by startup, while a step moves it
  mutable std::optional<std::pair<QDate, int>> counted_;  // the last of inProgrammeCountAt()
  std::vector<Row> byName_;                               // empty until sorting by name is asked for
  QuartilesByPhase quartiles_;
  QDate quartilesDate_;
  QTimer* quartilesTimer_ = nullptr;
};

}  // namespace eclosion::ui
