// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>
#include <map>
#include <vector>

#include "core/store/recorder.h"
#include "core/store/row_image.h"

namespace eclosion::test {

// Edits of any rows of any table, valid whatever they are made on, the same for the same seed: for properties that hold
// whatever was edited. Rows come, change and go; one that goes takes along what points to it, or is let go of.
class RandomEdits {
 public:
  RandomEdits(store::PortfolioFile& file, const Clock& clock, quint32 seed);
  // One edit of one to three steps that changes something.
  [[nodiscard]] Result<store::Change> next();
  // After something else changed the rows.
  void lookAgain();

 private:
  void step(store::Writer& writer);
  void add(store::Writer& writer, const store::Table& table);
  void change(store::Writer& writer, const store::Table& table, const QUuid& id);
  void remove(store::Writer& writer, const store::Table& table, const QUuid& id);
  [[nodiscard]] store::RowImage row(const store::Table& table, const QUuid& id) const;
  [[nodiscard]] std::vector<QUuid> ids(const store::Table& table, const char* column = nullptr, const QUuid& value = {}) const;
  [[nodiscard]] store::Cell anyValue(const store::Table& table, const store::Column& column);
  [[nodiscard]] QUuid anyId();
  [[nodiscard]] QByteArray anyText();

  store::PortfolioFile& file_;
  const Clock& clock_;
  QRandomGenerator random_;
  std::map<const store::Table*, std::vector<QUuid>> rows_;
  int number_ = 0;
};

// What a check finds wrong with the file itself; what random edits make of a startup's history is no concern.
[[nodiscard]] QStringList damageIn(const store::PortfolioFile& file);

// Every tracked table, its rows in order of their key, cell by cell.
[[nodiscard]] QByteArray trackedDump(const store::PortfolioFile& file);

}  // namespace eclosion::test
