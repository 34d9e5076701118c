// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_cells.h"

#include <QCoreApplication>

#include "core/analysis/startup_facts.h"
#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/models/words.h"

namespace eclosion::ui {
namespace {

struct StartupCells {
  Q_DECLARE_TR_FUNCTIONS(StartupCells)
};

QString dated(const QDate& date, const QString& what) {
  return what.isEmpty() ? dateText(date) : QStringLiteral("%1 · %2").arg(dateText(date), what);
}

QString nextCell(const analysis::NextDate& next) {
  switch (next.kind) {
    case analysis::NextDate::Kind::event:
      return dated(next.date, next.event ? eventWord(*next.event) : QString());
    case analysis::NextDate::Kind::statedEnd:
      return dated(next.date, StartupCells::tr("stated end"));
    case analysis::NextDate::Kind::nextPhase:
      return dated(next.date, StartupCells::tr("next phase"));
    case analysis::NextDate::Kind::none:
      break;
  }
  return {};
}

QString phaseCell(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  if (const auto* entry = portfolio.entryAt(startup, date)) return publish::phaseName(entry->phase);
  return portfolio.historyOf(startup).empty() ? noPhaseText() : notStartedText();
}

}  // namespace

QString noPhaseText() { return StartupCells::tr("No phase recorded"); }
QString notStartedText() { return StartupCells::tr("Not started yet"); }

QString startupCell(const BoardModel& board, StartupTextReader& texts, Portfolio::Row startup, StartupColumn column) {
  const Portfolio& portfolio = *board.portfolio();
  const QDate date = board.date();
  const StartupId& id = portfolio.startups[startup].id;
  const auto* entry = portfolio.entryAt(startup, date);
  switch (column) {
    case StartupColumn::name:
      return texts.read(startup).name;
    case StartupColumn::phase:
      return phaseCell(portfolio, startup, date);
    case StartupColumn::since:
      return entry ? dateText(entry->start) : QString();
    case StartupColumn::days:
      return entry ? exactDaysText(static_cast<int>(entry->start.daysTo(date))) : QString();
    case StartupColumn::incubator:
      return texts.read(startup).incubator;
    case StartupColumn::sponsors:
      return texts.read(startup).sponsors.join(QStringLiteral(", "));
    case StartupColumn::team:
      return numberText(static_cast<qint64>(analysis::teamAt(portfolio, startup, date).size()));
    case StartupColumn::next:
      return nextCell(analysis::nextDateOf(portfolio, startup, date));
    case StartupColumn::kind:
      return startupKindWord(portfolio.startups[startup].kind);
    case StartupColumn::themes:
      return board.text()->startupThemes(id).join(QStringLiteral(", ")).simplified();
    case StartupColumn::started: {
      const auto history = portfolio.historyOf(startup);
      return history.empty() ? QString() : dateText(history.front().start);
    }
    case StartupColumn::formerNames:
      return board.text()->startupFormerNames(id).join(QStringLiteral(", ")).simplified();
    case StartupColumn::lastEvent: {
      const auto* event = analysis::lastEventOf(portfolio, startup, date);
      return event ? dated(event->date, eventWord(event->kind)) : QString();
    }
  }
  return {};
}

QString spokenStartupCell(const BoardModel& board, StartupTextReader& texts, Portfolio::Row startup, StartupColumn column) {
  const auto* entry = board.portfolio()->entryAt(startup, board.date());
  if (column == StartupColumn::days && entry) return spokenDaysText(static_cast<int>(entry->start.daysTo(board.date())));
  const QString text = startupCell(board, texts, startup, column);
  return text.isEmpty() ? StartupCells::tr("nothing recorded") : text;
}

}  // namespace eclosion::ui
