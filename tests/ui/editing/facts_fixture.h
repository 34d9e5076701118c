// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "tests/ui/editing/editing_fixture.h"

namespace eclosion::test {

// The window over a real file, with what tests of facts ask of its records.
class FactsTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    EditingWindowTest::SetUp();
    // Messages would wait for an answer.
    QObject::disconnect(&desk(), &ui::EditDesk::failed, window_.get(), nullptr);
  }
  [[nodiscard]] ui::EditDesk& desk() { return window_->desk(); }
  [[nodiscard]] const edits::Records& records() { return desk().editing()->records(); }
  template <class E>
  [[nodiscard]] std::vector<E> of(const char* column, const QUuid& id) {
    return records().where<E>(column, id).value();
  }
  template <class E, class IdType>
  [[nodiscard]] E one(const IdType& id) {
    return records().find<E>(id.uuid()).value().value();
  }
  [[nodiscard]] RecordRef refOf(const StartupId& id) const { return {recordKind<Startup>, id.uuid()}; }
};

}  // namespace eclosion::test
