// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace eclosion::ui {

class SumBox;

// Sums side by side where all their words have room, each as wide as its own ask for; else in two rows.
class SumRow final : public QWidget {
  Q_OBJECT

 public:
  explicit SumRow(QWidget* parent = nullptr);
  void add(SumBox* box);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] int columnsAt(int width) const;
  void place();
  std::vector<SumBox*> boxes_;
};

}  // namespace eclosion::ui
