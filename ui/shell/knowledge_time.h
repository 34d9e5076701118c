// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/knowledge_task.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// What the window's knowledge is: that of now, or of an earlier moment; and the portfolio to show for it. The portfolio of an
// earlier moment is read on a worker; until it is there the window shows the one before.
class KnowledgeTime final : public QObject {
  Q_OBJECT

 public:
  explicit KnowledgeTime(QObject* parent = nullptr);

  // The open portfolio, or null; the moment is now again. Nothing looks at the portfolio shown before by then.
  void setFile(OpenPortfolio* file);
  [[nodiscard]] OpenPortfolio* file() const { return file_; }
  // What the open portfolio can tell of its past; null for nothing.
  [[nodiscard]] const Knowledge* knowledge() const { return file_ ? file_->knowledge() : nullptr; }

  // The portfolio as known at the moment; null without a file.
  [[nodiscard]] OpenPortfolio* shown() const { return past_ ? past_.get() : file_; }
  [[nodiscard]] QDateTime moment() const { return moment_; }  // null: now
  [[nodiscard]] bool isPast() const { return !moment_.isNull(); }
  [[nodiscard]] bool isReading() const { return task_.isRunning(); }

  // Null: now.
  void look(const QDateTime& moment);
  // The same, and back when it is shown.
  [[nodiscard]] Result<void> lookAtOnce(const QDateTime& moment);

 Q_SIGNALS:
  void fileAboutToChange();  // ask nothing of it any more
  void aboutToChange();      // let go of shown()
  void changed();            // take it up again
  void readingChanged();
  void failed(const eclosion::Error& error);

 private:
  void show(std::unique_ptr<OpenPortfolio> past, const QDateTime& moment);

  OpenPortfolio* file_ = nullptr;
  std::unique_ptr<OpenPortfolio> past_;
  QDateTime moment_;
  KnowledgeTask task_;
};

}  // namespace eclosion::ui
