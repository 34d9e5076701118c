// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/families.h"

namespace eclosion::bench {

// A new family: a file, and here its function and its line.
void addImportRows();
void addLargeImportRows();
void addStoreRows();
void addAnalysisRows();
void addSearchRows();
void addRosterRows();
void addStartRows();
void addBoardRows();
void addChartsRows();
void addSlidesRows();

namespace {

constexpr Family all[] = {
    {"import", addImportRows, "reading the community's repository, at real size and ten times that"},
    {"import-100", addLargeImportRows, "the same a hundred times: some minutes, two gigabytes of files", true},
    {"store", addStoreRows, "edits, bulk saves, loading, knowledge time"},
    {"analysis", addAnalysisRows, "figures and counts in memory"},
    {"search", addSearchRows, "keystrokes in the palette"},
    {"roster", addRosterRows, "the list of members: find, picks, order, dates"},
    {"charts", addChartsRows, "a chart that follows the date"},
    {"slides", addSlidesRows, "charts into a deck"},
    {"start", addStartRows, "from the command to the first board; memory"},
    {"board", addBoardRows, "frames of the whole window: still, scrolled, jumping, moving in time"},
};

}  // namespace

std::span<const Family> families() { return all; }

}  // namespace eclosion::bench
