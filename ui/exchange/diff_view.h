// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "core/support/line_diff.h"

namespace eclosion::ui {

// What changes in a file, line by line: a sign before each line says what the colour says.
class DiffView final : public QTextEdit {
  Q_OBJECT

 public:
  explicit DiffView(QWidget* parent = nullptr);
  void setHunks(std::vector<DiffHunk> hunks);
  // Words in place of a diff.
  void setWords(const QString& words);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  std::vector<DiffHunk> hunks_;
  QString words_;
};

}  // namespace eclosion::ui
