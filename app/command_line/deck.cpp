// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/deck_making.h"
#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/progress_line.h"
#include "app/command_line/registry.h"
#include "core/support/language.h"
#include "ui/charts/deck_thumbnails.h"

namespace eclosion::app {
namespace {

class DeckCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::DeckCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("deck"); }
  [[nodiscard]] QString summary() const override { return tr("charts, figures and tables as slides"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] bool paints() const override { return true; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {
        {QStringLiteral("out"), tr("the slides to write (.pptx or .pdf); one of that name is replaced"), QStringLiteral("X")},
        {QStringLiteral("charts"), tr("keys of charts, with commas between: a slide each"), QStringLiteral("A,B")},
        {QStringLiteral("template"), tr("committee or annual (the usual one)"), QStringLiteral("T")},
        {QStringLiteral("deck"), tr("a deck of the portfolio by its name"), QStringLiteral("NAME")},
        {QStringLiteral("master"), tr("a .pptx or .potx whose master, layouts and theme the slides take"), QStringLiteral("X")},
        asOfOption(),
        knownAtOption()};
  }
  [[nodiscard]] QString details() const override {
    return tr(
        "Charts in a .pptx are native ones: each can be changed, and has its figures in a workbook. Slides are validated with "
        "the\n"
        "Open XML SDK. LibreOffice drops the workbooks when it saves such a file anew.\n"
        "A deck that was frozen keeps its dates, unless others are given here.");
  }
  [[nodiscard]] int run(const Call& call) const override {
    const auto done = carryOut(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Failure mistake(const QString& message) { return failure(ErrorKind::usage, message); }

  // What to show, as records: those of a deck of the file, or new ones.
  struct Wanted {
    Deck deck{.id = newId<DeckId>(), .name = {}};
    std::vector<Slide> slides;
  };

  static Result<void> carryOut(const Call& call) {
    const auto option = [&](const char* name) { return call.options.value(QLatin1String(name)); };
    const QString out = option("out"), charts = option("charts"), asked = option("template"), name = option("deck");
    if (out.isEmpty()) return mistake(tr("Say where the slides go: --out X.pptx."));
    if (int(!charts.isEmpty()) + int(!asked.isEmpty()) + int(!name.isEmpty()) > 1)
      return mistake(tr("--charts, --template and --deck each say what to show: give one of them."));
    if (!out.endsWith(u".pptx", Qt::CaseInsensitive) && !out.endsWith(u".pdf", Qt::CaseInsensitive))
      return mistake(tr("Slides are written as .pptx or .pdf; “%1” is neither of them.").arg(out));
    const auto which = fromCode<publish::DeckTemplate>(asked.isEmpty() ? QStringLiteral("annual") : asked);
    if (!which) return mistake(tr("--template is committee or annual."));
    const QStringList keys = charts.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& key : keys) {
      if (!publish::chartKind(key)) return mistake(tr("There is no chart “%1”. eclosion chart FILE --list names them.").arg(key));
    }
    const auto date = asOf(call);
    if (!date) return Failure(date.error());
    const auto known = knownAt(call);
    if (!known) return Failure(known.error());
    ECLOSION_TRY(isElsewhere(out, call.arguments.first()));
    auto publication = Publication::open(call.arguments.first(), *known, call.clock);
    if (!publication) return Failure(publication.error());

    Wanted wanted;
    QDate day = date->value_or(QDate());
    if (!name.isEmpty()) {
      auto found = find((*publication)->reader(), name);
      if (!found) return Failure(found.error());
      wanted = std::move(*found);
      const publish::DeckMoment moment = publish::deckMoment(wanted.deck);
      if (!*date) day = moment.date;
      if (!*known && moment.knownAt) {
        publication = Publication::open(call.arguments.first(), moment.knownAt, call.clock);
        if (!publication) return Failure(publication.error());
      }
    }
    const publish::PublishSources sources = (*publication)->sources(day);
    if (wanted.deck.language.isEmpty()) wanted.deck.language = documentLanguage();
    if (name.isEmpty()) {
      wanted.deck.name = keys.isEmpty() ? publish::templateName(*which) : sources.name;
      wanted.slides =
          keys.isEmpty() ? publish::templateSlides(*which, wanted.deck.id, sources) : publish::chartSlides(keys, wanted.deck.id);
    }
    const Interrupt interrupt;
    ProgressLine line(call);
    const publish::DeckProgress making{.stop = interrupt.token(),
                                       .told = [&](int done, int total) { line.show(tr("Drawing slides"), done, total); }};
    const publish::DeckProgress writing{.stop = interrupt.token(),
                                        .told = [&](int done, int total) { line.show(tr("Writing slides"), done, total); }};
    const auto document = publish::composeDeck(wanted.deck, wanted.slides, sources, ui::deckPictures(), making);
    return writeDeck(document, out, option("master"), writing);
  }

  static Result<Wanted> find(const store::Reader& reader, const QString& name) {
    auto decks = reader.all<Deck>();
    if (!decks) return Failure(decks.error());
    QStringList names;
    for (const Deck& deck : *decks) {
      names << deck.name;
      if (deck.name.compare(name, Qt::CaseInsensitive) != 0) continue;
      auto slides = reader.all<Slide>();
      if (!slides) return Failure(slides.error());
      Wanted wanted{.deck = deck, .slides = {}};
      for (Slide& slide : *slides) {
        if (slide.deck == deck.id) wanted.slides.push_back(std::move(slide));
      }
      return wanted;
    }
    return failure(ErrorKind::notFound,
                   names.isEmpty() ? tr("The portfolio has no deck. Make one in the window, or use --template.")
                                   : tr("No deck is named “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
  }
};

}  // namespace

std::unique_ptr<Command> deckCommand() { return std::make_unique<DeckCommand>(); }

}  // namespace eclosion::app
