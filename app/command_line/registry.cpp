// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/registry.h"

namespace eclosion::app {

// A new sub-command: its maker declared here (defined in the file of its name) and called once below.
std::unique_ptr<Command> newCommand();
std::unique_ptr<Command> importBetagouvCommand();
std::unique_ptr<Command> figuresCommand();
std::unique_ptr<Command> durationsCommand();
std::unique_ptr<Command> dueCommand();
std::unique_ptr<Command> changesCommand();
std::unique_ptr<Command> journalCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> screenshotCommand();
std::unique_ptr<Command> decideCommand();
std::unique_ptr<Command> exportBetagouvCommand();
std::unique_ptr<Command> exportJsonCommand();
std::unique_ptr<Command> exportCsvCommand();
std::unique_ptr<Command> exportXlsxCommand();
std::unique_ptr<Command> importCsvCommand();
std::unique_ptr<Command> importXlsxCommand();
std::unique_ptr<Command> reportCommand();
std::unique_ptr<Command> chartCommand();
std::unique_ptr<Command> deckCommand();

const CommandList& commands() {
  static const CommandList list = [] {
    CommandList all;
    all.push_back(newCommand());
    all.push_back(importBetagouvCommand());
    all.push_back(importCsvCommand());
    all.push_back(importXlsxCommand());
    all.push_back(figuresCommand());
    all.push_back(durationsCommand());
    all.push_back(dueCommand());
    all.push_back(changesCommand());
    all.push_back(decideCommand());
    all.push_back(exportBetagouvCommand());
    all.push_back(exportJsonCommand());
    all.push_back(exportCsvCommand());
    all.push_back(exportXlsxCommand());
    all.push_back(chartCommand());
    all.push_back(deckCommand());
    all.push_back(reportCommand());
    all.push_back(journalCommand());
    all.push_back(checkCommand());
    all.push_back(screenshotCommand());
    return all;
  }();
  return list;
}

}  // namespace eclosion::app
