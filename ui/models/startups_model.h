// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "ui/models/startup_groups.h"
#include "ui/models/startup_names.h"
#include "ui/models/startup_text.h"

namespace eclosion::ui {

class KnownDifferences;

// The register of startups at the board's date, behind the board's filter: rows in one order, or below the groups they
// belong to. Holds rows alone: words are asked for when a row is drawn, and what it is sorted by is computed once a sort.
class StartupsModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  // differencesRole: sentences, on the name alone.
  enum Role { startupRole = Qt::UserRole, phaseRole, laterRole, countRole, differencesRole };

  explicit StartupsModel(BoardModel& board, QObject* parent = nullptr);

  // The board has another portfolio, or none.
  void setPortfolio();
  // The portfolio was changed, and the board is about to follow: rows move in their places. Ends with an update().
  void applyChange(const PortfolioChange& change);
  // The board has another date or filter.
  void update();
  void retranslate();
  // Startups that are marked; it outlives the model. Null: none.
  void setDifferences(const KnownDifferences* differences);

  // Startups whose names, incubator or sponsors contain the text, whatever its case and accents.
  void setFind(const QString& text);
  void setGrouping(StartupGrouping grouping);
  void setNotStartedShown(bool shown);
  // Those that were put away by the date; left out at first.
  void setArchivedShown(bool shown);
  void sort(int column, Qt::SortOrder order) override;

  [[nodiscard]] QString find() const { return find_; }
  [[nodiscard]] StartupGrouping grouping() const { return grouping_; }
  [[nodiscard]] bool notStartedShown() const { return notStarted_; }
  [[nodiscard]] bool archivedShown() const { return archived_; }
  // How many the filter and the find let through that are put away.
  [[nodiscard]] int archivedCount() const { return archivedCount_; }
  [[nodiscard]] StartupColumn sortColumn() const { return sortColumn_; }
  [[nodiscard]] Qt::SortOrder sortOrder() const { return sortOrder_; }

  // The startups in the table in their order, each once.
  [[nodiscard]] const std::vector<Row>& startups() const { return startups_; }
  // How many the filter and the find let through that start later than the date.
  [[nodiscard]] int notStartedCount() const { return notStartedCount_; }
  [[nodiscard]] Row startupAt(const QModelIndex& index) const;  // none for a group
  // The first place of a startup; invalid where it is not in the table.
  [[nodiscard]] QModelIndex indexOf(Row startup) const;
  // What stands in a cell.
  [[nodiscard]] QString textOf(Row startup, StartupColumn column) const;
  [[nodiscard]] bool isGroup(const QModelIndex& index) const;
  // The next startup in the table, from a place on, one of whose names begins with the text; round the end.
  [[nodiscard]] QModelIndex findFrom(const QModelIndex& from, const QString& text);

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  using QAbstractItemModel::parent;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return startupColumnCount; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  void gather();
  void order();
  void makeGroups();
  [[nodiscard]] bool matches(Row startup);
  [[nodiscard]] const StartupGroup* groupOf(const QModelIndex& child) const;
  [[nodiscard]] QStringList differencesOf(Row startup) const;
  [[nodiscard]] QVariant groupData(const StartupGroup& group, int column, int role) const;

  BoardModel& board_;
  const KnownDifferences* differences_ = nullptr;
  mutable StartupTextReader texts_;
  StartupNames names_;
  QString find_, folded_;
  std::vector<bool> foundIncubators_, foundOrganisations_;
  StartupGrouping grouping_ = StartupGrouping::none;
  bool notStarted_ = false, archived_ = false;
  StartupColumn sortColumn_ = StartupColumn::name;
  Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
  std::vector<Row> startups_;
  std::vector<StartupGroup> groups_;
  int notStartedCount_ = 0, archivedCount_ = 0;
};

}  // namespace eclosion::ui
