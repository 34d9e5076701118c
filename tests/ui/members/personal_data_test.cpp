// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTreeView>

#include "core/domain/hidden_names.h"
#include "core/edits/change_record.h"
#include "core/edits/person_names.h"
#include "core/edits/retention.h"
#include "tests/support/files.h"
#include "tests/ui/members/members_fixture.h"
#include "ui/members/erase_dialog.h"
#include "ui/members/people_actions.h"
#include "ui/members/people_import_dialog.h"
#include "ui/members/personal_data_dialog.h"
#include "ui/members/retention_dialog.h"
#include "ui/members/trainings_dialog.h"

namespace eclosion::test {
namespace {

class PersonalDataTest : public MembersScreenTest {
 protected:
  void SetUp() override {
    MembersScreenTest::SetUp();
    ui::RosterLayout layout;
    layout.ever = true;
    screen_->setLayoutOfList(layout);
    settle();
  }
  void TearDown() override {
    HiddenNames::hide(false);
    MembersScreenTest::TearDown();
  }
  void choose(const std::vector<MemberId>& ids) {
    screen_->table().selectIds(ids);
    ASSERT_EQ(screen_->table().selectedIds().size(), ids.size());
  }
  // Confirms, and waits for the end.
  static void confirm(ui::EraseDialog& dialog) {
    EXPECT_FALSE(dialog.isReady()) << "nothing is erased without saying so";
    dialog.confirmation().setChecked(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isReady(); }, 30'000)) << dialog.note().toStdString();
    dialog.accept();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 30'000)) << dialog.note().toStdString();
  }
};

TEST_F(PersonalDataTest, onePersonIsErasedAndCountsStay) {
  choose({bea_});
  const int people = screen_->model().people();
  inDialog<ui::EraseDialog>([&] { screen_->actionSet().erase->trigger(); }, confirm);
  settle();
  EXPECT_EQ(screen_->model().people(), people);
  EXPECT_FALSE(names().contains(QStringLiteral("Béa Bard")));
  EXPECT_TRUE(names().contains(QStringLiteral("Name erased")));
  EXPECT_TRUE(names().contains(QStringLiteral("Ana Arnoux")));
  // Undo goes on with what came before it.
  EXPECT_FALSE(window_->desk().editing()->undoWords().contains(QStringLiteral("Erase")));
  const QByteArray bytes = contents(temporary_.path()) + contents(temporary_.path() + QStringLiteral("-wal"));
  EXPECT_TRUE(bytes.contains("Ana Arnoux"));
  EXPECT_FALSE(bytes.contains("Béa Bard"));
}

TEST_F(PersonalDataTest, whatSomebodyTypedIsListedAndGoesWithTheName) {
  const auto editing = [this]() -> ui::Editing& { return *window_->desk().editing(); };
  ASSERT_TRUE(window_->desk().perform(
      edits::setField({recordKind<Member>, ana_.uuid()}, "role", QStringLiteral("Stands in for BARD Bea"))));
  settle();
  choose({bea_});
  inDialog<ui::EraseDialog>([&] { screen_->actionSet().erase->trigger(); },
                            [](ui::EraseDialog& dialog) {
                              const QAbstractItemModelTester tester(&dialog.places());
                              ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.places().rowCount() > 0; }, 30'000));
                              ASSERT_EQ(dialog.places().rowCount(), 1);
                              const QModelIndex place = dialog.places().index(0, 0);
                              EXPECT_TRUE(place.data().toString().contains(QStringLiteral("Ana Arnoux")))
                                  << place.data().toString().toStdString();
                              EXPECT_EQ(place.data(Qt::CheckStateRole).toInt(), Qt::Checked);
                              confirm(dialog);
                            });
  settle();
  EXPECT_EQ(editing().records().find<Member>(ana_.uuid()).value()->role, QStringLiteral("Stands in for […]"));
  EXPECT_FALSE(names().contains(QStringLiteral("Béa Bard")));
  const QByteArray bytes = contents(temporary_.path()) + contents(temporary_.path() + QStringLiteral("-wal"));
  EXPECT_FALSE(bytes.contains("BARD Bea"));
}

TEST_F(PersonalDataTest, whoIsNoMemberIsErasedFromTheListOfATraining) {
  const auto training = newId<TrainingId>();
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(Training{.id = training, .name = QStringLiteral("Alpha")})));
  ASSERT_TRUE(window_->desk().perform(edits::listTrainee(training, QStringLiteral("Gus Guest"))));
  ASSERT_TRUE(window_->desk().perform(edits::listTrainee(training, QStringLiteral("Hal Host"))));
  settle();
  inDialog<ui::TrainingsDialog>([&] { screen_->actionSet().trainings->trigger(); },
                                [&](ui::TrainingsDialog& dialog) {
                                  ASSERT_EQ(dialog.trainees().rowCount(), 2);
                                  const int row =
                                      dialog.trainees().index(0, 0).data().toString() == QStringLiteral("Gus Guest") ? 0 : 1;
                                  dialog.traineeTable().setCurrentIndex(dialog.trainees().index(row, 0));
                                  EXPECT_TRUE(dialog.eraseButton().isEnabled());
                                  inDialog<ui::EraseDialog>([&] { dialog.eraseButton().click(); }, confirm);
                                  EXPECT_EQ(dialog.trainees().rowCount(), 2) << "the count stays";
                                });
  const QByteArray bytes = contents(temporary_.path()) + contents(temporary_.path() + QStringLiteral("-wal"));
  EXPECT_FALSE(bytes.contains("Gus Guest"));
  EXPECT_TRUE(bytes.contains("Hal Host"));
}

