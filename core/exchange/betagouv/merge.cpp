// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/merge.h"

#include <QHash>
#include <algorithm>
#include <optional>

namespace eclosion::betagouv {
namespace {

using store::Cell;
using store::CellView;
using store::ownCell;
using store::RowImage;
using store::Table;
using RowsById = QHash<QUuid, const RowImage*>;

RowsById byId(const Bundle* bundle) {
  RowsById rows;
  if (bundle) {
    for (const RowImage& row : bundle->rows) rows.insert(row.id(), &row);
  }
  return rows;
}

QString columnName(const RowImage& row, size_t column) {
  return QString::fromLatin1(row.table().name) + QLatin1Char('.') + QString::fromLatin1(row.table().columns[column].name);
}

// Rows that go together or stay together: those of a record gone from the source, or one that its record no longer has.
struct Departure {
  std::vector<RowImage> rows;
  std::optional<RecordChange> change;  // of a whole record
  MergeConflict conflict;              // for when it stays
};

bool isEmpty(const CellView& cell) {
  return std::holds_alternative<std::monostate>(cell) ||
         (std::holds_alternative<QByteArrayView>(cell) && std::get<QByteArrayView>(cell).isEmpty());
}

bool isReference(const store::Column& column) { return column.references != nullptr; }

class Merger {
 public:
  Merger(const Derived& base, const Derived& theirs, const store::Reader& file) : base_(base), theirs_(theirs), file_(file) {}

  Result<MergeResult> run() {
    QHash<QUuid, const Bundle*> base, theirs;
    for (const Bundle& bundle : base_.bundles) base.insert(bundle.entity, &bundle);
    for (const Bundle& bundle : theirs_.bundles) theirs.insert(bundle.entity, &bundle);
    for (const Bundle& bundle : theirs_.bundles) ECLOSION_TRY(mergeRecord(base.value(bundle.entity), bundle));
    for (const Bundle& bundle : base_.bundles) {
      if (!theirs.contains(bundle.entity)) ECLOSION_TRY(removeRecord(bundle));
    }
    ECLOSION_TRY(settleDepartures());
    ECLOSION_TRY(settleReferences());
    ECLOSION_TRY(mergeFindings());
    std::sort(result_.puts.begin(), result_.puts.end());
    // Children before parents, so that even checks at each step would pass.
    std::sort(result_.removals.begin(), result_.removals.end(), [](const RowImage& a, const RowImage& b) { return b < a; });
    return std::move(result_);
  }

 private:
  Result<std::optional<RowImage>> local(const Table& table, const QUuid& id) {
    std::optional<RowImage> found;
    ECLOSION_TRY(file_.rows(table, "id", id, [&](const store::RowSource& row) { found = RowImage::of(table, row); }));
    return found;
  }

  Result<void> mergeRecord(const Bundle* base, const Bundle& theirs) {
    RecordChange change{
        .kind = theirs.kind, .label = theirs.label, .what = base ? RecordChange::What::changed : RecordChange::What::added};
    const size_t before = result_.puts.size() + departures_.size();
    const RowsById baseRows = byId(base);
    const RowsById theirRows = byId(&theirs);
    for (const RowImage& row : theirs.rows) {
      const RowImage* baseRow = baseRows.value(row.id());
      if (baseRow && (*baseRow == row || isSeenAgain(*baseRow, row))) continue;
      if (baseRow && qstrcmp(row.table().name, "source_record") == 0) {
        // The import's own notes: nobody edits them, and their date is that of the words they keep.
        result_.puts.push_back(row);
        continue;
      }
      ECLOSION_TRY(mergeRow(baseRow, row, change));
    }
    if (base) {
      for (const RowImage& row : base->rows) {
        if (theirRows.contains(row.id())) continue;
        if (theirs.keepsPhases && qstrcmp(row.table().name, "phase") == 0) continue;
        ECLOSION_TRY(dropRow(row, change));
      }
    }
    if (result_.puts.size() + departures_.size() != before) result_.changes.push_back(std::move(change));
    return {};
  }

  // The kept text of a source is as old as the vintage that first had it: the same words seen again are no change.
  static bool isSeenAgain(const RowImage& base, const RowImage& row) {
    if (qstrcmp(row.table().name, "source_record") != 0) return false;
    const size_t knownOn = row.table().columns.size() - 1;
    for (size_t column = 0; column < knownOn; ++column) {
      if (row.cell(column) != base.cell(column)) return false;
    }
    return true;
  }

