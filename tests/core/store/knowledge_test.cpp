// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/knowledge.h"

#include <gtest/gtest.h>

#include "core/store/names.h"
#include "core/store/recorder.h"
#include "core/store/texts.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

class Knowledge : public testing::Test {
 protected:
  void record(const QDateTime& at, const QString& kind, const std::function<void(Writer&)>& work) {
    portfolio.clock.moment = at;
    const auto done =
        Recorder(*portfolio.file, portfolio.clock, {})
            .record({.words = QStringLiteral("Words of %1").arg(kind), .kind = kind}, [&](Writer& writer) -> Result<void> {
              work(writer);
              return {};
            });
    ASSERT_TRUE(done) << done.error().message.toStdString();
  }
  static QDateTime at(int day, int hour) { return {QDate(2026, 10, day), QTime(hour, 0), Qt::UTC}; }
  [[nodiscard]] std::vector<KnowledgeMark> marks() const { return knowledgeMarks(*portfolio.file).value(); }

  test::TemporaryPortfolio portfolio;
  Startup startup{.id = newId<StartupId>(), .name = QStringLiteral("Ferry")};
};

TEST_F(Knowledge, isMarkedByImportsAndDaysWithEdits) {
  EXPECT_TRUE(marks().empty()) << "a new file has learnt nothing";
  const QString edit = QStringLiteral("edit"), import = QStringLiteral("import");
  record(at(1, 9), import, [&](Writer& writer) { writer.put(startup); });
  for (const auto& moment : {at(2, 9), at(2, 17), at(3, 9)}) {
    startup.mission = moment.toString();
    record(moment, edit, [&](Writer& writer) { writer.put(startup); });
  }
  startup.mission.clear();
  record(at(3, 10), import, [&](Writer& writer) { writer.put(startup); });
  startup.mission = QStringLiteral("Last");
  record(at(3, 11), QStringLiteral("undo"), [&](Writer& writer) { writer.put(startup); });
  const QString words = QStringLiteral("Words of import");
  const std::vector<KnowledgeMark> expected{{.at = at(3, 11), .edits = 1},
                                            {.at = at(3, 10), .isImport = true, .words = words},
                                            {.at = at(3, 9), .edits = 1},
                                            {.at = at(2, 17), .edits = 2},
                                            {.at = at(1, 9), .isImport = true, .words = words}};
  EXPECT_TRUE(marks() == expected);
}

TEST_F(Knowledge, ofAnImportInChunksIsOneMark) {
  record(at(1, 9), QStringLiteral("import"), [&](Writer& writer) {
    for (int i = 0; i < 25'000; ++i) writer.put(Organisation{.id = newId<OrganisationId>(), .name = QString::number(i)});
  });
  EXPECT_EQ(marks().size(), 1U);
}

TEST_F(Knowledge, ofATransitionBeginsWhenItsEntryWasFirstThere) {
  PhasePeriod phase{.id = newId<PhaseId>(), .startup = startup.id, .phase = Phase::construction, .start = QDate(2026, 9, 1)};
  PhasePeriod undated{.id = newId<PhaseId>(), .startup = startup.id, .phase = Phase::acceleration};
  const QString edit = QStringLiteral("edit");
  record(at(1, 9), edit, [&](Writer& writer) { writer.put(startup); });
  record(at(2, 9), edit, [&](Writer& writer) {
    writer.put(phase);
    writer.put(undated);
  });
  phase.start = QDate(2026, 9, 15);
  record(at(5, 9), edit, [&](Writer& writer) { writer.put(phase); });
  record(at(6, 9), edit, [&](Writer& writer) { writer.remove<PhasePeriod>(phase.id.uuid()); });
  record(at(7, 9), QStringLiteral("undo"), [&](Writer& writer) { writer.put(phase); });

  const auto known = knownTransitions(*Reader::at(*portfolio.file)).value();
  EXPECT_EQ(known.began, at(1, 9));
  EXPECT_TRUE(known.entries == (std::vector<KnownTransition>{{startup.id, Phase::construction, QDate(2026, 9, 15), at(2, 9)}}));
  const auto before = knownTransitions(*Reader::at(*portfolio.file, at(3, 9))).value();
  ASSERT_EQ(before.entries.size(), 1U);
  EXPECT_EQ(before.entries[0].trueOn, QDate(2026, 9, 1)) << "as it was known then";
  EXPECT_TRUE(knownTransitions(*Reader::at(*portfolio.file, at(6, 12))).value().entries.empty());
}

// Words of the past: every way a text source answers, against the same asked when it was the present.
TEST_F(Knowledge, ofWordsIsThatOfTheReader) {
  const OrganisationId organisation = newId<OrganisationId>();
  const IncubatorId incubator = newId<IncubatorId>();
  StartupName name{
      .id = newId<StartupNameId>(), .startup = startup.id, .name = QStringLiteral("Barge"), .end = QDate(2020, 1, 1)};
  StartupTag tag{
      .id = newId<StartupTagId>(), .startup = startup.id, .value = QStringLiteral("Water"), .position = QStringLiteral("a")};
  const auto put = [&](Writer& writer) {
    writer.put(startup);
    writer.put(Organisation{.id = organisation, .name = startup.name + QStringLiteral(" ministry"), .acronym = startup.name});
    writer.put(Incubator{.id = incubator, .name = startup.name + QStringLiteral(" house")});
    writer.put(name);
    writer.put(tag);
  };
  const auto said = [&](const TextSource& text) {
    QStringList all{text.startupName(startup.id),
                    text.startupName(startup.id, QDate(2019, 1, 1)),
                    text.startupName(startup.id, QDate(2021, 1, 1)),
                    text.startupFormerNames(startup.id).join(u'|'),
                    text.startupThemes(startup.id).join(u'|'),
                    text.startupMission(startup.id),
                    text.incubatorName(incubator),
                    text.organisationName(organisation),
                    text.organisationShortName(organisation)};
    text.eachStartupName([&](const TextSource::StartupNaming& naming) {
      all << QStringLiteral("%1 %2 %3").arg(naming.name, naming.start.toString(), naming.end.toString());
    });
    return all;
  };
  const auto listed = [&](const QDateTime& moment) {
    QStringList names;
    EXPECT_TRUE(eachName(
        *portfolio.file, [&](const ListedName& one) { names << QString::fromUtf8(one.utf8); }, {}, moment));
    return names;
  };

  std::vector<std::pair<QStringList, QStringList>> asThen;
  for (int i = 1; i <= 4; ++i) {
    startup.name = QStringLiteral("Ferry %1").arg(i);
    startup.mission = QStringLiteral("Mission %1").arg(i);
    name.name = QStringLiteral("Barge %1").arg(i / 2);
    tag.value = QStringLiteral("Theme %1").arg(i);
    record(at(i, 9), QStringLiteral("edit"), put);
    asThen.emplace_back(said(Texts(*portfolio.file)), listed({}));
  }
  for (int i = 1; i <= 4; ++i) {
    const Texts texts(*Reader::at(*portfolio.file, at(i, 12)));
    const auto& [words, names] = asThen[static_cast<size_t>(i - 1)];
    EXPECT_EQ(said(texts), words) << i;
    EXPECT_EQ(listed(at(i, 12)), names) << i;
  }
  EXPECT_EQ(Texts(*Reader::at(*portfolio.file, at(1, 1))).startupName(startup.id), QString());
}

}  // namespace
}  // namespace eclosion::store
