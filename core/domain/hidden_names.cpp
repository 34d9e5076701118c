// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hidden_names.h"

#include <QCoreApplication>
#include <atomic>

namespace eclosion {
namespace {

struct Labels {
  Q_DECLARE_TR_FUNCTIONS(eclosion::HiddenNames)
};

std::atomic<bool> hidden = false;

// Six figures out of an id (FNV-1a): the same on every machine, unlike Qt's own hash.
quint32 numberOf(const QUuid& id) {
  quint32 hash = 2166136261U;
  for (const char byte : id.toRfc4122()) hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
  return 100'000 + hash % 900'000;
}

}  // namespace

void HiddenNames::hide(bool on) { hidden = on; }

bool HiddenNames::areHidden() { return hidden; }

QString HiddenNames::labelOf(const MemberId& member) {
  //: In the place of a person's name; %1 is a number
  return Labels::tr("Member %1").arg(numberOf(member.uuid()));
}

NameSink HiddenNames::hiding(NameSink sink) {
  if (!areHidden()) return sink;
  return [sink = std::move(sink)](const ListedName& name) {
    if (name.kind != NamedKind::member) return sink(name);
    const QByteArray label = labelOf(MemberId(name.id)).toUtf8();
    ListedName hiddenName = name;
    hiddenName.utf8 = label;
    sink(hiddenName);
  };
}

QString HiddenNames::memberName(const MemberId& id) const {
  const QString name = words_.memberName(id);
  return name.isEmpty() || !hides() ? name : labelOf(id);
}

QString HiddenNames::personText(const PersonTextId& id) const {
  const QString text = words_.personText(id);
  //: In the place of the name of a guest or of somebody trained
  return text.isEmpty() || !hides() ? text : Labels::tr("Person %1").arg(numberOf(id.uuid()));
}

}  // namespace eclosion
