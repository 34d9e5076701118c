// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/report/report_task.h"

class QVBoxLayout;

namespace eclosion::ui {

class Button;
class ReportField;
class TextLabel;

// What can be set of one page of the report: its words, its title, the figures on it. Tells wishes; edits nothing itself.
class ReportPane final : public QScrollArea {
  Q_OBJECT

 public:
  explicit ReportPane(QWidget* parent = nullptr);

  // Null: nothing. Fields that are typed in stay as they are.
  void tell(const std::shared_ptr<const ComposedReport>& report, const QString& page, bool editable);
  // Writes what waits for a pause.
  void settle();
  // Null where that block does not stand on the page.
  [[nodiscard]] ReportField* field(const QString& block) const;
  void takeFocus();
  // Marks where words stand in the first field that has them, and brings it in sight; of no words, nowhere.
  void mark(const QString& words);
  void retranslate() { rebuild(); }

 Q_SIGNALS:
  void textWritten(const QString& block, const QString& text);
  void figureToggled(const QString& figure, const QString& name, bool shown);
  void impactPicked(const eclosion::MeasurementId& measurement, bool chosen);
  void pictureWanted(const eclosion::SpotlightId& spotlight);
  void pictureRemoved(const eclosion::SpotlightId& spotlight);
  void removalWanted(const eclosion::SpotlightId& spotlight);

 private:
  struct Shown {
    QString block;
    ReportField* field;
    TextLabel* flag;
  };
  // What decides on the parts of the form, apart from their values.
  [[nodiscard]] QString shapeNow() const;
  void rebuild();
  void fill();
  TextLabel* heading(const QString& words);
  void addField(const QString& block);
  void addFigures();
  void addImpact();
  void addSpotlight(const Spotlight& spotlight);
  void addWarnings();
  [[nodiscard]] QString wordsOf(const QString& block, const QString& language) const;
  [[nodiscard]] const Spotlight* spotlight() const;

  std::shared_ptr<const ComposedReport> report_;
  QString page_, shape_;
  bool editable_ = false;
  QVBoxLayout* column_ = nullptr;
  std::vector<Shown> fields_;
  Button* reset_ = nullptr;
};

}  // namespace eclosion::ui
