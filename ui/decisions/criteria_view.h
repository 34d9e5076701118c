// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace eclosion::ui {

class CriteriaModel;

// The criteria of a sheet, as high as they are many. Digits score the current one (1 then 0, or + for the best), the arrows move
// the score, Enter writes the evidence, Delete takes the score away.
class CriteriaView final : public QListView {
  Q_OBJECT

 public:
  explicit CriteriaView(CriteriaModel& model, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  // The model may not be edited, and a person tried.
  void refused();

 protected:
  // Keys that are the window's elsewhere: Delete removes a startup, F2 renames it.
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  void fitLines();
  void score(const QVariant& value);
  void typeDigit(int digit);

  CriteriaModel& model_;
  QElapsedTimer sinceOne_;  // since a 1 was typed that a 0 may follow
  int oneAt_ = -1;
  int lineHeight_ = 0;
};

}  // namespace eclosion::ui
