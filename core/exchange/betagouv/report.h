// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/drafts.h"

namespace eclosion::betagouv {

[[nodiscard]] inline RecordKind kindOf(const SourceIncubator&) { return RecordKind::incubator; }
[[nodiscard]] inline RecordKind kindOf(const SourceOrganisation&) { return RecordKind::organisation; }
[[nodiscard]] inline RecordKind kindOf(const SourceFastRound&) { return RecordKind::fastRound; }
[[nodiscard]] inline RecordKind kindOf(const SourceStartup&) { return RecordKind::startup; }
[[nodiscard]] inline RecordKind kindOf(const SourceMember&) { return RecordKind::member; }

// Where findings about one record are put down.
class Report {
 public:
  template <class Record>
  explicit Report(Draft<Record>& draft) : kind_(kindOf(draft.record)), file_(draft.record), findings_(draft.findings) {}

  // `code` is one of the table in quirks.cpp, which gives its severity. `detail` must not name a person.
  void add(const char* code, int line, QString detail);

 private:
  RecordKind kind_;
  const SourceFile& file_;
  std::vector<SourceFinding>& findings_;
};

}  // namespace eclosion::betagouv
