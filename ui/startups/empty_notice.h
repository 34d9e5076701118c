// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

// Where there is nothing to show: one sentence and one button.
class EmptyNotice final : public Surface {
  Q_OBJECT

 public:
  explicit EmptyNotice(QWidget* parent = nullptr);
  // Without words for the button there is none.
  void say(const QString& sentence, const QString& button);
  void takeFocus() { button_->setFocus(Qt::ShortcutFocusReason); }
  [[nodiscard]] QString sentence() const { return sentence_->text(); }

 Q_SIGNALS:
  void acted();

 private:
  TextLabel* sentence_;
  Button* button_;
};

}  // namespace eclosion::ui
