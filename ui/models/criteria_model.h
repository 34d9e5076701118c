// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <optional>
#include <vector>

#include "core/domain/decision_case.h"
#include "core/domain/review_grid.h"

namespace eclosion::ui {

// The criteria of a gate with the score and the evidence of a draft, and the mark of the review before. What a person sets is
// asked for by signals: it is kept in the draft, and comes back from there.
class CriteriaModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    keyRole = Qt::UserRole,
    scoreRole,     // int, or invalid
    previousRole,  // int, or invalid
    evidenceRole,
    weakRole,  // bool
  };
  // A score below this asks for a condition.
  static constexpr int weakBelow = 5;

  using QAbstractListModel::QAbstractListModel;

  void set(std::vector<GridCriterion> grid, const std::vector<DecisionScore>& scores, const std::vector<DecisionScore>& previous,
           bool editable);
  void clear() { set({}, {}, {}, false); }

  [[nodiscard]] int scoredCount() const;
  [[nodiscard]] QStringList weakLabels() const;
  [[nodiscard]] bool hasPrevious() const;
  [[nodiscard]] bool isEditable() const { return editable_; }
  [[nodiscard]] QString keyAt(int row) const { return lines_[static_cast<size_t>(row)].criterion.key; }
  [[nodiscard]] std::optional<int> scoreAt(int row) const { return lines_[static_cast<size_t>(row)].score; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  // Qt::EditRole: the evidence; scoreRole: an int, or invalid for none.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 Q_SIGNALS:
  void scoreWanted(const QString& criterion, std::optional<int> score);
  void evidenceWanted(const QString& criterion, const QString& evidence);

 private:
  struct Line {
    GridCriterion criterion;
    std::optional<int> score = {};
    std::optional<int> previous = {};
    QString evidence = {};
    friend bool operator==(const Line&, const Line&) = default;
  };
  [[nodiscard]] static bool isWeak(const Line& line) { return line.score && *line.score < weakBelow; }
  [[nodiscard]] static QString spoken(const Line& line);

  std::vector<Line> lines_;
  bool editable_ = false;
};

}  // namespace eclosion::ui