TEST_F(PersonalDataTest, nothingIsErasedByClosing) {
  choose({bea_});
  inDialog<ui::EraseDialog>([&] { screen_->actionSet().erase->trigger(); }, [](ui::EraseDialog& dialog) { dialog.reject(); });
  EXPECT_TRUE(names().contains(QStringLiteral("Béa Bard")));
}

TEST_F(PersonalDataTest, whatIsHeldIsListedAndSaved) {
  choose({ana_});
  inDialog<ui::PersonalDataDialog>(
      [&] { screen_->actionSet().personalData->trigger(); },
      [&](ui::PersonalDataDialog& dialog) {
        const QAbstractItemModelTester tester(dialog.table().model());
        QStringList held;
        for (int row = 0; row < dialog.table().model()->rowCount(); ++row)
          held << dialog.table().model()->index(row, ui::DossierModel::valueColumn).data().toString();
        EXPECT_TRUE(held.contains(QStringLiteral("Ana Arnoux")));
        EXPECT_TRUE(held.filter(QStringLiteral("Renards")).size() == 1) << held.join(u'|').toStdString();
        EXPECT_TRUE(held.contains(QStringLiteral("Role of Ana")));
        const QString path = folder_.filePath(QStringLiteral("held.json"));
        EXPECT_TRUE(dialog.saveTo(path));
        EXPECT_TRUE(contents(path).contains("Ana Arnoux"));
      });
}

TEST_F(PersonalDataTest, whoIsOverTheLimitIsReviewedAndNeverErasedByItself) {
  inDialog<ui::RetentionDialog>([&] { screen_->actionSet().retention->trigger(); },
                                [](ui::RetentionDialog& dialog) {
                                  const QAbstractItemModelTester tester(&dialog.model());
                                  EXPECT_EQ(dialog.model().rowCount(), 0) << "there is no rule yet";
                                  EXPECT_FALSE(dialog.isReady());
                                  dialog.yearsField().setValue(1);
                                  // Dan left on 1 June 2025.
                                  ASSERT_EQ(dialog.model().rowCount(), 1);
                                  EXPECT_EQ(dialog.model().index(0, 0).data().toString(), QStringLiteral("Dan Drouet"));
                                  EXPECT_FALSE(dialog.isReady()) << "nobody is chosen at first";
                                  dialog.model().setData(dialog.model().index(0, 0), Qt::Checked, Qt::CheckStateRole);
                                  EXPECT_TRUE(dialog.isReady());
                                  dialog.yearsField().setValue(2);
                                  EXPECT_EQ(dialog.model().rowCount(), 0);
                                  EXPECT_FALSE(dialog.isReady());
                                });
  settle();
  EXPECT_EQ(edits::retentionYears(window_->desk().editing()->records()).value(), 2) << "the rule is kept";
  EXPECT_TRUE(names().contains(QStringLiteral("Dan Drouet")));
}

