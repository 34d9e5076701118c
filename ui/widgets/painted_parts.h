// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QWidget;

// What a screen reader is told, if one listens, of a widget that paints its parts itself and has an accessible interface for
// them.
namespace eclosion::ui {

// Parts came, went or changed places.
void tellPartsChanged(QWidget& view);
// The part the keyboard is at, which the interface names as its focusChild(); null while the keyboard is elsewhere.
[[nodiscard]] QAccessibleInterface* focusedPart(QWidget& view);
// That the keyboard came there.
void tellFocusedPart(QWidget& view);

}  // namespace eclosion::ui
