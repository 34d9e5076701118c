// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/known_changes_model.h"
#include "ui/models/recording_lags_model.h"
#include "ui/shell/knowledge_task.h"
#include "ui/widgets/text_label.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace eclosion::ui {

// Then and now: whose facts were on record otherwise at an earlier moment, and how late changes of phase reach the record.
// Enter or a double click opens a startup and closes the window; Ctrl+E exports the table in front.
class ThenAndNowDialog final : public QDialog {
  Q_OBJECT

 public:
  // Compares what is known of `day`. `then` null: what was known before the newest import. `knowledge` outlives the dialog.
  ThenAndNowDialog(const Knowledge& knowledge, const QDateTime& then, const QDate& day, QWidget* parent = nullptr);

  [[nodiscard]] bool isReading() const { return task_.isRunning(); }
  [[nodiscard]] QDateTime then() const;
  [[nodiscard]] QTabWidget& parts() { return *parts_; }
  // The table in front as one for machines.
  bool exportTo(const QString& path);

 Q_SIGNALS:
  void startupChosen(const eclosion::StartupId& startup);
  void said(const QString& sentence);
  void failed(const eclosion::Error& error);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  QWidget* makeChanges();
  QWidget* makeLags();
  void readMarks();
  void setMarks(const std::vector<KnowledgeMark>& marks);
  void compare();
  void show(Result<ThenAndNow> result);
  void describe();
  void openCurrent();
  void chooseExport();

  const Knowledge& knowledge_;
  QDateTime wanted_;
  QDate day_;
  KnowledgeTask task_;
  KnownChangesModel* changes_;
  RecordingLagsModel* lags_;
  TextLabel *title_, *count_, *about_;
  QComboBox* then_;
  QLineEdit* find_;
  QTabWidget* parts_;
  QTreeView *changeTable_, *lagTable_;
  QPushButton *open_, *export_;
};

}  // namespace eclosion::ui
