// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/facts_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeView>

#include "core/edits/change_record.h"
#include "core/edits/merge_organisations.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/facts_fixture.h"
#include "ui/editing/field_editor.h"
#include "ui/editing/fields_page.h"
#include "ui/editing/form_dialog.h"
#include "ui/editing/history_editor.h"
#include "ui/editing/record_page.h"

namespace eclosion::test {
namespace {

class FactsDialogTest : public FactsTest {
 protected:
  std::unique_ptr<ui::FactsDialog> sheet(const RecordRef& subject) {
    auto made = std::make_unique<ui::FactsDialog>(desk(), subject, window_.get());
    made->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(made.get()));
    return made;
  }
  // The page of a section, once it is shown.
  template <class Page>
  static Page* page(ui::FactsDialog& sheet, const char* section) {
    sheet.showSection(QLatin1String(section));
    EXPECT_EQ(sheet.section(), QLatin1String(section));
    return qobject_cast<Page*>(sheet.page());
  }
};

TEST_F(FactsDialogTest, everySectionOfEverySheetIsNamedThroughout) {
  const MemberId member = namedId<MemberId>(u"member");
  const std::vector<std::pair<const char*, RecordRef>> subjects{
      {"startup", refOf(renards_)},
      {"incubator", {recordKind<Incubator>, alpha_.uuid()}},
      {"organisation", {recordKind<Organisation>, dinum_.uuid()}},
      {"network", {}},
  };
  for (const auto& [name, subject] : subjects) {
    const auto shown = sheet(subject);
    EXPECT_FALSE(shown->windowTitle().isEmpty());
    const auto sections = ui::factsSections(subject);
    ASSERT_FALSE(sections.empty()) << name;
    for (const ui::FactsSection& section : sections) {
      shown->showSection(section.id);
      EXPECT_EQ(shown->section(), section.id);
      QApplication::processEvents();
      expectNames(*shown, std::string(name) + ' ' + section.id.toStdString());
    }
  }
  EXPECT_FALSE(ui::factsSections({recordKind<Member>, member.uuid()}).empty());
}

TEST_F(FactsDialogTest, whatWasTypedLastIsWrittenWhenTheSheetCloses) {
  const auto shown = sheet(refOf(lapins_));
  QApplication::setActiveWindow(shown.get());
  auto* about = page<ui::FieldsPage>(*shown, ui::facts::about);
  ui::FieldEditor* mission = about->editorOf("mission");
  mission->control()->setFocus();
  mission->selectAll();
  QTest::keyClicks(mission->control(), QStringLiteral("Counts rabbits"));
  shown->close();
  EXPECT_EQ(one<Startup>(lapins_).mission, QStringLiteral("Counts rabbits"));
}

TEST_F(FactsDialogTest, aFieldIsWrittenWhenOneIsDoneWithIt) {
  const auto shown = sheet(refOf(lapins_));
  auto* about = page<ui::FieldsPage>(*shown, ui::facts::about);
  ASSERT_NE(about, nullptr);
  ui::FieldEditor* mission = about->editorOf("mission");
  ASSERT_NE(mission, nullptr);
  mission->control()->setFocus();
  mission->selectAll();
  QTest::keyClicks(mission->control(), QStringLiteral("Counts rabbits"));
  EXPECT_NE(one<Startup>(lapins_).mission, QStringLiteral("Counts rabbits"));
  QTest::keyClick(mission->control(), Qt::Key_Tab);
  EXPECT_EQ(one<Startup>(lapins_).mission, QStringLiteral("Counts rabbits"));
  ASSERT_TRUE(desk().undo());
  EXPECT_EQ(*mission->value(), edits::FieldValue(QStringLiteral("Mission of Lapins"))) << "the form follows";
  ui::FieldEditor* name = about->editorOf("name");
  name->control()->setFocus();
  name->selectAll();
  QTest::keyClick(name->control(), Qt::Key_Delete);
  QTest::keyClick(name->control(), Qt::Key_Tab);
  EXPECT_EQ(one<Startup>(lapins_).name, QStringLiteral("Lapins")) << "a name cannot be empty";
  EXPECT_FALSE(name->problem().isEmpty());
}

TEST_F(FactsDialogTest, recordsAreAddedChangedAndRemoved) {
  const auto shown = sheet(refOf(lapins_));
  auto* links = page<ui::RecordPage>(*shown, ui::facts::links);
  ASSERT_NE(links, nullptr);
  inDialog<ui::FormDialog>([&] { links->add(); },
                           [](ui::FormDialog& form) {
                             form.editorOf("url")->setValue(QStringLiteral("https://lapins.example"));
                             form.accept();
                           });
  ASSERT_EQ(links->model().rowCount(), 1);
  EXPECT_FALSE(links->selected().id.isNull()) << "what was added is selected";
  inDialog<ui::FormDialog>([&] { QTest::keyClick(&links->table(), Qt::Key_F2); },
                           [](ui::FormDialog& form) {
                             form.editorOf("kind")->setValue(QString(code(LinkKind::budget)));
                             form.accept();
                           });
  EXPECT_EQ(of<StartupLink>("startup_id", lapins_.uuid()).front().kind, LinkKind::budget);
  inDialog<QDialog>([&] { QTest::keyClick(&links->table(), Qt::Key_Delete); }, [](QDialog& asked) { asked.accept(); });
  EXPECT_EQ(links->model().rowCount(), 0);
  QApplication::setActiveWindow(shown.get());
  QTest::keyClick(shown.get(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(links->model().rowCount(), 1) << "Ctrl+Z takes it back";
}

TEST_F(FactsDialogTest, measurementsBelongToTheMetricThatIsSelected) {
  const Metric users{.id = newId<MetricId>(), .startup = lapins_, .name = QStringLiteral("Users")};
  const Metric visits{.id = newId<MetricId>(), .startup = lapins_, .name = QStringLiteral("Visits")};
  ASSERT_TRUE(desk().perform(edits::addRecord(users)));
  ASSERT_TRUE(desk().perform(edits::addRecord(visits)));
  ASSERT_TRUE(desk().perform(
      edits::addRecord(Measurement{.id = newId<MeasurementId>(), .metric = visits.id, .date = QDate(2026, 1, 1), .value = 3})));
  const auto shown = sheet(refOf(lapins_));
  auto* metrics = page<ui::RecordPage>(*shown, ui::facts::metrics);
  ASSERT_NE(metrics->parts(), nullptr);
  metrics->select(users.id.uuid());
  EXPECT_EQ(metrics->parts()->model().rowCount(), 0);
  metrics->select(visits.id.uuid());
  EXPECT_EQ(metrics->parts()->model().rowCount(), 1);
  inDialog<ui::FormDialog>([&] { metrics->parts()->add(); },
                           [](ui::FormDialog& form) {
                             EXPECT_EQ(form.editorOf("metric_id"), nullptr);
                             form.editorOf("date")->setValue(QDate(2026, 2, 1));
                             form.accept();
                           });
  EXPECT_EQ(of<Measurement>("metric_id", visits.id.uuid()).size(), 2U);
}

TEST_F(FactsDialogTest, aMilestoneOfTheNetworkIsOfNoStartup) {
  const auto shown = sheet({});
  auto* milestones = page<ui::RecordPage>(*shown, ui::facts::milestones);
  inDialog<ui::FormDialog>([&] { milestones->add(); },
                           [](ui::FormDialog& form) {
                             EXPECT_EQ(form.editorOf("startup_id"), nullptr);
                             form.editorOf("text")->setValue(QStringLiteral("A hundred startups"));
                             form.accept();
                           });
  const auto found = of<Milestone>("id", {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_FALSE(found.front().startup);
  EXPECT_EQ(milestones->model().rowCount(), 1);
}

TEST_F(FactsDialogTest, theSheetOfARecordThatGoesIsClosed) {
  const auto shown = sheet({recordKind<Organisation>, anct_.uuid()});
  ASSERT_TRUE(desk().perform(edits::mergeOrganisations(anct_, dinum_)));
  EXPECT_FALSE(shown->isVisible());
}

TEST_F(FactsDialogTest, eOpensTheSheetOfTheSelectedStartup) {
  select({renards_});
  inDialog<ui::FactsDialog>([&] { press(Qt::Key_E); },
                            [](ui::FactsDialog& opened) {
                              EXPECT_TRUE(opened.windowTitle().contains(QStringLiteral("Renards")));
                              EXPECT_EQ(opened.section(), QLatin1String(ui::facts::about));
                              opened.showSection(QLatin1String(ui::facts::phases));
                              EXPECT_NE(qobject_cast<ui::HistoryEditor*>(opened.page()), nullptr);
                            });
}

TEST_F(FactsDialogTest, awayFromTodayItSaysWhy) {
  window_->setAsOf(QDate(2025, 1, 1));
  inDialog<QMessageBox>([&] { ui::editFacts(desk(), refOf(renards_), window_.get()); },
                        [this](QMessageBox& box) { EXPECT_EQ(box.text(), desk().whyNot()); });
}

}  // namespace
}  // namespace eclosion::test
