// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/analysis/funding.h"

class QBoxLayout;

namespace eclosion::ui {

class TextLabel;
class SpendBar;

// What was promised to a startup and what of it is spent, by route, and how long the rest lasts.
class MoneyBox final : public QWidget {
  Q_OBJECT

 public:
  explicit MoneyBox(QWidget* parent = nullptr);
  // `soon`: money that runs out before that day is marked.
  void setFunding(const analysis::StartupFunding& funding, const QDate& date, const QDate& soon);
  // Its title, then what stands below it.
  [[nodiscard]] QStringList lines() const;
  [[nodiscard]] QString plainText() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitFoot();

  TextLabel *title_, *sum_, *pace_, *until_;
  SpendBar* bar_;
  QBoxLayout* foot_;
};

}  // namespace eclosion::ui
