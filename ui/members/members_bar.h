// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roster_columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QHBoxLayout;
class QMenu;

namespace eclosion::ui {

// Above the list of members: who is in it, groups, columns, what it comes to in a line, export.
class MembersBar final : public Surface {
  Q_OBJECT

 public:
  explicit MembersBar(QWidget* parent = nullptr);

  void setLayoutShown(const RosterLayout& layout);
  void setSummary(const QString& text);
  // What can be done to the list as a whole, such as adding somebody.
  void setPeopleMenu(QMenu* menu) { people_->setMenu(menu); }
  void setExportEnabled(bool enabled) { export_->setEnabled(enabled); }
  void openColumns(const QPoint& global);
  void retranslate();
  [[nodiscard]] QString summary() const { return summary_->text(); }
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, px(48)}; }

 Q_SIGNALS:
  void layoutPicked(const RosterLayout& layout);
  void exportWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void connectMenus();
  void pick(const RosterLayout& layout);
  [[nodiscard]] static QString groupingWord(RosterGrouping grouping);

  Button *active_, *ever_, *group_, *sort_, *columns_, *headCount_, *charts_, *people_, *export_;
  QHBoxLayout *first_ = nullptr, *second_ = nullptr;
  QMenu *groupMenu_, *sortMenu_, *columnMenu_;
  TextLabel* summary_;
  RosterLayout layout_;
};

}  // namespace eclosion::ui
