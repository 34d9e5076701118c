// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/publish/charts/chart_tools.h"
#include "core/publish/report/report_pages.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ReportOpening {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportOpening)
};

}  // namespace

QDate PageContext::before() const {
  const int year = plan.comparedWith > 0 ? plan.comparedWith : plan.year - 1;
  return date().addYears(year - date().year());  // of 29 February, 28 February
}

QString PageContext::dayName() const {
  const QDate last(plan.year, 12, 31);
  return date() == last ? ReportOpening::tr("End of %1", "a year").arg(plan.year) : dayText(date());
}

QString PageContext::take(ReportPage& page, const QString& key) const {
  page.blocks << key;
  QString text = words.of(key);
  if (text.isEmpty()) (words.inAnotherLanguage(key) ? page.toTranslate : page.toWrite) << key;
  return text;
}

ReportPage coverPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("cover"), .outline = ReportOpening::tr("Cover"), .slide = {}};
  page.slide.layout = DeckSlide::Layout::cover;
  page.slide.title = ReportOpening::tr("Annual report %1", "a year").arg(context.plan.year);
  page.slide.subtitle = context.sources.name;
  page.slide.source = sourceLine(context.sources, {});
  return page;
}

ReportPage forewordPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("foreword"), .outline = ReportOpening::tr("Foreword"), .slide = {}};
  page.slide.title = page.outline;
  const QString text = context.take(page, block::foreword);
  QString author = context.take(page, block::forewordAuthor);
  // Who somebody is may go without saying.
  page.blocks << block::forewordRole;
  if (const QString role = context.words.of(block::forewordRole); !role.isEmpty() && !author.isEmpty())
    author = ReportOpening::tr("%1, %2", "an author and what they do").arg(author, role);
  if (!text.isEmpty()) page.slide.parts.emplace_back(SlideQuote{paragraphsOf(text).join(QStringLiteral("\n\n")), author});
  return page;
}

ReportPage contactPage(const PageContext& context) {
  ReportPage page{.key = QStringLiteral("contact"), .outline = ReportOpening::tr("Contact"), .slide = {}};
  page.slide.title = ReportOpening::tr("Write to us");
  const QString text = context.take(page, block::contact);
  if (!text.isEmpty()) page.slide.parts.emplace_back(SlideText{paragraphsOf(text)});
  return page;
}

}  // namespace eclosion::publish
