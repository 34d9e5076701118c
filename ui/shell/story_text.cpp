// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/story_text.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "core/exchange/betagouv/findings.h"
#include "ui/board/card_words.h"
#include "ui/models/formats.h"
#include "ui/models/kin.h"
#include "ui/models/record_link.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

struct Story {
  Q_DECLARE_TR_FUNCTIONS(Story)
};

class Parts {
 public:
  void head(const QString& title) {
    html_ += QStringLiteral("<p style='margin-top:%1px; margin-bottom:%2px; color:%3; font-weight:600; font-size:%4px'>%5</p>")
                 .arg(html_.isEmpty() ? 0 : px(12))
                 .arg(px(3))
                 .arg(tokens().tx2.name())
                 .arg(px(11))
                 .arg(title.toHtmlEscaped());
  }
  void line(const QString& html) {
    html_ += QStringLiteral("<p style='margin-top:0; margin-bottom:%1px'>%2</p>").arg(px(3)).arg(html);
  }
  [[nodiscard]] QString html() const { return html_; }

 private:
  QString html_;
};

QString dim(const QString& text) {
  return QStringLiteral("<span style='color:%1'>%2</span>").arg(tokens().tx3.name(), text.toHtmlEscaped());
}

void addSponsors(Parts& parts, const BoardModel& board, Portfolio::Row startup) {
  const auto& organisations = board.portfolio()->organisations;
  bool first = true;
  for (const Portfolio::Row sponsor : board.portfolio()->sponsorsAt(startup, board.date())) {
    if (sponsor == Portfolio::none) continue;
    if (std::exchange(first, false)) parts.head(Story::tr("Sponsors"));
    parts.line(recordHtml(NamedKind::organisation, sponsor, board.text()->organisationName(organisations[sponsor].id)));
  }
}

void addEvents(Parts& parts, const std::vector<Event>& events, const QDate& asOf) {
  if (events.empty()) return;
  parts.head(Story::tr("Events"));
  for (size_t i = events.size(); i-- > 0;) {  // the latest first
    const Event* event = &events[i];
    QString text = QStringLiteral("%1 · %2").arg(dim(dateText(event->date)), eventWord(event->kind).toHtmlEscaped());
    if (!event->comment.isEmpty()) text += QStringLiteral(" · ") + event->comment.toHtmlEscaped();
    parts.line(event->date > asOf ? QStringLiteral("<i>%1</i>").arg(text) : text);
  }
}

void addLinks(Parts& parts, const std::vector<StartupLink>& links) {
  if (links.empty()) return;
  parts.head(Story::tr("Links"));
  for (const StartupLink& link : links) {
    const QUrl url(link.url, QUrl::StrictMode);
    const bool safe = url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    const QString word = linkWord(link.kind).toHtmlEscaped();
    // Anything but a web address is shown and cannot be followed.
    parts.line(safe ? QStringLiteral("%1 · <a href=\"%2\">%3</a>")
                          .arg(word, QString::fromLatin1(url.toEncoded()).toHtmlEscaped(), url.host().toHtmlEscaped())
                    : QStringLiteral("%1 · %2").arg(word, link.url.toHtmlEscaped()));
  }
}

}  // namespace

QString storyHtml(const BoardModel& board, Portfolio::Row startup, const StartupStory& story, const CardFacts& facts) {
  Parts parts;
  const Portfolio& portfolio = *board.portfolio();
  if (facts.next.isValid() || facts.committed) {
    parts.head(Story::tr("Ahead"));
    if (facts.next.isValid()) parts.line(nextText(facts).toHtmlEscaped());
    if (facts.committed)
      parts.line(Story::tr("%1 committed in the fiscal year").arg(moneyText(*facts.committed)).toHtmlEscaped());
  }
  addSponsors(parts, board, startup);
  if (const auto family = kinOf(portfolio, startup); !family.empty()) {
    parts.head(Story::tr("Related startups"));
    for (const Kin& kin : family) {
      const QString name = board.text()->startupName(portfolio.startups[kin.startup].id, board.date()).simplified();
      parts.line(dim(kinWord(kin.kind)) + QLatin1Char(' ') + recordHtml(NamedKind::startup, kin.startup, name));
    }
  }
  if (!story.formerNames.empty()) {
    parts.head(Story::tr("Names"));
    for (const StartupName& name : story.formerNames) {
      const QString until =
          name.end.isValid() ? Story::tr("until %1").arg(dateText(name.end)) : Story::tr("since %1").arg(dateText(name.start));
      parts.line(QStringLiteral("%1 %2").arg(name.name.toHtmlEscaped(), dim(until)));
    }
  }
  addEvents(parts, story.events, board.date());
  QStringList tags;
  for (const StartupTag& tag : story.tags) tags << tag.value.toHtmlEscaped();
  if (!tags.isEmpty()) {
    parts.head(Story::tr("Themes and technologies"));
    parts.line(tags.join(QStringLiteral(" · ")));
  }
  addLinks(parts, story.links);
  if (!story.findings.empty()) {
    parts.head(Story::tr("Noticed by the import"));
    for (const Finding& finding : story.findings) {
      parts.line(betagouv::findingMessage(finding.code, finding.detail).toHtmlEscaped());
    }
  }
  return parts.html();
}

}  // namespace eclosion::ui
