// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/facet_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/members/facet_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

namespace eclosion::ui {

FacetPanel::FacetPanel(const RosterModel& roster, QWidget* parent)
    : Surface(&Tokens::win, Qt::RightEdge, parent),
      model_(new RosterFacetsModel(roster, this)),
      find_(new QLineEdit),
      list_(new QListView) {
  setMinimumWidth(px(204));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(12), 1, 0);
  column->setSpacing(px(4));
  auto* finding = new QHBoxLayout;
  finding->setContentsMargins(px(10), 0, px(10), 0);
  finding->addWidget(find_);
  column->addLayout(finding);
  find_->setObjectName(QStringLiteral("findMember"));
  find_->setClearButtonEnabled(true);
  find_->installEventFilter(this);
  search_ = find_->addAction(iconFor(Icon::search, tokens().tx3), QLineEdit::LeadingPosition);
  list_->setObjectName(QStringLiteral("facets"));
  list_->setModel(model_);
  list_->setItemDelegate(new FacetDelegate(*list_));
  list_->setMouseTracking(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QListView::ScrollPerPixel);
  list_->setSelectionMode(QListView::NoSelection);
  list_->setEditTriggers(QListView::NoEditTriggers);
  list_->installEventFilter(this);
  column->addWidget(list_, 1);

  connect(find_, &QLineEdit::textChanged, this, &FacetPanel::findChanged);
  connect(list_, &QListView::clicked, this, &FacetPanel::choose);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    setMinimumWidth(px(204));
    search_->setIcon(iconFor(Icon::search, tokens().tx3));
    list_->doItemsLayout();
  });
  retranslate();
}

void FacetPanel::retranslate() {
  find_->setPlaceholderText(tr("Filter people"));
  find_->setAccessibleName(tr("Find people by name, role, employer or startup"));
  find_->setToolTip(tr("Find by name, role, employer or startup (Ctrl+F)"));
  list_->setAccessibleName(tr("Filters with counts"));
  model_->update();
}

void FacetPanel::choose(const QModelIndex& index) {
  if (!index.isValid()) return;
  if (model_->choose(index.row())) Q_EMIT picksChanged(model_->picks());
}

bool FacetPanel::eventFilter(QObject* object, QEvent* event) {
  // Space picks here; elsewhere it shows and hides the side panel.
  if (object == list_ && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
    event->accept();
    return true;
  }
  if (event->type() != QEvent::KeyPress) return Surface::eventFilter(object, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (object == find_) {
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      Q_EMIT tableWanted();
      return true;
    }
    if (key == Qt::Key_Escape && !find_->text().isEmpty()) {
      find_->clear();
      return true;
    }
  }
  if (object == list_ && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
    choose(list_->currentIndex());
    return true;
  }
  return Surface::eventFilter(object, event);
}

}  // namespace eclosion::ui
