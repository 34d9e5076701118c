// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/startup_columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;

namespace eclosion::ui {

// Above the register: find, groups, order, columns, those not started, how many there are, export.
class RegisterBar final : public Surface {
  Q_OBJECT

 public:
  explicit RegisterBar(QWidget* parent = nullptr);

  void setFind(const QString& text);
  [[nodiscard]] QWidget* findField() const;
  void setLayoutShown(const StartupLayout& layout);
  void setCounts(int shown, int notStarted, int archived);
  void setExportEnabled(bool enabled) { export_->setEnabled(enabled); }
  void openColumns(const QPoint& global);
  void retranslate();

 Q_SIGNALS:
  void findChanged(const QString& text);
  void listWanted();  // from the find field down to the table
  void layoutPicked(const StartupLayout& layout);
  void exportWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  [[nodiscard]] int lineWidth() const;
  [[nodiscard]] int archivedWidth() const;
  void arrange();
  void connectMenus();
  void pick(const StartupLayout& layout);
  [[nodiscard]] static QString groupingWord(StartupGrouping grouping);

  QHBoxLayout *first_ = nullptr, *second_ = nullptr;
  QLineEdit* find_;
  QAction* search_ = nullptr;
  Button *group_, *sort_, *columns_, *notStarted_, *archived_, *export_;
  QMenu *groupMenu_, *sortMenu_, *columnMenu_;
  TextLabel* count_;
  StartupLayout layout_;
  int shown_ = 0, later_ = 0, away_ = 0;
};

}  // namespace eclosion::ui
