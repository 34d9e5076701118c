// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_needs.h"

#include <QFontMetrics>
#include <utility>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// What a board is written in.
constexpr std::pair<TextStep, Weight> faces[] = {{TextStep::body, Weight::semibold},
                                                 {TextStep::meta, Weight::regular},
                                                 {TextStep::body, Weight::regular},
                                                 {TextStep::meta, Weight::semibold}};

}  // namespace

void prepareFirstPicture(const std::function<bool()>& hasTime) {
  // A letter and a digit are enough for the face to be found, opened and asked how it shapes.
  for (const auto& [step, weight] : faces) {
    if (!hasTime()) return;
    (void)QFontMetrics(Theme::instance().font(step, weight)).horizontalAdvance(QStringLiteral("a1"));
  }
}

}  // namespace eclosion::ui
