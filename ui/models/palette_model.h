// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "ui/models/palette_items.h"

namespace eclosion::ui {

// What the palette shows for what was typed: records by name, commands by their words, a date; with nothing typed, what was
// picked lately and the commands. Reads names from an index that may come later; what is remembered shows without it.
class PaletteModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum Roles { sectionRole = Qt::UserRole + 1, kindRole, detailRole };
  static constexpr size_t perSection = 6;     // lines of a kind where others answer too
  static constexpr size_t aloneInList = 60;   // and where none does
  static constexpr qsizetype remembered = 8;  // shown with nothing typed

  explicit PaletteModel(const BoardModel& board, QObject* parent = nullptr);

  // Null: names are not known (yet). The index outlives the model or the next call.
  void setIndex(const analysis::SearchIndex* index);
  void setCommands(std::vector<PaletteCommand> commands);
  // Ids of items, latest first, as PaletteItem::id gave them; those that mean nothing here are passed over.
  void setRecent(QStringList ids);
  void setTyped(const QString& typed);
  [[nodiscard]] const QString& typed() const { return typed_; }
  // Reads everything again: another portfolio, date or language.
  void refresh();

  [[nodiscard]] const PaletteItem* itemAt(int row) const;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  using Section = std::vector<PaletteItem>;
  void fill();
  void addSection(Section items, const QString& title);
  [[nodiscard]] Section recentItems() const;
  [[nodiscard]] Section commandItems() const;
  [[nodiscard]] bool isShown(const QString& id) const;

  const BoardModel& board_;
  PaletteItems make_;
  const analysis::SearchIndex* index_ = nullptr;
  std::vector<PaletteCommand> commands_;
  QStringList recent_;
  QString typed_;
  std::vector<PaletteItem> items_;
};

}  // namespace eclosion::ui
