// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>

#include "core/domain/records.h"
#include "core/publish/report/report.h"
#include "ui/shell/worker.h"

namespace eclosion::ui {

class OpenPortfolio;
class Published;

// A year's report as it was composed, with what is wanted to edit it. Charts in it read what it was made from.
struct ComposedReport {
  publish::Report report;
  publish::DeckDocument deck;
  std::vector<Editorial> editorials = {};
  QString ownLanguage = {};  // of records without a translation; empty: not known
  // The words of records that stand on its pages, by the block that translates them.
  struct OwnWords {
    RecordRef record;
    QString column;
    QString text;
  };
  std::map<QString, OwnWords> own = {};
  std::vector<Spotlight> spotlights = {};  // of the year
  // What could be, or is, an impact figure of the year.
  struct Candidate {
    MeasurementId id;
    QString words;  // “Startup: metric, 24 000”
    bool chosen = false;
  };
  std::vector<Candidate> candidates = {};
  int firstYear = 0, lastYear = 0;  // there can be reports of; 0: of none
  std::shared_ptr<const Published> from = {}, figuresFrom = {};

  [[nodiscard]] const publish::ReportPage* page(const QString& key) const;
};

// Composes the report of the open portfolio away from the GUI thread, of a copy of its own that is read when one is first wanted
// and again after a change. Of several wishes the newest is fulfilled.
class ReportTask final : public QObject {
  Q_OBJECT

 public:
  struct Wish {
    int year = 0;  // 0: the newest that is over, or that somebody has written for
    QString language;
  };

  explicit ReportTask(QObject* parent = nullptr);
  ~ReportTask() override;

  // Null: none. Waits for a worker that still reads the one before.
  void setFile(const OpenPortfolio* file);
  // The portfolio was changed: it is read again with the next wish.
  void forget() { stale_ = true; }
  void want(const Wish& wish);
  [[nodiscard]] bool isRunning() const { return worker_->isRunning() || wish_; }

 Q_SIGNALS:
  void composed(const std::shared_ptr<const eclosion::ui::ComposedReport>& report);
  void failed(const QString& message);

 private:
  // What was read; the worker's while it runs.
  struct Shelf {
    std::shared_ptr<Published> words, figures;
    QDateTime figuresAt;
  };
  void next();
  static Result<std::shared_ptr<ComposedReport>> make(Shelf& shelf, const OpenPortfolio& file, const QString& path, Wish wish);

  const OpenPortfolio* file_ = nullptr;
  QString path_;
  std::shared_ptr<Shelf> shelf_;
  bool stale_ = false;
  std::optional<Wish> wish_;
  int round_ = 0;  // of the file
  Worker* worker_;
};

}  // namespace eclosion::ui
