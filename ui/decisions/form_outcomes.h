// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <array>
#include <optional>

#include "core/domain/codes.h"

namespace eclosion::ui {

// One outcome to choose: its sign and word, on the right what it comes to or its key.
class OutcomeButton final : public QAbstractButton {
  Q_OBJECT

 public:
  OutcomeButton(DecisionOutcome outcome, int key, QWidget* parent = nullptr);
  [[nodiscard]] DecisionOutcome outcome() const { return outcome_; }
  // Such as “Acceleration”; empty: its key.
  void setDetail(const QString& detail);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  DecisionOutcome outcome_;
  int key_;
  QString detail_;
};

// What a committee may decide, one of seven; keys 1 to 7 in this order.
class FormOutcomes final : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::array outcomes{DecisionOutcome::fundNextPhase, DecisionOutcome::extend,  DecisionOutcome::pivot,
                                       DecisionOutcome::transfer,      DecisionOutcome::operate, DecisionOutcome::stop,
                                       DecisionOutcome::postpone};

  explicit FormOutcomes(QWidget* parent = nullptr);

  void setChosen(std::optional<DecisionOutcome> outcome);
  // Why it cannot be now; empty: it can.
  void setWhyNot(DecisionOutcome outcome, const QString& why);
  // Beside the outcome, what it comes to.
  void setDetail(DecisionOutcome outcome, const QString& detail);
  [[nodiscard]] OutcomeButton& button(DecisionOutcome outcome) const;
  // By its key, 1 to 7; what cannot be is not chosen, and the reason is told by refused().
  void choose(int key);
  // To the chosen one, else the first that can be.
  void takeFocus();
  void retranslate();

 Q_SIGNALS:
  void chosen(eclosion::DecisionOutcome outcome);
  void refused(const QString& why);

 private:
  std::array<OutcomeButton*, outcomes.size()> buttons_;
  std::array<QString, outcomes.size()> whyNot_;
};

}  // namespace eclosion::ui
