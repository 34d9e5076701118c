// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_task.h"

#include <utility>

namespace eclosion::ui {

ImportTask::ImportTask(OpenPortfolio& file, QObject* parent) : QObject(parent), file_(file) {
  connect(&work_, &CancellableWork::progressed, this, &ImportTask::progressed);
}

void ImportTask::prepare(const ImportRequest& request) {
  prepared_.reset();
  work_.run([this, request](const ProgressSink& sink, std::stop_token stop) {
    auto result = std::make_shared<Result<std::unique_ptr<PreparedImport>>>(file_.prepareImport(request, sink, std::move(stop)));
    work_.finish([this, result] {
      if (!*result) {
        Q_EMIT failed(result->error());
        return;
      }
      prepared_ = std::move(**result);
      Q_EMIT prepared();
    });
  });
}

void ImportTask::apply() {
  work_.run([this](const ProgressSink& sink, std::stop_token stop) {
    const Result<void> result = prepared_->apply(sink, std::move(stop));
    work_.finish([this, result] {
      if (result) {
        Q_EMIT applied();
      } else {
        Q_EMIT failed(result.error());
      }
    });
  });
}

}  // namespace eclosion::ui