  Result<void> mergeRow(const RowImage* base, const RowImage& theirs, RecordChange& change) {
    const auto mine = local(theirs.table(), theirs.id());
    if (!mine) return Failure(mine.error());
    if (!*mine) {
      // Deleted at the desk since, or new. What the desk deleted stays deleted, but the difference is for a person to see.
      if (base) {
        result_.conflicts.push_back({theirs.id(), &theirs.table(), 0, ownCell(base->cell(0)), {}, ownCell(theirs.cell(0))});
      } else {
        result_.puts.push_back(theirs);
      }
      return {};
    }
    RowImage merged = **mine;
    for (size_t column = 1; column < theirs.table().columns.size(); ++column) {
      const CellView their = theirs.cell(column);
      const CellView my = (*mine)->cell(column);
      if (my == their) continue;
      if (base && base->cell(column) == their) continue;  // only the desk changed it
      if (!base && isEmpty(their)) continue;              // a row of the desk's own, which the source completes
      if (base ? base->cell(column) == my : isEmpty(my)) {
        merged.setCell(column, ownCell(their));
        change.columns.append(columnName(theirs, column));
      } else {
        result_.conflicts.push_back(
            {theirs.id(), &theirs.table(), column, base ? ownCell(base->cell(column)) : Cell{}, ownCell(my), ownCell(their)});
      }
    }
    if (!(merged == **mine)) result_.puts.push_back(std::move(merged));
    return {};
  }

  // A row the source no longer has: goes, unless the desk changed it.
  Result<void> dropRow(const RowImage& base, RecordChange& change) {
    auto mine = local(base.table(), base.id());
    if (!mine) return Failure(mine.error());
    if (!*mine) return {};
    MergeConflict conflict{base.id(), &base.table(), 0, ownCell(base.cell(0)), ownCell((*mine)->cell(0)), {}};
    if (**mine == base || isSeenAgain(base, **mine)) {
      departures_.push_back({{std::move(**mine)}, {}, std::move(conflict)});
      change.columns.append(QString::fromLatin1(base.table().name));
    } else {
      result_.conflicts.push_back(std::move(conflict));
    }
    return {};
  }

  Result<void> removeRecord(const Bundle& base) {
    if (base.rows.empty()) return {};
    Departure departure{.rows = {},
                        .change = RecordChange{.kind = base.kind, .label = base.label, .what = RecordChange::What::removed},
                        .conflict = {base.entity,
                                     &base.rows.front().table(),
                                     0,
                                     ownCell(base.rows.front().cell(0)),
                                     ownCell(base.rows.front().cell(0)),
                                     {}}};
    bool edited = false;
    for (const RowImage& row : base.rows) {
      auto mine = local(row.table(), row.id());
      if (!mine) return Failure(mine.error());
      if (!*mine) continue;
      if (!(**mine == row) && !isSeenAgain(row, **mine)) edited = true;
      departure.rows.push_back(std::move(**mine));
    }
    if (departure.rows.empty()) return {};
    edited ? stay(departure) : departures_.push_back(std::move(departure));
    return {};
  }

  void stay(Departure& departure) {
    result_.conflicts.push_back(departure.conflict);
    if (!departure.change) return;
    departure.change->what = RecordChange::What::kept;
    result_.changes.push_back(std::move(*departure.change));
  }

  // Nothing goes that something which stays belongs to (an expense, a decision made at the desk, another record kept for its
  // edits…); what is kept may keep more.
  Result<void> settleDepartures() {
    for (size_t i = 0; i < result_.puts.size(); ++i) putAt_.insert(result_.puts[i].id(), i);
    for (const Departure& departure : departures_) {
      for (const RowImage& row : departure.rows) leaving_.insert(row.id());
    }
    for (bool again = true; again;) {
      again = false;
      for (auto departure = departures_.begin(); departure != departures_.end();) {
        const auto needed = isNeeded(*departure);
        if (!needed) return Failure(needed.error());
        if (!*needed) {
          ++departure;
          continue;
        }
        for (const RowImage& row : departure->rows) leaving_.remove(row.id());
        stay(*departure);
        departure = departures_.erase(departure);
        again = true;
      }
    }
    for (Departure& departure : departures_) {
      if (departure.change) result_.changes.push_back(std::move(*departure.change));
      std::move(departure.rows.begin(), departure.rows.end(), std::back_inserter(result_.removals));
    }
    return {};
  }

