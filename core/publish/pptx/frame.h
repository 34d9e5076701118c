// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/publish/deck.h"
#include "core/publish/pptx/geometry.h"
#include "core/publish/pptx/package.h"

namespace eclosion::publish::pptx {

// What slides stand on, our own or an organisation's.
struct Frame {
  struct LayoutPlace {
    QByteArray part;
    QByteArray titleType = "title";  // of its placeholder; empty: it has none, the slide makes a box
    QByteArray subtitleType = {};    // of the place below the title, such as "subTitle"; empty: none
    int subtitleIndex = 1;
    int numberIndex = -1;  // of the place for the number of the slide; -1: none
    Box title;             // where its title stands
  };
  std::array<LayoutPlace, 3> layouts;  // by DeckSlide::Layout
  Box slide{0, 0, wide, high};
  Box content;  // below a title, above the foot
  Box foot;     // of the source line; the number stands right of it

  // What presentation.xml says besides its slides, in its order.
  struct Id {
    qint64 id = 0;
    QByteArray relation;
  };
  std::vector<Id> masters;
  QByteArray notesMaster;                                  // its part
  QByteArray notesRelation;                                // of presentation.xml to it
  QByteArray notesImageIndex = "2", notesBodyIndex = "3";  // of its places; empty: none
  QByteArray slideSizeType = {};                           // such as screen4x3
  QByteArray defaultTextStyle = {};                        // markup
  Box notes{0, 0, high, 9'144'000};
};

inline const QByteArray presentation = QByteArrayLiteral("ppt/presentation.xml");

}  // namespace eclosion::publish::pptx
