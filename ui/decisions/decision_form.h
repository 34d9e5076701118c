// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision_checks.h"
#include "core/edits/edit.h"
#include "ui/decisions/form_parts.h"
#include "ui/shell/screen.h"
#include "ui/widgets/surface.h"

class QComboBox;
class QKeyEvent;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace eclosion::ui {

class AmountRows;
class Button;
class ConditionRows;
class DayField;
class DraftKeeper;
class FormChecks;
class FormEnvelope;
class FormOutcomes;
class FormTarget;

// What is decided of the startup in the room: its draft, checked while it is typed and written at once, and the button that
// records it. The scores of a draft are the review sheet's; the form keeps those of the ledger when it saves.
class DecisionForm final : public Surface {
  Q_OBJECT

 public:
  DecisionForm(const ScreenContext& context, QWidget* parent);
  ~DecisionForm() override;

  // Portfolio::none: nobody is in the room. The same again where the file was read anew.
  void setStartup(Portfolio::Row startup);
  // What is on the form, saved or not; null without a draft.
  [[nodiscard]] const DecisionCase* draft() const;
  // Writes what was typed and is not written yet.
  void save();
  // What stands for and against it now, in the order of the lines.
  [[nodiscard]] const std::vector<DecisionCheck>& checks() const;
  // Chooses an outcome where that is its key, 1 to 7, which nobody below wanted; false for other keys.
  bool takeKey(const QKeyEvent& event);
  // To the outcome that is chosen, else the first that can be.
  void takeFocus();
  void record();
  void discard();

 Q_SIGNALS:
  void draftChanged();
  // The decision is written and the draft is gone.
  void recorded();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void build();
  void connectFields();
  void connectKeys();
  void retranslate();
  void setRecords();
  void fitTold();
  void showDraft();
  void refresh();
  void showState();
  void showDetail();
  void fillSessions();
  void offerOutcomes();
  void typed();
  void sessionChosen();
  void addMonths();
  void check();
  [[nodiscard]] std::vector<DecisionCheck> unreadable() const;
  [[nodiscard]] DecisionCase typedCase(DecisionCase draft) const;
  void step(const DecisionCheck& check);
  void focusMoved(const QWidget* from, const QWidget* to);

  ScreenContext context_;
  DraftKeeper* keeper_;
  const edits::Records* records_ = nullptr;  // the funders are from
  bool filling_ = false;
  std::optional<StartupId> recordedOf_;  // what was recorded here last, and of whom
  QString recordedWords_;

  TextLabel *title_, *state_, *why_, *hint_;
  QScrollArea *scroll_, *told_;
  TextLabel* outcomeTitle_;
  FormOutcomes* outcomes_;
  QWidget* fields_;
  FormTarget* target_;
  AmountRows* amounts_;
  DayField *effective_, *periodEnd_, *review_;
  Button* sixMonths_;
  QSpinBox* team_;
  QComboBox* session_;
  FormText *hypothesis_, *criterion_, *reason_;
  ConditionRows* conditions_;
  FormField effectiveField_, endField_, reviewField_, teamField_, sessionField_, hypothesisField_, criterionField_, reasonField_;
  FormBox* box_;
  FormEnvelope* envelope_;
  FormChecks* checks_;
  Button *record_, *discard_;
};

}  // namespace eclosion::ui
