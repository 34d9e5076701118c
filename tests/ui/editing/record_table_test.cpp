// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table.h"

#include <QAbstractItemModelTester>

#include "core/edits/change_record.h"
#include "core/edits/merge_organisations.h"
#include "core/edits/person_names.h"
#include "tests/ui/editing/facts_fixture.h"

namespace eclosion::test {
namespace {

class RecordTableTest : public FactsTest {
 protected:
  StartupLink link(const QString& url, LinkKind kind = LinkKind::product) {
    return {.id = newId<StartupLinkId>(), .startup = lapins_, .kind = kind, .url = url};
  }
};

TEST_F(RecordTableTest, followsEveryChangeAndKeepsRowsThatStay) {
  ui::RecordTable table({.kind = recordKind<StartupLink>, .column = "startup_id", .owner = lapins_.uuid()});
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(table.rowCount(), 0);
  table.setEditing(desk().editing());
  EXPECT_EQ(table.rowCount(), 0);
  EXPECT_EQ(table.columnCount(), 2) << "the startup is known";
  const StartupLink first = link(QStringLiteral("https://lapins.example"));
  const StartupLink second = link(QStringLiteral("https://code.example"), LinkKind::repository);
  ASSERT_TRUE(desk().perform(edits::addRecord(first)));
  ASSERT_TRUE(desk().perform(edits::addRecord(second)));
  ASSERT_EQ(table.rowCount(), 2);
  const QPersistentModelIndex kept = table.index(table.rowOf(first.id.uuid()), table.columnOf("url"));
  EXPECT_EQ(kept.data().toString(), first.url);
  // It moves behind the other by its kind, and is the same row.
  ASSERT_TRUE(desk().perform(edits::setField(refTo(first), "kind", QString(code(LinkKind::other)))));
  EXPECT_EQ(kept.row(), 1);
  EXPECT_EQ(kept.data().toString(), first.url);
  ASSERT_TRUE(desk().perform(edits::removeRecord(refTo(second))));
  EXPECT_EQ(kept.row(), 0);
  ASSERT_TRUE(desk().undo());
  EXPECT_EQ(kept.row(), 1);
  table.setOwner(merles_.uuid());
  EXPECT_EQ(table.rowCount(), 0);
  table.setOwner({});
  EXPECT_EQ(table.rowCount(), 0) << "no owner, no records";
}

TEST_F(RecordTableTest, namesOfOtherRecordsFollow) {
  ui::RecordTable table({.kind = recordKind<StartupSponsor>, .column = "startup_id", .owner = lapins_.uuid()});
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setEditing(desk().editing());
  const QModelIndex sponsor = table.index(0, table.columnOf("organisation_id"));
  EXPECT_EQ(sponsor.data().toString(), QStringLiteral("DINUM"));
  ASSERT_TRUE(desk().perform(edits::setField({recordKind<Organisation>, dinum_.uuid()}, "name", QStringLiteral("Dinum"))));
  EXPECT_EQ(sponsor.data().toString(), QStringLiteral("Dinum"));
  ASSERT_TRUE(desk().perform(edits::mergeOrganisations(dinum_, anct_)));
  EXPECT_EQ(sponsor.data().toString(), QStringLiteral("ANCT"));
  EXPECT_FALSE(sponsor.siblingAtColumn(table.columnOf("end")).data(Qt::AccessibleTextRole).toString().isEmpty())
      << "an empty cell says what it is empty of";
}

TEST_F(RecordTableTest, allOfAKindMayBeShownOrSome) {
  ui::RecordTable all({.kind = recordKind<Organisation>});
  const QAbstractItemModelTester tester(&all, QAbstractItemModelTester::FailureReportingMode::Fatal);
  all.setEditing(desk().editing());
  EXPECT_EQ(all.rowCount(), 2);
  EXPECT_EQ(all.index(0, 0).data().toString(), QStringLiteral("ANCT"));
  ui::RecordTable some({.kind = recordKind<Organisation>,
                        .keeps = [this](const AnyRecord& record) { return std::get<Organisation>(record).id == dinum_; }});
  some.setEditing(desk().editing());
  EXPECT_EQ(some.rowCount(), 1);
}

TEST_F(RecordTableTest, somebodyTrainedIsShownByTheirName) {
  const Training training{.id = namedId<TrainingId>(u"training"), .name = QStringLiteral("Alpha")};
  const Trainee guest{.id = namedId<TraineeId>(u"guest"), .training = training.id};
  ASSERT_TRUE(desk().perform(edits::addRecord(training)));
  ASSERT_TRUE(desk().perform(edits::addRecord(guest)));
  ui::RecordTable table({.kind = recordKind<Trainee>, .column = "training_id", .owner = training.id.uuid()});
  table.setEditing(desk().editing());
  ASSERT_EQ(table.rowCount(), 1);
  ASSERT_TRUE(desk().perform(edits::nameTrainee(guest.id, QStringLiteral("Ada Example"))));
  EXPECT_EQ(table.index(0, table.columnOf("member_id")).data().toString(), QStringLiteral("Ada Example"));
}

TEST_F(RecordTableTest, notesStandInALastColumn) {
  ui::RecordTable table({.kind = recordKind<PhasePeriod>, .column = "startup_id", .owner = renards_.uuid()});
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setEditing(desk().editing());
  const int before = table.columnCount();
  table.setNotes([](const std::vector<AnyRecord>& records) {
    QStringList notes;
    for (size_t i = 0; i < records.size(); ++i) notes << QString::number(i);
    return notes;
  });
  ASSERT_EQ(table.columnCount(), before + 1);
  EXPECT_EQ(table.fieldAt(before), nullptr);
  EXPECT_EQ(table.index(1, before).data().toString(), QStringLiteral("1"));
  EXPECT_EQ(table.index(0, table.columnOf("phase")).data().toString(), QStringLiteral("Investigation"));
}

}  // namespace
}  // namespace eclosion::test
