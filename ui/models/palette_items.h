// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QDate>
#include <QPointer>
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

// Makes lines of records and commands, with their words on the board's date.
class PaletteItems {
  Q_DECLARE_TR_FUNCTIONS(PaletteItems)

 public:
  using Row = Portfolio::Row;
  explicit PaletteItems(const BoardModel& board) : board_(board) {}

  [[nodiscard]] PaletteItem record(NamedKind kind, Row row, const QString& name) const;
  [[nodiscard]] PaletteItem hit(const analysis::SearchIndex& index, const analysis::SearchIndex::Hit& hit,
                                const QString& typed) const;
  [[nodiscard]] static PaletteItem command(const PaletteCommand& command);
  // The line whose id was remembered; nothing where the portfolio, or the window now, has no such thing.
  [[nodiscard]] std::optional<PaletteItem> remembered(const QString& id, const std::vector<PaletteCommand>& commands) const;

 private:
  const BoardModel& board_;
};

}  // namespace eclosion::ui
