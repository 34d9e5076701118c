// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/differences_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QMenu;
class QTreeView;

namespace eclosion::ui {

// One entry of the journal: what it says, what it changed before and after, and what can be done about it.
class EntryPane final : public Surface {
  Q_OBJECT

 public:
  explicit EntryPane(QWidget* parent = nullptr);

  // `startups`: names of those it concerns, in the order of the details.
  void show(JournalDetails details, const QStringList& startups);
  void showNothing(const QString& sentence);
  // Why nothing can be changed now; empty when it can.
  void setWhyNot(const QString& whyNot);
  void retranslate();

  [[nodiscard]] DifferencesModel& model() { return *model_; }
  [[nodiscard]] QTreeView& table() { return *table_; }
  [[nodiscard]] Button& undoButton() { return *undo_; }
  [[nodiscard]] Button& restoreButton() { return *restore_; }

 Q_SIGNALS:
  void undoWanted(qint64 seq);
  void restoreWanted(const eclosion::StartupId& startup, qint64 seq);
  void leaveWanted();  // Escape in the table

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void refresh();
  void chooseRestore();

  DifferencesModel* model_;
  QStringList startups_;
  QString whyNot_;
  bool shown_ = false;
  TextLabel *title_, *about_;
  Button *undo_, *restore_;
  QMenu* menu_;
  QTreeView* table_;
};

}  // namespace eclosion::ui
