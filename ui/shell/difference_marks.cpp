// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/difference_marks.h"

#include <memory>

#include "ui/shell/knowledge_time.h"

namespace eclosion::ui {

DifferenceMarks::DifferenceMarks(KnowledgeTime& time, BoardModel& board, QObject* parent)
    : QObject(parent), time_(time), board_(board) {
  connect(&time_, &KnowledgeTime::changed, this, &DifferenceMarks::follow);
  connect(&time_, &KnowledgeTime::fileAboutToChange, this, &DifferenceMarks::forget);
  connect(&board_, &BoardModel::changed, this, &DifferenceMarks::follow);
}

void DifferenceMarks::setOn(bool on) {
  on_ = on;
  follow();
}

void DifferenceMarks::forget() {
  task_.forget();
  moment_ = {};
  day_ = {};
  differences_.set({});
}

void DifferenceMarks::follow() {
  const Knowledge* asked = time_.knowledge();
  if (!on_ || !asked || !time_.isPast()) return forget();
  if (!board_.portfolio() || (time_.moment() == moment_ && board_.date() == day_)) return;
  moment_ = time_.moment();
  day_ = board_.date();
  task_.ask([this, asked, moment = moment_, day = day_](std::stop_token stop) -> KnowledgeTask::Answer {
    auto told = std::make_shared<Result<ThenAndNow>>(asked->thenAndNow(moment, day, std::move(stop)));
    // What cannot be read marks nothing; the window of then and now says why.
    return [this, told] { differences_.set(*told ? (*told)->changes : std::vector<KnownChange>()); };
  });
}

}  // namespace eclosion::ui
