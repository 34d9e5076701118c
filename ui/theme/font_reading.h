// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <semaphore>
#include <thread>

namespace eclosion::ui {

// Reads on a thread of its own what the machine says of fonts, which Qt does when the first text is measured, and which takes as
// long as half of what else is done until then. Whoever measures a text meanwhile waits for it. Begins when it is made, before
// the application is; lives until the first window is made.
class FontReading {
 public:
  FontReading();
  ~FontReading();
  FontReading(const FontReading&) = delete;
  FontReading& operator=(const FontReading&) = delete;

  // The application is made: Qt may be asked.
  void applicationIsMade();
  // Waits for the end. Whether the program's own face is among the fonts.
  [[nodiscard]] bool foundOwnFace();

  // Until its end is waited for, whether a face is there cannot be asked without waiting.
  [[nodiscard]] static bool isGoingOn();

 private:
  void finish();

  std::binary_semaphore application_{0};
  bool ownFace_ = false;
  bool told_ = false;
  std::thread thread_;
};

}  // namespace eclosion::ui
