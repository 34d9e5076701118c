// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <vector>

#include "core/domain/codes.h"

namespace eclosion::ui {

// A startup's history up to a date: one bar in the colours of its phases, and a line for each with its first day and its
// length; where that is not room enough for the name of each, the day stands below it. Later entries are listed too, faintly.
class PhaseStrip final : public QWidget {
  Q_OBJECT

 public:
  struct Entry {
    Phase phase;
    QDate start;
    QDate end;  // first day of the next entry; null: still
  };
  explicit PhaseStrip(QWidget* parent = nullptr);
  void setHistory(std::vector<Entry> entries, const QDate& asOf);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {px0(), sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  // Where the words of a line stand, from the widest of each.
  struct Columns {
    int name, date, days;
  };
  [[nodiscard]] Columns columns() const;
  [[nodiscard]] bool isTall() const;  // a line of its own for the day
  [[nodiscard]] static int px0();
  [[nodiscard]] int daysOf(const Entry& entry) const;
  void paintBar(QPainter& painter) const;

  std::vector<Entry> entries_;
  QDate asOf_;
};

}  // namespace eclosion::ui
