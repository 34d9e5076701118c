// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace eclosion::ui {

// A day as people write it, or none; what is no date is framed and leaves the day as it was.
class DayField final : public QLineEdit {
  Q_OBJECT

 public:
  explicit DayField(QWidget* parent = nullptr);
  // Says nothing.
  void setDay(const QDate& day);
  [[nodiscard]] const QDate& day() const { return day_; }

 Q_SIGNALS:
  void dayPicked();

 private:
  void accept();
  void setError(bool error);

  QDate day_;
};

}  // namespace eclosion::ui
