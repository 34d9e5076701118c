// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <variant>
#include <vector>

#include "core/publish/chart.h"
#include "core/publish/paper.h"

// A deck described by what its slides say; the writers (slides, PDF) know nothing else.
namespace eclosion::publish {

struct SlideText {
  QStringList paragraphs;
  bool bullets = false;
};
// A number that stands for itself: “51”, “startups”, “+18 from 33 in 2016”.
struct SlideFigure {
  QString value;
  QString label;
  QString change = {};
  int direction = 0;  // of the change: below 0, 0, above; said in words too
};
struct SlidePicture {
  QByteArray png;
  QByteArray svg = {};  // the same, sharp at any size; empty: only the other
  QString alt;
};
struct SlideQuote {
  QString text;
  QString author = {};
};
using SlidePart = std::variant<Chart, PaperTable, std::vector<SlideFigure>, SlideText, SlideQuote, SlidePicture>;

struct DeckSlide {
  enum class Layout : quint8 { cover, section, content };
  Layout layout = Layout::content;
  QString title;
  QString subtitle = {};
  std::vector<SlidePart> parts = {};  // one fills the slide; two stand side by side; up to four share it
  QString source = {};
  QString notes = {};
};

// What a deck is for: to be shown, or to be printed and read.
enum class DeckPaper : quint8 { screen, a4 };

struct DeckDocument {
  QString title;
  QString author = {};
  QString language = {};                // "fr"
  DeckPaper paper = DeckPaper::screen;  // slides are for the screen all the same
  QDate date = {};                      // written into the file as its day of creation, so that two exports are the same
  std::vector<DeckSlide> slides = {};
};

}  // namespace eclosion::publish
