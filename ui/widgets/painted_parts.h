// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// What a screen reader is told, if one listens, of a widget that paints its parts itself and has an accessible interface for
// them.
namespace eclosion::ui {

// Parts came, went or changed places.
void tellPartsChanged(QWidget& view);
// The keyboard is at the part that the interface names as its focusChild(). Nothing is said while the keyboard is elsewhere.
void tellFocusedPart(QWidget& view);

}  // namespace eclosion::ui
