// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include <QTimer>
#include <algorithm>
#include <numeric>
#include <utility>

#include "core/support/collation.h"

namespace eclosion::ui {
namespace {

constexpr quint32 noEntry = ~quint32{0};
// Up to here quartiles take well under a millisecond or two and are computed with the board itself.
constexpr size_t smallPortfolio = 10'000;

bool contains(const std::vector<Portfolio::Row>& rows, Portfolio::Row row) {
  return std::find(rows.begin(), rows.end(), row) != rows.end();
}

}  // namespace

bool BoardFilter::passes(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) const {
  if (kind && portfolio.startups[startup].kind != *kind) return false;
  if (!only.empty() && !std::binary_search(only.begin(), only.end(), startup)) return false;
  if (!inThemes.empty() && !inThemes[startup]) return false;
  if (due && startup < isDue.size() && !isDue[startup]) return false;
  if (needsAttention && analysis::attentionAt(portfolio, startup, date, terms, decided.get()).isEmpty()) return false;
  if (!incubators.empty() && !contains(incubators, portfolio.incubatorAt(startup, date))) return false;
  if (sponsors.empty()) return true;
  const auto at = portfolio.sponsorsAt(startup, date);
  return std::any_of(at.begin(), at.end(), [this](Portfolio::Row sponsor) { return contains(sponsors, sponsor); });
}

std::vector<bool> BoardFilter::passing(const Portfolio& portfolio, const QDate& date) const {
  std::vector<bool> result;
  if (isEmpty()) return result;
  result.resize(portfolio.startups.size());
  for (Portfolio::Row row = 0; row < result.size(); ++row) result[row] = passes(portfolio, row, date);
  return result;
}

BoardModel::BoardModel(QObject* parent) : QObject(parent), quartilesTimer_(new QTimer(this)) {
  for (int i = 0; i < columnCount; ++i) columns_[static_cast<size_t>(i)].phase = static_cast<Phase>(i);
  quartilesTimer_->setSingleShot(true);
  quartilesTimer_->setInterval(80);
  connect(quartilesTimer_, &QTimer::timeout, this, &BoardModel::computeQuartiles);
}

void BoardModel::setPortfolio(const Portfolio* portfolio, const TextSource* text, std::optional<BoardTimeline> timeline) {
  portfolio_ = portfolio;
  text_ = text;
  timeline_ = timeline ? std::move(*timeline) : portfolio ? BoardTimeline(*portfolio) : BoardTimeline();
  date_ = today_ = today();
  filter_ = {};
  forgetDue();
  keepFilterIds();
  themes_.reset();
  byName_.clear();
  quartiles_ = {};
  quartilesDate_ = {};
  if (sort_ == BoardSort::name) rankNames();
  fill();
}

void BoardModel::setDate(const QDate& date) {
  if (date == date_ || !date.isValid()) return;
  const QDate before = std::exchange(date_, date);
  if (!canStep(before, date)) return fill();
  step(BoardTimeline::day(before), BoardTimeline::day(date));
  askQuartiles();
  Q_EMIT changed();
}

void BoardModel::setFilter(const BoardFilter& filter) {
  if (!portfolio_) return;
  BoardFilter resolved = filter;
  resolve(resolved);
  if (resolved == filter_) return;
  filter_ = std::move(resolved);
  keepFilterIds();
  fill();
}

void BoardModel::setTerms(const analysis::AttentionTerms& terms) {
  if (terms == terms_) return;
  terms_ = terms;
  filter_.terms = terms;
  fill();
}

void BoardModel::setDue(std::vector<bool> due, std::shared_ptr<const analysis::DecidedDays> decided) {
  if (!portfolio_ || !decided) return;
  const bool otherFlags = *decided != (decided_ ? *decided_ : analysis::DecidedDays());
  const bool otherRows = due != due_ && filter_.due;
  due_ = std::move(due);
  decided_ = std::move(decided);
  resolve(filter_);
  if (otherFlags || otherRows) fill();
}

void BoardModel::forgetDue() {
  due_.clear();
  decided_.reset();
  filter_.isDue.clear();
  filter_.decided.reset();
}

void BoardModel::setThemeSource(std::function<std::vector<BoardTheme>()> source) {
  themeSource_ = std::move(source);
  themes_.reset();
}

const std::vector<BoardTheme>& BoardModel::themes() const {
  if (!themes_) themes_ = portfolio_ && themeSource_ ? themeSource_() : std::vector<BoardTheme>();
  return *themes_;
}

void BoardModel::resolve(BoardFilter& filter) const {
  filter.terms = terms_;
  filter.isDue = filter.due ? due_ : std::vector<bool>();
  filter.decided = decided_;
  filter.inThemes.clear();
  if (filter.themes.empty()) return;
  filter.inThemes.resize(portfolio_->startups.size());
  for (const Row theme : filter.themes) {
    if (theme >= themes().size()) continue;
    for (const Row startup : themes()[theme].startups) filter.inThemes[startup] = true;
  }
}

void BoardModel::setSort(BoardSort sort) {
  if (sort == sort_) return;
  sort_ = sort;
  if (sort == BoardSort::name && byName_.empty()) rankNames();
  fill();
}

void BoardModel::fill() {
  counted_.reset();
  for (Column& column : columns_) column.rows.clear();
  if (portfolio_) {
    const BoardTimeline::Day day = BoardTimeline::day(date_);
    const std::vector<bool> shown = filter_.passing(*portfolio_, date_);
    const auto& entries = timeline_.entries();
    entryOf_.assign(portfolio_->startups.size(), noEntry);
    const auto put = [&](quint32 i) {
      const auto& entry = entries[i];
      if ((shown.empty() || shown[entry.startup]) && !portfolio_->startups[entry.startup].isArchivedOn(date_))
        columns_[static_cast<size_t>(columnOf(entry.phase))].rows.push_back(entry.startup);
    };
    const quint32 begun = timeline_.startingBetween(day, day).second;
    for (quint32 i = 0; i < begun; ++i) {
      if (entries[i].end <= day) continue;
      entryOf_[entries[i].startup] = i;
      if (sort_ != BoardSort::name) put(i);
    }
    if (sort_ == BoardSort::name) {
      for (const Row row : byName_) {
        if (entryOf_[row] != noEntry) put(entryOf_[row]);
      }
    }
    if (sort_ == BoardSort::newestInPhase) {
      for (Column& column : columns_) std::reverse(column.rows.begin(), column.rows.end());
    }
    askQuartiles();
  }
  Q_EMIT changed();
}

void BoardModel::rankNames() {
  byName_.clear();
  if (!portfolio_ || !text_) return;
  const QCollator collator = nameCollator();
  std::vector<QCollatorSortKey> keys;
  keys.reserve(portfolio_->startups.size());
  for (const auto& startup : portfolio_->startups) keys.push_back(collator.sortKey(text_->startupName(startup.id)));
  byName_.resize(keys.size());
  std::iota(byName_.begin(), byName_.end(), Row{0});
  std::stable_sort(byName_.begin(), byName_.end(), [&](Row a, Row b) { return keys[a] < keys[b]; });
}

BoardModel::Place BoardModel::placeOf(Row startup) const {
  const BoardTimeline::Entry* entry = entryOf(startup);
  if (!entry) return {};
  const int index = columnOf(entry->phase);
  const auto& rows = column(index).rows;
  const auto found = std::find(rows.begin(), rows.end(), startup);
  return found == rows.end() ? Place{} : Place{index, static_cast<int>(found - rows.begin())};
}

BoardModel::Row BoardModel::rowAt(const Place& place) const {
  if (place.column < 0 || place.column >= columnCount) return Portfolio::none;
  const auto& rows = column(place.column).rows;
  return place.index >= 0 && static_cast<size_t>(place.index) < rows.size() ? rows[static_cast<size_t>(place.index)]
                                                                            : Portfolio::none;
}

const BoardTimeline::Entry* BoardModel::entryOf(Row startup) const {
  if (!portfolio_ || startup >= entryOf_.size() || entryOf_[startup] == noEntry) return nullptr;
  return &timeline_.entries()[entryOf_[startup]];
}

int BoardModel::inProgrammeCount() const {
  size_t count = 0;
  for (const Column& column : columns_) count += column.isExit() ? 0 : column.rows.size();
  return static_cast<int>(count);
}

int BoardModel::inProgrammeCountAt(const QDate& date) const {
  if (!portfolio_) return 0;
  if (counted_ && counted_->first == date) return counted_->second;
  const BoardTimeline::Day day = BoardTimeline::day(date);
  const std::vector<bool> shown = filter_.passing(*portfolio_, date);
  int count = 0;
  for (const auto& entry : timeline_.entries()) {
    if (entry.start > day) break;
    if (entry.end > day && inProgramme(entry.phase) && (shown.empty() || shown[entry.startup])) ++count;
  }
  counted_ = {date, count};
  return count;
}

void BoardModel::askQuartiles() {
  if (quartilesDate_ == date_) return;
  if (timeline_.entries().size() <= smallPortfolio) {
    computeQuartiles();
  } else {
    quartilesTimer_->start();
  }
}

void BoardModel::computeQuartiles() {
  if (!portfolio_) return;
  quartilesDate_ = date_;
  const QuartilesByPhase quartiles = quartilesAt(*portfolio_, date_);
  if (quartiles == quartiles_) return;
  quartiles_ = quartiles;
  Q_EMIT quartilesChanged();
}

bool BoardModel::isComputing() const { return quartilesTimer_->isActive(); }

const PhaseQuartiles& BoardModel::quartiles(Phase phase) const { return quartiles_[static_cast<size_t>(phase)]; }

}  // namespace eclosion::ui
