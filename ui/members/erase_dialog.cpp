// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/erase_dialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr size_t mostNamed = 8;

}  // namespace

EraseDialog::EraseDialog(PersonalData& held, std::vector<Person> people, NamePlacesModel::WithNames withNames, QWidget* parent)
    : EditDialog(parent),
      data_(held),
      people_(std::move(people)),
      places_(new NamePlacesModel(std::move(withNames), this)),
      list_(new QTreeView),
      typed_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      known_(new QCheckBox),
      bar_(new QProgressBar) {
  setObjectName(QStringLiteral("erase"));
  setMinimumWidth(px(640));
  const int count = static_cast<int>(people_.size());
  QStringList names;
  for (size_t i = 0; i < people_.size() && i < mostNamed; ++i) names << people_[i].name;
  if (people_.size() > mostNamed) names << tr("%n more", nullptr, count - static_cast<int>(mostNamed));
  setTitle(count == 1 ? tr("Erase %1 for good?").arg(people_.front().name) : tr("Erase %n person(s) for good?", nullptr, count),
           count == 1 ? QString() : names.join(QStringLiteral(", ")));
  setButtons(tr("Erase"));
  const auto head = [this](const QString& label) {
    auto* title = new TextLabel(TextStep::dense, Weight::semibold);
    title->setText(label);
    body()->addWidget(title);
  };
  const auto say = [&](const QString& label, const QString& words) {
    head(label);
    auto* text = new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setText(words);
    body()->addWidget(text);
    body()->addSpacing(4);
  };
  say(tr("What goes"),
      tr("Names, ids in a source, notes, and the source's own file about the person: from this portfolio, all of "
         "its past, and the backups the program keeps."));
  head(tr("What somebody typed"));
  typed_->setWordWrap(true);
  typed_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  body()->addWidget(typed_);
  list_->setProperty("ticked", true);
  list_->setModel(places_);
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setAllColumnsShowFocus(true);
  list_->setAccessibleName(tr("Texts that name them"));
  list_->header()->resizeSection(NamePlacesModel::whereColumn, px(230));
  list_->setMinimumHeight(px(120));
  list_->hide();
  body()->addWidget(list_, 10);
  body()->addSpacing(4);
  say(tr("What stays"), tr("Missions, committees and trainings, without a name, so that every count stays as it is; the journal, "
                           "which names nobody. A later import does not bring the person back."));
  say(tr("What is out of reach"),
      tr("Copies and exports saved elsewhere; a first name, initials or a nickname that somebody typed alone."));
  body()->addStretch(1);
  known_->setText(tr("I know that this cannot be undone"));
  body()->addWidget(known_);
  bar_->setRange(0, 0);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Erasing"));
  body()->addWidget(bar_);
  setReady(false);
  known_->setFocus();
  connect(known_, &QCheckBox::toggled, this, [this](bool on) { setReady(on && searched_); });
  connect(&work_, &CancellableWork::progressed, this, [this](const Progress& progress) { setNote(progress.step, &Tokens::tx2); });
  search();
}

std::vector<QUuid> EraseDialog::ids() const {
  std::vector<QUuid> ids;
  for (const Person& person : people_) ids.push_back(person.id);
  return ids;
}

void EraseDialog::search() {
  typed_->setText(tr("Looking for the name in all texts of the portfolio…"));
  work_.run([this, ids = ids()](const ProgressSink&, const std::stop_token& stop) {
    auto found = std::make_shared<Result<std::vector<NamePlace>>>(data_.placesNaming(ids, stop));
    work_.finish([this, found] { tellPlaces(*found); });
  });
}

void EraseDialog::tellPlaces(const Result<std::vector<NamePlace>>& found) {
  bar_->hide();
  if (!found) return setNote(found.error().message);
  searched_ = true;
  places_->setPlaces(*found);
  list_->setVisible(!found->empty());
  //: %n: how many texts name the person
  typed_->setText(found->empty()
                      ? tr("Nobody typed the name in any other text of this portfolio.")
                      : tr("%n text(s) name them. Where it is ticked, […] takes the place of the name, in what was known "
                           "earlier and in backups too; somebody of that name in another list is erased as well.",
                           nullptr, static_cast<int>(found->size())));
  setReady(known_->isChecked());
  // What came in wants room below the words that were there.
  layout()->activate();
  resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void EraseDialog::accept() {
  if (done_) return QDialog::accept();
  if (work_.isRunning() || !searched_ || !known_->isChecked()) return;
  erasing_ = true;
  setReady(false);
  known_->setEnabled(false);
  list_->setEnabled(false);
  cancelButton()->setEnabled(false);
  bar_->show();
  work_.run([this, erasing = PersonalData::Erasing{.people = ids(), .taken = places_->ticked(), .kept = places_->left()}](
                const ProgressSink& sink, const std::stop_token&) {
    auto erased = std::make_shared<Result<QStringList>>(data_.erase(erasing, sink));
    work_.finish([this, erased] { finish(*erased); });
  });
}

void EraseDialog::finish(const Result<QStringList>& erased) {
  erasing_ = false;
  bar_->hide();
  cancelButton()->setEnabled(true);
  if (!erased) {
    known_->setEnabled(true);
    list_->setEnabled(true);
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
  if (erasing_) return;
  done_ ? QDialog::accept() : QDialog::reject();
}

}  // namespace eclosion::ui
