// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <optional>

#include "core/analysis/figures.h"

namespace eclosion::ui {

// A sum of the summary: what it is, the sum, and a note below. Enter, Space or a click opens the rows behind it.
class SumBox final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit SumBox(QWidget* parent = nullptr);
  // A square of its colour stands before a route.
  void setRoute(FundingRoute route);
  void setWords(const QString& caption, const QString& sum, const QString& note);
  // The note asks for a look.
  void setBad(bool bad);

  [[nodiscard]] QString sum() const { return sum_; }
  [[nodiscard]] QString note() const { return note_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  std::optional<FundingRoute> route_;
  QString sum_, note_;
  bool bad_ = false;
};

// The shares of the routes side by side, in the order of the method.
class RouteBar final : public QWidget {
  Q_OBJECT

 public:
  explicit RouteBar(QWidget* parent = nullptr);
  void setAmounts(const analysis::RouteAmounts& amounts);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  analysis::RouteAmounts amounts_;
};

}  // namespace eclosion::ui
