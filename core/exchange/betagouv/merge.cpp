// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/merge.h"

#include <QHash>
#include <algorithm>

namespace eclosion::betagouv {
namespace {

using store::Cell;
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

class Merger {
 public:
  Merger(const Derived& base, const Derived& theirs, const store::Reader& file) : base_(base), theirs_(theirs), file_(file) {}

  Result<MergeResult> run() {
    QHash<QUuid, const Bundle*> base, theirs;
    for (const Bundle& bundle : base_.bundles) base.insert(bundle.entity, &bundle);
    for (const Bundle& bundle : theirs_.bundles) theirs.insert(bundle.entity, &bundle);
    for (const Bundle& bundle : base_.bundles) {
      // Whoever points to a record that goes must be known to go too, before that is judged.
      if (theirs.contains(bundle.entity)) continue;
      for (const RowImage& row : bundle.rows) leaving_.insert(row.id());
    }
    for (const Bundle& bundle : theirs_.bundles) ECLOSION_TRY(mergeRecord(base.value(bundle.entity), bundle));
    for (const Bundle& bundle : base_.bundles) {
      if (!theirs.contains(bundle.entity)) ECLOSION_TRY(removeRecord(bundle));
    }
    ECLOSION_TRY(mergeFindings());
    std::sort(result_.puts.begin(), result_.puts.end());
    // Children before parents, so that even checks at each step would pass.
    std::sort(result_.removals.begin(), result_.removals.end(), [](const RowImage& a, const RowImage& b) { return b < a; });
    return std::move(result_);
  }

 private:
  Result<std::optional<RowImage>> local(const RowImage& like) {
    std::optional<RowImage> found;
    ECLOSION_TRY(file_.rows(like.table(), "id", like.id(), [&](const store::RowSource& row) { found = RowImage::of(like.table(), row); }));
    return found;
  }

  Result<void> mergeRecord(const Bundle* base, const Bundle& theirs) {
    RecordChange change{.kind = theirs.kind, .label = theirs.label, .what = base ? RecordChange::What::changed : RecordChange::What::added};
    const size_t before = result_.puts.size() + result_.removals.size();
    const RowsById baseRows = byId(base);
    const RowsById theirRows = byId(&theirs);
    for (const RowImage& row : theirs.rows) {
      const RowImage* baseRow = baseRows.value(row.id());
      if (baseRow && *baseRow == row) continue;
      if (isSeenAgain(baseRow, row)) continue;
      ECLOSION_TRY(mergeRow(baseRow, row, change));
    }
    if (base) {
      for (const RowImage& row : base->rows) {
        if (theirRows.contains(row.id())) continue;
        if (theirs.keepsPhases && qstrcmp(row.table().name, "phase") == 0) continue;
        ECLOSION_TRY(dropRow(row, change));
      }
    }
    if (result_.puts.size() + result_.removals.size() != before) result_.changes.push_back(std::move(change));
    return {};
  }

  // The kept text of a source is as old as the vintage that first had it: the same words seen again are no change.
  static bool isSeenAgain(const RowImage* base, const RowImage& theirs) {
    if (!base || qstrcmp(theirs.table().name, "source_record") != 0) return false;
    RowImage same = theirs;
    same.setCell(theirs.table().columns.size() - 1, base->cell(theirs.table().columns.size() - 1));
    return same == *base;
  }

  Result<void> mergeRow(const RowImage* base, const RowImage& theirs, RecordChange& change) {
    const auto mine = local(theirs);
    if (!mine) return Failure(mine.error());
    if (!*mine) {
      // Deleted at the desk since, or new. What the desk deleted stays deleted, but the difference is for a person to see.
      if (base) {
        result_.conflicts.push_back({theirs.id(), &theirs.table(), 0, base->cell(0), {}, theirs.cell(0)});
      } else {
        result_.puts.push_back(theirs);
      }
      return {};
    }
    RowImage merged = **mine;
    for (size_t column = 1; column < theirs.table().columns.size(); ++column) {
      const Cell& their = theirs.cell(column);
      const Cell& my = (*mine)->cell(column);
      if (my == their) continue;
      if (base && base->cell(column) == their) continue;  // only the desk changed it
      if (base && base->cell(column) == my) {
        merged.setCell(column, their);
        change.columns.append(columnName(theirs, column));
      } else {
        result_.conflicts.push_back({theirs.id(), &theirs.table(), column, base ? base->cell(column) : Cell{}, my, their});
      }
    }
    if (!(merged == **mine)) result_.puts.push_back(std::move(merged));
    return {};
  }

