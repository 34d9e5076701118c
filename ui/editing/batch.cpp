// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/batch.h"

#include <algorithm>

namespace eclosion::ui {

Batch planBatch(const Editing& editing, const std::vector<BatchItem>& items) {
  Batch batch;
  for (const BatchItem& item : items) {
    if (!item.edit) {
      ++batch.unchanged;
      continue;
    }
    const auto plan = editing.plan(item.edit);
    if (!plan) {
      batch.refused.push_back({item.name, plan.error().message});
    } else if (plan->isEmpty()) {
      ++batch.unchanged;
    } else {
      if (batch.edits.empty()) batch.words = plan->words;
      batch.edits.push_back(item.edit);
      for (const Verdict& verdict : plan->unusual) {
        if (std::find(batch.unusual.begin(), batch.unusual.end(), verdict) == batch.unusual.end())
          batch.unusual.push_back(verdict);
      }
    }
  }
  return batch;
}

}  // namespace eclosion::ui
