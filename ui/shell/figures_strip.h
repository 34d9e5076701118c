// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <vector>

#include "ui/models/figures_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

class FigureButton;
class Preferences;

// The key figures of what the board shows, each with its change on a year before; each opens the rows behind it. Can be put
// away, which is remembered.
class FiguresStrip final : public Surface {
  Q_OBJECT

 public:
  // Both outlive the strip.
  FiguresStrip(BoardModel& model, Preferences& preferences, QWidget* parent = nullptr);

  // Checked while the strip is shown; for a menu and the palette.
  [[nodiscard]] QAction* showAction() const { return show_; }
  [[nodiscard]] const FiguresModel& model() const { return figures_; }
  void letGo() { figures_.letGo(); }
  // Stays empty in its place until then.
  void hold() { figures_.hold(); }
  void release() { figures_.release(); }
  // Steps aside for a screen that wants the room, whether it is to be shown or not.
  void setAside(bool aside);
  // Any width: the last figures are left out where they do not fit.
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 Q_SIGNALS:
  // Startups, members or incubators, as the figure counts them, and what it is called.
  void rowsWanted(analysis::Figure figure, const std::vector<Portfolio::Row>& rows, const QString& words);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  [[nodiscard]] QString caption(analysis::Figure figure) const;
  void fit();
  void retranslate();

  BoardModel& board_;
  Preferences& preferences_;
  FiguresModel figures_;
  std::vector<FigureButton*> buttons_;  // in the order of the model's values
  Button* away_;
  QAction* show_;
  bool aside_ = false;
};

}  // namespace eclosion::ui
