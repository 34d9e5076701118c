// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/erase_dialog.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QVBoxLayout>
#include <memory>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr size_t mostNamed = 8;

}  // namespace

EraseDialog::EraseDialog(PersonalData& held, std::vector<Person> people, QWidget* parent)
    : EditDialog(parent), data_(held), people_(std::move(people)), known_(new QCheckBox), bar_(new QProgressBar) {
  setObjectName(QStringLiteral("erase"));
  setMinimumWidth(px(560));
  const int count = static_cast<int>(people_.size());
  QStringList names;
  for (size_t i = 0; i < people_.size() && i < mostNamed; ++i) names << people_[i].name;
  if (people_.size() > mostNamed) names << tr("%n more", nullptr, count - static_cast<int>(mostNamed));
  setTitle(count == 1 ? tr("Erase %1 for good?").arg(people_.front().name) : tr("Erase %n person(s) for good?", nullptr, count),
           count == 1 ? QString() : names.join(QStringLiteral(", ")));
  setButtons(tr("Erase"));
  const auto say = [this](const QString& label, const QString& words) {
    auto* head = new TextLabel(TextStep::dense, Weight::semibold);
    head->setText(label);
    auto* text = new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2);
    text->setWordWrap(true);
    text->setText(words);
    body()->addWidget(head);
    body()->addWidget(text);
    body()->addSpacing(4);
  };
  say(tr("What goes"),
      tr("Names, ids in a source, notes, and the source's own file about the person: from this portfolio, all of "
         "its past, and the backups the program keeps."));
  say(tr("What stays"), tr("Missions, committees and trainings, without a name, so that every count stays as it is; the journal, "
                           "which names nobody. A later import does not bring the person back."));
  say(tr("What is out of reach"),
      tr("Copies and exports saved elsewhere, and sentences or employers in which somebody typed the name."));
  known_->setText(tr("I know that this cannot be undone"));
  body()->addWidget(known_);
  bar_->setRange(0, 0);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Erasing"));
  bar_->hide();
  body()->addWidget(bar_);
  setReady(false);
  known_->setFocus();
  connect(known_, &QCheckBox::toggled, this, [this](bool on) { setReady(on); });
  connect(&work_, &CancellableWork::progressed, this, [this](const Progress& progress) { setNote(progress.step, &Tokens::tx2); });
}

void EraseDialog::accept() {
  if (done_) return QDialog::accept();
  if (work_.isRunning() || !known_->isChecked()) return;
  setReady(false);
  known_->setEnabled(false);
  cancelButton()->setEnabled(false);
  bar_->show();
  std::vector<MemberId> ids;
  for (const Person& person : people_) ids.push_back(person.id);
  work_.run([this, ids = std::move(ids)](const ProgressSink& sink, const std::stop_token&) {
    auto erased = std::make_shared<Result<QStringList>>(data_.erase(ids, sink));
    work_.finish([this, erased] { finish(*erased); });
  });
}

void EraseDialog::finish(const Result<QStringList>& erased) {
  bar_->hide();
  cancelButton()->setEnabled(true);
  if (!erased) {
    known_->setEnabled(true);
    setNote(erased.error().message);
    return setReady(true);
  }
  done_ = true;
  QStringList sentences = *erased;
  if (const auto followed = data_.followErasure(); !followed) sentences << followed.error().message;
  if (sentences.isEmpty()) return QDialog::accept();
  setNote(sentences.join(u'\n'));
  setButtons({}, tr("Close"));
}

// What has begun is not left half way; what was done was done, whichever button closes.
void EraseDialog::reject() {
  if (work_.isRunning()) return;
  done_ ? QDialog::accept() : QDialog::reject();
}

}  // namespace eclosion::ui
