// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/review_grid.h"
#include "core/edits/edit.h"

namespace eclosion::ui {

// A gate's grid while a person changes it, and the edits that make the file's grid so.
class GridDraft {
 public:
  GridDraft(const Ledger& ledger, Phase gate);

  [[nodiscard]] const std::vector<GridCriterion>& lines() const { return lines_; }
  // At the end, with a key of its own; answers with its place.
  size_t add(const QString& label);
  void remove(size_t line);
  // One place up or down; answers with the new place, the same one at an end.
  size_t move(size_t line, int by);
  void setLabel(size_t line, const QString& label) { lines_[line].label = label; }
  void setGuidance(size_t line, const QString& guidance) { lines_[line].guidance = guidance; }
  void resetToMethod() { lines_ = methodGrid(gate_); }
  [[nodiscard]] bool isMethod() const { return lines_ == methodGrid(gate_); }
  // What is wrong with it, in a sentence that says what to do; empty: nothing.
  [[nodiscard]] QString problem() const;

  // Nothing where it is as in the file. The method's own grid is no record at all.
  [[nodiscard]] std::vector<edits::Edit> edits() const;

 private:
  Phase gate_;
  std::vector<Criterion> stored_;  // of the gate, as in the file
  std::vector<GridCriterion> before_;
  std::vector<GridCriterion> lines_;
};

}  // namespace eclosion::ui
