// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <stdexcept>

#include "core/edits/change_record.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/decisions/amount_field.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"

namespace eclosion::test {

// The decision room over the file of six startups, with an envelope of DINUM for 2026.
class DecisionFormTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    EditingWindowTest::SetUp();
    ASSERT_TRUE(window_->desk().perform(edits::addRecord(Envelope{
        .id = namedId<EnvelopeId>(u"envelope"), .funder = dinum_, .fiscalYear = 2026, .amount = Money::euros(200'000)})));
  }

  [[nodiscard]] const Ledger& ledger() { return *window_->ledger().waited(); }
  [[nodiscard]] ui::DecisionsScreen& room() { return dynamic_cast<ui::DecisionsScreen&>(window_->currentScreen()); }
  [[nodiscard]] ui::DecisionForm& form() { return room().form(); }
  void open(const StartupId& startup) {
    window_->navigator().openDecision(row(startup));
    room().settle();
    form().takeFocus();
  }
  using EditingWindowTest::open;

  // A key where the keyboard is.
  void key(int code, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* now = window_->focusWidget();
    ASSERT_NE(now, nullptr);
    QTest::keyClick(now, static_cast<Qt::Key>(code), modifiers);
  }
  void type(const QString& text) {
    QTest::keyClicks(window_->focusWidget(), text);
    // What a list of completions would take first.
    if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  }
  // Types into a box whose list is filled when one comes to it.
  void pick(const QString& field, const QString& text) {
    auto& box = fieldOf<QComboBox>(field);
    box.setFocus();
    box.lineEdit()->selectAll();
    type(text);
  }
  // Walks by Tab to the control of that name, as a person without a mouse.
  bool tabTo(const QString& name) {
    for (int i = 0; i < 80; ++i) {
      const QWidget* now = window_->focusWidget();
      for (const QWidget* each = now; each && each != &form(); each = each->parentWidget()) {
        if (each->accessibleName() == name) return true;
      }
      QTest::keyClick(window_->focusWidget(), Qt::Key_Tab);
    }
    ADD_FAILURE() << "Tab leads nowhere near " << name.toStdString();
    return false;
  }
  template <class Field>
  [[nodiscard]] Field& fieldOf(const QString& name) {
    for (auto* each : form().findChildren<Field*>()) {
      if (each->accessibleName() == name) return *each;
    }
    throw std::runtime_error("no field " + name.toStdString());
  }
  [[nodiscard]] QStringList visibleFields() {
    QStringList names;
    for (const auto* each : form().findChildren<QWidget*>()) {
      const bool field = qobject_cast<const QLineEdit*>(each) || qobject_cast<const QComboBox*>(each) ||
                         qobject_cast<const QPlainTextEdit*>(each);
      if (field && each->isVisible() && !each->accessibleName().isEmpty()) names << each->accessibleName();
    }
    return names;
  }
  [[nodiscard]] QAbstractButton& button(const QString& words) {
    for (auto* each : form().findChildren<QAbstractButton*>()) {
      if (each->text() == words || each->accessibleName() == words) return *each;
    }
    throw std::runtime_error("no button " + words.toStdString());
  }
  [[nodiscard]] std::optional<DecisionCheck> checkOf(CheckCode code) {
    for (const DecisionCheck& check : form().checks()) {
      if (check.code == code) return check;
    }
    return std::nullopt;
  }
  [[nodiscard]] bool says(CheckCode code, CheckLevel level) {
    return std::any_of(form().checks().begin(), form().checks().end(),
                       [&](const DecisionCheck& check) { return check.code == code && check.level == level; });
  }
  void setAmount(const QString& field, const QString& text) { fieldOf<ui::AmountField>(field).setText(text); }
  // What the file holds of a startup's draft.
  [[nodiscard]] std::optional<DecisionCase> stored(const StartupId& startup) {
    const Decision* draft = draftOf(ledger(), startup);
    return draft ? std::optional(caseOf(ledger(), *draft)) : std::nullopt;
  }
};

}  // namespace eclosion::test
