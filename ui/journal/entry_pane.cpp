// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entry_pane.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/journal/line_delegate.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int longestMenu = 20;

}  // namespace

EntryPane::EntryPane(QWidget* parent)
    : Surface(&Tokens::panel, Qt::TopEdge, parent),
      model_(new DifferencesModel(this)),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      about_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      undo_(new Button(Button::Kind::secondary)),
      restore_(new Button(Button::Kind::secondary)),
      menu_(new QMenu(this)),
      table_(new QTreeView) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(10) + 1, 0, 0);
  column->setSpacing(px(6));
  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(16), 0, px(16), 0);
  head->setSpacing(px(8));
  auto* words = new QVBoxLayout;
  words->setSpacing(px(2));
  title_->setElided(true);
  about_->setElided(true);
  words->addWidget(title_);
  words->addWidget(about_);
  head->addLayout(words, 1);
  head->addWidget(undo_);
  head->addWidget(restore_);
  column->addLayout(head);
  table_->setModel(model_);
  dressAsList(*table_, Qt::UserRole, {0, 260, 260});
  table_->setIndentation(px(16));
  table_->installEventFilter(this);
  column->addWidget(table_, 1);
  connect(undo_, &QAbstractButton::clicked, this, [this] { Q_EMIT undoWanted(model_->details().step.firstSeq); });
  connect(restore_, &QAbstractButton::clicked, this, &EntryPane::chooseRestore);
  retranslate();
}

void EntryPane::retranslate() {
  table_->setAccessibleName(tr("What the entry changed, before and after"));
  model_->retranslate();
  refresh();
}

void EntryPane::show(JournalDetails details, const QStringList& startups) {
  shown_ = true;
  startups_ = startups;
  model_->show(std::move(details));
  table_->expandAll();
  for (int row = 0; row < model_->rowCount(); ++row) table_->setFirstColumnSpanned(row, {}, true);
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
  refresh();
}

void EntryPane::showNothing(const QString& sentence) {
  shown_ = false;
  startups_.clear();
  model_->clear();
  title_->setText(sentence);
  about_->clear();
  refresh();
}

void EntryPane::setWhyNot(const QString& whyNot) {
  if (whyNot_ == whyNot) return;
  whyNot_ = whyNot;
  refresh();
}

void EntryPane::refresh() {
  const JournalStep& step = model_->details().step;
  const bool isUndo = step.kind == QLatin1String("undo");
  undo_->setText(isUndo ? tr("Do it again") : tr("Undo this entry"));
  restore_->setText(startups_.size() == 1 ? tr("Restore %1 as it was…").arg(startups_.first())
                                          : tr("Restore a startup as it was…"));
  undo_->setVisible(shown_);
  restore_->setVisible(shown_ && !startups_.isEmpty());
  undo_->setEnabled(whyNot_.isEmpty() && step.mayTakeBack);
  restore_->setEnabled(whyNot_.isEmpty());
  QString why = whyNot_;
  if (why.isEmpty() && !step.mayTakeBack) {
    why = !step.takenBack
              ? tr("The creation of the portfolio, and what another version of the program recorded, cannot be undone.")
          : isUndo ? tr("It has been done again already.")
                   : tr("It has been undone already.");
  }
  undo_->setToolTip(why);
  undo_->setAccessibleDescription(why);
  restore_->setToolTip(whyNot_.isEmpty() ? tr("Gives the startup back everything it had right after this entry") : whyNot_);
  if (!shown_) return;
  title_->setText(step.words);
  QStringList about{momentWords(step.at)};
  if (!step.actor.isEmpty()) about << step.actor;
  about << stepKindWord(step.kind);
  about << (step.firstSeq == step.lastSeq ? tr("entry %1").arg(numberText(step.firstSeq))
                                          : tr("entries %1 to %2").arg(numberText(step.firstSeq), numberText(step.lastSeq)));
  if (step.takenBack) about << (isUndo ? tr("done again since") : tr("undone since"));
  about_->setText(about.join(QStringLiteral(" · ")));
}

// One startup at once; of several, a list to choose from.
void EntryPane::chooseRestore() {
  const JournalDetails& details = model_->details();
  if (details.startups.empty()) return;
  if (details.startups.size() == 1) {
    Q_EMIT restoreWanted(details.startups.front(), details.step.firstSeq);
    return;
  }
  menu_->clear();
  for (size_t i = 0; i < details.startups.size() && i < longestMenu; ++i) {
    QString name = startups_.value(static_cast<qsizetype>(i));
    connect(menu_->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
            [this, startup = details.startups[i], seq = details.step.firstSeq] { Q_EMIT restoreWanted(startup, seq); });
  }
  menu_->popup(restore_->mapToGlobal(QPoint(0, restore_->height())));
}

bool EntryPane::eventFilter(QObject* object, QEvent* event) {
  if (object == table_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    Q_EMIT leaveWanted();
    return true;
  }
  return Surface::eventFilter(object, event);
}

}  // namespace eclosion::ui
