// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/report/report_task.h"

class QComboBox;

namespace eclosion::ui {

class Button;
class TextLabel;

// Above the page's own words: which page it is; of the report as a whole its language, its year and the one it is compared with.
class ReportSettings final : public QWidget {
  Q_OBJECT

 public:
  explicit ReportSettings(QWidget* parent = nullptr);
  void tell(const std::shared_ptr<const ComposedReport>& report, const QString& page, bool editable);
  [[nodiscard]] QComboBox& yearBox() const { return *year_; }
  [[nodiscard]] QComboBox& comparedBox() const { return *compared_; }
  [[nodiscard]] Button& languageButton(const QString& language) const { return language == u"fr" ? *french_ : *english_; }
  void retranslate();

 Q_SIGNALS:
  void languagePicked(const QString& language);
  void yearPicked(int year);
  void comparisonPicked(int year);

 private:
  void tellAgain() { tell(report_, page_, editable_); }

  std::shared_ptr<const ComposedReport> report_;
  QString page_;
  bool editable_ = false;
  TextLabel *name_, *number_, *language_, *translations_, *yearLabel_, *versus_;
  Button *french_, *english_;
  QComboBox *year_, *compared_;
};

}  // namespace eclosion::ui
