// SPDX-License-Identifier: GPL-3.0-or-later
// While names are hidden, no screen, no dialog and no file that goes out of the window tells one.
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

#include "core/domain/hidden_names.h"
#include "core/edits/change_record.h"
#include "core/edits/person_names.h"
#include "core/edits/session_edits.h"
#include "tests/support/files.h"
#include "tests/ui/members/members_fixture.h"
#include "ui/decisions/session_dialog.h"
#include "ui/editing/edit_dialog.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/field_editor.h"
#include "ui/members/people_actions.h"
#include "ui/members/people_commands.h"
#include "ui/members/personal_data_dialog.h"
#include "ui/members/trainings_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/journal_source.h"
#include "ui/shell/navigator.h"
#include "ui/shell/publish_source.h"
#include "ui/shell/views.h"

namespace eclosion::test {
namespace {

// What nobody may read: the family names of the people of the portfolio.
const QStringList secrets{QStringLiteral("Arnoux"), QStringLiteral("Bard"),      QStringLiteral("Caron"),
                          QStringLiteral("Drouet"), QStringLiteral("Guestling"), QStringLiteral("Trainman")};

// Listens to every widget as it is painted, whatever window it is in, for as long as it lives.
class Listener final : public QObject {
 public:
  Listener() { qApp->installEventFilter(this); }
  ~Listener() override { qApp->removeEventFilter(this); }

  QStringList found;
  QString where;
  int heard = 0;

  void look(const QString& text, const QObject& from, const char* what) {
    ++heard;
    for (const QString& secret : secrets) {
      if (!text.contains(secret)) continue;
      const QString told = QStringLiteral("%1: %2 of %3 (%4): %5")
                               .arg(where, QString::fromLatin1(what), QString::fromLatin1(from.metaObject()->className()),
                                    from.objectName(), text.simplified().left(120));
      if (!found.contains(told)) found << told;
    }
  }
  void look(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0) {
    constexpr int deepest = 3, most = 400;
    for (int row = 0; depth < deepest && row < std::min(model.rowCount(parent), most); ++row) {
      for (int column = 0; column < model.columnCount(parent); ++column) {
        const QModelIndex index = model.index(row, column, parent);
        for (const int role :
             {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
          look(index.data(role).toString(), model, "cell");
        if (column == 0 && model.hasChildren(index)) look(model, index, depth + 1);
      }
    }
  }
  void look(const QWidget& widget) {
    look(widget.toolTip(), widget, "tip");
    look(widget.whatsThis(), widget, "help");
    look(widget.windowTitle(), widget, "title");
    if (auto* item = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget))) {
      for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        look(item->text(kind), widget, "accessible text");
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) look(label->text(), widget, "text");
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) look(button->text(), widget, "text");
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) look(field->text(), widget, "text");
    if (const auto* field = qobject_cast<const QTextEdit*>(&widget)) look(field->toPlainText(), widget, "text");
    if (const auto* field = qobject_cast<const QPlainTextEdit*>(&widget)) look(field->toPlainText(), widget, "text");
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) look(box->title(), widget, "text");
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) look(*box->model());
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view && view->model()) look(*view->model());
    for (const QAction* action : widget.actions()) look(action->text() + action->toolTip(), widget, "action");
  }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::Paint && object->isWidgetType() && !listening_) {
      listening_ = true;  // who is asked may paint something
      auto* widget = static_cast<QWidget*>(object);
      look(*widget);
      // A list paints what is within its frame alone.
      if (auto* above = qobject_cast<QAbstractItemView*>(widget->parentWidget())) look(*above);
      if (auto* above = qobject_cast<QTextEdit*>(widget->parentWidget())) look(*above);
      listening_ = false;
    }
    return QObject::eventFilter(object, event);
  }

 private:
  bool listening_ = false;
};

