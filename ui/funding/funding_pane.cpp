// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_pane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/editing/edit_desk.h"
#include "ui/funding/funding_edits.h"
#include "ui/funding/funding_view.h"
#include "ui/models/money_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folding_row.h"

namespace eclosion::ui {
namespace {

constexpr std::array allKinds{MoneyKind::expenses, MoneyKind::commitments, MoneyKind::grants, MoneyKind::envelopes};

size_t placeOf(MoneyKind kind) { return static_cast<size_t>(kind); }

}  // namespace

FundingPane::FundingPane(EditDesk& desk, QWidget* parent)
    : Surface(&Tokens::panel, Qt::TopEdge, parent),
      desk_(desk),
      model_(new FundingModel(this)),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      words_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      add_(new Button(Button::Kind::secondary, Icon::plus)),
      change_(new Button(Button::Kind::secondary)),
      remove_(new Button(Button::Kind::secondary)),
      close_(new Button(Button::Kind::quiet, Icon::close)),
      view_(new FundingView(*model_)),
      nothing_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 1, 0, 0);
  column->setSpacing(0);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(px(16), px(8), px(12), px(8));
  head->setSpacing(px(6));
  auto* first = new QHBoxLayout;
  first->setSpacing(px(8));
  title_->setElided(true);
  first->addWidget(title_, 1);
  first->addWidget(close_);
  head->addLayout(first);
  auto* chips = new QWidget;
  auto* kinds = new QHBoxLayout(chips);
  kinds->setContentsMargins(0, 0, 0, 0);
  kinds->setSpacing(px(6));
  for (const MoneyKind kind : allKinds) {
    auto* chip = new Button(Button::Kind::chip);
    chip->setCheckable(true);
    chip->setSmall(true);
    kinds_[placeOf(kind)] = chip;
    kinds->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT kindWanted(kind); });
  }
  kinds->addStretch(1);
  auto* acts = new QWidget;
  auto* second = new QHBoxLayout(acts);
  second->setContentsMargins(0, 0, 0, 0);
  second->setSpacing(px(6));
  second->addWidget(words_);  // whole: there is a total in it
  second->addStretch(1);
  for (Button* button : {add_, change_, remove_}) {
    button->setSmall(true);
    second->addWidget(button);
  }
  close_->setSmall(true);
  auto* row = new FoldingRow(chips, acts);
  row->setSpacing(12, 4);
  head->addWidget(row);
  column->addLayout(head);
  column->addWidget(view_, 1);
  nothing_->setAlignment(Qt::AlignCenter);
  column->addWidget(nothing_, 1);

  connect(&desk_, &EditDesk::stateChanged, this, &FundingPane::allow);
  connect(view_, &FundingView::currentRowChanged, this, [this] {
    allow();
    Q_EMIT startupSelected();
  });
  connect(view_, &FundingView::rowOpened, this, &FundingPane::change);
  connect(view_, &FundingView::removeWanted, this, &FundingPane::remove);
  connect(change_, &QAbstractButton::clicked, this, &FundingPane::change);
  connect(remove_, &QAbstractButton::clicked, this, &FundingPane::remove);
  connect(add_, &QAbstractButton::clicked, this, &FundingPane::addTo);
  connect(close_, &QAbstractButton::clicked, this, &FundingPane::closed);
  retranslate();
}

void FundingPane::tell(const FundingSources& sources, const MoneyQuery& query) {
  const bool same = query_ && query_->kind == query.kind && query_->startup.has_value() == query.startup.has_value();
  query_ = query;
  model_->setTable(moneyTable(sources, query), same);
  const QString about = queryTitle(sources, query);
  const auto kindTitle = [&]() {
    switch (query.kind) {
      case MoneyKind::expenses:
        return tr("Expenses");
      case MoneyKind::commitments:
        return tr("Commitments");
      case MoneyKind::grants:
        return tr("Accelerated funding");
      case MoneyKind::envelopes:
        return tr("Envelopes");
    }
    return QString();
  }();
  title_->setText(about.isEmpty() ? kindTitle : QStringLiteral("%1 · %2").arg(kindTitle, about));
  words_->setText(tr("%n row(s), %1 in all", nullptr, model_->rowCount()).arg(exactMoney(model_->table().total)));
  for (const MoneyKind kind : allKinds) {
    Button* chip = kinds_[placeOf(kind)];
    const bool ofEnvelope = query.envelope.has_value();
    chip->setVisible(kind == MoneyKind::envelopes ? ofEnvelope : kind != MoneyKind::grants || !ofEnvelope);
    chip->setChecked(kind == query.kind);
  }
  nothing_->setText(tr("There is nothing of the kind up to this day."));
  view_->setVisible(model_->rowCount() > 0);
  nothing_->setVisible(model_->rowCount() == 0);
  view_->setAccessibleName(title_->text());
  allow();
}

void FundingPane::refresh(const FundingSources& sources) {
  if (query_) tell(sources, *query_);
}

void FundingPane::clear() {
  query_.reset();
  model_->setTable({});
}

void FundingPane::allow() {
  const FundingRow* row = model_->rowAt(view_->currentIndex().row());
  const QString why = desk_.whyNot();
  const bool grants = query_ && query_->kind == MoneyKind::grants;
  const bool own = row && row->record && !row->ofDecision;
  const QString decided = tr("It was decided: change the decision on the page of its startup.");
  for (Button* button : {change_, remove_}) {
    button->setEnabled(why.isEmpty() && own);
    button->setToolTip(!why.isEmpty() ? why : row && row->ofDecision ? decided : QString());
  }
  add_->setVisible(!grants);
  add_->setEnabled(why.isEmpty());
  add_->setToolTip(why);
}

void FundingPane::change() {
  const FundingRow* row = model_->rowAt(view_->currentIndex().row());
  if (!row) return;
  if (row->ofDecision || !row->record) {
    if (row->startup) Q_EMIT startupOpened(*row->startup);
    return;
  }
  changeMoney(desk_, *row->record, this);
}

void FundingPane::remove() {
  const FundingRow* row = model_->rowAt(view_->currentIndex().row());
  if (row && row->record && !row->ofDecision && desk_.canEdit()) desk_.removeAsking(*row->record);
}

void FundingPane::addTo() {
  if (query_) addMoney(desk_, *query_, this);
}

QString FundingPane::selectedText() const { return view_->selectedText(); }

void FundingPane::takeFocus() {
  if (view_->isVisible()) {
    view_->setFocus(Qt::OtherFocusReason);
  } else {
    close_->setFocus(Qt::OtherFocusReason);
  }
}

void FundingPane::retranslate() {
  setAccessibleName(tr("Rows behind the number"));
  kinds_[placeOf(MoneyKind::expenses)]->setText(tr("Spent"));
  kinds_[placeOf(MoneyKind::commitments)]->setText(tr("Committed"));
  kinds_[placeOf(MoneyKind::grants)]->setText(tr("Granted"));
  kinds_[placeOf(MoneyKind::envelopes)]->setText(tr("Envelope"));
  add_->setText(tr("Add…"));
  change_->setText(tr("Change…"));
  remove_->setText(tr("Remove…"));
  close_->setAccessibleName(tr("Close the rows"));
  close_->setToolTip(tr("Close the rows (Esc)"));
}

}  // namespace eclosion::ui