  Result<bool> isNeeded(const Departure& departure) {
    bool found = false;
    for (const RowImage& target : departure.rows) {
      for (const Table& table : store::trackedTables()) {
        for (const store::Column& column : table.columns) {
          if (!isReference(column) || qstrcmp(column.references, target.table().name) != 0) continue;
          ECLOSION_TRY(file_.rows(table, column.name, target.id(), [&](const store::RowSource& row) {
            const RowImage pointing = RowImage::of(table, row);
            if (!leaving_.contains(pointing.id()) && stillPoints(pointing, target.id())) found = true;
          }));
          if (found) return true;
        }
      }
    }
    return false;
  }

  // Whether a row of the file will still point at `target` once what is to be put is written.
  [[nodiscard]] bool stillPoints(const RowImage& row, const QUuid& target) const {
    const auto put = putAt_.constFind(row.id());
    if (put == putAt_.cend()) return true;
    const RowImage& changed = result_.puts[*put];
    for (size_t column = 1; column < row.table().columns.size(); ++column) {
      if (isReference(row.table().columns[column]) && !changed.isNull(static_cast<int>(column)) &&
          store::uuidFromText(changed.bytes(static_cast<int>(column))) == target) {
        return true;
      }
    }
    return false;
  }

  // The desk may have deleted what the source still points at: the pointing row stays as it was, or out, for a person to see.
  Result<void> settleReferences() {
    for (bool again = true; again;) {
      again = false;
      QSet<QUuid> written;
      for (const RowImage& row : result_.puts) written.insert(row.id());
      std::vector<RowImage> sound;
      for (RowImage& row : result_.puts) {
        const auto keeps = settleRow(row, written, again);
        if (!keeps) return Failure(keeps.error());
        if (*keeps) sound.push_back(std::move(row));
      }
      result_.puts = std::move(sound);
    }
    return {};
  }

  // Whether the row is still to be written.
  Result<bool> settleRow(RowImage& row, const QSet<QUuid>& written, bool& changed) {
    const auto& columns = row.table().columns;
    for (size_t column = 1; column < columns.size(); ++column) {
      if (!isReference(columns[column]) || row.isNull(static_cast<int>(column))) continue;
      const QUuid target = store::uuidFromText(row.bytes(static_cast<int>(column)));
      if (written.contains(target)) continue;
      const auto there = isThere(*store::findTable(columns[column].references), target);
      if (!there) return Failure(there.error());
      if (*there) continue;
      changed = true;
      const auto mine = local(row.table(), row.id());
      if (!mine) return Failure(mine.error());
      const Cell my = *mine ? ownCell((*mine)->cell(column)) : Cell{};
      result_.conflicts.push_back({row.id(), &row.table(), column, {}, my, ownCell(row.cell(column))});
      row.setCell(column, my);
      if (*mine ? row == **mine : columns[column].required) return false;
    }
    return true;
  }

  Result<bool> isThere(const Table& table, const QUuid& id) {
    if (leaving_.contains(id)) return false;
    const auto known = there_.constFind(id);
    if (known != there_.cend()) return *known;
    const auto row = local(table, id);
    if (!row) return Failure(row.error());
    there_.insert(id, row->has_value());
    return row->has_value();
  }

  // What an import remarked is replaced as a whole by what this one does; nobody edits remarks.
  Result<void> mergeFindings() {
    QHash<QUuid, const RowImage*> wanted;
    for (const RowImage& row : theirs_.findings) wanted.insert(row.id(), &row);
    const Table& table = *store::findTable("finding");
    QSet<QUuid> present;
    ECLOSION_TRY(file_.rows(table, nullptr, {}, [&](const store::RowSource& row) {
      const RowImage image = RowImage::of(table, row);
      if (image.as<Finding>().source != sourceName) return;
      const RowImage* same = wanted.value(image.id());
      if (same && *same == image) {
        present.insert(image.id());
      } else if (!same) {
        result_.removals.push_back(image);
      }
    }));
    for (const RowImage& row : theirs_.findings) {
      if (!present.contains(row.id())) result_.puts.push_back(row);
    }
    return {};
  }

  const Derived& base_;
  const Derived& theirs_;
  const store::Reader& file_;
  std::vector<Departure> departures_;
  QSet<QUuid> leaving_;         // rows of the departures
  QHash<QUuid, size_t> putAt_;  // in the puts, while departures are settled
  QHash<QUuid, bool> there_;    // rows looked up in the file
  MergeResult result_;
};

}  // namespace

Result<MergeResult> mergeSource(const Derived& base, const Derived& theirs, const store::Reader& file) {
  return Merger(base, theirs, file).run();
}

}  // namespace eclosion::betagouv
