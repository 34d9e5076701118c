// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <functional>

#include "core/edits/edit.h"
#include "core/edits/fields.h"

namespace eclosion::ui {

class Editing;

// The records of one kind that belong to another record, a column a field. Follows every change of the portfolio; rows of
// records that stay are kept, so that a selection stays too.
class RecordTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  struct Source {
    RecordKind kind = 0;
    const char* column = "id";  // that holds the owner's id; with a null owner: every record of the kind
    QUuid owner = {};
    std::function<bool(const AnyRecord&)> keeps = {};  // none: all of them
    std::vector<const char*> hidden = {};              // columns besides the owner's
  };
  // A sentence on each record in a last column, such as the rule it goes against.
  using Notes = std::function<QStringList(const std::vector<AnyRecord>&)>;

  explicit RecordTable(Source source, QObject* parent = nullptr);

  // Null: there is nothing to show.
  void setEditing(Editing* editing);
  void setNotes(Notes notes);
  void setOwner(const QUuid& owner);  // a null one: no records, unless all of the kind are shown
  [[nodiscard]] const Source& source() const { return source_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  [[nodiscard]] const AnyRecord* recordAt(int row) const;
  [[nodiscard]] int rowOf(const QUuid& id) const;               // -1: not here
  [[nodiscard]] const edits::Field* fieldAt(int column) const;  // null for the notes
  [[nodiscard]] int columnOf(const char* column) const;         // -1: not shown

  void retranslate();

 private:
  struct Line {
    AnyRecord record;
    QStringList cells;
    bool operator==(const Line& other) const { return record == other.record && cells == other.cells; }
  };
  void follow(const PortfolioChange& change);
  void read();
  [[nodiscard]] std::vector<Line> linesNow() const;

  Source source_;
  Notes notes_;
  QPointer<Editing> editing_;
  std::vector<const edits::Field*> fields_;
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
