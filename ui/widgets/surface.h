// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/tokens.h"

namespace eclosion::ui {

// A plain area of a role's colour with 1 px lines on the chosen edges.
class Surface : public QWidget {
  Q_OBJECT

 public:
  using Role = QColor Tokens::*;
  explicit Surface(Role fill, Qt::Edges lines = {}, QWidget* parent = nullptr);
  // The design's height at 100 %; follows the zoom.
  void setDesignHeight(int height);
  void setDesignWidth(int width);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void resizeToDesign();
  Role fill_;
  Qt::Edges lines_;
  int height_ = 0, width_ = 0;
};

}  // namespace eclosion::ui
