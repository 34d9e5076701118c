// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace eclosion::ui {

class PeopleActions;

// Over the foot of the list while somebody is selected: how many, and what can be done to them, or why nothing can.
class PeopleBar final : public QWidget {
  Q_OBJECT

 public:
  PeopleBar(const PeopleActions& actions, QWidget* parent);

  [[nodiscard]] QString words() const;
  [[nodiscard]] const std::vector<QPushButton*>& buttons() const { return buttons_; }

 Q_SIGNALS:
  void shownChanged(bool shown);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void follow();
  void place();
  void dress();

  const PeopleActions& actions_;
  QLabel* count_;
  std::vector<QPushButton*> buttons_;
};

}  // namespace eclosion::ui
