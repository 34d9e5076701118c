// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/models/funding_model.h"
#include "ui/shell/screen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace eclosion::ui {

class EmptyNotice;
class FoldingRow;
class FundingPane;
class FundingSummary;
class FundingView;

// The money: a summary of a fiscal year, what is over-committed, then envelopes, startups or accelerated funding as a table, and
// below it the rows behind the number one points at. The year is that of the date unless another one is chosen, which moves no
// date.
class FundingScreen final : public Screen {
  Q_OBJECT

 public:
  enum class Section : quint8 { envelopes, startups, grants };

  explicit FundingScreen(const ScreenContext& context);
  ~FundingScreen() override;

  void showSection(Section section);
  void showRows(const MoneyQuery& query);
  // Another fiscal year, as it is known at the date.
  void showYear(int year);
  // That of the date again.
  void followDate();
  // Selects a row of the table and shows what is behind it.
  void openRow(int row);
  // Writes what the table shows, in its order; false where it failed.
  bool exportTo(const QString& path);
  // Opens the import of expenses; with a table, that one is read.
  void importExpenses(const QString& path = {});

  void setFile(OpenPortfolio* file) override;
  [[nodiscard]] Recall remember() override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override;
  [[nodiscard]] QString copyText() const override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  [[nodiscard]] Section section() const { return section_; }
  [[nodiscard]] FundingModel& model() { return *model_; }
  [[nodiscard]] FundingView& table() { return *view_; }
  [[nodiscard]] FundingPane& pane() { return *pane_; }
  [[nodiscard]] FundingSummary& summary() { return *summary_; }
  [[nodiscard]] QString warning() const;
  // What is said of a year that is not the date's; empty: it is.
  [[nodiscard]] QString yearNotice() const;

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void connectParts();
  void retranslate();
  void follow();
  void refresh();
  void tellState();
  void tellYear();
  void tellOver();
  void showFirstOver();
  void closePane();
  void chooseExport();
  void act();
  void openCell(const QModelIndex& index);
  [[nodiscard]] std::optional<FundingSources> sources();
  [[nodiscard]] const FundingRow* currentRow() const;

  ScreenContext context_;
  Section section_ = Section::envelopes;
  bool stale_ = true;
  std::optional<int> year_;  // chosen; nothing: that of the date
  int yearOfDate_ = 0;       // when it was chosen
  FundingModel* model_;
  FundingSummary* summary_;
  Surface* otherYear_;
  TextLabel* otherYearWords_;
  Button* back_;
  Surface* over_;
  TextLabel* overWords_;
  Button* showOver_;
  Section overSection_ = Section::envelopes;
  std::vector<int> overYears_;  // of envelopes
  std::array<Button*, 3> sections_;
  QLineEdit* find_;
  FoldingRow* bar_;
  TextLabel* words_;
  Button *add_, *import_, *export_;
  QMenu* addMenu_;
  FundingView* view_;
  EmptyNotice* notice_;
  QStackedWidget* body_;
  FundingPane* pane_;
  QSplitter* splitter_;
};

}  // namespace eclosion::ui
