// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_knowledge.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/known_portfolio.h"
#include "core/publish/knowledge_words.h"
#include "core/store/knowledge.h"
#include "core/store/texts.h"
#include "core/support/collation.h"

namespace eclosion::app {
namespace {

using analysis::StartupDifference;

struct KnowledgeText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::FileKnowledge)
};

Result<void> goOn(const std::stop_token& stop) {
  if (stop.stop_requested()) return failure(ErrorKind::cancelled, KnowledgeText::tr("Stopped."));
  return {};
}

// One line a fact; a startup that was only on record at one of both times is one line.
void addLines(const StartupDifference& difference, const TextSource& then, const TextSource& now,
              std::vector<ui::KnownChange>& lines) {
  using analysis::KnownFact;
  ui::KnownChange line{.startup = difference.startup,
                       .name = difference.now.name.isEmpty() ? difference.then.name : difference.now.name,
                       .kind = difference.kind};
  for (const KnownFact fact : difference.facts) {
    line.fact = fact;
    line.then = publish::factText(fact, difference.then, then);
    line.now = publish::factText(fact, difference.now, now);
    lines.push_back(line);
  }
  if (difference.kind == StartupDifference::Kind::changed) return;
  const bool added = difference.kind == StartupDifference::Kind::added;
  const QString appearance = publish::appearance(difference.kind);
  line.then = added ? appearance : publish::factText(KnownFact::phase, difference.then, then);
  line.now = added ? publish::factText(KnownFact::phase, difference.now, now) : appearance;
  lines.push_back(line);
}

std::vector<ui::KnownChange> linesOf(const std::vector<StartupDifference>& differences, const TextSource& then,
                                     const TextSource& now) {
  std::vector<ui::KnownChange> lines;
  for (const StartupDifference& difference : differences) addLines(difference, then, now, lines);
  const QCollator collator = nameCollator();
  std::stable_sort(lines.begin(), lines.end(), [&](const auto& a, const auto& b) {
    const int order = collator.compare(a.name, b.name);
    return order < 0 || (order == 0 && a.startup < b.startup);
  });
  return lines;
}

}  // namespace

Result<std::vector<KnowledgeMark>> FileKnowledge::marks(std::stop_token stop) const {
  ECLOSION_TRY(goOn(stop));
  const auto file = file_.openForWorker();
  if (!file) return Failure(file.error());
  return store::knowledgeMarks(**file);
}

Result<std::unique_ptr<ui::OpenPortfolio>> FileKnowledge::at(const QDateTime& moment, std::stop_token stop) const {
  ECLOSION_TRY(goOn(stop));
  auto file = file_.openForWorker();
  if (!file) return Failure(file.error());
  return openKnownPortfolio(std::move(*file), moment, clock_);
}

Result<ui::ThenAndNow> FileKnowledge::thenAndNow(const QDateTime& moment, const QDate& day, std::stop_token stop) const {
  const auto file = file_.openForWorker();
  if (!file) return Failure(file.error());
  const auto now = store::Reader::at(**file), then = store::Reader::at(**file, moment);
  if (!now) return Failure(now.error());
  if (!then) return Failure(then.error());
  ECLOSION_TRY(goOn(stop));
  const auto portfolioNow = now->portfolio(clock_.today());
  if (!portfolioNow) return Failure(portfolioNow.error());
  ECLOSION_TRY(goOn(stop));
  const auto portfolioThen = then->portfolioOver(*portfolioNow, clock_.today());
  if (!portfolioThen) return Failure(portfolioThen.error());
  ECLOSION_TRY(goOn(stop));
  const auto transitions = store::knownTransitions(*now);
  if (!transitions) return Failure(transitions.error());
  const store::Texts textNow(*now), textThen(*then);
  const auto differences = analysis::thenAndNow({*portfolioThen, textThen}, {*portfolioNow, textNow}, day);
  return ui::ThenAndNow{.changes = linesOf(differences, textThen, textNow),
                        .lags = analysis::recordingLags(*transitions, portfolioNow->today)};
}

}  // namespace eclosion::app
