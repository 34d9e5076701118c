// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>

#include "ui/models/funding_model.h"
#include "ui/shell/screen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

class FundingView;

// The rows behind a number: what it is, the kinds of rows there are of it, the rows, and what can be done to them.
class FundingPane final : public Surface {
  Q_OBJECT

 public:
  explicit FundingPane(EditDesk& desk, QWidget* parent = nullptr);

  // Shows the rows of a query. `sources` is read again by refresh().
  void tell(const FundingSources& sources, const MoneyQuery& query);
  void refresh(const FundingSources& sources);
  void clear();
  [[nodiscard]] bool isEmpty() const { return !query_.has_value(); }
  [[nodiscard]] const std::optional<MoneyQuery>& query() const { return query_; }

  [[nodiscard]] FundingModel& model() { return *model_; }
  [[nodiscard]] FundingView& view() { return *view_; }
  [[nodiscard]] QString selectedText() const;
  void takeFocus();
  void retranslate();

 Q_SIGNALS:
  void kindWanted(eclosion::ui::MoneyKind kind);
  void startupSelected();
  void startupOpened(const eclosion::StartupId& startup);
  void closed();

 private:
  void allow();
  void change();
  void remove();
  void addTo();

  EditDesk& desk_;
  std::optional<MoneyQuery> query_;
  FundingModel* model_;
  TextLabel *title_, *words_;
  std::array<Button*, 4> kinds_;
  Button *add_, *change_, *remove_, *close_;
  FundingView* view_;
  TextLabel* nothing_;
};

}  // namespace eclosion::ui
