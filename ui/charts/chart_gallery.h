// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"
#include "ui/models/chart_kinds_model.h"
#include "ui/widgets/surface.h"

class QListView;

namespace eclosion::ui {

class TextLabel;

// The charts there are, each with a small picture of its own figures.
class ChartGallery final : public Surface {
  Q_OBJECT

 public:
  explicit ChartGallery(QWidget* parent = nullptr);
  void setCurrent(const QString& kind);  // without telling
  [[nodiscard]] QString current() const;
  void setPicture(const publish::Chart& chart);
  void forgetPictures() { model_->forgetPictures(); }
  [[nodiscard]] QListView& list() const { return *list_; }
  void retranslate();

 Q_SIGNALS:
  void kindChosen(const QString& kind);

 private:
  ChartKindsModel* model_;
  TextLabel* head_;
  QListView* list_;
  bool quiet_ = false;
};

}  // namespace eclosion::ui
