// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "core/analysis/due.h"
#include "core/domain/decision_case.h"
#include "ui/models/startup_text.h"

namespace eclosion::ui {

// The phase that follows in the method; nothing after an exit, or where the phase is not recorded.
[[nodiscard]] std::optional<Phase> phaseAfter(Phase phase);
// Where a startup goes from a phase: where its draft leads, else the phase that follows. Nothing where it stays.
[[nodiscard]] std::optional<Phase> leadsTo(const DecisionCase* draft, Phase phase);

// What is due, in groups below their headings: late, on the agenda of the next committee, within the terms, and startups that a
// person brought in. Each says how far its review sheet is filled in.
class DueModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum class Group : quint8 { late, committee, soon, added };
  enum Role {
    startupRole = Qt::UserRole,
    headingRole,  // bool
    phaseRole,
    targetRole,  // where its draft leads, else the next phase; invalid where it stays or the method has none
    lateRole,    // "14 d late", or empty
    agendaRole,  // bool: on the agenda of the next committee
    sheetRole,   // "ready", "70 %", or empty
    readyRole,   // bool
    reasonRole,  // in a word or two
  };

  explicit DueModel(BoardModel& board, QObject* parent = nullptr);

  // What is due at the board's date, and the startups brought in besides; those that are due are shown once. The board's filter
  // and the reason chosen apply to what is due alone. A null ledger: no sheet is known.
  void setItems(std::vector<analysis::DueItem> due, std::vector<Row> added, const Ledger* ledger);
  // What is due, as it was set: whatever the filter and the reason.
  [[nodiscard]] const std::vector<analysis::DueItem>& items() const { return items_; }
  // Nothing: any reason.
  void setReason(std::optional<analysis::DueReason> reason);
  [[nodiscard]] std::optional<analysis::DueReason> reason() const { return reason_; }
  // Scores may have changed; the lines stay.
  void followSheets(const Ledger* ledger);
  // Names may be others.
  void retranslate();

  // How many are due behind the filter and the reason, without those brought in; and whatever the reason.
  [[nodiscard]] int dueCount() const { return dueCount_; }
  [[nodiscard]] int dueCountOf(std::optional<analysis::DueReason> reason) const;
  // The day of the next committee that looks at something in the list; null: none is planned.
  [[nodiscard]] QDate nextCommittee() const { return nextCommittee_; }
  [[nodiscard]] const analysis::DueItem* itemOf(Row startup) const;
  [[nodiscard]] Row startupAt(const QModelIndex& index) const;  // none for a heading
  [[nodiscard]] QModelIndex indexOf(Row startup) const;
  // The sheet after or before a place, over headings; invalid at the end. From an invalid place: the first or last.
  [[nodiscard]] QModelIndex next(const QModelIndex& from, int step) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Sheet {
    int scored = 0, criteria = 0;
    friend bool operator==(const Sheet&, const Sheet&) = default;
  };
  struct Line {
    Group group;
    bool heading = false;
    int count = 0;  // below a heading
    Row startup = Portfolio::none;
    size_t item = 0;  // in items_; their number where nothing is due
    Phase phase = Phase::unrecorded;
    Sheet sheet = {};
    std::optional<Phase> target = {};  // where its draft leads, else the next phase
  };
  void arrange();
  // The criteria of each gate, read once for all lines.
  class Grids;
  [[nodiscard]] Sheet sheetOf(Row startup, Phase gate, const Ledger* ledger, Grids& grids) const;
  [[nodiscard]] std::optional<Phase> targetFor(Row startup, Phase phase, const Ledger* ledger) const;
  [[nodiscard]] bool isOnNextAgenda(const analysis::DueItem& item) const;
  [[nodiscard]] bool passes(const analysis::DueItem& item, std::optional<analysis::DueReason> reason) const;
  [[nodiscard]] QString headingText(const Line& line) const;
  [[nodiscard]] QString spoken(const Line& line) const;
  [[nodiscard]] QString sheetText(const Sheet& sheet) const;

  BoardModel& board_;
  mutable StartupTextReader texts_;
  const Ledger* ledger_ = nullptr;  // while the lines are arranged alone
  std::vector<analysis::DueItem> items_;
  std::vector<Row> added_;
  std::optional<analysis::DueReason> reason_;
  std::vector<Line> lines_;
  QDate nextCommittee_;
  int dueCount_ = 0;
};

}  // namespace eclosion::ui
