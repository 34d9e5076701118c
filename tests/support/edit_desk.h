// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/store/follower.h"
#include "core/store/mapping.h"
#include "core/store/recorder.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::test {

// A portfolio in a file with what edits need around it. Today is 1 September 2026.
class EditDesk {
 public:
  EditDesk();

  // Writes records as they are, without an edit, and reads the columns again.
  template <class... E>
  void put(const E&... entities) {
    write([&](store::Writer& writer) { (writer.put(entities), ...); });
  }
  void write(const std::function<void(store::Writer&)>& work);

  [[nodiscard]] Result<edits::Plan> plan(const edits::Edit& edit) const { return edit(records); }
  // Records the edit and lets the columns follow. A failure of the test where they are not as if read afresh.
  Result<PortfolioChange> perform(const edits::Edit& edit);
  Result<PortfolioChange> performAll(const QString& words, const std::vector<edits::Edit>& edits);

  template <class E>
  [[nodiscard]] std::vector<E> all() const {
    return records.where<E>("id", {}).value();
  }
  template <class E, class IdType>
  [[nodiscard]] std::optional<E> find(const IdType& id) const {
    return records.find<E>(id.uuid()).value();
  }
  [[nodiscard]] QString lastWords() const;  // of the newest journal entry

  TemporaryPortfolio temporary;
  store::PortfolioFile& file;
  store::Texts texts;
  Portfolio columns;
  store::StoredRecords records;
  store::Follower follower;

 private:
  Result<PortfolioChange> followed(const Result<store::Change>& written);
};

// The first difference between two portfolios, for people; empty when there is none.
[[nodiscard]] QString differenceOf(const Portfolio& a, const Portfolio& b);

}  // namespace eclosion::test
