// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "ui/models/affiliations.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {

// Incubators, or organisations that sponsor startups, by name, with what they accompany at the board's date. Never ranked by
// a number: among few startups that would be noise.
class AffiliationsModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum Role { rowRole = Qt::UserRole, countRole };
  struct Entry {
    Row row;
    QString name;
    AffiliationCounts counts;
  };

  explicit AffiliationsModel(const BoardModel& board, QObject* parent = nullptr);

  void setKind(AffiliationKind kind);
  // Only those whose name contains the text, whatever its case and accents.
  void setFind(const QString& text);
  // The board has another portfolio.
  void reload();
  // The board has another date.
  void update();

  [[nodiscard]] AffiliationKind kind() const { return kind_; }
  [[nodiscard]] const Entry* entryAt(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(Row row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  void choose();

  const BoardModel& board_;
  AffiliationKind kind_ = AffiliationKind::incubator;
  QString find_;
  std::vector<Entry> entries_;  // all, by name
  std::vector<size_t> chosen_;  // of entries_
};

}  // namespace eclosion::ui