  // A row the source no longer has: goes, unless the desk changed it.
  Result<void> dropRow(const RowImage& base, RecordChange& change) {
    const auto mine = local(base);
    if (!mine) return Failure(mine.error());
    if (!*mine) return {};
    if (**mine == base) {
      result_.removals.push_back(base);
      change.columns.append(QString::fromLatin1(base.table().name));
    } else {
      result_.conflicts.push_back({base.id(), &base.table(), 0, base.cell(0), (*mine)->cell(0), {}});
    }
    return {};
  }

  Result<void> removeRecord(const Bundle& base) {
    RecordChange change{.kind = base.kind, .label = base.label, .what = RecordChange::What::removed};
    std::vector<RowImage> present;
    bool edited = false;
    for (const RowImage& row : base.rows) {
      const auto mine = local(row);
      if (!mine) return Failure(mine.error());
      if (!*mine) continue;
      if (!(**mine == row) && !isSeenAgain(&row, **mine)) edited = true;
      present.push_back(**mine);
    }
    const auto others = hasOtherRowsPointingAt(base);
    if (!others) return Failure(others.error());
    if (edited || *others) {
      change.what = RecordChange::What::kept;
      result_.conflicts.push_back({base.entity, &base.rows.front().table(), 0, base.rows.front().cell(0), base.rows.front().cell(0), {}});
    } else {
      for (RowImage& row : present) result_.removals.push_back(std::move(row));
    }
    if (!present.empty()) result_.changes.push_back(std::move(change));
    return {};
  }

  // Rows made at the desk that belong to a record which the source dropped (an expense, a decision…).
  Result<bool> hasOtherRowsPointingAt(const Bundle& base) {
    QSet<QUuid> own;
    for (const RowImage& row : base.rows) own.insert(row.id());
    bool found = false;
    for (const RowImage& target : base.rows) {
      for (const Table& table : store::trackedTables()) {
        for (const store::Column& column : table.columns) {
          if (!column.references || qstrcmp(column.references, target.table().name) != 0) continue;
          ECLOSION_TRY(file_.rows(table, column.name, target.id(), [&](const store::RowSource& row) {
            const RowImage pointing = RowImage::of(table, row);
            if (!own.contains(pointing.id()) && !leaving_.contains(pointing.id()) && stillPoints(pointing, target.id())) found = true;
          }));
          if (found) return true;
        }
      }
    }
    return false;
  }

  // Whether a row of the file will still point at `target` once what has been decided so far is written.
  [[nodiscard]] bool stillPoints(const RowImage& row, const QUuid& target) const {
    const auto same = [&](const RowImage& other) { return &other.table() == &row.table() && other.id() == row.id(); };
    if (std::any_of(result_.removals.begin(), result_.removals.end(), same)) return false;
    const auto changed = std::find_if(result_.puts.begin(), result_.puts.end(), same);
    if (changed == result_.puts.end()) return true;
    const store::UuidText text = store::uuidText(target);
    const Cell id = QByteArray(text.data(), qsizetype(text.size()));
    for (size_t column = 1; column < row.table().columns.size(); ++column) {
      if (row.table().columns[column].references && changed->cell(column) == id) return true;
    }
    return false;
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
  QSet<QUuid> leaving_;
  MergeResult result_;
};

}  // namespace

Result<MergeResult> mergeSource(const Derived& base, const Derived& theirs, const store::Reader& file) {
  return Merger(base, theirs, file).run();
}

}  // namespace eclosion::betagouv
