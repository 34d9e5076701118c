// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <array>
#include <vector>

#include "ui/models/roster_model.h"

namespace eclosion::ui {

// The facets of the list of members as lines: a title, then its choices with how many people each would show. Long facets begin
// with their largest choices; a line shows the others.
class RosterFacetsModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using Choice = analysis::RosterPicks::Choice;
  enum class Kind : quint8 { title, choice, more, fewer };
  // barRole: 0 to 1, of the largest choice of the facet. statusRole: of a choice of statuses alone.
  enum Role { kindRole = Qt::UserRole, countRole, barRole, statusRole };
  static constexpr size_t few = 8;

  explicit RosterFacetsModel(const RosterModel& roster, QObject* parent = nullptr);

  void update();
  // What a line does when it is chosen: picks a choice or lets go of it, or shows the rest of a facet. True where the picks
  // changed.
  bool choose(int row);
  [[nodiscard]] const analysis::RosterPicks& picks() const { return picks_; }
  void setPicks(const analysis::RosterPicks& picks);
  [[nodiscard]] int rowOf(analysis::RosterFacet facet, Choice choice) const;  // -1 where it is not shown

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Line {
    Kind kind = Kind::title;
    analysis::RosterFacet facet = analysis::RosterFacet::missionEnd;
    Choice choice = 0;
    int people = 0;
    double bar = 0;
    friend bool operator==(const Line&, const Line&) = default;
  };
  [[nodiscard]] std::vector<Line> linesOf(analysis::RosterFacet facet) const;
  [[nodiscard]] bool isPicked(analysis::RosterFacet facet, Choice choice) const;
  [[nodiscard]] QString textOf(const Line& line) const;

  const RosterModel& roster_;
  analysis::RosterPicks picks_;
  std::array<bool, analysis::rosterFacetCount> whole_{};  // facets shown to the end
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
