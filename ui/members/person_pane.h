// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_link.h"
#include "ui/models/roster_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QAction;

namespace eclosion::ui {

class StoryView;

// Beside the list of members: one person's missions, newest first, with the startups as links; or how many are selected.
class PersonPane final : public Surface {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit PersonPane(const RosterModel& model, QWidget* parent = nullptr);

  void show(const std::vector<Row>& members);
  using QWidget::show;
  void retranslate();
  // Shown with the person's own button: a mission is added; below each mission it can be edited and ended. Off where nothing may
  // be changed.
  void setAddAction(QAction* addMission);
  void takeFocus();
  [[nodiscard]] const std::vector<Row>& members() const { return members_; }
  [[nodiscard]] QString plainText() const;
  [[nodiscard]] StoryView& story() const { return *story_; }

 Q_SIGNALS:
  void recordWanted(const eclosion::ui::RecordLink& link);
  void factsWanted(Portfolio::Row member);
  void missionWanted(Portfolio::Row mission);     // to be edited
  void missionEndWanted(Portfolio::Row mission);  // it is to end
  void closeWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill();
  [[nodiscard]] QString html() const;
  [[nodiscard]] QString missionHtml(const analysis::RosterLine* line, Row mission) const;

  const RosterModel& model_;
  std::vector<Row> members_;
  QString name_;
  TextLabel *title_, *standing_;
  StoryView* story_;
  Button *facts_, *add_, *close_;
  QAction* addAction_ = nullptr;
  bool mayEdit_ = false;
};

}  // namespace eclosion::ui
