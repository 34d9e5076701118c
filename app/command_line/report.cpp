// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/command_line/deck_making.h"
#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/progress_line.h"
#include "app/command_line/registry.h"
#include "app/languages.h"
#include "app/operations.h"
#include "app/report_making.h"
#include "core/support/language.h"
#include "ui/charts/document_export.h"
#include "ui/report/report_html_file.h"

namespace eclosion::app {
namespace {

class ReportCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ReportCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
  [[nodiscard]] QString summary() const override { return tr("the activity report of a year"); }
  [[nodiscard]] QList<Argument> arguments() const override {
    return {{QStringLiteral("FILE"), tr("the portfolio file; sample: the sample of 2017"), true}};
  }
  [[nodiscard]] bool paints() const override { return true; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("year"), tr("the year it is about"), QStringLiteral("Y")},
            {QStringLiteral("out"),
             tr("the document to write (.html, .pdf or .pptx); one of that name is replaced. Without it, "
                "the report's words and figures are printed"),
             QStringLiteral("X")},
            {QStringLiteral("lang"), tr("the report's language: fr or en"), QStringLiteral("L")},
            knownAtOption()};
  }
  [[nodiscard]] QString details() const override {
    return tr(
        "The figures are those of the last day of the year, or of the dates that the report was frozen at in the window.\n"
        "What does not add up, and texts that are not written yet, are named on the error output.");
  }
  [[nodiscard]] int run(const Call& call) const override {
    const auto done = carryOut(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Result<void> carryOut(const Call& call);
  static Result<void> write(const publish::Report& report, const QString& path, const publish::DeckProgress& progress);
  static void print(const publish::Report& report, QTextStream& out);
  static void printWarnings(const publish::Report& report, QTextStream& err);
};

void printPart(const publish::SlidePart& part, QTextStream& out) {
  if (const auto* figures = std::get_if<std::vector<publish::SlideFigure>>(&part)) {
    for (const auto& figure : *figures) {
      out << QStringLiteral("  %1 %2").arg(figure.value, figure.label);
      if (!figure.change.isEmpty()) out << QStringLiteral(" (%1)").arg(figure.change);
      out << QLatin1Char('\n');
    }
  } else if (const auto* text = std::get_if<publish::SlideText>(&part)) {
    for (const QString& paragraph : text->paragraphs) out << QStringLiteral("  ") << paragraph << QLatin1Char('\n');
  } else if (const auto* table = std::get_if<publish::PaperTable>(&part)) {
    for (const QStringList& row : table->rows) out << QStringLiteral("  ") << row.join(QStringLiteral("  ")) << QLatin1Char('\n');
    if (!table->totals.isEmpty()) out << QStringLiteral("  ") << table->totals.join(QStringLiteral("  ")) << QLatin1Char('\n');
  } else if (const auto* quote = std::get_if<publish::SlideQuote>(&part)) {
    out << QStringLiteral("  ") << quote->text << QLatin1Char('\n');
    if (!quote->author.isEmpty()) out << QStringLiteral("  ") << quote->author << QLatin1Char('\n');
  } else if (const auto* chart = std::get_if<publish::Chart>(&part)) {
    out << QStringLiteral("  ") << chart->alt << QLatin1Char('\n');
  } else if (const auto* picture = std::get_if<publish::SlidePicture>(&part)) {
    out << QStringLiteral("  ") << picture->alt << QLatin1Char('\n');
  }
}

void ReportCommand::print(const publish::Report& report, QTextStream& out) {
  for (const publish::ReportPage& page : report.pages) {
    if (page.key == u"contents") continue;
    out << page.slide.title << QLatin1Char('\n');
    if (!page.slide.subtitle.isEmpty()) out << QStringLiteral("  ") << page.slide.subtitle << QLatin1Char('\n');
    for (const publish::SlidePart& part : page.slide.parts) printPart(part, out);
    out << QLatin1Char('\n');
  }
}

void ReportCommand::printWarnings(const publish::Report& report, QTextStream& err) {
  for (const publish::ReportWarning& warning : report.warnings) err << tr("Note: %1").arg(warning.text) << QLatin1Char('\n');
  QStringList unwritten, untranslated, silent;
  for (const publish::ReportPage& page : report.pages) {
    if (page.nothingYet) silent << page.outline;
    if (!page.toWrite.isEmpty()) unwritten << page.outline;
    if (!page.toTranslate.isEmpty()) untranslated << page.outline;
  }
  if (!unwritten.isEmpty()) err << tr("Still to write: %1.").arg(unwritten.join(QStringLiteral(", "))) << QLatin1Char('\n');
  if (!untranslated.isEmpty())
    err << tr("Not yet translated: %1.").arg(untranslated.join(QStringLiteral(", "))) << QLatin1Char('\n');
  if (!silent.isEmpty())
    err << tr("Not printed, as they have nothing to tell yet: %1.").arg(silent.join(QStringLiteral(", "))) << QLatin1Char('\n');
  err.flush();
}

Result<void> ReportCommand::write(const publish::Report& report, const QString& path, const publish::DeckProgress& progress) {
  if (QFileInfo(path).suffix().toLower() != u"html") return writeDeck(publish::reportDeck(report), path, {}, progress);
  const auto html = ui::ReportHtmlFile::open(std::make_shared<const publish::Report>(report), path);
  if (!html) return Failure(html.error());
  return ui::writeAll(**html, progress);
}

Result<void> ReportCommand::carryOut(const Call& call) {
  const QString out = call.options.value(QStringLiteral("out"));
  const QString ending = QFileInfo(out).suffix().toLower();
  if (call.options.isSet(QStringLiteral("out")) &&
      !QStringList{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("pptx")}.contains(ending))
    return failure(ErrorKind::usage, tr("A report is written as .html, .pdf or .pptx; “%1” is none of them.").arg(out));
  bool read = false;
  const int year = call.options.value(QStringLiteral("year")).toInt(&read);
  if (!read || year < 1900 || year > 9999) return failure(ErrorKind::usage, tr("Say the year of the report: --year 2017."));
  const QString language = call.options.value(QStringLiteral("lang"));
  if (!language.isEmpty() && !languages().contains(language))
    return failure(ErrorKind::usage, tr("“%1” is no language of reports; there are fr and en.").arg(language));
  const auto known = knownAt(call);
  if (!known) return Failure(known.error());

  QString path = call.arguments.first();
  QTemporaryDir folder;
  if (path == u"sample" && !QFileInfo::exists(path)) {
    path = folder.filePath(QStringLiteral("sample.eclosion"));
    if (const auto made = createSample(path, call.clock); !made) return Failure(made.error());
  }
  if (QFileInfo::exists(out) && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
    return failure(ErrorKind::usage, tr("The report cannot take the portfolio's own place. Give --out another name."));
  const Interrupt interrupt;
  ProgressLine line(call);
  const auto making = ReportMaking::open(
      {.path = path, .year = year, .language = language.isEmpty() ? documentLanguage() : language, .knownAt = *known},
      call.clock);
  if (!making) return Failure(making.error());
  const publish::Report report = making->compose(!out.isEmpty());
  if (interrupt.token().stop_requested()) return ui::DocumentExport::cancelled();
  printWarnings(report, call.streams.err);
  const publish::Report printed = publish::printedReport(report);
  if (out.isEmpty()) {
    const LanguageScope scope(report.plan.language);
    print(printed, call.streams.out);
    return {};
  }
  return write(printed, out, {.stop = interrupt.token(), .told = [&](int done, int total) {
                                line.show(tr("Writing the report"), done, total);
                              }});
}

}  // namespace

std::unique_ptr<Command> reportCommand() { return std::make_unique<ReportCommand>(); }

}  // namespace eclosion::app
