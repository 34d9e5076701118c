// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>
#include <vector>

namespace eclosion::app {

// Text in aligned columns for a terminal. Columns are as wide as their widest cell and two spaces apart.
class TextTable {
 public:
  enum class Align { left, right };

  // Alignment by column; columns past the list are aligned left.
  explicit TextTable(std::vector<Align> alignment = {}) : alignment_(std::move(alignment)) {}

  void addRow(const QStringList& cells) { rows_.push_back(cells); }
  void write(QTextStream& out, int indent = 0) const;

 private:
  std::vector<Align> alignment_;
  std::vector<QStringList> rows_;
};

}  // namespace eclosion::app
