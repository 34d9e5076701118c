// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/team_strip.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_lines.h"

namespace eclosion::ui {
namespace {

constexpr int diameter = 26;
constexpr int step = 23;
constexpr int most = 6;
constexpr int wordsLine = 16, mostLines = 4;

}  // namespace

QString initialsOf(const QString& name) {
  const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  // Whole code points: a name may begin with one that takes two units.
  const auto first = [](const QString& word) { return word.left(word.at(0).isHighSurrogate() ? 2 : 1); };
  if (words.isEmpty()) return QStringLiteral("?");
  return (words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last())).toUpper();
}

TeamStrip::TeamStrip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, &TeamStrip::arrange);
  arrange();
}

void TeamStrip::setPeople(const QStringList& names, const QString& words) {
  names_ = names;
  words_ = words;
  //: Of a team: how many by status, and their names
  setAccessibleName(names.isEmpty() ? words : tr("%1: %2", "a team").arg(words, names.join(QStringLiteral(", "))));
  setToolTip(QStringLiteral("<qt>") +
             names.join(QStringLiteral("\n")).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
             QStringLiteral("</qt>"));
  arrange();
  update();
}

// The words go below the faces where they do not fit beside them, in as many lines as they take.
void TeamStrip::arrange() {
  const int below = static_cast<int>(linesBelow().size()) * px(wordsLine);
  setFixedHeight(isBeside() ? px(diameter) : facesWidth() == 0 ? std::max(px(diameter), below) : px(diameter + 6) + below);
}

QStringList TeamStrip::linesBelow() const {
  return wrappedLines(Theme::instance().font(TextStep::small), line(), width(), mostLines);
}

void TeamStrip::resizeEvent(QResizeEvent*) { arrange(); }

QSize TeamStrip::sizeHint() const { return {px(160), height()}; }
QSize TeamStrip::minimumSizeHint() const { return {1, height()}; }

QString TeamStrip::line() const {
  const auto more = names_.size() - std::min<qsizetype>(most, names_.size());
  return more > 0 ? QStringLiteral("+%1 · %2").arg(more).arg(words_) : words_;
}

int TeamStrip::facesWidth() const {
  const int shown = std::min(most, static_cast<int>(names_.size()));
  return shown > 0 ? shown * px(step) + px(diameter - step + 6) : 0;
}

bool TeamStrip::isBeside() const {
  const QFontMetrics metrics(Theme::instance().font(TextStep::small));
  return facesWidth() + metrics.horizontalAdvance(line()) <= width();
}

void TeamStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  painter.setRenderHint(QPainter::Antialiasing);
  int x = 0;
  const int shown = std::min(most, static_cast<int>(names_.size()));
  for (int i = 0; i < shown; ++i) {
    const QRectF circle(x, 0, px(diameter), px(diameter));
    painter.setPen(QPen(t.panel, 2));
    painter.setBrush(avatarTone(names_[i]));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    QFont font = theme.font(TextStep::meta, Weight::semibold);
    font.setPixelSize(px(9));
    painter.setFont(font);
    painter.setPen(t.onacc);
    painter.drawText(circle, Qt::AlignCenter, initialsOf(names_[i]));
    x += px(step);
  }
  painter.setFont(theme.font(TextStep::small));
  painter.setPen(t.tx2);
  if (isBeside()) {
    drawLine(painter, QRect(facesWidth(), 0, width() - facesWidth(), px(diameter)), line());
  } else {
    const QStringList lines = linesBelow();
    const int top = facesWidth() == 0 ? 0 : px(diameter + 4);
    drawLines(painter, QRect(0, top, width(), static_cast<int>(lines.size()) * px(wordsLine)), lines, px(wordsLine));
  }
}

}  // namespace eclosion::ui
