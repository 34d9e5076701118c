// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/field_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "tests/ui/editing/facts_fixture.h"
#include "ui/models/field_text.h"
#include "ui/models/field_words.h"
#include "ui/models/record_fields.h"

namespace eclosion::test {
namespace {

using edits::FieldValue;

struct Typed {
  RecordKind kind;
  const char* column;
  QString text;
  FieldValue value;  // where it can be read
  bool readable = true;
  bool sound = true;
};

class FieldEditorTest : public FactsTest {
 protected:
  std::unique_ptr<ui::FieldEditor> make(RecordKind kind, const char* column,
                                        ui::FieldEditor::Manner manner = ui::FieldEditor::Manner::form) {
    const edits::Field* field = edits::findField(kind, column);
    auto editor = std::make_unique<ui::FieldEditor>(*field, *ui::newRecord(kind), records(), manner);
    editor->show();
    return editor;
  }
  static void type(ui::FieldEditor& editor, const QString& text) {
    QWidget* control = editor.control();
    control->setFocus();
    editor.selectAll();
    QTest::keyClick(control, Qt::Key_Delete);
    if (!text.isEmpty()) QTest::keyClicks(control, text);
  }
};

TEST_F(FieldEditorTest, everyTypeIsReadAsItIsTyped) {
  const std::vector<Typed> cases{
      {recordKind<Startup>, "name", QStringLiteral("Loutres"), QStringLiteral("Loutres")},
      {recordKind<Startup>, "name", QString(), {}, true, false},
      {recordKind<Startup>, "contact", QString(), {}},
      {recordKind<Incubator>, "website", QStringLiteral("https://a.example"), QStringLiteral("https://a.example")},
      {recordKind<Incubator>, "website", QStringLiteral("not one"), QStringLiteral("not one"), true, false},
      {recordKind<Incubator>, "opened", QStringLiteral("3/5/2021"), QDate(2021, 5, 3)},
      {recordKind<Incubator>, "opened", QStringLiteral("2017"), QDate(2017, 12, 31)},
      {recordKind<Incubator>, "opened", QStringLiteral("soon"), {}, false, false},
      {recordKind<Incubator>, "opened", QStringLiteral("2021-02-30"), {}, false, false},
      {recordKind<Training>, "trained", QStringLiteral("1 200"), qint64{1200}},
      {recordKind<Training>, "trained", QStringLiteral("-3"), qint64{-3}, true, false},
      {recordKind<Training>, "trained", QStringLiteral("12.5"), {}, false, false},
      {recordKind<Measurement>, "value", QStringLiteral("12.5"), 12.5},
      {recordKind<Measurement>, "value", QStringLiteral("12,5"), 12.5},
      {recordKind<Measurement>, "value", QStringLiteral("many"), {}, false, false},
      {recordKind<Commitment>, "amount", QStringLiteral("12 500,50"), Money{1'250'050}},
      {recordKind<Commitment>, "amount", QStringLiteral("80"), Money::euros(80)},
      {recordKind<Commitment>, "amount", QStringLiteral("1,250,000"), Money::euros(1'250'000)},
      {recordKind<Commitment>, "amount", QStringLiteral("12.345,678"), {}, false, false},
      {recordKind<Commitment>, "amount", QStringLiteral("-1"), Money::euros(-1), true, false},
  };
  for (const Typed& each : cases) {
    const std::string what = std::string(each.column) + ": " + each.text.toStdString();
    const auto editor = make(each.kind, each.column);
    type(*editor, each.text);
    editor->showProblem();
    ASSERT_EQ(editor->value().has_value(), each.readable) << what;
    if (each.readable) {
      EXPECT_EQ(*editor->value(), each.value) << what;
    }
    EXPECT_EQ(editor->problem().isEmpty(), each.sound) << what << ' ' << editor->problem().toStdString();
    EXPECT_EQ(editor->control()->property("error").toBool(), !each.sound) << what;
    EXPECT_TRUE(each.sound || !editor->control()->accessibleDescription().isEmpty()) << what;
    EXPECT_FALSE(editor->control()->accessibleName().isEmpty()) << what;
  }
}

TEST_F(FieldEditorTest, whatIsShownCanBeTypedBack) {
  const std::vector<std::tuple<RecordKind, const char*, FieldValue>> cases{
      {recordKind<Commitment>, "amount", Money{1'234'567'89}}, {recordKind<Measurement>, "value", 0.0001},
      {recordKind<Measurement>, "value", -1234567.25},         {recordKind<Training>, "trained", qint64{1'000'000}},
      {recordKind<Spotlight>, "year", qint64{2024}},           {recordKind<Incubator>, "opened", QDate(2024, 2, 29)}};
  for (const auto& language : {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::French, QLocale::France)}) {
    QLocale::setDefault(language);
    for (const auto& [kind, column, value] : cases) {
      const edits::Field* field = edits::findField(kind, column);
      const QString shown = ui::typedText(*field, value);
      const auto read = ui::readText(*field, shown);
      ASSERT_TRUE(read) << shown.toStdString();
      EXPECT_EQ(*read, value) << shown.toStdString();
    }
  }
}

TEST_F(FieldEditorTest, aCodeIsChosenByItsWords) {
  const auto editor = make(recordKind<PhasePeriod>, "phase");
  auto* box = qobject_cast<QComboBox*>(editor->control());
  ASSERT_NE(box, nullptr);
  EXPECT_EQ(box->count(), phaseCount);
  editor->setValue(QString(code(Phase::acceleration)));
  EXPECT_EQ(box->currentText(), QStringLiteral("Acceleration"));
  const QSignalSpy committed(editor.get(), &ui::FieldEditor::committed);
  QTest::keyClick(box, Qt::Key_Down);
  EXPECT_EQ(*editor->value(), FieldValue(QString(code(Phase::consolidation))));
  EXPECT_EQ(committed.count(), 1);
}

TEST_F(FieldEditorTest, everyCodeOfEveryFieldHasWords) {
  for (const edits::Field& field : edits::allFields()) {
    EXPECT_FALSE(ui::fieldTitle(field).isEmpty()) << field.column;
    for (const QString& code : field.codes) {
      const QString word = ui::codeWord(field, code);
      EXPECT_FALSE(word.isEmpty()) << field.column << ' ' << code.toStdString();
      EXPECT_TRUE(word.at(0).isUpper()) << field.column << ' ' << word.toStdString();
    }
  }
}

TEST_F(FieldEditorTest, aRecordIsFoundByItsName) {
  const auto editor = make(recordKind<StartupSponsor>, "organisation_id");
  auto* box = qobject_cast<QComboBox*>(editor->control());
  ASSERT_NE(box, nullptr);
  type(*editor, QStringLiteral("anct"));
  EXPECT_EQ(box->currentText(), QStringLiteral("anct"));
  EXPECT_GT(box->count(), 2);
  EXPECT_EQ(*editor->value(), FieldValue(anct_.uuid()));
  type(*editor, QStringLiteral("Nobody"));
  EXPECT_FALSE(editor->value());
  EXPECT_TRUE(editor->problem().contains(QStringLiteral("Nobody")));
  type(*editor, {});
  EXPECT_EQ(*editor->value(), FieldValue());
  editor->setValue(dinum_.uuid());
  EXPECT_EQ(box->currentText(), QStringLiteral("DINUM"));
  EXPECT_TRUE(editor->problem().isEmpty());
}

TEST_F(FieldEditorTest, yesAndNoAreKeptAsTheSourcesWriteThem) {
  const auto editor = make(recordKind<Compliance>, "value");
  type(*editor, QStringLiteral("Yes"));
  EXPECT_EQ(*editor->value(), FieldValue(QStringLiteral("yes")));
  type(*editor, QStringLiteral("partial"));
  EXPECT_EQ(*editor->value(), FieldValue(QStringLiteral("partial")));
}

TEST_F(FieldEditorTest, inPlaceEnterKeepsAndEscLeaves) {
  const auto editor = make(recordKind<Startup>, "mission", ui::FieldEditor::Manner::inPlace);
  const QSignalSpy committed(editor.get(), &ui::FieldEditor::committed);
  const QSignalSpy left(editor.get(), &ui::FieldEditor::left);
  type(*editor, QStringLiteral("Counts otters"));
  QTest::keyClick(editor->control(), Qt::Key_Return);
  EXPECT_EQ(committed.count(), 1);
  EXPECT_EQ(*editor->value(), FieldValue(QStringLiteral("Counts otters")));
  QTest::keyClick(editor->control(), Qt::Key_Escape);
  EXPECT_EQ(left.count(), 1);
  const auto long_text = make(recordKind<Startup>, "description", ui::FieldEditor::Manner::inPlace);
  const QSignalSpy kept(long_text.get(), &ui::FieldEditor::committed);
  type(*long_text, QStringLiteral("One"));
  QTest::keyClick(long_text->control(), Qt::Key_Return);
  EXPECT_EQ(kept.count(), 0) << "a paragraph begins";
  QTest::keyClick(long_text->control(), Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(kept.count(), 1);
}

TEST_F(FieldEditorTest, scrollingPastChangesNothing) {
  const auto editor = make(recordKind<PhasePeriod>, "phase");
  const auto before = editor->value();
  QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
  QApplication::sendEvent(editor->control(), &wheel);
  EXPECT_EQ(editor->value(), before);
}

}  // namespace
}  // namespace eclosion::test
