// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/head_count_model.h"

class QPainter;

namespace eclosion::ui {

// A small chart of the head count with what it shows above it. What the picture says is its accessible description as well.
class Plot : public QWidget {
  Q_OBJECT

 public:
  explicit Plot(const HeadCountModel& model, QWidget* parent = nullptr);
  void follow();  // the model counted again, or the language is another
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

  // What is shown; the title tells the finding where there is one.
  [[nodiscard]] virtual QString title() const = 0;
  [[nodiscard]] virtual QString remark() const { return {}; }
  [[nodiscard]] virtual QStringList lines() const = 0;            // in words, one for each thing drawn
  [[nodiscard]] virtual int designHeight() const { return 168; }  // of the drawing
  virtual void draw(QPainter& painter, const QRectF& box) const = 0;
  [[nodiscard]] const HeadCountModel::Values& values() const { return *model_.values(); }
  [[nodiscard]] const HeadCountModel& model() const { return model_; }

 private:
  const HeadCountModel& model_;
};

// Who came and who left, by year; of those who came, civil servants and others.
class FlowsPlot final : public Plot {
  Q_OBJECT
 public:
  using Plot::Plot;

 protected:
  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString remark() const override;
  [[nodiscard]] QStringList lines() const override;
  void draw(QPainter& painter, const QRectF& box) const override;
};

// How many of those active have each domain of expertise.
class DomainsPlot final : public Plot {
  Q_OBJECT
 public:
  using Plot::Plot;

 protected:
  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString remark() const override;
  [[nodiscard]] QStringList lines() const override;
  [[nodiscard]] int designHeight() const override;
  void draw(QPainter& painter, const QRectF& box) const override;
};

// How many are still here after how long (Kaplan and Meier).
class TenurePlot final : public Plot {
  Q_OBJECT
 public:
  using Plot::Plot;

 protected:
  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString remark() const override;
  [[nodiscard]] QStringList lines() const override;
  void draw(QPainter& painter, const QRectF& box) const override;
};

// How many people a team has in each phase: the median and the middle half.
class TeamsPlot final : public Plot {
  Q_OBJECT
 public:
  using Plot::Plot;

 protected:
  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString remark() const override;
  [[nodiscard]] QStringList lines() const override;
  void draw(QPainter& painter, const QRectF& box) const override;
};

}  // namespace eclosion::ui
