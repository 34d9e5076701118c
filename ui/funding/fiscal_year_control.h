// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QMenu;

namespace eclosion::ui {

class Button;
class TextLabel;

// Which fiscal year is looked at: the one before, the next one, or one of a list. The window's date stays where it is.
class FiscalYearControl final : public QWidget {
  Q_OBJECT

 public:
  explicit FiscalYearControl(QWidget* parent = nullptr);

  // `years`: those there are, the newest first. `ofDate`: the one of the date that is shown.
  void setYears(int shown, int ofDate, std::vector<int> years, int startMonth);
  [[nodiscard]] int shown() const { return shown_; }
  // To a year before or after; beyond the first and the last, nothing.
  void step(int by);
  void retranslate();

 Q_SIGNALS:
  void yearWanted(int year);

 private:
  void fill();
  [[nodiscard]] QString nameOf(int year) const;

  int shown_ = 0, ofDate_ = 0, startMonth_ = 1;
  std::vector<int> years_;
  TextLabel* caption_;
  Button *back_, *year_, *forward_;
  QMenu* menu_;
};

}  // namespace eclosion::ui
