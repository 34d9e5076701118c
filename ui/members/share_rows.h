// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/edits/missions.h"
#include "ui/widgets/button.h"

class QSpinBox;
class QVBoxLayout;

namespace eclosion::ui {

class ReferenceBox;

// The startups a mission serves, a line each with its share of the time; a line can be added and taken away.
class ShareRows final : public QWidget {
  Q_OBJECT

 public:
  explicit ShareRows(const edits::Records& records, QWidget* parent = nullptr);

  void setShares(const std::vector<edits::TimeShare>& shares);
  // Lines without a startup are left out.
  [[nodiscard]] std::vector<edits::TimeShare> shares() const;
  // What is typed and names no startup, in a sentence.
  [[nodiscard]] QString problem() const;
  void addLine(const edits::TimeShare* share = nullptr);

 Q_SIGNALS:
  void edited();

 private:
  struct Line {
    QWidget* row;
    ReferenceBox* startup;
    QSpinBox* share;
    Button* away;
  };
  void takeAway(QWidget* row);
  void nameLines();

  const edits::Records& records_;
  QVBoxLayout* column_;
  Button* add_;
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