TEST_F(PersonalDataTest, trainingsTellWhoBecameAMember) {
  const auto training = newId<TrainingId>();
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(Training{.id = training,
                                                                .name = QStringLiteral("Alpha"),
                                                                .session = QStringLiteral("S1"),
                                                                .start = QDate(2024, 12, 1),
                                                                .trained = 4})));
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(Trainee{.id = newId<TraineeId>(), .training = training, .member = ana_})));
  ASSERT_TRUE(window_->desk().perform(edits::listTrainee(training, QStringLiteral("Gus Guest"))));
  settle();
  inDialog<ui::TrainingsDialog>([&] { screen_->actionSet().trainings->trigger(); },
                                [&](ui::TrainingsDialog& dialog) {
                                  const QAbstractItemModelTester sessions(&dialog.sessions()), trainees(&dialog.trainees());
                                  ASSERT_EQ(dialog.sessions().rowCount(), 1);
                                  const auto cell = [&](int column) {
                                    return dialog.sessions().index(0, column).data().toString();
                                  };
                                  EXPECT_EQ(cell(ui::TrainingsModel::trainedColumn), QStringLiteral("4"));
                                  EXPECT_EQ(cell(ui::TrainingsModel::becameColumn), QStringLiteral("1 (25 %)"));
                                  EXPECT_TRUE(cell(ui::TrainingsModel::delayColumn).startsWith(QStringLiteral("31")));
                                  ASSERT_EQ(dialog.trainees().rowCount(), 2);
                                  EXPECT_EQ(dialog.trainees().index(0, 0).data().toString(), QStringLiteral("Ana Arnoux"));
                                  EXPECT_EQ(dialog.trainees().index(1, 0).data().toString(), QStringLiteral("Gus Guest"));
                                  // The list follows what is changed while it is open.
                                  ASSERT_TRUE(window_->desk().perform(edits::listTrainee(training, QStringLiteral("Hal"))));
                                  EXPECT_EQ(dialog.trainees().rowCount(), 3);
                                });
}

TEST_F(PersonalDataTest, withoutATrainingItSaysWhatToDo) {
  inDialog<ui::TrainingsDialog>([&] { screen_->actionSet().trainings->trigger(); },
                                [](ui::TrainingsDialog& dialog) {
                                  EXPECT_EQ(dialog.sessions().rowCount(), 0);
                                  EXPECT_TRUE(dialog.summary().contains(QStringLiteral("No training")));
                                });
}

TEST_F(PersonalDataTest, peopleGoOutAsCardsCalendarAndWorkbook) {
  const QString cards = folder_.filePath(QStringLiteral("a.vcf")), days = folder_.filePath(QStringLiteral("a.ics")),
                book = folder_.filePath(QStringLiteral("a.xlsx"));
  ASSERT_TRUE(screen_->exportTo(cards));
  EXPECT_EQ(contents(cards).count("BEGIN:VCARD"), screen_->model().people());
  EXPECT_TRUE(contents(cards).contains("FN:Ana Arnoux"));
  ASSERT_TRUE(screen_->exportTo(days));
  EXPECT_TRUE(contents(days).contains("20260908"));
  ASSERT_TRUE(screen_->exportTo(book));
  EXPECT_TRUE(contents(book).startsWith("PK"));
}

