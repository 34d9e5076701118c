// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace eclosion::ui {

class Button;
class TextLabel;

// Words to find, and beside them, once there are any, how many places have them and two buttons from one to the next. Enter goes
// on and Shift+Enter back; Escape ends the search.
class FindField final : public QWidget {
  Q_OBJECT

 public:
  explicit FindField(QWidget* parent = nullptr);

  [[nodiscard]] QLineEdit& field() const { return *field_; }
  [[nodiscard]] Button& previousButton() const { return *previous_; }
  [[nodiscard]] Button& nextButton() const { return *next_; }
  [[nodiscard]] QString countText() const;
  // What is looked through, such as “Find in the report”.
  void setPurpose(const QString& words);
  // Which of how many places is looked at, from 1 on; 0 of 0: there is none.
  void setPlace(int at, int of);

 Q_SIGNALS:
  void textChanged(const QString& text);
  void stepWanted(int by);  // 1 or -1
  void ended();             // by Escape: the field is empty now

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void tell();
  void retranslate();

  QLineEdit* field_;
  TextLabel* count_;
  Button *previous_, *next_;
  int at_ = 0, of_ = 0;
};

}  // namespace eclosion::ui
