// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_task.h"
#include "ui/widgets/surface.h"

class QProgressBar;

namespace eclosion::ui {

class Button;
class TextLabel;

// Below the page's words: whether the figures follow the portfolio, and the report as a file.
class ReportFoot final : public Surface {
  Q_OBJECT

 public:
  explicit ReportFoot(QWidget* parent = nullptr);
  void tell(const std::shared_ptr<const ComposedReport>& report, bool editable);
  // While a file is written; total 0: nobody knows how long.
  void setProgress(int done, int total);
  void setIdle();
  [[nodiscard]] bool isBusy() const { return busy_; }
  [[nodiscard]] Button& freezeButton() const { return *freeze_; }
  [[nodiscard]] Button& cancelButton() const { return *cancel_; }
  [[nodiscard]] Button& exportButton(const QString& ending) const;
  [[nodiscard]] QString frozenWords() const;
  void retranslate();

 Q_SIGNALS:
  void freezeWanted(bool frozen);
  void exportWanted(const QString& ending);
  void cancelWanted();

 private:
  void showParts();

  std::shared_ptr<const ComposedReport> report_;
  bool editable_ = false, busy_ = false;
  TextLabel* frozen_;
  Button *freeze_, *pdf_, *pptx_, *html_, *cancel_;
  QProgressBar* progress_;
};

}  // namespace eclosion::ui
