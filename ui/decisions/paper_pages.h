// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <vector>

namespace eclosion::ui {

// A part of a document for paper: a paragraph, a list, a table, a picture.
struct PaperPiece {
  int first = 0, last = 0;  // positions in the document
  int level = 0;            // of a heading; 0: it is none
  bool leads = false;       // it says what comes next: a heading, a caption
  friend bool operator==(const PaperPiece&, const PaperPiece&) = default;
};

// Breaks pages so that what leads is never left at a foot, and what stands under one heading, such as a startup of an agenda, is
// on one page where a page holds it. The document knows the size of its page; pieces are in their order.
void keepTogether(QTextDocument& document, const std::vector<PaperPiece>& pieces);

// The page a position of the document falls on, from 0.
[[nodiscard]] int pageOf(const QTextDocument& document, int position);

}  // namespace eclosion::ui
