// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/move_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>

#include "core/domain/words.h"

namespace eclosion::ui {
namespace {

constexpr int waiting = 6000;  // ms, as long as the hint stands
constexpr int firstPhase = static_cast<int>(Phase::investigation);
constexpr int lastPhase = static_cast<int>(Phase::stopped);

bool isModifier(int key) { return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr; }

}  // namespace

MoveKeys::MoveKeys(QObject* parent) : QObject(parent), patience_(new QTimer(this)) {
  patience_->setSingleShot(true);
  patience_->setInterval(waiting);
  connect(patience_, &QTimer::timeout, this, &MoveKeys::end);
}

MoveKeys::~MoveKeys() = default;

void MoveKeys::begin() {
  QCoreApplication::instance()->installEventFilter(this);
  patience_->start();
}

bool MoveKeys::isWaiting() const { return patience_->isActive(); }

void MoveKeys::end() {
  QCoreApplication::instance()->removeEventFilter(this);
  patience_->stop();
  Q_EMIT ended();
}

QString MoveKeys::hint() {
  QStringList parts;
  for (int phase = firstPhase; phase <= lastPhase; ++phase)
    parts << QStringLiteral("%1 %2").arg(phase - firstPhase + 1).arg(phaseName(static_cast<Phase>(phase)));
  return tr("Move to: %1 (Esc: stay)").arg(parts.join(QStringLiteral(" · ")));
}

bool MoveKeys::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::MouseButtonPress) {
    end();
  } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    // A number counts with Shift too: on a French keyboard that is how it is typed; without, it is the key of its place.
    const int typed = key->key() - Qt::Key_1;
    static const QString unshifted = QStringLiteral("&é\"'(-è");
    const int place = key->text().size() == 1 ? static_cast<int>(unshifted.indexOf(key->text())) : -1;
    const int number = typed >= 0 && typed <= lastPhase - firstPhase ? typed : place;
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool taken = key->key() == Qt::Key_Escape || (plain && number >= 0);
    if (isModifier(key->key())) return QObject::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
      // What is a shortcut of something else comes no further than here.
      taken ? event->accept() : end();
      return taken;
    }
    end();
    if (plain && number >= 0) Q_EMIT phaseChosen(static_cast<Phase>(firstPhase + number));
    if (taken) event->accept();
    return taken;
  }
  return QObject::eventFilter(object, event);
}

}  // namespace eclosion::ui
