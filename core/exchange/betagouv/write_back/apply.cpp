// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "core/exchange/betagouv/source_folder.h"
#include "core/exchange/betagouv/write_back/write_back.h"
#include "core/support/line_diff.h"

namespace eclosion::betagouv {
namespace {

namespace fs = std::filesystem;

struct ApplyText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::WriteBack)
};

fs::path native(const QString& path) { return {QFile::encodeName(path).toStdString()}; }

// Files written beside their places, then put there together; whatever happens before the last one is there is taken back.
class Transaction {
 public:
  explicit Transaction(const WriteBackPlan& plan) : plan_(plan) {}
  ~Transaction() {
    if (!done_) takeBack();
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  Result<void> prepare(const PlannedFile& file) {
    Step step{.file = &file, .target = plan_.folder + u'/' + file.path};
    const QString folder = QFileInfo(step.target).path();
    const QString beside = folder + QStringLiteral("/.eclosion-") + QString::number(steps_.size());
    if (file.change != FileChange::removed) {
      ECLOSION_TRY(makeFolder(folder));
      step.written = beside + QStringLiteral("-new");
      QFile out(step.written);
      steps_.push_back(step);  // whatever becomes of it is taken away
      // What was left of another run is in the way; a link put there is not written through.
      QFile::remove(step.written);
      if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(file.after) != file.after.size() || !out.flush())
        return cannot(file, out.errorString(), out.error() == QFileDevice::ResourceError);
      // On the disk before it takes the place of what is there: else a power cut may leave an empty file.
      if (::fsync(out.handle()) != 0) {
        const int why = errno;
        return cannot(file, qt_error_string(why), why == ENOSPC || why == EDQUOT);
      }
      if (const QFileInfo old(step.target); old.exists() && !out.setPermissions(old.permissions()))
        return cannot(file, out.errorString(), false);
    } else {
      steps_.push_back(step);
    }
    steps_.back().kept = beside + QStringLiteral("-old");
    return {};
  }

  Result<void> commit() {
    for (Step& step : steps_) {
      std::error_code error;
      const bool replaces = plan_.intoCheckout && step.file->change != FileChange::added;
      if (replaces) {
        const auto bytes = readWhole(native(step.target).string());
        if (!bytes || *bytes != step.file->before) return changed(*step.file);
        fs::rename(native(step.target), native(step.kept), error);
        if (error) return cannot(*step.file, QString::fromStdString(error.message()), false);
        step.movedAway = true;
      } else if (QFileInfo::exists(step.target)) {
        return changed(*step.file);
      }
      if (step.written.isEmpty()) continue;
      fs::rename(native(step.written), native(step.target), error);
      if (error) return cannot(*step.file, QString::fromStdString(error.message()), false);
      step.inPlace = true;
    }
    done_ = true;
    for (const Step& step : steps_) {
      std::error_code ignored;  // what was replaced may stay beside; nothing reads it
      if (step.movedAway) fs::remove(native(step.kept), ignored);
    }
    return {};
  }

 private:
  struct Step {
    const PlannedFile* file;
    QString target;
    QString written = {};
    QString kept = {};
    bool movedAway = false;
    bool inPlace = false;
  };

  Result<void> makeFolder(const QString& folder) {
    std::vector<QString> missing;
    for (QString at = folder; !QFileInfo::exists(at); at = QFileInfo(at).path()) missing.push_back(at);
    std::reverse(missing.begin(), missing.end());
    for (const QString& path : missing) {
      if (!QDir().mkdir(path)) {
        return Failure(Error{.kind = ErrorKind::unreadable,
                             .message = ApplyText::tr("The folder cannot be made. No file was changed."),
                             .file = path});
      }
      made_.push_back(path);
    }
    return {};
  }

  [[nodiscard]] static Failure cannot(const PlannedFile& file, const QString& why, bool full) {
    return Failure(Error{.kind = full ? ErrorKind::diskFull : ErrorKind::unreadable,
                         .message = ApplyText::tr("It cannot be written: %1. No file was changed.").arg(why),
                         .file = file.path});
  }
  [[nodiscard]] static Failure changed(const PlannedFile& file) {
    return Failure(Error{.kind = ErrorKind::conflict,
                         .message = ApplyText::tr("The file changed meanwhile. No file was changed. Prepare it again."),
                         .file = file.path});
  }

  void takeBack() {
    std::error_code ignored;
    for (size_t left = steps_.size(); left > 0; --left) {
      const auto& step = steps_[left - 1];
      if (step.inPlace) fs::remove(native(step.target), ignored);
      if (step.movedAway) fs::rename(native(step.kept), native(step.target), ignored);
      if (!step.written.isEmpty()) fs::remove(native(step.written), ignored);
    }
    for (size_t left = made_.size(); left > 0; --left) fs::remove(native(made_[left - 1]), ignored);
  }

  const WriteBackPlan& plan_;
  std::vector<Step> steps_;
  std::vector<QString> made_;
  bool done_ = false;
};

}  // namespace

Result<void> applyWriteBack(const WriteBackPlan& plan, const WriteBackOptions& options) {
  constexpr int often = 64;
  Transaction transaction(plan);
  std::vector<const PlannedFile*> files;
  for (const PlannedFile& file : plan.files) {
    if (!plan.intoCheckout || file.change != FileChange::same) files.push_back(&file);
  }
  const auto total = static_cast<int>(files.size());
  for (int i = 0; i < total; ++i) {
    if (i % often == 0) {
      if (options.progress) options.progress(WriteBackStep::writing, i, total);
      if (options.stop.stop_requested())
        return failure(ErrorKind::cancelled, ApplyText::tr("Writing back was stopped. No file was changed."));
    }
    ECLOSION_TRY(transaction.prepare(*files[static_cast<size_t>(i)]));
  }
  ECLOSION_TRY(transaction.commit());
  if (options.progress) options.progress(WriteBackStep::writing, total, total);
  return {};
}

QString diffOf(const PlannedFile& file) {
  if (file.change == FileChange::same) return {};
  const bool added = file.change == FileChange::added;
  const bool removed = file.change == FileChange::removed;
  return unifiedDiff(added ? QString() : file.path, removed ? QString() : file.path, file.before, file.after);
}

}  // namespace eclosion::betagouv
