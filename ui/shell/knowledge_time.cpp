// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knowledge_time.h"

#include <utility>

namespace eclosion::ui {

KnowledgeTime::KnowledgeTime(QObject* parent) : QObject(parent) {}

void KnowledgeTime::setFile(OpenPortfolio* file) {
  Q_EMIT fileAboutToChange();
  task_.forget();
  past_.reset();
  moment_ = {};
  file_ = file;
}

void KnowledgeTime::look(const QDateTime& moment) {
  const Knowledge* asked = knowledge();
  if (!asked) return;
  if (moment == moment_) {
    // Already there; whatever else was on its way is no longer wanted.
    if (task_.isRunning()) {
      task_.forget();
      Q_EMIT readingChanged();
    }
    return;
  }
  if (moment.isNull()) {
    task_.forget();
    return show(nullptr, {});
  }
  task_.ask([this, asked, moment](std::stop_token stop) -> KnowledgeTask::Answer {
    auto past = std::make_shared<Result<std::unique_ptr<OpenPortfolio>>>(asked->at(moment, std::move(stop)));
    return [this, past, moment] {
      if (!*past) {
        Q_EMIT readingChanged();
        Q_EMIT failed(past->error());
        return;
      }
      show(std::move(**past), moment);
    };
  });
  Q_EMIT readingChanged();
}

Result<void> KnowledgeTime::lookAtOnce(const QDateTime& moment) {
  const Knowledge* asked = knowledge();
  if (!asked || moment == moment_) return {};
  task_.forget();
  if (moment.isNull()) {
    show(nullptr, {});
    return {};
  }
  auto past = asked->at(moment, {});
  if (!past) return Failure(past.error());
  show(std::move(*past), moment);
  return {};
}

void KnowledgeTime::show(std::unique_ptr<OpenPortfolio> past, const QDateTime& moment) {
  const bool change = past || past_;
  if (change) Q_EMIT aboutToChange();
  // The one shown before goes when nothing looks at it any more, and after what follows it was told.
  const auto before = std::exchange(past_, std::move(past));
  moment_ = past_ ? moment : QDateTime();
  if (change) Q_EMIT changed();
  Q_EMIT readingChanged();
}

}  // namespace eclosion::ui
