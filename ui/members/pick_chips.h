// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/roster_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

// What the list of members is narrowed by, a chip each; pressing one lets go of it. Not there while nothing is picked.
class PickChips final : public Surface {
  Q_OBJECT

 public:
  explicit PickChips(const RosterModel& model, QWidget* parent = nullptr);
  // Shows what the model has picked.
  void follow();
  [[nodiscard]] QStringList words() const;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

 Q_SIGNALS:
  void picksChanged(const eclosion::analysis::RosterPicks& picks);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();

  const RosterModel& model_;
  std::vector<Button*> chips_;  // the last one clears all, where there are several
};

}  // namespace eclosion::ui
