// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/report/report_find.h"
#include "ui/report/report_task.h"
#include "ui/shell/screen.h"

class QSplitter;
class QStackedWidget;
class QTimer;

namespace eclosion::ui {

class Button;
class DocumentExport;
class EmptyNotice;
class FindField;
class PagePreviews;
class ReportFoot;
class ReportOutline;
class ReportPane;
class ReportSettings;
class TextLabel;

// The activity report of a year: its pages in order, as they will be printed, and what is written on each.
class ReportScreen final : public Screen {
  Q_OBJECT

 public:
  explicit ReportScreen(const ScreenContext& context);
  ~ReportScreen() override;

  void setFile(OpenPortfolio* file) override;
  void applyChange(const PortfolioChange& change) override;
  [[nodiscard]] Recall remember() override;
  [[nodiscard]] std::vector<Row> selectedStartups() const override { return {}; }
  void selectStartup(Row startup) override { Q_UNUSED(startup) }
  [[nodiscard]] bool takesWholeWidth() const override { return true; }
  [[nodiscard]] QList<QWidget*> regions() override;
  void takeFocus() override;
  [[nodiscard]] QWidget* findField() override;

  // False: the report has no such page.
  bool showPage(const QString& key);
  void showYear(int year);
  void showLanguage(const QString& language);
  // By the ending of the path: .pdf, .pptx or .html.
  void exportTo(const QString& path);
  // Whether what is in sight is composed and painted.
  [[nodiscard]] bool isSettled() const;
  [[nodiscard]] const std::shared_ptr<const ComposedReport>& report() const { return report_; }
  [[nodiscard]] const QString& page() const { return page_; }
  [[nodiscard]] ReportOutline& outline() { return *outline_; }
  [[nodiscard]] PagePreviews& pages() { return *pages_; }
  [[nodiscard]] ReportPane& pane() { return *pane_; }
  [[nodiscard]] ReportSettings& settings() { return *settings_; }
  [[nodiscard]] ReportFoot& foot() { return *foot_; }
  [[nodiscard]] FindField& finding() { return *find_; }
  [[nodiscard]] EmptyNotice& notice() { return *notice_; }
  [[nodiscard]] ReportTask& task() { return *task_; }
  [[nodiscard]] DocumentExport& exporting() { return *export_; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void connectParts();
  void connectEdits();
  void follow();
  void want();
  void take(const std::shared_ptr<const ComposedReport>& report);
  void tellParts();
  // From the page that is looked at on.
  void find(const QString& words);
  void stepFound(int by);
  void showFound();
  void findAgain();
  void write(const QString& block, const QString& text);
  void freeze(bool frozen);
  void addSpotlight();
  void choosePicture(const SpotlightId& spotlight);
  void setPicture(const SpotlightId& spotlight, const QString& path);
  void chooseExport(const QString& ending);
  [[nodiscard]] bool canEdit() const;
  [[nodiscard]] int year() const;
  [[nodiscard]] QString nameOf(const QString& page) const;
  [[nodiscard]] QString memoryKey() const;
  void save() const;
  void restore();
  void retranslate();

  ScreenContext context_;
  OpenPortfolio* file_ = nullptr;
  ReportTask* task_;
  DocumentExport* export_;
  ReportOutline* outline_;
  PagePreviews* pages_;
  ReportSettings* settings_;
  ReportPane* pane_;
  ReportFoot* foot_;
  EmptyNotice* notice_;
  TextLabel *title_, *about_;
  FindField* find_;
  Button* fit_;
  QStackedWidget* body_;
  QSplitter* splitter_;
  QTimer* later_;  // several changes in a row are followed once
  std::shared_ptr<const ComposedReport> report_;
  std::vector<publish::ReportHit> found_;
  size_t foundAt_ = 0;  // the one that is looked at
  int wishedYear_ = 0;  // 0: the usual one
  QString language_, page_;
  bool stale_ = true;
};

}  // namespace eclosion::ui
