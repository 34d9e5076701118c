// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/affiliations.h"
#include "ui/models/stays_model.h"
#include "ui/shell/services.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QTreeView;

namespace eclosion::ui {

class AffiliationHistory;
class Button;
class EditDesk;

// One incubator or organisation as it stood on the board's date: what is known of it, its figures, its startups over the years
// and one by one.
class AffiliationPage final : public Surface {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit AffiliationPage(BoardModel& board, QWidget* parent = nullptr);

  // Where what is shown is changed; it outlives the page. Without one, nothing is.
  void setDesk(EditDesk* desk);
  void setFile(const OpenPortfolio* file);
  // `counts`: of the owner, on the board's date.
  void show(AffiliationKind kind, Row owner, const AffiliationCounts& counts);
  using QWidget::show;
  // The board has another date or filter.
  void update(const AffiliationCounts& counts);
  // The portfolio was changed, and the board is about to follow; then follow() says where the owner's row is.
  void applyChange(const PortfolioChange& change) { stays_->applyChange(change); }
  void follow(Row owner, const AffiliationCounts& counts);
  void retranslate();

  [[nodiscard]] std::vector<Row> selectedStartups() const;
  void selectStartup(Row startup);
  [[nodiscard]] QString plainText() const;
  [[nodiscard]] QTreeView& table() { return *table_; }

 Q_SIGNALS:
  void selectionChanged();
  void startupActivated(Portfolio::Row startup);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void allowEditing();
  struct Figure {
    TextLabel *number, *words;
  };
  void describe();

  BoardModel& board_;
  const OpenPortfolio* file_ = nullptr;
  AffiliationKind kind_ = AffiliationKind::incubator;
  Row owner_ = Portfolio::none;
  AffiliationCounts counts_;
  EditDesk* desk_ = nullptr;
  Button* edit_;
  TextLabel *name_, *about_, *summary_;
  std::vector<Figure> figures_;
  AffiliationHistory* history_;
  StaysModel* stays_;
  QTreeView* table_;
};

}  // namespace eclosion::ui
