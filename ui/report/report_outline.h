// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_outline_model.h"
#include "ui/widgets/surface.h"

class QListView;

namespace eclosion::ui {

class Button;
class TextLabel;

// The pages of the report by name, with what is still to write; where they are put in order and left out.
class ReportOutline final : public Surface {
  Q_OBJECT

 public:
  explicit ReportOutline(QWidget* parent = nullptr);
  void setReport(const std::shared_ptr<const ComposedReport>& report);
  void setCurrent(const QString& key);  // without telling
  [[nodiscard]] QString current() const;
  void setEditable(bool editable);
  [[nodiscard]] QListView& list() const { return *list_; }
  [[nodiscard]] ReportOutlineModel& model() const { return *model_; }
  [[nodiscard]] Button& addButton() const { return *add_; }
  void retranslate();

 Q_SIGNALS:
  void pageChosen(const QString& key);
  void pageMoved(const QString& key, const QStringList& order);
  void showWanted(const QString& key, bool shown);
  void spotlightWanted();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void move(int by);
  void toggleShown(const QModelIndex& index);
  [[nodiscard]] QRect eyeOf(const QModelIndex& index) const;

  ReportOutlineModel* model_;
  TextLabel *head_, *count_;
  Button* add_;
  QListView* list_;
  QString key_;
  bool editable_ = false, quiet_ = false;
};

}  // namespace eclosion::ui
