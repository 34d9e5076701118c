// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/report_edits.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/report_blocks.h"
#include "core/edits/change_record.h"
#include "core/edits/lookup.h"
#include "core/edits/record_rules.h"
#include "core/support/day_words.h"

namespace eclosion::edits {
namespace {

struct ReportEdits {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ReportEdits)
};

bool isAt(const Editorial& one, const ReportText& place) {
  return one.year == place.year && one.language == place.language && one.block == place.block;
}

// The blocks of that place: one, unless two people wrote it apart.
Result<std::vector<Editorial>> found(const Records& records, const ReportText& place) {
  auto all = records.where<Editorial>("id", {});
  if (!all) return Failure(all.error());
  std::erase_if(*all, [&](const Editorial& one) { return !isAt(one, place); });
  return std::move(*all);
}

// Without words for the journal, which the callers know.
Result<Plan> planText(const Records& records, const ReportText& place, const EditorialId& fresh) {
  const auto before = found(records, place);
  if (!before) return Failure(before.error());
  const QString text = place.text.trimmed();
  Plan plan;
  if (text.isEmpty()) {
    for (const Editorial& one : *before) plan.removals.push_back(refTo(one));
    return plan;
  }
  if (!before->empty() && before->front().text.trimmed() == text) return plan;
  Editorial after{.id = fresh, .year = place.year, .language = place.language, .block = place.block};
  if (!before->empty()) after = before->front();
  after.text = text;
  ECLOSION_TRY(checkRecord(records, after));
  plan.puts.emplace_back(std::move(after));
  return plan;
}

Result<QStringList> linesOf(const Records& records, int year, QLatin1StringView key) {
  const auto before = found(records, {.year = year, .block = key});
  if (!before) return Failure(before.error());
  return before->empty() ? QStringList() : before->front().text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// Puts a key into a list, or takes it out. `words` are those of the journal.
Edit listKey(int year, QLatin1StringView list, const QString& key, bool listed, const QString& words) {
  return [=, fresh = newId<EditorialId>()](const Records& records) -> Result<Plan> {
    auto lines = linesOf(records, year, list);
    if (!lines) return Failure(lines.error());
    if (lines->contains(key) == listed) return Plan{};
    if (listed) {
      *lines << key;
    } else {
      lines->removeAll(key);
    }
    auto plan = planText(records, {.year = year, .block = list, .text = lines->join(QLatin1Char('\n'))}, fresh);
    if (plan) plan->words = words;
    return plan;
  };
}

Edit setCommon(int year, QLatin1StringView key, const QString& text, const QString& words) {
  return [=, fresh = newId<EditorialId>()](const Records& records) -> Result<Plan> {
    auto plan = planText(records, {.year = year, .block = key, .text = text}, fresh);
    if (plan && !plan->isEmpty()) plan->words = words;
    return plan;
  };
}

}  // namespace

Edit setReportText(const ReportText& text) {
  return [text, fresh = newId<EditorialId>()](const Records& records) -> Result<Plan> {
    const auto before = found(records, text);
    if (!before) return Failure(before.error());
    auto plan = planText(records, text, fresh);
    if (!plan || plan->isEmpty()) return plan;
    const QString name = block::nameOf(text.block);
    plan->words = !plan->removals.empty() ? ReportEdits::tr("Report %1: take “%2” away", "year, name of a text")
                  : before->empty()       ? ReportEdits::tr("Report %1: write “%2”", "year, name of a text")
                                          : ReportEdits::tr("Report %1: change “%2”", "year, name of a text");
    plan->words = plan->words.arg(QString::number(text.year), name);
    if (!text.language.isEmpty())
      plan->words = ReportEdits::tr("%1 (%2)", "such as: Report 2017: write Foreword; a language")
                        .arg(plan->words, text.language == u"fr"   ? ReportEdits::tr("French")
                                          : text.language == u"en" ? ReportEdits::tr("English")
                                                                   : text.language);
    return plan;
  };
}

Edit showReportPage(int year, const QString& page, const QString& name, bool shown) {
  return listKey(
      year, block::hidden, page, !shown,
      (shown ? ReportEdits::tr("Report %1: show the page “%2”") : ReportEdits::tr("Report %1: leave the page “%2” out"))
          .arg(QString::number(year), name));
}

Edit orderReportPages(int year, const QStringList& pages, const QString& movedName) {
  return setCommon(year, block::order, pages.join(QLatin1Char('\n')),
                   ReportEdits::tr("Report %1: move the page “%2”").arg(QString::number(year), movedName));
}

Edit showReportFigure(int year, const QString& figure, const QString& name, bool shown) {
  return listKey(
      year, block::without, figure, !shown,
      (shown ? ReportEdits::tr("Report %1: show the figure “%2”") : ReportEdits::tr("Report %1: leave the figure “%2” out"))
          .arg(QString::number(year), name));
}

Edit compareReport(int year, int other) {
  const bool isUsual = other == 0 || other == year - 1;
  const Edit set =
      setCommon(year, block::comparedWith, isUsual ? QString() : QString::number(other),
                ReportEdits::tr("Report %1: compare with %2", "two years").arg(year).arg(isUsual ? year - 1 : other));
  return [=](const Records& records) -> Result<Plan> {
    if (!isUsual && (other < 1900 || other >= year))
      return failure(ErrorKind::refused, ReportEdits::tr("A report is compared with a year before its own. Choose another one."));
    return set(records);
  };
}

Edit freezeReport(int year, const QDate& asOf, const QDateTime& knownAt) {
  const QString text =
      asOf.toString(Qt::ISODate) + QLatin1Char(' ') + knownAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
  const Edit set = setCommon(year, block::frozen, text,
                             ReportEdits::tr("Report %1: freeze the figures of %2, known on %3", "year, two days")
                                 .arg(QString::number(year), dayWords(asOf), dayWords(knownAt.toLocalTime().date())));
  return [=](const Records& records) -> Result<Plan> {
    if (!asOf.isValid() || !knownAt.isValid())
      return failure(ErrorKind::refused, ReportEdits::tr("Give the day of the figures and the moment they are known at."));
    ECLOSION_TRY(isPlausible(asOf));
    return set(records);
  };
}

Edit unfreezeReport(int year) {
  return setCommon(year, block::frozen, {}, ReportEdits::tr("Report %1: let the figures follow the portfolio again").arg(year));
}

Edit addSpotlight(const Spotlight& spotlight, const QString& language) {
  return [=, fresh = newId<EditorialId>()](const Records& records) -> Result<Plan> {
    const auto others = records.where<Spotlight>("startup_id", spotlight.startup.uuid());
    if (!others) return Failure(others.error());
    if (std::any_of(others->begin(), others->end(), [&](const Spotlight& one) { return one.year == spotlight.year; }))
      return failure(ErrorKind::refused,
                     ReportEdits::tr("%1 stands in the report %2 already. Write on its page.")
                         .arg(records.text().startupName(spotlight.startup), QString::number(spotlight.year)));
    auto plan = addRecord(spotlight)(records);
    if (!plan) return plan;
    plan->words = ReportEdits::tr("Report %1: put %2 in the spotlight", "year, startup")
                      .arg(QString::number(spotlight.year), records.text().startupName(spotlight.startup));
    const auto all = records.where<Editorial>("id", {});
    if (!all) return Failure(all.error());
    const bool isSaid = std::any_of(all->begin(), all->end(), [&](const Editorial& one) {
      return one.year == spotlight.year && (one.block == block::ownLanguage || !one.language.isEmpty());
    });
    if (!isSaid && !language.isEmpty())
      plan->puts.emplace_back(Editorial{.id = fresh, .year = spotlight.year, .block = block::ownLanguage, .text = language});
    return plan;
  };
}

Edit removeSpotlight(const SpotlightId& id) {
  return [=](const Records& records) -> Result<Plan> {
    const auto spotlight = require<Spotlight>(records, id);
    if (!spotlight) return Failure(spotlight.error());
    auto plan = removeRecord(refTo(*spotlight))(records);
    if (!plan) return plan;
    plan->words = ReportEdits::tr("Report %1: take %2 out of the spotlight", "year, startup")
                      .arg(QString::number(spotlight->year), records.text().startupName(spotlight->startup));
    const QString page = QStringLiteral("spotlight:") + id.uuid().toString(QUuid::WithoutBraces);
    const auto all = records.where<Editorial>("id", {});
    if (!all) return Failure(all.error());
    const QStringList own{block::titleOf(page), block::spotlightTitle(id), block::spotlight(id), block::quote(id),
                          block::quoteAuthor(id)};
    for (Editorial one : *all) {
      if (own.contains(one.block)) {
        plan->removals.push_back(refTo(one));
      } else if (one.block == block::hidden || one.block == block::order) {
        QStringList lines = one.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.removeAll(page) == 0) continue;
        one.text = lines.join(QLatin1Char('\n'));
        if (lines.isEmpty()) {
          plan->removals.push_back(refTo(one));
        } else {
          plan->puts.emplace_back(std::move(one));
        }
      }
    }
    return plan;
  };
}

}  // namespace eclosion::edits
