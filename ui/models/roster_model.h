// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/analysis/roster_facets.h"
#include "ui/models/board_model.h"
#include "ui/models/roster_columns.h"
#include "ui/models/roster_data.h"
#include "ui/models/roster_find.h"

namespace eclosion::ui {

// The people of the portfolio at the board's date, behind the board's filter and the picks of the facets; in one order, with
// lines for the groups between them where they stand in groups. Holds numbers alone: words are asked for when a row is shown.
class RosterModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum Role { memberRole = Qt::UserRole, groupRole, countRole, statusRole, urgencyRole };
  enum Urgency { calm, near, soon };  // of the end of a mission

  explicit RosterModel(const BoardModel& board, QObject* parent = nullptr);

  // What the board's portfolio has besides its columns, of the same people and missions; null until it is read, and then nobody
  // is shown.
  void setRoster(std::shared_ptr<const RosterData> data);
  // The board has another date or filter.
  void update();
  void retranslate();

  void setScope(analysis::RosterScope scope);
  void setPicks(const analysis::RosterPicks& picks);
  // People whose name, role, employer or startups contain every word, whatever its case and accents.
  void setFind(const QString& text);
  void setGrouping(RosterGrouping grouping);
  void setTerms(const analysis::RosterTerms& terms);
  void sort(int column, Qt::SortOrder order) override;

  [[nodiscard]] const RosterData* rosterData() const { return data_.get(); }
  [[nodiscard]] const std::shared_ptr<const RosterData>& sharedData() const { return data_; }
  [[nodiscard]] const analysis::RosterAt& at() const { return at_; }
  [[nodiscard]] const analysis::RosterSelection& selection() const { return selection_; }
  [[nodiscard]] const analysis::RosterPicks& picks() const { return picks_; }
  [[nodiscard]] const analysis::RosterTerms& terms() const { return terms_; }
  [[nodiscard]] const QString& find() const { return find_; }
  [[nodiscard]] RosterGrouping grouping() const { return grouping_; }
  [[nodiscard]] RosterColumn sortColumn() const { return sortColumn_; }
  [[nodiscard]] Qt::SortOrder sortOrder() const { return sortOrder_; }
  [[nodiscard]] const BoardModel& board() const { return board_; }
  // Of everybody on the date, how many leave within the days of `near`, whatever is picked.
  [[nodiscard]] int endingCount() const { return ending_; }
  // Of those, how many leave a startup where nobody of their domain stays.
  [[nodiscard]] int endingAloneCount() const { return endingAlone_; }
  // How many people are shown, each once.
  [[nodiscard]] int people() const { return static_cast<int>(selection_.lines.size()); }

  // Null for a group.
  [[nodiscard]] const analysis::RosterLine* lineAt(int row) const;
  [[nodiscard]] Row memberAt(int row) const;  // none for a group
  [[nodiscard]] bool isGroup(int row) const;
  // Null where the member is not in the roster of the date and the scope.
  [[nodiscard]] const analysis::RosterLine* lineOf(Row member) const;
  // Everybody shown, each once, in the order of the rows.
  [[nodiscard]] std::vector<Row> membersInOrder() const;
  // The first row of a member; -1 where they are not shown.
  [[nodiscard]] int rowOfMember(Row member) const;
  // The next row, from one on and round the end, of somebody whose name begins with the text; -1.
  [[nodiscard]] int findFrom(int row, const QString& text) const;
  [[nodiscard]] QString textOf(const analysis::RosterLine& line, RosterColumn column) const;
  [[nodiscard]] QString nameOf(Row member) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : rosterColumnCount;
  }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  static constexpr quint32 groupBit = 1U << 31;
  struct Group {
    analysis::RosterPicks::Choice choice;
    int people;
  };
  void gather();
  void choose();
  void order();
  void select();
  void arrange();
  void arrangeInGroups(const std::vector<quint32>& lines);
  [[nodiscard]] std::vector<quint32> sortKeys() const;
  [[nodiscard]] QString groupTitle(const Group& group) const;
  [[nodiscard]] QString spoken(const analysis::RosterLine& line, RosterColumn column) const;
  [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;

  const BoardModel& board_;
  std::shared_ptr<const RosterData> data_;
  analysis::RosterAt at_;
  analysis::RosterChoices choices_;
  RosterFind finder_;
  analysis::RosterSelection selection_;
  analysis::RosterPicks picks_;
  analysis::RosterTerms terms_;
  analysis::RosterScope scope_ = analysis::RosterScope::active;
  QString find_;
  std::string folded_;
  RosterGrouping grouping_ = RosterGrouping::none;
  RosterColumn sortColumn_ = RosterColumn::end;
  Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
  std::vector<quint32> byName_;  // places of all lines
  std::vector<quint32> order_;   // the same as they are sorted: a keystroke or a pick sorts nothing
  int ending_ = 0;
  int endingAlone_ = 0;
  std::vector<quint32> rows_;  // places in at_.lines(), or groupBit and a place in groups_
  std::vector<Group> groups_;
};

}  // namespace eclosion::ui