class HiddenNamesInTheWindow : public MembersScreenTest {
 protected:
  void SetUp() override {
    MembersScreenTest::SetUp();
    auto& desk = window_->desk();
    ASSERT_TRUE(desk.perform(edits::addRecord(Training{.id = training_, .name = QStringLiteral("Alpha")})));
    ASSERT_TRUE(desk.perform(edits::listTrainee(training_, QStringLiteral("Tina Trainman"))));
    ASSERT_TRUE(desk.perform(edits::addRecord(Trainee{.id = newId<TraineeId>(), .training = training_, .member = ana_})));
    edits::SessionSheet sheet{.session = {.id = session_, .date = QDate(2026, 9, 10), .title = QStringLiteral("September")}};
    sheet.attendees.push_back({.attendee = {.id = newId<AttendeeId>(), .session = session_, .member = bea_}});
    sheet.attendees.push_back(
        {.attendee = {.id = newId<AttendeeId>(), .session = session_}, .name = QStringLiteral("Gus Guestling")});
    sheet.agenda.push_back({.id = newId<AgendaItemId>(), .session = session_, .startup = renards_});
    ASSERT_TRUE(desk.perform(edits::saveSession(sheet)));
    ASSERT_TRUE(desk.perform(edits::setField({recordKind<Member>, ana_.uuid()}, "role", QStringLiteral("Lead"))));
    ASSERT_TRUE(desk.perform(edits::nameMember(cleo_, QStringLiteral("Cléopâtre Caron"))));
    // As a person does it.
    inDialog<ui::SettingsDialog>([&] { window_->actionSet().settings->trigger(); },
                                 [](ui::SettingsDialog& dialog) { Q_EMIT dialog.namesHidden(true); });
    settle();
  }
  void TearDown() override {
    HiddenNames::hide(false);
    MembersScreenTest::TearDown();
  }
  [[nodiscard]] static QString told(const Listener& listener) { return listener.found.join(QLatin1Char('\n')); }

  const TrainingId training_ = newId<TrainingId>();
  const SessionId session_ = newId<SessionId>();
};

TEST_F(HiddenNamesInTheWindow, areInNoViewNorDialog) {
  Listener listener;
  for (const QString& id : ui::viewIds()) {
    // These read a folder of the community or another file, or close this one.
    if (words({"first-start", "import", "write-back", "expenses", "import-people"}).contains(id)) continue;
    listener.where = id;
    (void)ui::captureView(*window_, {.id = id, .find = {}, .folder = {}}, {1280, 800}, 1);
  }
  EXPECT_GT(listener.heard, 5'000) << "the views were painted";
  EXPECT_EQ(told(listener).toStdString(), "");
}

TEST_F(HiddenNamesInTheWindow, areInNoSearchResult) {
  Listener listener;
  for (const char* find : {"Ana", "Arn", "Bea", "Cleopatre", "Member", "Guest"}) {
    listener.where = QString::fromLatin1(find);
    (void)ui::captureView(*window_, {.id = QStringLiteral("palette"), .find = QString::fromLatin1(find), .folder = {}},
                          {1280, 800}, 1);
  }
  EXPECT_EQ(told(listener).toStdString(), "");
}

TEST_F(HiddenNamesInTheWindow, areInNoFormOfARecord) {
  Listener listener;
  const auto show = [&](QDialog& dialog, const char* where) {
    listener.where = QLatin1String(where);
    dialog.show();
    QApplication::processEvents();
    (void)dialog.grab();
    for (const QComboBox* box : dialog.findChildren<QComboBox*>()) listener.look(*box->model());
    for (const QLineEdit* field : dialog.findChildren<QLineEdit*>()) listener.look(*field);
    for (auto* tabs : dialog.findChildren<QTabWidget*>()) {
      for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        (void)dialog.grab();
      }
    }
  };
  auto& desk = window_->desk();
  ui::FactsDialog member(desk, {recordKind<Member>, ana_.uuid()}, window_.get());
  show(member, "facts of a member");
  ui::FactsDialog startup(desk, {recordKind<Startup>, renards_.uuid()}, window_.get());
  show(startup, "facts of a startup");
  ui::FactsDialog training(desk, {recordKind<Training>, training_.uuid()}, window_.get());
  show(training, "facts of a training");
  ui::SessionDialog session(desk, edits::sheetOf(desk.editing()->records(), session_).value(), {}, false, window_.get());
  show(session, "session");
  for (auto* sheet : {&member, &startup, &training}) sheet->close();
  session.hide();
  EXPECT_EQ(told(listener).toStdString(), "");
}

