// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "ui/models/head_count_model.h"

class QGridLayout;

namespace eclosion::ui {

class Plot;

// In the place of the list of members: how they come and go, what they do, how long they stay and how many a team has.
class HeadCountPage final : public QScrollArea {
  Q_OBJECT

 public:
  explicit HeadCountPage(const HeadCountModel& model, QWidget* parent = nullptr);
  // The model counted again, or the language is another. Does nothing while the page is not shown.
  void follow();
  [[nodiscard]] QString plainText() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  std::vector<Plot*> plots_;
  QGridLayout* grid_;
  int columns_ = 0;
};

}  // namespace eclosion::ui
