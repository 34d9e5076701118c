// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/record_dialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/edits/change_record.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/facts_fixture.h"
#include "ui/editing/facts_acts.h"
#include "ui/editing/field_editor.h"
#include "ui/editing/reason_dialog.h"
#include "ui/models/record_fields.h"

namespace eclosion::test {
namespace {

class RecordDialogTest : public FactsTest {
 protected:
  static void set(ui::FormDialog& form, const char* column, const edits::FieldValue& value) {
    ui::FieldEditor* editor = form.editorOf(column);
    ASSERT_NE(editor, nullptr) << column;
    editor->setValue(value);
  }
  std::vector<ui::Given> givenLapins() const { return {{"startup_id", lapins_.uuid()}}; }
};

TEST_F(RecordDialogTest, everyKindThatIsAddedHasAForm) {
  int forms = 0;
  for (RecordKind kind = 0; kind < recordKindCount; ++kind) {
    if (!ui::newRecord(kind)) continue;
    const auto form = ui::formForNew(desk(), kind, {}, window_.get());
    ASSERT_NE(form, nullptr);
    form->show();
    expectNames(*form, "form of kind " + std::to_string(kind));
    EXPECT_FALSE(form->windowTitle().isEmpty());
    ++forms;
  }
  EXPECT_GE(forms, 20);
}

TEST_F(RecordDialogTest, aRecordIsAddedToWhatWasGiven) {
  const auto form = ui::formForNew(desk(), recordKind<StartupLink>, givenLapins(), window_.get());
  EXPECT_EQ(form->editorOf("startup_id"), nullptr);
  set(*form, "url", QStringLiteral("https://lapins.example"));
  form->accept();
  EXPECT_EQ(form->result(), QDialog::Accepted);
  const auto links = of<StartupLink>("startup_id", lapins_.uuid());
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(links.front().url, QStringLiteral("https://lapins.example"));
  ASSERT_TRUE(desk().undo());
  EXPECT_TRUE(of<StartupLink>("startup_id", lapins_.uuid()).empty());
}

TEST_F(RecordDialogTest, whatIsWrongStaysInTheForm) {
  const auto form = ui::formForNew(desk(), recordKind<StartupLink>, givenLapins(), window_.get());
  form->show();
  form->accept();
  EXPECT_NE(form->result(), QDialog::Accepted) << "no address";
  set(*form, "url", QStringLiteral("nowhere"));
  form->accept();
  EXPECT_NE(form->result(), QDialog::Accepted);
  EXPECT_TRUE(form->isVisible());
  EXPECT_TRUE(of<StartupLink>("startup_id", lapins_.uuid()).empty());
  // A rule of the record as a whole.
  const auto deployment = ui::formForNew(desk(), recordKind<Deployment>, givenLapins(), window_.get());
  set(*deployment, "territory", QStringLiteral("Ain"));
  set(*deployment, "start", QDate(2026, 1, 1));
  set(*deployment, "end", QDate(2025, 1, 1));
  EXPECT_FALSE(deployment->problem().isEmpty());
  deployment->accept();
  EXPECT_TRUE(of<Deployment>("startup_id", lapins_.uuid()).empty());
}

TEST_F(RecordDialogTest, aRecordIsChangedAndOneThatIsGoneHasNoForm) {
  const StartupLink link{
      .id = newId<StartupLinkId>(), .startup = lapins_, .kind = LinkKind::product, .url = QStringLiteral("https://a.example")};
  ASSERT_TRUE(desk().perform(edits::addRecord(link)));
  const auto form = ui::formFor(desk(), refTo(link), givenLapins(), window_.get());
  ASSERT_NE(form, nullptr);
  set(*form, "url", QStringLiteral("https://b.example"));
  form->accept();
  EXPECT_EQ(one<StartupLink>(link.id).url, QStringLiteral("https://b.example"));
  EXPECT_EQ(one<StartupLink>(link.id).startup, lapins_);
  ASSERT_TRUE(desk().perform(edits::removeRecord(refTo(link))));
  EXPECT_EQ(ui::formFor(desk(), refTo(link), {}, window_.get()), nullptr);
}

TEST_F(RecordDialogTest, aPhaseThatIsUnusualIsAskedAbout) {
  const auto form = ui::formForNew(desk(), recordKind<PhasePeriod>, givenLapins(), window_.get());
  set(*form, "phase", QString(code(Phase::consolidation)));
  set(*form, "start", QDate(2026, 2, 1));
  inDialog<ui::ReasonDialog>([&] { form->accept(); },
                             [](ui::ReasonDialog& dialog) {
                               dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Grown elsewhere"));
                               dialog.accept();
                             });
  EXPECT_EQ(form->result(), QDialog::Accepted);
  EXPECT_EQ(phaseOf(lapins_), Phase::consolidation);
}

TEST_F(RecordDialogTest, namesIncubatorsAndSponsorsChangeFromADay) {
  const auto rename = ui::renameForm(desk(), refOf(lapins_), window_.get());
  set(*rename, "name", QStringLiteral("Lièvres"));
  set(*rename, "start", QDate(2026, 3, 1));
  rename->accept();
  EXPECT_EQ(one<Startup>(lapins_).name, QStringLiteral("Lièvres"));
  EXPECT_EQ(of<StartupName>("startup_id", lapins_.uuid()).size(), 1U);

  const auto move = ui::moveToIncubatorForm(desk(), refOf(lapins_), window_.get());
  move->accept();
  EXPECT_NE(move->result(), QDialog::Accepted) << "no incubator yet";
  set(*move, "incubator_id", beta_.uuid());
  set(*move, "start", QDate(2026, 4, 1));
  move->accept();
  EXPECT_EQ(of<StartupIncubator>("startup_id", lapins_.uuid()).size(), 2U);

  const auto sponsor = ui::addSponsorForm(desk(), refOf(lapins_), window_.get());
  set(*sponsor, "organisation_id", anct_.uuid());
  sponsor->accept();
  auto sponsors = of<StartupSponsor>("startup_id", lapins_.uuid());
  ASSERT_EQ(sponsors.size(), 2U);
  const auto end = ui::endSponsorForm(desk(), refTo(sponsors.front()), window_.get());
  end->accept();
  EXPECT_EQ(end->result(), QDialog::Accepted);
  const auto seek = ui::seekSponsorForm(desk(), refOf(merles_), window_.get());
  seek->accept();
  const auto spells = of<StartupSponsor>("startup_id", merles_.uuid());
  EXPECT_TRUE(std::any_of(spells.begin(), spells.end(), [](const StartupSponsor& spell) { return !spell.organisation; }));
}

TEST_F(RecordDialogTest, startupsJoinAndOrganisationsMerge) {
  const auto merge = ui::mergeStartupForm(desk(), refOf(castors_), window_.get());
  set(*merge, "merged_into_id", renards_.uuid());
  merge->accept();
  EXPECT_EQ(one<Startup>(castors_).mergedInto, renards_);
  const auto itself = ui::mergeStartupForm(desk(), refOf(renards_), window_.get());
  set(*itself, "merged_into_id", renards_.uuid());
  itself->accept();
  EXPECT_NE(itself->result(), QDialog::Accepted);
  const auto part = ui::addPartForm(desk(), refOf(renards_), window_.get());
  set(*part, "parent_id", merles_.uuid());
  part->accept();
  EXPECT_EQ(one<Startup>(merles_).parent, renards_);
  const auto out = ui::partOfForm(desk(), refOf(merles_), window_.get());
  set(*out, "parent_id", {});
  out->accept();
  EXPECT_FALSE(one<Startup>(merles_).parent);
  const auto organisations = ui::mergeOrganisationForm(desk(), {recordKind<Organisation>, dinum_.uuid()}, window_.get());
  set(*organisations, "organisation_id", anct_.uuid());
  organisations->accept();
  EXPECT_EQ(of<Organisation>("id", {}).size(), 1U);
}

TEST_F(RecordDialogTest, aMeasurementBecomesTheImpactFigureOfAYear) {
  const Metric metric{.id = newId<MetricId>(), .startup = lapins_, .name = QStringLiteral("Users")};
  const Measurement measurement{.id = newId<MeasurementId>(), .metric = metric.id, .date = QDate(2025, 12, 31), .value = 12};
  ASSERT_TRUE(desk().performAll(QStringLiteral("Two"), {edits::addRecord(metric), edits::addRecord(measurement)}) ||
              (desk().perform(edits::addRecord(metric)) && desk().perform(edits::addRecord(measurement))));
  const auto form = ui::impactFigureForm(desk(), refTo(measurement), window_.get());
  ASSERT_NE(form, nullptr);
  EXPECT_EQ(*form->editorOf("impact_year")->value(), edits::FieldValue(qint64{2025})) << "the year it was measured";
  set(*form, "wording", QStringLiteral("12 users"));
  form->accept();
  EXPECT_EQ(one<Measurement>(measurement.id).impactYear, 2025);
}

}  // namespace
}  // namespace eclosion::test
