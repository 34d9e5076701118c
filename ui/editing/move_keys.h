// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/codes.h"

class QKeyEvent;
class QTimer;

namespace eclosion::ui {

// M, then the number of a phase. While the number is awaited, every key of the program passes here first: a number is taken, Esc
// ends the wait, anything else ends it and goes its way.
class MoveKeys final : public QObject {
  Q_OBJECT

 public:
  explicit MoveKeys(QObject* parent);
  ~MoveKeys() override;

  // After M, or again M.
  void begin();
  [[nodiscard]] bool isWaiting() const;
  // What the numbers mean, for the status line.
  [[nodiscard]] static QString hint();

 Q_SIGNALS:
  void phaseChosen(eclosion::Phase phase);
  void ended();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void end();

  QTimer* patience_;
};

}  // namespace eclosion::ui
