// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace eclosion::ui {

// A date as people write it. Looks like plain text until it is being edited; understands the ways of typedDate().
class DateField final : public QLineEdit {
  Q_OBJECT

 public:
  explicit DateField(QWidget* parent = nullptr);
  void setDate(const QDate& date);
  [[nodiscard]] QDate date() const { return date_; }
  void setWarning(bool warning);  // in the colour of a date that is not today

 Q_SIGNALS:
  void datePicked(const QDate& date);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void accept();
  void restore();
  void setError(bool error);
  void dress();

  QDate date_;
  bool warning_ = false;
};

}  // namespace eclosion::ui
