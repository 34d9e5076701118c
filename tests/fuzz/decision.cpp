// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a decision to be recorded: it is one that can be checked, or it is refused in words; nothing else may come of it.
#include <cstdint>

#include "core/edits/decide.h"
#include "core/exchange/json/decision_json.h"
#include "core/store/recorder.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"
#include "tests/fuzz/fed_portfolio.h"

namespace eclosion::fuzz {
namespace {

// A startup “S” in construction, an organisation “O” and a session, for documents to name.
class Room {
 public:
  Room()
      : fed_(QStringLiteral(ECLOSION_FUZZ_DATA "/base.eclosion")), texts_(fed_.file()), records_(fed_.file(), texts_, present_) {
    present_.today = fed_.clock().today();
    const StartupId startup = namedId<StartupId>(u"S");
    const auto written = store::Recorder(fed_.file(), fed_.clock(), {}).record({}, [&](store::Writer& writer) -> Result<void> {
      writer.put(Startup{.id = startup, .name = QStringLiteral("S")});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = startup, .start = QDate(2025, 1, 1)});
      writer.put(PhasePeriod{
          .id = namedId<PhaseId>(u"2"), .startup = startup, .phase = Phase::construction, .start = QDate(2026, 1, 1)});
      writer.put(Organisation{.id = namedId<OrganisationId>(u"O"), .name = QStringLiteral("O")});
      writer.put(CommitteeSession{.id = namedId<SessionId>(u"C"), .title = QStringLiteral("C")});
      return {};
    });
    demand(written.has_value(), "the room is made");
  }

  void read(const QByteArray& document) {
    const auto decided = exchange::readDecisionJson(document, records_);
    if (!decided) return demand(!decided.error().message.isEmpty(), "a refusal has its reason");
    for (const DecisionAmount& amount : decided->decided.amounts) demand(!(amount.amount < Money{}), "no amount is negative");
    const auto checks = edits::checkDecision(records_, decided->decided);
    demand(checks.has_value(), "what was read can be checked");
    for (const DecisionCheck& check : *checks) demand(!check.words.isEmpty(), "a check is said in words");
    const auto plan = edits::recordDecision(decided->decided)(records_);
    demand(plan.has_value() || !plan.error().message.isEmpty(), "a refusal has its reason");
    demand(!plan.has_value() || mayBeRecorded(*checks), "nothing is recorded against a check");
  }

 private:
  FedPortfolio fed_;
  store::Texts texts_;
  Portfolio present_;
  store::StoredRecords records_;
};

}  // namespace
}  // namespace eclosion::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static eclosion::fuzz::Room room;
  room.read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
  return 0;
}
