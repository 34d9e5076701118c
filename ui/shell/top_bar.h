// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/models/board_model.h"
#include "ui/shell/filter_chip.h"
#include "ui/shell/search_button.h"
#include "ui/widgets/late_content.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

// The portfolio's name with the file menu behind it, filters, the order of the cards, and the import.
class TopBar final : public Surface {
  Q_OBJECT

 public:
  TopBar(BoardModel& model, QMenu* fileMenu, QAction* importAction, QWidget* parent = nullptr, Content content = Content::now);
  void fill();  // as far as it is not
  void setPortfolioName(const QString& name);
  void clearFilters();
  // As narrow as with the least words.
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void searchWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void retranslate();
  void refresh();
  void setFilter();
  [[nodiscard]] int widthWith(size_t bare) const;
  void fit();
  [[nodiscard]] std::vector<FilterChip::Choice> incubators() const;
  [[nodiscard]] std::vector<FilterChip::Choice> sponsors() const;
  [[nodiscard]] std::vector<FilterChip::Choice> themes() const;
  [[nodiscard]] std::vector<FilterChip::Choice> kinds() const;

  BoardModel& model_;
  QString name_;
  bool bothKinds_ = false;  // asked once a portfolio: a moving date passes here at every step
  QMenu* fileMenu_;
  QAction* importAction_;
  // Null until it is filled.
  Button* title_ = nullptr;
  FilterChip *incubator_ = nullptr, *sponsor_ = nullptr, *theme_ = nullptr, *kind_ = nullptr;
  Button *attention_ = nullptr, *due_ = nullptr, *only_ = nullptr;
  SearchButton* search_ = nullptr;
  Button *sort_ = nullptr, *import_ = nullptr;
  QMenu* sortMenu_ = nullptr;
  std::array<Button*, 4> bareFirst_{};  // give up their words for want of room, in this order
};

}  // namespace eclosion::ui
