// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QDate>
#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

#include "core/analysis/search_index.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {

// A command the palette offers: what it triggers and, where its own words say too little, the menu it hangs in ("Theme").
struct PaletteCommand {
  QPointer<QAction> action;
  QString group = {};
};

// One line of the palette.
struct PaletteItem {
  enum class Kind : quint8 { startup, member, incubator, organisation, command, date };

  Kind kind = Kind::command;
  Portfolio::Row row = Portfolio::none;
  std::optional<Phase> phase = {};  // of a startup, on the board's date
  QDate date = {};
  QPointer<QAction> action = {};
  QString id = {};       // what is remembered of having picked it; empty: nothing
  QString section = {};  // words above it; empty: the same section as the item before
  QString title = {};
  QString detail = {};  // beside the title: "formerly Vieux cap", an acronym
  QString kindWord = {};
  std::vector<std::pair<int, int>> titleMatch = {}, detailMatch = {};  // first character and length of what was typed
};

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
  [[nodiscard]] std::optional<PaletteItem> remember(const QString& id) const;
  [[nodiscard]] PaletteItem recordItem(NamedKind kind, Row row, const QString& name) const;
  [[nodiscard]] QString memberWord(Row member) const;
  [[nodiscard]] PaletteItem hitItem(const analysis::SearchIndex::Hit& hit) const;
  [[nodiscard]] PaletteItem commandItem(const PaletteCommand& command) const;
  [[nodiscard]] bool isShown(const QString& id) const;

  const BoardModel& board_;
  const analysis::SearchIndex* index_ = nullptr;
  std::vector<PaletteCommand> commands_;
  QStringList recent_;
  QString typed_;
  std::vector<PaletteItem> items_;
};

}  // namespace eclosion::ui
