// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_link.h"
#include "ui/models/roster_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

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
  void takeFocus();
  [[nodiscard]] const std::vector<Row>& members() const { return members_; }
  [[nodiscard]] QString plainText() const;
  [[nodiscard]] StoryView& story() const { return *story_; }

 Q_SIGNALS:
  void recordWanted(const eclosion::ui::RecordLink& link);
  void factsWanted(Portfolio::Row member);
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
  Button *facts_, *close_;
};

}  // namespace eclosion::ui
