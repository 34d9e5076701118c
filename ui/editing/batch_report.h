// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/batch.h"
#include "ui/widgets/text_label.h"

class QCheckBox;

namespace eclosion::ui {

// Below the fields of a form for several startups or people: how many change, which are refused and why. Those are left out on
// the person's word alone.
class BatchReport final : public QWidget {
  Q_OBJECT

 public:
  // What it counts.
  enum class Of : quint8 { startups, people };
  explicit BatchReport(QWidget* parent = nullptr, Of of = Of::startups);
  void showBatch(const Batch& batch);
  void clear();
  // Something changes, and nobody is left out unasked.
  [[nodiscard]] bool isSettled() const;

 Q_SIGNALS:
  void settled();

 private:
  Of of_;
  size_t changing_ = 0, refused_ = 0;
  TextLabel *counts_, *refusals_;
  QCheckBox* leaveOut_;
};

}  // namespace eclosion::ui
