// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/exchange/write_back_model.h"
#include "ui/exchange/write_back_task.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace eclosion::ui {

class DiffView;

// Writing back to the community's format in three steps: which folder, what would change in which file, then writing. Nothing is
// written before the last button; Cancel works at any moment. Accepted: the files are written.
class WriteBackDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit WriteBackDialog(WriteBackSource& source, QWidget* parent = nullptr);

  void setFolder(const QString& folder);
  void compare();  // the second step
  void write();    // the third
  [[nodiscard]] WriteBackTask& task() { return task_; }
  [[nodiscard]] const WriteBackModel& files() const { return model_; }
  // Of what was written, once accepted.
  [[nodiscard]] QString result() const { return result_; }

  void reject() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeChoice();
  QWidget* makeProgress();
  QWidget* makePreview();
  void retranslate();
  void showStep(int step);
  void showPreview();
  void tellPreview();
  void showFile();
  void showProgress(const Progress& progress);
  void fail(const Error& error);
  void browse();

  WriteBackTask task_;
  WriteBackModel model_;
  bool writing_ = false;
  QString result_;
  QStackedWidget* steps_;
  TextLabel *title_, *words_, *error_;
  TextLabel *folderLabel_, *hint_;
  QLineEdit* folder_;
  Button *browse_, *cancel_, *next_;
  QTableView* table_;
  TextLabel *filesTitle_, *diffTitle_, *alone_;
  DiffView* diff_;
  TextLabel* step_;
  QProgressBar* bar_;
};

}  // namespace eclosion::ui
