// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSize>
#include <map>
#include <memory>

#include "core/support/result.h"
#include "ui/report/report_task.h"
#include "ui/shell/cancellable_work.h"

class QTimer;

namespace eclosion::ui {

class DeckPdf;

// CSS pixels of a chart in the page of a browser.
inline constexpr QSize reportChartSize(960, 480);

// A report written to a file while the window stays alive: what is painted, a page a turn of the event loop; slides, which are
// not, on a thread of their own.
class ReportExport final : public QObject {
  Q_OBJECT

 public:
  explicit ReportExport(QObject* parent = nullptr);
  ~ReportExport() override;

  // By the ending of the path: .pdf, .pptx or .html. One at a time.
  void start(const std::shared_ptr<const ComposedReport>& report, const QString& path);
  // Nothing is left of what was begun.
  void cancel();
  [[nodiscard]] bool isRunning() const { return report_ != nullptr; }

 Q_SIGNALS:
  void progressed(int done, int total);  // total 0: not known
  void finished(const QString& path);
  void failed(const eclosion::Error& error);  // cancelled too

 private:
  void step();
  [[nodiscard]] Result<bool> stepOnce();  // whether all is done
  [[nodiscard]] Result<void> writeHtml();
  void end(const Result<void>& result);

  std::shared_ptr<const ComposedReport> report_;
  QString path_;
  std::unique_ptr<DeckPdf> pdf_;
  std::vector<const publish::Chart*> charts_;  // to be drawn for the page of a browser
  std::map<const publish::Chart*, QByteArray> drawn_;
  QTimer* steps_;
  CancellableWork work_;
};

}  // namespace eclosion::ui
