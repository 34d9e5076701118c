// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/decision_case.h"
#include "ui/shell/screen.h"

namespace eclosion::ui {

// What is decided of the startup in the room: its draft. The scores of a draft are the review sheet's; the form keeps those of
// the ledger when it saves.
class DecisionForm final : public QWidget {
  Q_OBJECT

 public:
  DecisionForm(const ScreenContext& context, QWidget* parent);

  // Portfolio::none: nobody is in the room. The same again where the file was read anew.
  void setStartup(Portfolio::Row startup);
  // What is on the form, saved or not; null without a draft.
  [[nodiscard]] const DecisionCase* draft() const { return draft_ ? &*draft_ : nullptr; }

 Q_SIGNALS:
  void draftChanged();
  // The decision is written and the draft is gone.
  void recorded();

 private:
  void follow();

  ScreenContext context_;
  Portfolio::Row startup_ = Portfolio::none;
  std::optional<DecisionCase> draft_;
};

}  // namespace eclosion::ui
