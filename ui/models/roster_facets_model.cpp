// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_facets_model.h"

#include <algorithm>

#include "ui/models/formats.h"
#include "ui/models/roster_words.h"

namespace eclosion::ui {

using analysis::FacetCount;
using analysis::RosterFacet;
using analysis::RosterPicks;

namespace {

// Their choices have an order of their own, and all of them are shown.
bool isFixed(RosterFacet facet) { return facet == RosterFacet::missionEnd || facet == RosterFacet::status; }

constexpr std::array facetOrder{RosterFacet::missionEnd, RosterFacet::domain,   RosterFacet::status,
                                RosterFacet::incubator,  RosterFacet::employer, RosterFacet::startup};

}  // namespace

RosterFacetsModel::RosterFacetsModel(const RosterModel& roster, QObject* parent) : QAbstractListModel(parent), roster_(roster) {}

std::vector<RosterFacetsModel::Line> RosterFacetsModel::linesOf(RosterFacet facet) const {
  std::vector<FacetCount> counts = roster_.selection().of(facet);
  // What is picked stays in sight even where it would show nobody.
  for (const Choice pick : picks_[facet]) {
    if (std::none_of(counts.begin(), counts.end(), [&](const FacetCount& c) { return c.choice == pick; }))
      counts.push_back({.choice = pick, .people = 0});
  }
  const bool all = isFixed(facet) || whole_[static_cast<size_t>(facet)] || counts.size() <= few + 1;
  if (isFixed(facet)) {
    // Without a status comes last.
    const auto order = [&](Choice choice) { return facet == RosterFacet::status && choice == 0 ? RosterPicks::nothing : choice; };
    std::sort(counts.begin(), counts.end(), [&](const auto& a, const auto& b) { return order(a.choice) < order(b.choice); });
  } else {
    const auto comesFirst = [](const FacetCount& a, const FacetCount& b) {
      const bool last = a.choice == RosterPicks::nothing, otherLast = b.choice == RosterPicks::nothing;
      if (last != otherLast) return otherLast;
      return a.people != b.people ? a.people > b.people : a.choice < b.choice;
    };
    // Startups may be tens of thousands: of those beyond the first, only what is picked is put in order.
    const auto seen = counts.begin() + static_cast<std::ptrdiff_t>(all ? counts.size() : few);
    std::partial_sort(counts.begin(), seen, counts.end(), comesFirst);
    if (!picks_[facet].empty()) {
      const auto rest =
          std::partition(seen, counts.end(), [&](const FacetCount& count) { return isPicked(facet, count.choice); });
      std::sort(seen, rest, comesFirst);
    }
  }
  int most = 1;
  for (const FacetCount& count : counts) most = std::max(most, count.people);
  std::vector<Line> lines;
  if (counts.empty()) return lines;
  lines.push_back({.kind = Kind::title, .facet = facet});
  int hidden = 0;
  for (size_t i = 0; i < counts.size(); ++i) {
    Line line{.kind = Kind::choice,
              .facet = facet,
              .choice = counts[i].choice,
              .people = counts[i].people,
              .bar = static_cast<double>(counts[i].people) / most};
    if (all || i < few || isPicked(facet, line.choice)) {
      lines.push_back(line);
    } else {
      ++hidden;
    }
  }
  if (hidden > 0) lines.push_back({.kind = Kind::more, .facet = facet, .people = hidden});
  if (hidden == 0 && !isFixed(facet) && counts.size() > few + 1) lines.push_back({.kind = Kind::fewer, .facet = facet});
  return lines;
}

void RosterFacetsModel::update() {
  std::vector<Line> lines;
  for (const RosterFacet facet : facetOrder) {
    const auto some = linesOf(facet);
    lines.insert(lines.end(), some.begin(), some.end());
  }
  const auto sameLine = [](const Line& a, const Line& b) {
    return a.kind == b.kind && a.facet == b.facet && a.choice == b.choice;
  };
  if (std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(), sameLine)) {
    // The same choices: who stands on one stays there.
    lines_ = std::move(lines);
    if (!lines_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  lines_ = std::move(lines);
  endResetModel();
}

void RosterFacetsModel::setPicks(const RosterPicks& picks) {
  picks_ = picks;
  update();
}

bool RosterFacetsModel::choose(int row) {
  if (row < 0 || row >= rowCount()) return false;
  const Line line = lines_[static_cast<size_t>(row)];
  if (line.kind == Kind::title) return false;
  if (line.kind != Kind::choice) {
    whole_[static_cast<size_t>(line.facet)] = line.kind == Kind::more;
    update();
    return false;
  }
  auto& picked = picks_[line.facet];
  const auto found = std::find(picked.begin(), picked.end(), line.choice);
  if (found == picked.end()) {
    picked.push_back(line.choice);
  } else {
    picked.erase(found);
  }
  return true;
}

int RosterFacetsModel::rowOf(RosterFacet facet, Choice choice) const {
  const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) {
    return line.kind == Kind::choice && line.facet == facet && line.choice == choice;
  });
  return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

bool RosterFacetsModel::isPicked(RosterFacet facet, Choice choice) const {
  const auto& picked = picks_[facet];
  return std::find(picked.begin(), picked.end(), choice) != picked.end();
}

QString RosterFacetsModel::textOf(const Line& line) const {
  switch (line.kind) {
    case Kind::title:
      return facetTitle(line.facet);
    case Kind::more:
      return tr("%n more", nullptr, line.people);
    case Kind::fewer:
      return tr("Fewer");
    case Kind::choice:
      break;
  }
  const RosterData* data = roster_.rosterData();
  return data ? choiceWord(roster_.board(), data->roster, roster_.terms(), line.facet, line.choice) : QString();
}

int RosterFacetsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant RosterFacetsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Line& line = lines_[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return textOf(line);
    case Qt::AccessibleTextRole:
      if (line.kind != Kind::choice) return textOf(line);
      //: A choice of a filter, the filter it belongs to, and how many it shows: Development, domain, 61 people
      return tr("%1, %2, %n person(s)", nullptr, line.people).arg(textOf(line), facetTitle(line.facet));
    case Qt::CheckStateRole:
      return line.kind == Kind::choice
                 ? QVariant(static_cast<int>(isPicked(line.facet, line.choice) ? Qt::Checked : Qt::Unchecked))
                 : QVariant();
    case kindRole:
      return static_cast<int>(line.kind);
    case countRole:
      return line.people;
    case barRole:
      return line.bar;
    case statusRole:
      return line.kind == Kind::choice && line.facet == RosterFacet::status ? QVariant(line.choice) : QVariant();
    default:
      return {};
  }
}

Qt::ItemFlags RosterFacetsModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Line& line = lines_[static_cast<size_t>(index.row())];
  if (line.kind == Kind::title) return Qt::ItemNeverHasChildren;  // no place to stop at
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace eclosion::ui
