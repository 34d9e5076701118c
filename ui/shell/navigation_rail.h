// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

// The screens that exist, one under the other, and the settings at the foot.
class NavigationRail final : public Surface {
  Q_OBJECT

 public:
  explicit NavigationRail(QMenu* settings, QWidget* parent = nullptr);

  void setCurrent(int screen);
  // Screens show a portfolio; without one there is nothing to go to.
  void setOpen(bool open);
  // How many things wait on a screen; 0: none. `words` say it to who does not see it: "12 startups due". Nothing where there is
  // no screen of that id.
  void setBadge(QLatin1StringView screen, int count, const QString& words);

 Q_SIGNALS:
  void screenChosen(int screen);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  std::vector<Button*> screens_;
  std::vector<QString> waiting_;  // by screen: the words of its badge
  Button* settings_;
};

}  // namespace eclosion::ui
