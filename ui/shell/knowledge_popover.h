// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QListView>

#include "ui/models/knowledge_marks_model.h"
#include "ui/shell/knowledge_task.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {

// The choice of a knowledge time: a date to type, and below it every moment at which the file learnt something. Enter or a
// click picks and closes, Escape closes.
class KnowledgePopover final : public QFrame {
  Q_OBJECT

 public:
  explicit KnowledgePopover(QWidget* parent);

  // Below `anchor`, with the marks of that file, read away from this thread; `moment` is the present choice, null: now, which is
  // `today`.
  void open(const Knowledge& knowledge, const QDateTime& moment, const QDate& today, const QWidget& anchor);
  [[nodiscard]] bool isReading() const { return task_.isRunning(); }
  // Forgets the file.
  void reset();

  [[nodiscard]] DateField& field() { return *field_; }
  [[nodiscard]] QListView& list() { return *list_; }

 Q_SIGNALS:
  void picked(const QDateTime& moment);  // null: now

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void choose(const QDateTime& moment);
  void showCurrent();
  void retranslate();

  KnowledgeMarksModel* model_;
  KnowledgeTask task_;
  QDateTime moment_;
  TextLabel *title_, *state_;
  DateField* field_;
  QListView* list_;
};

}  // namespace eclosion::ui