TEST_F(PersonalDataTest, aTableOfPeopleIsMappedCheckedAndWritten) {
  const QString path = folder_.filePath(QStringLiteral("people.csv"));
  writeFile(path, "Qui;Début;Fin;Startups\nGus Guest;2026-01-01;;Renards\nHal;2026-02-31;;\nAna Arnoux;;;\n");
  inDialog<ui::PeopleImportDialog>(
      [&] { screen_->actionSet().importTable->trigger(); },
      [&](ui::PeopleImportDialog& dialog) {
        const QAbstractItemModelTester tester(&dialog.badRows());
        EXPECT_FALSE(dialog.isReady());
        dialog.setFile(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isRunning() && !dialog.note().isEmpty(); }));
        EXPECT_FALSE(dialog.isReady()) << "no title says which column is the name";
        dialog.columnField(exchange::PeopleColumn::name).setCurrentIndex(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isRunning() && dialog.badRows().rowCount() == 1; }));
        EXPECT_EQ(dialog.badRows().index(0, 0).data().toString(), QStringLiteral("3"));
        EXPECT_FALSE(dialog.isReady()) << "all or nothing, unless asked";
        dialog.skipBadField().setChecked(true);
        EXPECT_TRUE(dialog.isReady()) << dialog.note().toStdString();
        const QString bad = folder_.filePath(QStringLiteral("bad.csv"));
        dialog.saveBadRows(bad);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isRunning(); }));
        EXPECT_TRUE(contents(bad).contains("2026-02-31"));
        dialog.accept();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); })) << dialog.note().toStdString();
      });
  settle();
  EXPECT_TRUE(names().contains(QStringLiteral("Gus Guest")));
  EXPECT_FALSE(names().contains(QStringLiteral("Hal")));
  EXPECT_TRUE(window_->desk().editing()->undoWords().contains(QStringLiteral("people.csv")));
}

TEST_F(PersonalDataTest, anImportIsStoppedAndTheFileIsAsItWas) {
  const QString path = folder_.filePath(QStringLiteral("many.csv"));
  QByteArray table("name,start\n");
  for (int i = 0; i < 40'000; ++i) table += "Person " + QByteArray::number(i) + ",2026-01-01\n";
  writeFile(path, table);
  const QString undo = window_->desk().editing()->undoWords();
  inDialog<ui::PeopleImportDialog>(
      [&] { screen_->actionSet().importTable->trigger(); },
      [&](ui::PeopleImportDialog& dialog) {
        dialog.setFile(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isReady(); }, 30'000)) << dialog.note().toStdString();
        dialog.accept();
        EXPECT_TRUE(dialog.isRunning());
        dialog.reject();
        EXPECT_TRUE(dialog.isVisible()) << "it closes once nothing is written any more";
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isRunning(); }, 30'000));
        EXPECT_TRUE(dialog.note().contains(QStringLiteral("Nothing was written"))) << dialog.note().toStdString();
        EXPECT_TRUE(dialog.isReady()) << "and may be begun again";
        dialog.reject();
        EXPECT_FALSE(dialog.isVisible());
      });
  settle();
  EXPECT_EQ(screen_->model().people(), 4);
  EXPECT_EQ(window_->desk().editing()->undoWords(), undo);
}

TEST_F(PersonalDataTest, hiddenNamesAreInNoListAndNoExport) {
  HiddenNames::hide(true);
  ASSERT_TRUE(window_->file()->reload());
  settle();
  EXPECT_FALSE(names().contains(QStringLiteral("Ana Arnoux")));
  EXPECT_TRUE(names().contains(HiddenNames::labelOf(ana_)));
  const QString path = folder_.filePath(QStringLiteral("a.csv"));
  ASSERT_TRUE(screen_->exportTo(path));
  EXPECT_TRUE(contents(path).contains(HiddenNames::labelOf(ana_).toUtf8()));
  EXPECT_FALSE(contents(path).contains("Arnoux"));
}

}  // namespace
}  // namespace eclosion::test
