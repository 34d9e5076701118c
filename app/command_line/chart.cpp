// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/command_line/deck_making.h"
#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "app/command_line/table.h"
#include "core/support/language.h"
#include "core/support/save_file.h"
#include "ui/charts/chart_painter.h"

namespace eclosion::app {
namespace {

constexpr QSize pictureSize(1280, 720);  // CSS pixels, as a slide
constexpr double pictureScale = 2;

class ChartCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ChartCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("chart"); }
  [[nodiscard]] QString summary() const override { return tr("a chart as a picture, a slide or a table"); }
  [[nodiscard]] QList<Argument> arguments() const override {
    return {fileArgument(), {QStringLiteral("CHART"), tr("the key of a chart; --list names them"), false}};
  }
  [[nodiscard]] bool paints() const override { return true; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("list"), tr("the charts there are: key, name, and what each says now")},
            {QStringLiteral("out"), tr("what to write (.png, .svg, .pdf, .pptx or .csv); one of that name is replaced"),
             QStringLiteral("X")},
            asOfOption(),
            knownAtOption(),
            {QStringLiteral("theme"), tr("light or dark, of .png and .svg"), QStringLiteral("T"), QStringLiteral("light")}};
  }
  [[nodiscard]] int run(const Call& call) const override {
    const auto done = carryOut(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Failure mistake(const QString& message) { return failure(ErrorKind::usage, message); }

  static Result<void> carryOut(const Call& call) {
    const bool list = call.options.isSet(QStringLiteral("list"));
    const QString key = call.arguments.value(1), out = call.options.value(QStringLiteral("out"));
    const publish::ChartKind* kind = publish::chartKind(key);
    if (!list && key.isEmpty()) return mistake(tr("Say which chart. --list names them."));
    if (!list && !kind) return mistake(tr("There is no chart “%1”. --list names those there are.").arg(key));
    if (!list && out.isEmpty()) return mistake(tr("Say where the chart goes: --out X.png."));
    const QString ending = QFileInfo(out).suffix().toLower();
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("pptx"),
                                     QStringLiteral("csv")};
    if (!list && !endings.contains(ending))
      return mistake(tr("A chart is written as .png, .svg, .pdf, .pptx or .csv; “%1” is none of them.").arg(out));
    const QString theme = call.options.value(QStringLiteral("theme"));
    if (theme != u"light" && theme != u"dark") return mistake(tr("--theme is light or dark."));
    const auto date = asOf(call);
    if (!date) return Failure(date.error());
    const auto known = knownAt(call);
    if (!known) return Failure(known.error());
    ECLOSION_TRY(isElsewhere(out, call.arguments.first()));
    const auto publication = Publication::open(call.arguments.first(), *known, call.clock);
    if (!publication) return Failure(publication.error());
    const publish::PublishSources sources = (*publication)->sources(date->value_or(QDate()));
    if (list) {
      print(sources, call.streams.out);
      return {};
    }
    const publish::Chart chart = publish::drawChart(*kind, sources);
    if (ending == u"pptx") {
      const DeckId deck = newId<DeckId>();
      return writeDeck(publish::composeDeck({.id = deck, .name = chart.title, .language = documentLanguage()},
                                            publish::chartSlides({key}, deck), sources),
                       out, {}, {});
    }
    return save(bytesOf(chart, ending, theme == u"dark"), out);
  }

  static QByteArray bytesOf(const publish::Chart& chart, const QString& ending, bool dark) {
    if (ending == u"csv") return publish::chartCsv(chart);
    ui::ChartPainter painter;
    const auto theme = dark ? publish::Painter::Theme::dark : publish::Painter::Theme::light;
    if (ending == u"svg") return painter.svg(chart, pictureSize, theme);
    if (ending == u"pdf") return painter.pdf(chart, pictureSize);
    return painter.png(chart, pictureSize, pictureScale, theme);
  }

  static void print(const publish::PublishSources& sources, QTextStream& out) {
    TextTable table({TextTable::Align::left, TextTable::Align::left, TextTable::Align::left});
    for (const publish::ChartKind* kind : publish::chartKinds())
      table.addRow({kind->key(), kind->name(), publish::drawChart(*kind, sources).title});
    table.write(out);
  }

  static Result<void> save(const QByteArray& bytes, const QString& path) {
    DocumentFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file)) return {};
    return Failure(Error{
        .kind = ErrorKind::unreadable, .message = tr("The chart cannot be written: %1.").arg(file.errorString()), .file = path});
  }
};

}  // namespace

std::unique_ptr<Command> chartCommand() { return std::make_unique<ChartCommand>(); }

}  // namespace eclosion::app
