// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/tokens.h"

namespace eclosion::ui {

// A figure with what it is called above it and a remark below; one that has rows behind it can be pressed.
class FigureTile final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FigureTile(QWidget* parent = nullptr);
  using Role = QColor Tokens::*;
  void say(const QString& caption, const QString& figure, const QString& remark, Role ink = &Tokens::tx2);
  void setOpens(bool opens);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] const QString& figure() const { return figure_; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString caption_, figure_, remark_;
  Role ink_ = &Tokens::tx2;
};

}  // namespace eclosion::ui
