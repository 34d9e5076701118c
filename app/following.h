// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "core/support/result.h"

namespace eclosion::app {

// Looks every second whether another program wrote to a file that this one only reads, and whether it still has it open.
// Belongs to the GUI thread.
class Following final : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    QString path = {};
    std::function<Result<void>()> catchUp;  // brings what is in memory in step, where it is behind
    std::function<void(const QString& sentence)> tell;
  };
  explicit Following(Parts parts);

  // Why the file may still not be edited, once the program that had it is gone; empty until then.
  [[nodiscard]] QString whyStillReadOnly() const;

 private:
  void look();

  Parts parts_;
  QTimer timer_;
  bool isHeld_;
  bool wasHeld_;
  bool failed_ = false;
};

}  // namespace eclosion::app
