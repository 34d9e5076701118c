// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <thread>

#include "core/store/portfolio_file.h"

namespace eclosion::app {

// A while after the last edit, brings the file itself up to date (core/store/settle.h) on a thread of its own: whoever copies or
// mails the file while the window is open takes all of it.
class Settling final : public QObject {
  Q_OBJECT

 public:
  // The file outlives it.
  explicit Settling(const store::PortfolioFile& file);
  ~Settling() override;
  Q_DISABLE_COPY_MOVE(Settling)

  // Something was written.
  void wrote() { timer_.start(); }
  // How long it waits for more of it.
  static constexpr int restMs = 2000;

 private:
  void settle();

  const store::PortfolioFile& file_;
  QTimer timer_;
  std::thread thread_;
};

}  // namespace eclosion::app
