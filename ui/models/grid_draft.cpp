// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_draft.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/edits/change_record.h"
#include "core/edits/spells.h"

namespace eclosion::ui {
namespace {

struct GridWords {
  Q_DECLARE_TR_FUNCTIONS(GridWords)
};

}  // namespace

GridDraft::GridDraft(const Ledger& ledger, Phase gate) : gate_(gate), before_(gridOf(ledger, gate)), lines_(before_) {
  std::copy_if(ledger.criteria.begin(), ledger.criteria.end(), std::back_inserter(stored_),
               [gate](const Criterion& criterion) { return criterion.gate == gate; });
}

size_t GridDraft::add(const QString& label) {
  // Scores name a criterion by its key: two that share their words stay two.
  lines_.push_back({.key = QStringLiteral("own-") + newUuid().toString(QUuid::Id128).right(12), .label = label, .guidance = {}});
  return lines_.size() - 1;
}

void GridDraft::remove(size_t line) { lines_.erase(lines_.begin() + static_cast<ptrdiff_t>(line)); }

size_t GridDraft::move(size_t line, int by) {
  const auto to = static_cast<ptrdiff_t>(line) + by;
  if (to < 0 || to >= static_cast<ptrdiff_t>(lines_.size())) return line;
  std::swap(lines_[line], lines_[static_cast<size_t>(to)]);
  return static_cast<size_t>(to);
}

QString GridDraft::problem() const {
  if (lines_.empty()) return GridWords::tr("A grid has at least one criterion. Add one, or go back to the method's own.");
  for (size_t i = 0; i < lines_.size(); ++i) {
    const QString label = lines_[i].label.simplified();
    if (label.isEmpty()) return GridWords::tr("Criterion %1 has no words. Write some, or remove it.").arg(i + 1);
    for (size_t j = 0; j < i; ++j) {
      if (lines_[j].label.simplified().compare(label, Qt::CaseInsensitive) == 0)
        return GridWords::tr("“%1” is there twice. Change one of them.").arg(label);
    }
  }
  return {};
}

std::vector<edits::Edit> GridDraft::edits() const {
  std::vector<edits::Edit> edits;
  if (lines_ == before_) return edits;
  const bool none = isMethod();
  const auto line = [&](const Criterion& criterion) {
    return std::find_if(lines_.begin(), lines_.end(), [&](const auto& each) { return each.key == criterion.key; });
  };
  for (const Criterion& criterion : stored_) {
    if (none || line(criterion) == lines_.end()) edits.push_back(edits::removeRecord(refTo(criterion)));
  }
  if (none) return edits;
  for (size_t i = 0; i < lines_.size(); ++i) {
    const GridCriterion& wanted = lines_[i];
    const QString label = wanted.label.simplified(), guidance = wanted.guidance.simplified();
    const QString position = edits::positionAt(i);
    const auto there =
        std::find_if(stored_.begin(), stored_.end(), [&](const Criterion& criterion) { return criterion.key == wanted.key; });
    if (there == stored_.end()) {
      edits.push_back(edits::addRecord(Criterion{.id = newId<CriterionId>(),
                                                 .gate = gate_,
                                                 .key = wanted.key,
                                                 .label = label,
                                                 .guidance = guidance,
                                                 .position = position}));
    } else if (there->label != label || there->guidance != guidance || there->position != position) {
      edits.push_back(
          edits::setFields(refTo(*there), {{"label", label},
                                           {"guidance", guidance.isEmpty() ? edits::FieldValue() : edits::FieldValue(guidance)},
                                           {"position", position}}));
    }
  }
  return edits;
}

}  // namespace eclosion::ui
