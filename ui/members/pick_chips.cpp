// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/pick_chips.h"

#include <algorithm>

#include "ui/models/roster_words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

using analysis::RosterFacet;

PickChips::PickChips(const RosterModel& model, QWidget* parent) : Surface(&Tokens::panel, Qt::BottomEdge, parent), model_(model) {
  setVisible(false);
}

void PickChips::follow() {
  const bool hadFocus = isAncestorOf(focusWidget());
  for (Button* chip : chips_) {
    chip->hide();
    chip->deleteLater();
  }
  chips_.clear();
  const RosterData* known = model_.rosterData();
  const auto& picks = model_.picks();
  if (known && model_.board().portfolio()) {
    for (int i = 0; i < analysis::rosterFacetCount; ++i) {
      const auto facet = static_cast<RosterFacet>(i);
      for (const auto choice : picks[facet]) {
        auto* chip = new Button(Button::Kind::chip, this);
        const QString word = choiceWord(model_.board(), known->roster, model_.terms(), facet, choice);
        //: A filter that is on: the facet and what is picked of it, such as Domain: Design
        chip->setText(tr("%1: %2").arg(facetTitle(facet), word));
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setTrailing(Icon::close);
        chip->setToolTip(tr("Let go of this filter"));
        connect(chip, &QAbstractButton::clicked, this, [this, facet, choice] {
          auto others = model_.picks();
          std::erase(others[facet], choice);
          Q_EMIT picksChanged(others);
        });
        chips_.push_back(chip);
      }
    }
  }
  if (chips_.size() > 1) {
    auto* all = new Button(Button::Kind::quiet, this);
    all->setText(tr("Clear all"));
    all->setToolTip(tr("Let go of all of these filters (Esc)"));
    connect(all, &QAbstractButton::clicked, this, [this] { Q_EMIT picksChanged({}); });
    chips_.push_back(all);
  }
  for (Button* chip : chips_) chip->show();
  setVisible(!chips_.empty());
  arrange();
  if (hadFocus && !chips_.empty()) chips_.front()->setFocus(Qt::OtherFocusReason);
}

QStringList PickChips::words() const {
  QStringList words;
  for (const Button* chip : chips_) words << chip->text();
  return words;
}

void PickChips::arrange() {
  const int edge = 16, gap = 6, above = px(7);
  int x = edge, y = above, line = 0;
  for (Button* chip : chips_) {
    const QSize size = chip->sizeHint().boundedTo(QSize(std::max(80, width() - 2 * edge), 100));
    if (x > edge && x + size.width() > width() - edge) {
      x = edge;
      y += line + gap;
      line = 0;
    }
    chip->setGeometry(QRect(QPoint(x, y), size));
    x += size.width() + gap;
    line = std::max(line, size.height());
  }
  const int wanted = y + line + above + 1;
  if (!chips_.empty() && height() != wanted) setFixedHeight(wanted);
}

void PickChips::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  arrange();
}

}  // namespace eclosion::ui
