// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/models/affiliations.h"
#include "ui/models/startup_text.h"

namespace eclosion::ui {

// The startups of one incubator or organisation, one row a startup: what it is at the board's date, and from when to when it
// was with it. Those still with it come first, by phase; then those that went elsewhere; then those still to come.
class StaysModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum Column { nameColumn, phaseColumn, sinceColumn, fromColumn, untilColumn, columns };
  enum Role { startupRole = Qt::UserRole, phaseRole, laterRole };

  explicit StaysModel(const BoardModel& board, QObject* parent = nullptr);

  // none: nobody's.
  void show(AffiliationKind kind, Row owner);
  void update();
  // The portfolio was changed, and the board is about to follow: startups move in their places until show() or update().
  void applyChange(const PortfolioChange& change);
  void retranslate();
  [[nodiscard]] Row startupAt(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(Row startup) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Line {
    Row startup;
    QDate from, until;
    std::optional<Phase> phase;  // nothing: not started
    QDate since;
    int group;  // still with it, elsewhere, to come
    QString name;
  };
  void fill();
  [[nodiscard]] QString textOf(const Line& line, int column) const;

  const BoardModel& board_;
  mutable StartupTextReader texts_;
  AffiliationKind kind_ = AffiliationKind::incubator;
  Row owner_ = Portfolio::none;
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
