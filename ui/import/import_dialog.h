// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/import/import_models.h"
#include "ui/import/import_task.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_label.h"

class QProgressBar;
class QStackedWidget;
class QTableView;

namespace eclosion::ui {

// Import of the community's repository in three steps: which folder and how old, what it would change and what is odd,
// then writing. Nothing is written before the last button; Cancel works at any moment. Accepted: the file has changed.
class ImportDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit ImportDialog(OpenPortfolio& file, QWidget* parent = nullptr);

  void setFolder(const QString& folder);
  void setKnownOn(const QDate& date);
  void read();   // the second step
  void write();  // the third
  [[nodiscard]] ImportTask& task() { return task_; }

  void reject() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeChoice();
  QWidget* makePreview();
  QWidget* makeProgress();
  void retranslate();
  void showStep(int step);
  void showPreview();
  void showProgress(const Progress& progress);
  void fail(const Error& error);
  void browse();

  ImportTask task_;
  ImportCountsModel countsModel_;
  ImportFindingsModel findingsModel_;
  bool writing_ = false;
  QStackedWidget* steps_;
  TextLabel *title_, *words_, *error_;
  TextLabel *folderLabel_, *dateLabel_, *dateHint_;
  QLineEdit *folder_, *knownOn_;
  Button *browse_, *cancel_, *next_;
  QTableView *counts_, *findings_;
  TextLabel* findingsTitle_;
  TextLabel* step_;
  QProgressBar* bar_;
};

}  // namespace eclosion::ui
