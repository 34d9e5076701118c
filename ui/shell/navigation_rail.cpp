// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/screens.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

NavigationRail::NavigationRail(QMenu* settings, QWidget* parent)
    : Surface(&Tokens::win, Qt::RightEdge, parent), settings_(new Button(Button::Kind::nav, Icon::settings)) {
  setDesignWidth(76);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(60), 1, px(12));
  column->setSpacing(2);
  for (const ScreenKind& kind : screenKinds()) {
    auto* button = new Button(Button::Kind::nav, kind.icon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QAbstractButton::clicked, this,
            [this, index = static_cast<int>(screens_.size())] { Q_EMIT screenChosen(index); });
    column->addWidget(button, 0, Qt::AlignHCenter);
    screens_.push_back(button);
  }
  waiting_.resize(screens_.size());
  settings_->setMenu(settings);
  column->addStretch();
  column->addWidget(settings_, 0, Qt::AlignHCenter);
  retranslate();
}

void NavigationRail::setCurrent(int screen) { screens_[static_cast<size_t>(screen)]->setChecked(true); }

void NavigationRail::setOpen(bool open) {
  for (Button* button : screens_) button->setEnabled(open);
}

void NavigationRail::setBadge(QLatin1StringView screen, int count, const QString& words) {
  for (size_t i = 0; i < screens_.size(); ++i) {
    if (QLatin1StringView(screenKinds()[i].id) != screen) continue;
    screens_[i]->setBadge(count);
    waiting_[i] = count > 0 ? words : QString();
  }
  retranslate();
}

void NavigationRail::retranslate() {
  for (size_t i = 0; i < screens_.size(); ++i) {
    const QString title = screenKinds()[i].title();
    screens_[i]->setText(title);
    //: A screen and the keys that lead to it: Board (Ctrl+1)
    const QString keys = i < 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(i + 1) : title;
    const QString& waiting = waiting_[i];
    screens_[i]->setToolTip(waiting.isEmpty() ? keys : QStringLiteral("%1\n%2").arg(keys, waiting));
    //: A screen and what waits on it: Decisions, 12 startups due
    screens_[i]->setAccessibleName(waiting.isEmpty() ? title : tr("%1, %2").arg(title, waiting));
  }
  settings_->setText(tr("Settings"));
}

void NavigationRail::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  QPainter painter(this);
  const int size = px(27);
  paintMark(painter, QRectF((width() - size) / 2.0, px(15), size, size));
}

}  // namespace eclosion::ui
