// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/form_envelope.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "core/analysis/funding.h"
#include "core/domain/fiscal_year.h"
#include "core/domain/words.h"
#include "ui/models/formats.h"
#include "ui/models/typed_number.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int useHeight = 56, manyHeight = 27, useGap = 5;
constexpr int barHeight = 8;

}  // namespace

std::vector<EnvelopeUse> envelopeUses(const Portfolio& portfolio, const Ledger& ledger, const TextSource& text,
                                      const DecisionCase& decided) {
  std::vector<analysis::EnvelopeKey> keys;
  std::vector<EnvelopeUse> uses;
  const QDate day = decided.decision.periodStart;
  if (!day.isValid()) return uses;
  const int year = fiscalYearOf(day, portfolio.fiscalYearStartMonth);
  for (const DecisionAmount& amount : decided.amounts) {
    if (amount.amount.cents == 0) continue;
    const analysis::EnvelopeKey key{amount.funder, amount.route, year};
    auto place = std::find(keys.begin(), keys.end(), key);
    if (place == keys.end()) {
      const auto standing = analysis::envelopeOf(portfolio, ledger, key, portfolio.today);
      //: A route of funding and a fiscal year, such as “Own budget 2026”
      QString name = FormEnvelope::tr("%1 %2").arg(routeName(amount.route), QString::number(year));
      if (amount.funder) name += QStringLiteral(" · ") + text.organisationShortName(*amount.funder);
      uses.push_back({.name = name,
                      .route = amount.route,
                      .amount = standing.amount,
                      .committed = standing.committed,
                      .added = {},
                      .hasEnvelope = standing.hasEnvelope});
      keys.push_back(key);
      place = keys.end() - 1;
    }
    uses[static_cast<size_t>(place - keys.begin())].added += amount.amount;
  }
  return uses;
}

FormEnvelope::FormEnvelope(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void FormEnvelope::setUses(const std::vector<EnvelopeUse>& uses) {
  if (uses == uses_) return;
  uses_ = uses;
  tell();
  updateGeometry();
  update();
}

QSize FormEnvelope::sizeHint() const {
  const int count = static_cast<int>(uses_.size());
  return {px(200), count == 0 ? 0 : count * px(count > 1 ? manyHeight : useHeight) + (count - 1) * px(useGap)};
}

// The picture in words, for who does not see it.
void FormEnvelope::tell() {
  QStringList lines;
  for (const EnvelopeUse& use : uses_) {
    lines << (use.hasEnvelope ? tr("%1: %2 left after this decision, of %3; %4 committed before")
                                    .arg(use.name, moneyText(use.left()), moneyText(use.amount), moneyText(use.committed))
                              : tr("%1: no envelope").arg(use.name));
  }
  setAccessibleName(lines.join(QStringLiteral("; ")));
  setToolTip(lines.join(QLatin1Char('\n')));
}

void FormEnvelope::paintUse(QPainter& painter, const QRect& box, const EnvelopeUse& use) const {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  const bool over = use.hasEnvelope && use.left().cents < 0;
  // Several stand closer together, and keep their sums for the tool tip.
  const bool several = uses_.size() > 1;
  QRect line(box.left(), box.top(), box.width(), px(several ? 17 : 22));
  painter.setFont(theme.font(several ? TextStep::small : TextStep::screenTitle, Weight::semibold));
  painter.setPen(over ? t.warn : t.tx);
  const QString left = use.hasEnvelope ? eurosText(use.left()) : QString(QChar(0x2013));
  drawLine(painter, line, left, Qt::AlignRight);
  line.setRight(line.right() - lineWidth(painter, left) - px(8));
  painter.setFont(theme.font(TextStep::small));
  painter.setPen(t.tx2);
  drawLine(painter, line, several ? use.name : tr("Envelope left after this decision"));

  // Where more is promised than there is, the bar is of what is promised.
  const QRectF bar(box.left(), box.top() + px(several ? 20 : 25), box.width(), px(several ? barHeight - 2 : barHeight));
  const double whole = static_cast<double>(std::max({use.amount.cents, (use.committed + use.added).cents, qint64{1}}));
  QPainterPath shape;
  shape.addRoundedRect(bar, 3, 3);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(shape);
  painter.fillRect(bar, t.barbg);
  const double before = bar.width() * static_cast<double>(std::max(qint64{0}, use.committed.cents)) / whole;
  const double added = bar.width() * static_cast<double>(std::max(qint64{0}, use.added.cents)) / whole;
  painter.fillRect(QRectF(bar.left(), bar.top(), before, bar.height()), t.bar);
  painter.fillRect(QRectF(bar.left() + before, bar.top(), added, bar.height()), t.routes[static_cast<size_t>(use.route)]);
  if (before > 0) painter.fillRect(QRectF(bar.left() + before - 0.5, bar.top(), 1, bar.height()), t.panel);
  if (over) {
    const double end = bar.width() * static_cast<double>(use.amount.cents) / whole;
    painter.fillRect(QRectF(bar.left() + end - 1, bar.top(), 2, bar.height()), t.warnbar);
  }
  painter.restore();

  if (several) return;
  const QRect words(box.left(), box.top() + px(37), box.width(), px(16));
  painter.setFont(theme.font(TextStep::meta));
  painter.setPen(t.tx2);
  drawLine(painter, words, tr("%1 committed").arg(moneyText(use.committed)));
  drawLine(painter, words, use.hasEnvelope ? tr("of %1", "an envelope").arg(moneyText(use.amount)) : tr("no envelope"),
           Qt::AlignRight);
  painter.setFont(theme.font(TextStep::meta, Weight::semibold));
  painter.setPen(t.tx);
  drawLine(painter, words, QStringLiteral("+ ") + moneyText(use.added), Qt::AlignHCenter);
}

void FormEnvelope::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int height = px(uses_.size() > 1 ? manyHeight : useHeight);
  int top = 0;
  for (const EnvelopeUse& use : uses_) {
    paintUse(painter, QRect(0, top, width(), height), use);
    top += height + px(useGap);
  }
}

void FormEnvelope::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) tell();
  QWidget::changeEvent(event);
}

}  // namespace eclosion::ui
