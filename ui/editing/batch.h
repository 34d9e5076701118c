// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/edits/edit.h"
#include "ui/shell/editing.h"

namespace eclosion::ui {

// The same thing done to several startups, before it is: what would change, what is unusual about it, and what would be refused.
struct Batch {
  struct Refusal {
    QString name;
    QString why;
  };
  std::vector<edits::Edit> edits = {};  // of those that would change something
  QString words = {};                   // of the first of them
  int unchanged = 0;
  std::vector<Refusal> refused = {};
  std::vector<Verdict> unusual = {};  // each rule once
};

// A startup's name with what is to be done to it; an edit that is not there stands for nothing to do.
struct BatchItem {
  QString name;
  edits::Edit edit;
};

[[nodiscard]] Batch planBatch(const Editing& editing, const std::vector<BatchItem>& items);

}  // namespace eclosion::ui
