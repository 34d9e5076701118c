// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <array>
#include <cmath>

#include "ui/members/people_actions.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int gapBelow = 14;
constexpr int radius = 8;

// Dark in either theme, as what is laid over a page.
QColor ground() { return tokens().dark ? tokens().raise : tokens().tx; }
// Between two colours.
QColor mixed(const QColor& a, const QColor& b, double part) {
  const auto between = [part](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * part)); };
  return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}
QColor ink() { return tokens().dark ? tokens().tx : tokens().panel; }

}  // namespace

PeopleBar::PeopleBar(const PeopleActions& actions, QWidget* parent) : QWidget(parent), actions_(actions), count_(new QLabel) {
  setObjectName(QStringLiteral("peopleBar"));
  setAccessibleName(tr("Selected people"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(14), px(6), px(6), px(6));
  row->setSpacing(px(5));
  row->addWidget(count_);
  row->addSpacing(px(6));
  for (QAction* action : {actions.extend, actions.move, actions.end, actions.edit}) {
    auto* button = new QPushButton;
    button->setAutoDefault(false);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
    buttons_.push_back(button);
  }
  connect(&actions, &PeopleActions::refreshed, this, &PeopleBar::follow);
  connect(&Theme::instance(), &Theme::changed, this, &PeopleBar::dress);
  parent->installEventFilter(this);
  dress();
  follow();
}

QString PeopleBar::words() const { return count_->text(); }

void PeopleBar::follow() {
  const std::array all{actions_.extend, actions_.move, actions_.end, actions_.edit};
  bool any = false;
  for (size_t i = 0; i < buttons_.size(); ++i) {
    buttons_[i]->setText(all[i]->text());
    buttons_[i]->setToolTip(all[i]->toolTip());
    buttons_[i]->setEnabled(all[i]->isEnabled());
    any = any || all[i]->isEnabled();
  }
  for (QPushButton* button : buttons_) button->setVisible(any);
  const QString selected = tr("%n selected", "people", actions_.selected());
  // Who may change nothing is told why where they look for it.
  count_->setText(any ? selected : QStringLiteral("%1 · %2").arg(selected, actions_.extend->toolTip()));
  const bool shown = actions_.selected() > 0;
  const bool changes = shown != isVisibleTo(parentWidget());
  setVisible(shown);
  place();
  if (changes) Q_EMIT shownChanged(shown);
}

void PeopleBar::place() {
  if (!parentWidget()) return;
  const QSize wanted = sizeHint().boundedTo(parentWidget()->size() - QSize(px(16), 0));
  setGeometry((parentWidget()->width() - wanted.width()) / 2, parentWidget()->height() - wanted.height() - px(gapBelow),
              wanted.width(), wanted.height());
  raise();
}

void PeopleBar::dress() {
  const QColor face = mixed(ground(), ink(), 0.14), over = mixed(ground(), ink(), 0.26);
  count_->setStyleSheet(QStringLiteral("color: %1; background: transparent;").arg(ink().name()));
  count_->setFont(Theme::instance().font(TextStep::dense, Weight::medium));
  for (QPushButton* button : buttons_) {
    button->setFont(Theme::instance().font(TextStep::dense, Weight::medium));
    button->setStyleSheet(
        QStringLiteral("QPushButton { color: %1; background: %2; border: 2px solid %2; border-radius: %5px; padding: "
                       "%6px %7px; min-height: 0; } QPushButton:hover { background: %3; border-color: %3; } "
                       "QPushButton:focus { border-color: %4; }")
            .arg(ink().name(), face.name(), over.name(), tokens().dark ? tokens().acctx.name() : tokens().sel.name())
            .arg(px(6))
            .arg(px(4))
            .arg(px(8)));
  }
  place();
  update();
}

void PeopleBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(tokens().dark ? QPen(tokens().line2) : QPen(Qt::NoPen));
  painter.setBrush(ground());
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
}

void PeopleBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Selected people"));
  QWidget::changeEvent(event);
}

bool PeopleBar::eventFilter(QObject* object, QEvent* event) {
  if (object == parentWidget() && event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(object, event);
}

}  // namespace eclosion::ui
