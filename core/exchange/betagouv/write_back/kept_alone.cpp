// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/kept_alone.h"

#include <QCoreApplication>

#include "core/edits/fields.h"
#include "core/edits/record_words.h"
#include "core/store/row_image.h"

namespace eclosion::betagouv {
namespace {

struct KeptAloneText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::KeptAlone)
};

struct Column {
  eclosion::RecordKind kind;
  const char* table;
  const char* name;
  const char* usual = "";  // what says nothing
};

template <class E>
Column column(const char* name, const char* usual = "") {
  return {recordKind<E>, store::Mapping<E>::table, name, usual};
}

template <class... E>
Result<void> countAll(const store::Reader& reader, std::vector<KeptAlone>& result) {
  Result<void> done;
  const auto one = [&]<class One>() {
    int count = 0;
    done = reader.rows(*store::findTable(store::Mapping<One>::table), nullptr, {}, [&](const store::RowSource&) { ++count; });
    if (count > 0) result.push_back({recordKind<One>, {}, count});
    return done.has_value();
  };
  (void)(one.template operator()<E>() && ...);
  return done;
}

Result<void> countDecisions(const store::Reader& reader, std::vector<KeptAlone>& result) {
  int count = 0;
  ECLOSION_TRY(reader.rows(*store::findTable("decision"), nullptr, {}, [&](const store::RowSource& row) {
    const auto decision = store::readRow<Decision>(row);
    const bool grant = decision.outcome == DecisionOutcome::grant && !decision.gate && decision.state == DecisionState::recorded;
    if (!grant) ++count;
  }));
  if (count > 0) result.push_back({recordKind<Decision>, {}, count});
  return {};
}

}  // namespace

Result<std::vector<KeptAlone>> keptAlone(const store::Reader& reader) {
  std::vector<KeptAlone> result;
  ECLOSION_TRY(countDecisions(reader, result));
  ECLOSION_TRY((countAll<StartupName, Deployment, CommitteeSession, DecisionScore, Condition, Envelope, Commitment, Expense,
                         Attendee, Metric, Measurement, Milestone, Training, Trainee, Spotlight, Editorial, DecisionTransition,
                         AgendaItem, SessionDocument, Criterion, Deck, Slide>(reader, result)));
  const Column columns[]{
      column<Startup>("problem"),        column<Startup>("kind", "state"), column<Startup>("parent_id"),
      column<Startup>("merged_into_id"), column<Startup>("archived"),      column<StartupIncubator>("start"),
      column<StartupIncubator>("end"),   column<StartupSponsor>("start"),  column<StartupSponsor>("end"),
      column<Incubator>("opened"),       column<Incubator>("closed"),      column<PhasePeriod>("receiver_id"),
      column<PhasePeriod>("legal_form"), column<Mission>("share"),         column<MissionStartup>("share"),
  };
  for (const Column& wanted : columns) {
    const store::Table& table = *store::findTable(wanted.table);
    const int place = store::placeOf(table, wanted.name);
    int count = 0;
    ECLOSION_TRY(reader.rows(table, nullptr, {}, [&](const store::RowSource& row) {
      const store::RowImage image = store::RowImage::of(table, row);
      const store::CellView cell = image.cell(static_cast<size_t>(place));
      const auto* text = std::get_if<QByteArrayView>(&cell);
      if (!std::holds_alternative<std::monostate>(cell) && !(text && *text == wanted.usual)) ++count;
    }));
    if (count > 0) result.push_back({wanted.kind, wanted.name, count});
  }
  return result;
}

QString wordsOf(const KeptAlone& kept) {
  const QString records = edits::countOf(kept.kind, static_cast<size_t>(kept.count));
  const edits::Field* field = kept.column.isEmpty() ? nullptr : edits::findField(kept.kind, kept.column);
  return field ? KeptAloneText::tr("%1 of %2", "field, records").arg(edits::labelOf(*field), records) : records;
}

}  // namespace eclosion::betagouv
