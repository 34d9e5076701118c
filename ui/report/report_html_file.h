// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <memory>
#include <vector>

#include "core/publish/report/report.h"
#include "core/support/save_file.h"
#include "ui/charts/paged_file.h"

namespace eclosion::ui {

// A report as the one page of a browser. Its charts are what is painted, one at a time.
class ReportHtmlFile final : public PagedFile {
 public:
  // Error: unreadable.
  [[nodiscard]] static Result<std::unique_ptr<PagedFile>> open(std::shared_ptr<const publish::Report> report,
                                                               const QString& path);

  [[nodiscard]] size_t pageCount() const override { return charts_.size(); }
  [[nodiscard]] size_t written() const override { return drawn_.size(); }
  [[nodiscard]] Result<void> writeNext() override;
  [[nodiscard]] Result<void> commit() override;

 private:
  ReportHtmlFile(std::shared_ptr<const publish::Report> report, const QString& path);
  [[nodiscard]] Failure failed() const;

  std::shared_ptr<const publish::Report> report_;
  DocumentFile file_;
  std::vector<const publish::Chart*> charts_;
  std::map<const publish::Chart*, QByteArray> drawn_;
};

}  // namespace eclosion::ui