// A label that stands in a field of a form would be written as the name.
TEST_F(HiddenNamesInTheWindow, areNotWrittenOverByTheirLabels) {
  auto& desk = window_->desk();
  inDialog<ui::TrainingsDialog>([&] { screen_->actionSet().trainings->trigger(); },
                                [&](ui::TrainingsDialog& dialog) {
                                  for (int row = 0; row < dialog.trainees().rowCount(); ++row) {
                                    dialog.traineeTable().setCurrentIndex(dialog.trainees().index(row, 0));
                                    inDialog<QDialog>(
                                        [&] { Q_EMIT dialog.traineeTable().activated(dialog.traineeTable().currentIndex()); },
                                        [](QDialog& form) {
                                          // A member's place in the list has a form of its own, which is left.
                                          auto* asks = qobject_cast<ui::EditDialog*>(&form);
                                          if (asks && asks->isReady()) asks->accept();
                                        });
                                  }
                                });
  HiddenNames::hide(false);
  const auto trainees = desk.editing()->records().where<Trainee>("training_id", training_.uuid()).value();
  int named = 0;
  for (const Trainee& one : trainees) {
    if (!one.name) continue;
    ++named;
    EXPECT_EQ(desk.editing()->records().text().personText(*one.name), QStringLiteral("Tina Trainman"));
  }
  EXPECT_EQ(named, 1);
}

TEST_F(HiddenNamesInTheWindow, areInNothingThatGoesOut) {
  const auto expectNone = [&](const QByteArray& bytes, const char* what) {
    EXPECT_FALSE(bytes.isEmpty()) << what;
    for (const QString& secret : secrets) EXPECT_FALSE(bytes.contains(secret.toUtf8())) << what << ' ' << secret.toStdString();
  };
  for (const char* ending : {"csv", "vcf", "ics"}) {
    const QString path = folder_.filePath(QStringLiteral("a.") + QLatin1String(ending));
    ASSERT_TRUE(screen_->exportTo(path)) << ending;
    expectNone(contents(path), ending);
  }
  const QString journal = folder_.filePath(QStringLiteral("journal.csv"));
  ASSERT_TRUE(window_->file()->journal()->exportTo(journal, {}));
  expectNone(contents(journal), "journal");
  screen_->table().selectIds({ana_, bea_});
  window_->actionSet().copy->trigger();
  const QMimeData* data = QApplication::clipboard()->mimeData();
  ASSERT_NE(data, nullptr);
  EXPECT_TRUE(data->text().contains(HiddenNames::labelOf(ana_)));
  expectNone((data->text() + data->html()).toUtf8(), "clipboard");
  const auto published = dynamic_cast<ui::PublishSource&>(*window_->file()).readPublished();
  ASSERT_TRUE(published);
  for (const MemberId& id : {ana_, bea_, cleo_, dan_})
    EXPECT_EQ((*published)->sources({}).text.memberName(id), HiddenNames::labelOf(id)) << "charts, decks, reports, minutes";
}

TEST_F(HiddenNamesInTheWindow, whatIsHeldIsNotToldNorSaved) {
  screen_->table().selectIds({ana_});
  inDialog<ui::PersonalDataDialog>([&] { screen_->actionSet().personalData->trigger(); },
                                   [&](ui::PersonalDataDialog& dialog) {
                                     Listener listener;
                                     listener.where = QStringLiteral("held");
                                     (void)dialog.grab();
                                     EXPECT_EQ(told(listener).toStdString(), "");
                                     const QString path = folder_.filePath(QStringLiteral("held.json"));
                                     EXPECT_TRUE(dialog.saveTo(path));
                                     EXPECT_FALSE(contents(path).contains("Arnoux"));
                                   });
}

}  // namespace
}  // namespace eclosion::test
