// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAccessible>
#include <QWidget>
#include <algorithm>
#include <string>

namespace eclosion::test {

// Every control below that a person can reach has a name. Of long lists the first are asked.
inline void expectNames(QAccessibleInterface* item, const std::string& where, int depth = 0) {
  constexpr int deepest = 16, longest = 200;
  if (!item || depth > deepest || item->state().invisible) return;
  if (item->state().focusable) {
    EXPECT_FALSE(item->text(QAccessible::Name).isEmpty())
        << where << ": " << (item->object() ? item->object()->metaObject()->className() : "place") << " role " << item->role();
  }
  for (int i = 0; i < std::min(item->childCount(), longest); ++i) expectNames(item->child(i), where, depth + 1);
}

inline void expectNames(QWidget& widget, const std::string& where) {
  expectNames(QAccessible::queryAccessibleInterface(&widget), where);
}

}  // namespace eclosion::test
