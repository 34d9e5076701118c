// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts screen keeps in the portfolio: titles of one's own, and how long phases are expected to last.
#include "core/edits/chart_titles.h"
#include "core/edits/expected_durations.h"
#include "ui/charts/charts_screen.h"
#include "ui/charts/expectations_dialog.h"
#include "ui/editing/edit_desk.h"

namespace eclosion::ui {

// Only what changed since it was last read, so that a title of a slide that is looked at stays.
void ChartsScreen::readTitles() {
  Editing* editing = context_.desk.editing();
  auto read = editing ? edits::chartTitles(editing->records()).value_or(titles_) : std::map<QString, QString>();
  for (const publish::ChartKind* kind : publish::chartKinds()) {
    const auto titleIn = [&](const std::map<QString, QString>& titles) {
      const auto found = titles.find(kind->key());
      return found == titles.end() ? QString() : found->second;
    };
    if (const QString title = titleIn(read); title != titleIn(titles_)) options_[kind->key()].title = title;
  }
  titles_ = std::move(read);
}

void ChartsScreen::keepTitle(const QString& title) {
  const publish::ChartKind* kind = publish::chartKind(kind_);
  if (!kind) return;
  const QString why = context_.desk.whyNot();
  if (!why.isEmpty()) {
    //: %1: why nothing can be kept
    Q_EMIT said(tr("The title is kept until the window is closed. %1").arg(why));
  } else if (!context_.desk.perform(edits::setChartTitle(kind_, kind->name(), title))) {
    return;
  }
  options_[kind_].title = title.simplified();
  tellChoices();
  want();
}

void ChartsScreen::setExpectations() {
  const QString why = context_.desk.whyNot();
  if (!why.isEmpty()) return Q_EMIT said(why);
  const auto now = edits::expectedDurations(context_.desk.editing()->records());
  ExpectationsDialog dialog(now.value_or(methodExpectations()), this);
  if (dialog.exec() != QDialog::Accepted) return;
  if (const auto wanted = dialog.expectations()) context_.desk.perform(edits::setExpectedDurations(*wanted));
}

}  // namespace eclosion::ui
