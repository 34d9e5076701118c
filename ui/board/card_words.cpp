// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_words.h"

#include <QCoreApplication>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/models/known_differences.h"
#include "ui/models/words.h"

namespace eclosion::ui {
namespace {

struct Board {
  Q_DECLARE_TR_FUNCTIONS(Board)
};

QString dash() { return QString(QChar(0x2014)); }

}  // namespace

QString typicalText(int medianDays) {
  //: The median time in the phase, short: typ. 572 d
  return Board::tr("typ. %1").arg(exactDaysText(medianDays));
}

QString lateText(int days) {
  //: A review is overdue, short: 12 d late; in French J+12
  return Board::tr("%1 d late").arg(numberText(days));
}

QStringList attentionTexts(const analysis::Attention& attention) {
  QStringList texts;
  if (attention.reviewLateDays > 0) texts << Board::tr("review %n day(s) late", nullptr, attention.reviewLateDays);
  if (attention.missionsEnding > 0) {
    texts << Board::tr("%n mission(s) end soon, the first on %1", nullptr, attention.missionsEnding)
                 .arg(dateText(attention.firstEnd));
  }
  if (attention.teamGone) texts << Board::tr("nobody in the team any more");
  return texts;
}

QString medianText(int medianDays) { return Board::tr("median %1").arg(monthsText(medianDays)); }

QString outcomeText(const CardFacts& facts) {
  if (facts.phase == Phase::investigationStopped) return Board::tr("Inconclusive · %1").arg(dateText(facts.since));
  return Board::tr("since %1").arg(dateText(facts.since));
}

QString nextText(const CardFacts& facts) {
  const QString date = dateText(facts.next);
  switch (facts.nextKind) {
    case CardFacts::Next::none:
      return {};
    case CardFacts::Next::event:
      //: What happens on a day: Committee on 17 Sep 2026
      return Board::tr("%1 on %2").arg(eventWord(facts.nextEvent.value_or(EventKind::other)), date);
    case CardFacts::Next::statedEnd:
      return Board::tr("Stated end of the phase on %1").arg(date);
    case CardFacts::Next::nextPhase:
      return Board::tr("Next phase on %1").arg(date);
  }
  return {};
}

QString standingText(Standing standing) {
  switch (standing) {
    case Standing::unknown:
      return {};
    case Standing::firstQuarter:
      return Board::tr("in the first quarter");
    case Standing::firstHalf:
      return Board::tr("longer than 1 in 4");
    case Standing::secondHalf:
      return Board::tr("longer than half");
    case Standing::lastQuarter:
      return Board::tr("longer than 3 in 4");
  }
  return {};
}

QString cardToolTip(const StartupText& text, const CardFacts& facts, const PhaseQuartiles& quartiles,
                    const QStringList& differences) {
  QStringList lines;
  lines << QStringLiteral("<b>%1</b>").arg(text.name.toHtmlEscaped());
  lines << QStringLiteral("%1 · %2").arg(
      text.incubator.isEmpty() ? Board::tr("no incubator") : text.incubator.toHtmlEscaped(),
      text.sponsors.isEmpty() ? dash() : text.sponsors.join(QStringLiteral(", ")).toHtmlEscaped());
  QString phase = Board::tr("%1 since %2").arg(publish::phaseName(facts.phase), dateText(facts.since));
  if (inProgramme(facts.phase)) {
    phase += QStringLiteral(" · ") + exactDaysText(facts.days);
    if (facts.standing != Standing::unknown) phase += QStringLiteral(", ") + standingText(facts.standing);
  }
  lines << phase;
  if (quartiles.median && inProgramme(facts.phase)) {
    lines << (quartiles.q3 ? Board::tr("Half leave the phase within %1, 3 in 4 within %2")
                                 .arg(exactDaysText(*quartiles.median), exactDaysText(*quartiles.q3))
                           : Board::tr("Half leave the phase within %1").arg(exactDaysText(*quartiles.median)));
  }
  lines << Board::tr("%n member(s) active", nullptr, facts.team);
  lines << attentionTexts(facts.attention);
  if (facts.next.isValid()) lines << nextText(facts);
  if (facts.committed) lines << Board::tr("%1 committed in the fiscal year").arg(moneyText(*facts.committed));
  if (!differences.isEmpty()) lines << differencesTitle();
  for (const QString& difference : differences) lines << difference.toHtmlEscaped();
  return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

QString cardSpokenText(const StartupText& text, const CardFacts& facts, const QStringList& differences) {
  QStringList parts{text.name, publish::phaseName(facts.phase)};
  if (inProgramme(facts.phase)) {
    parts << spokenDaysText(facts.days);
    if (facts.standing != Standing::unknown) parts << standingText(facts.standing);
  } else {
    parts << Board::tr("since %1").arg(dateText(facts.since));
  }
  parts << Board::tr("%n member(s) active", nullptr, facts.team);
  parts << attentionTexts(facts.attention);
  if (facts.next.isValid()) parts << nextText(facts);
  if (facts.committed) parts << Board::tr("%1 committed in the fiscal year").arg(moneyText(*facts.committed));
  if (!differences.isEmpty()) parts << differencesTitle() << differences;
  return parts.join(QStringLiteral(", "));
}

}  // namespace eclosion::ui
