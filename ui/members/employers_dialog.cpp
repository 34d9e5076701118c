// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/employers_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "core/edits/people.h"
#include "core/support/collation.h"
#include "core/support/folding.h"
#include "ui/models/formats.h"
#include "ui/shell/editing.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int listHeight = 190, dialogHeight = 600;

}  // namespace

EmployersDialog::EmployersDialog(const Editing& editing, const Roster& roster, QWidget* parent)
    : EditDialog(parent),
      editing_(editing),
      suggested_(new QComboBox),
      find_(new QLineEdit),
      name_(new QLineEdit),
      list_(new QListWidget) {
  setObjectName(QStringLiteral("employers"));
  setTitle(tr("Merge the spellings of an employer"),
           tr("Every mission that says one of the ticked names says the one below from now on. One Undo takes it back."));
  setButtons(tr("Merge"));
  suggested_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  suggested_->setMinimumContentsLength(30);
  addField(tr("Probably one employer"), suggested_);
  addField(tr("Find"), find_);
  list_->setMinimumHeight(px(listHeight));
  list_->setTabKeyNavigation(false);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setTextElideMode(Qt::ElideRight);
  addField(tr("Employers (Space ticks)"), list_);
  addField(tr("They become"), name_);
  setMinimumHeight(px(dialogHeight));
  fill(roster);
  connect(suggested_, &QComboBox::activated, this, &EmployersDialog::suggest);
  connect(find_, &QLineEdit::textChanged, this, &EmployersDialog::filter);
  connect(list_, &QListWidget::itemChanged, this, &EmployersDialog::check);
  connect(name_, &QLineEdit::textChanged, this, &EmployersDialog::check);
  if (groups_.size() > 1) suggested_->setCurrentIndex(1);
  suggest(suggested_->currentIndex());
  suggested_->setFocus();
}

void EmployersDialog::fill(const Roster& roster) {
  const auto counts = analysis::missionsByEmployer(roster);
  const auto withCount = [&](Roster::Code code) {
    //: An employer and how many missions it has
    return tr("%1 (%2)").arg(roster.employers.word(code), numberText(counts[code]));
  };
  const auto groups = analysis::employerSpellings(roster);
  suggested_->addItem(groups.empty() ? tr("No suggestion")
                                     : tr("Choose among %n suggestion(s)", nullptr, static_cast<int>(groups.size())));
  groups_.emplace_back();
  for (const auto& group : groups) {
    QStringList words, names;
    for (const Roster::Code code : group.spellings) {
      words << withCount(code);
      names << roster.employers.word(code);
    }
    suggested_->addItem(words.join(QStringLiteral(" · ")));
    groups_.push_back(names);
  }
  suggested_->setEnabled(!groups.empty());
  std::vector<Roster::Code> codes;
  for (Roster::Code code = 1; code < roster.employers.size(); ++code) {
    if (counts[code] > 0) codes.push_back(code);
  }
  const QCollator collator = nameCollator();
  std::sort(codes.begin(), codes.end(), [&](Roster::Code a, Roster::Code b) {
    return collator.compare(roster.employers.word(a), roster.employers.word(b)) < 0;
  });
  for (const Roster::Code code : codes) {
    auto* item = new QListWidgetItem(withCount(code), list_);
    item->setData(nameRole, roster.employers.word(code));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
  }
  if (list_->count() > 0) list_->setCurrentRow(0);
}

void EmployersDialog::suggest(int place) {
  const QStringList names =
      place >= 0 && place < static_cast<int>(groups_.size()) ? groups_[static_cast<size_t>(place)] : QStringList();
  {
    const QSignalBlocker quiet(list_);
    for (int i = 0; i < list_->count(); ++i) {
      const bool on = names.contains(list_->item(i)->data(nameRole).toString());
      list_->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
      if (on && list_->item(i)->data(nameRole).toString() == names.front()) list_->setCurrentItem(list_->item(i));
    }
  }
  if (list_->currentItem()) list_->scrollToItem(list_->currentItem());
  list_->viewport()->update();
  // The one in the most missions is probably the right one.
  if (!names.isEmpty()) name_->setText(names.front());
  check();
}

void EmployersDialog::filter(const QString& typed) {
  const std::string wanted = eclosion::folded(QStringView(typed));
  for (int i = 0; i < list_->count(); ++i) {
    QListWidgetItem* item = list_->item(i);
    const bool shown = wanted.empty() || item->checkState() == Qt::Checked ||
                       eclosion::folded(QStringView(item->data(nameRole).toString())).find(wanted) != std::string::npos;
    item->setHidden(!shown);
  }
}

QStringList EmployersDialog::ticked() const {
  QStringList names;
  for (int i = 0; i < list_->count(); ++i) {
    if (list_->item(i)->checkState() == Qt::Checked) names << list_->item(i)->data(nameRole).toString();
  }
  return names;
}

edits::Edit EmployersDialog::edit() const { return edits::renameEmployers(ticked(), name_->text()); }

void EmployersDialog::check() {
  const QStringList names = ticked();
  if (names.isEmpty()) {
    setNote(tr("Tick the spellings of one employer."), &Tokens::tx2);
    return setReady(false);
  }
  const auto plan = editing_.plan(edit());
  if (!plan) {
    setNote(plan.error().message);
  } else {
    setNote(plan->isEmpty() ? tr("Their missions say so already.") : plan->words, &Tokens::tx2);
  }
  setReady(plan && !plan->isEmpty());
}

}  // namespace eclosion::ui
