// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace eclosion::ui {

// A day among the fields of a form. What is typed counts at once, in the ways of typedDate(); it is written out when one leaves.
class DayField final : public QLineEdit {
  Q_OBJECT

 public:
  explicit DayField(QWidget* parent = nullptr);
  void setDay(const QDate& day);
  // Null while what stands there is no date.
  [[nodiscard]] QDate day() const;
  // How to write one, for the note of a form.
  [[nodiscard]] static QString hint();

 Q_SIGNALS:
  void dayChanged();

 private:
  void settle();
  void setError(bool error);
};

}  // namespace eclosion::ui
