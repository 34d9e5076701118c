// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace eclosion::ui {

// A small pencil beside what can be changed; with words where there is nothing yet to stand beside. Its name says what it
// changes.
class PencilButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit PencilButton(QWidget* parent = nullptr);

  // “Change …” for screen readers and the tool tip.
  void setWhat(const QString& name);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace eclosion::ui
