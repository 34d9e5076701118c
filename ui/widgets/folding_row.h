// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace eclosion::ui {

// Two parts side by side where both have the width they want, the first taking what is over; else the second below the first.
// Words that are longer in one language than in another fold the row, and never keep a window from being narrow.
class FoldingRow final : public QWidget {
  Q_OBJECT

 public:
  FoldingRow(QWidget* first, QWidget* second, QWidget* parent = nullptr);

  // At 100 %: between the two side by side, and one below the other.
  void setSpacing(int across, int down);
  [[nodiscard]] bool isFolded() const { return foldsAt(width()); }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] bool foldsAt(int width) const;
  void place();

  QWidget *first_, *second_;
  int across_ = 8, down_ = 6;
};

}  // namespace eclosion::ui
