// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;

namespace eclosion::ui {

// A screen whose Ctrl+C copies more than words, such as a picture, is one of these as well.
class CopiedData {
 public:
  virtual ~CopiedData() = default;
  // The caller owns it; null: nothing there to copy.
  [[nodiscard]] virtual QMimeData* copyData() const = 0;
};

}  // namespace eclosion::ui
