// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_facets_model.h"
#include "ui/widgets/surface.h"

class QLineEdit;
class QListView;

namespace eclosion::ui {

// Beside the list of members: the find field, and what it can be narrowed by with counts. Space, Enter or a click picks a choice.
class FacetPanel final : public Surface {
  Q_OBJECT

 public:
  explicit FacetPanel(const RosterModel& roster, QWidget* parent = nullptr);

  [[nodiscard]] QLineEdit& field() const { return *find_; }
  [[nodiscard]] QListView& list() const { return *list_; }
  [[nodiscard]] RosterFacetsModel& model() const { return *model_; }
  void retranslate();

 Q_SIGNALS:
  void findChanged(const QString& text);
  void picksChanged(const eclosion::analysis::RosterPicks& picks);
  void tableWanted();  // from the find field down to the members

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void choose(const QModelIndex& index);

  RosterFacetsModel* model_;
  QLineEdit* find_;
  QAction* search_;
  QListView* list_;
};

}  // namespace eclosion::ui
