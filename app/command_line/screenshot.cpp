// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "app/languages.h"
#include "app/window_services.h"
#include "core/domain/hidden_names.h"
#include "core/support/save_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/screens.h"
#include "ui/shell/views.h"
#include "ui/theme/theme.h"

namespace eclosion::app {
namespace {

constexpr int maxSide = 8000;  // pixels a side, of the window

class Screenshot final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::Screenshot)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("screenshot"); }
  [[nodiscard]] QString summary() const override { return tr("a picture of the window, as a person sees it"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] bool paints() const override { return true; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {
        {QStringLiteral("view"), tr("what is shown: %1").arg(views()), QStringLiteral("V"), QStringLiteral("board")},
        {QStringLiteral("out"), tr("the picture to write (.png)"), QStringLiteral("X.png")},
        asOfOption(),
        knownAtOption(),
        {QStringLiteral("size"), tr("of the window, such as 1440x900"), QStringLiteral("WxH"), QStringLiteral("1440x900")},
        {QStringLiteral("theme"), tr("light or dark"), QStringLiteral("T"), QStringLiteral("light")},
        {QStringLiteral("select"),
         tr("the name of a startup to select; of the charts or of the report, the key of a chart or a page"),
         QStringLiteral("NAME")},
        {QStringLiteral("find"), tr("what is typed into the palette, or where the screen finds"), QStringLiteral("WORDS")},
        {QStringLiteral("folder"), tr("of the community, for the preview of an import"), QStringLiteral("FOLDER")},
        {QStringLiteral("zoom"), tr("of the window, 90 to 150 per cent"), QStringLiteral("N"), QStringLiteral("100")},
        {QStringLiteral("hide-names"), tr("people stand under neutral labels")},
        {QStringLiteral("scale"), tr("pixels for each point of the window, 1 to 4"), QStringLiteral("N"), QStringLiteral("1")}};
  }
  [[nodiscard]] int run(const Call& call) const override {
    const auto done = carryOut(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static QString views() { return ui::viewIds().join(QStringLiteral(", ")); }

  static Failure mistake(const QString& message) { return failure(ErrorKind::usage, message); }

  static Result<QSize> sizeOf(const Call& call) {
    const QStringList parts = call.options.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 640 || size.height() < 400 || std::max(size.width(), size.height()) > maxSide) {
      return mistake(tr("--size is a width and a height such as 1440x900, from 640x400 to %1x%1.").arg(maxSide));
    }
    return size;
  }

  static Result<void> carryOut(const Call& call) {
    const QString out = call.options.value(QStringLiteral("out"));
    if (out.isEmpty()) return mistake(tr("Say where the picture goes: --out X.png."));
    const ui::View view{.id = call.options.value(QStringLiteral("view")),
                        .find = call.options.value(QStringLiteral("find")),
                        .select = call.options.value(QStringLiteral("select")),
                        .folder = call.options.value(QStringLiteral("folder"))};
    if (!ui::viewIds().contains(view.id)) return mistake(tr("--view is one of: %1.").arg(views()));
    const QString theme = call.options.value(QStringLiteral("theme"));
    if (theme != QLatin1String("light") && theme != QLatin1String("dark")) return mistake(tr("--theme is light or dark."));
    bool isNumber = false;
    const double scale = call.options.value(QStringLiteral("scale")).toDouble(&isNumber);
    if (!isNumber || scale < 1 || scale > 4) return mistake(tr("--scale is a number from 1 to 4."));
    const int zoom = call.options.value(QStringLiteral("zoom")).toInt(&isNumber);
    if (!isNumber || zoom < 90 || zoom > 150) return mistake(tr("--zoom is a number from 90 to 150."));
    const auto size = sizeOf(call);
    if (!size) return Failure(size.error());
    const auto date = asOf(call);
    if (!date) return Failure(date.error());
    const auto known = knownAt(call);
    if (!known) return Failure(known.error());

    HiddenNames::hide(call.options.isSet(QStringLiteral("hide-names")));
    WindowServices services(call.clock);
    auto file = services.openForReading(call.arguments.first());
    if (!file) return Failure(file.error());
    ui::Theme::instance().setMode(theme == QLatin1String("dark") ? ui::ThemeMode::dark : ui::ThemeMode::light);
    ui::Theme::instance().setZoom(zoom);
    // A picture is the same on every machine: nothing remembered has a say in it.
    ui::Preferences preferences(ui::Preferences::forgetful);
    ui::MainWindow window(services, preferences);
    window.show(std::move(*file));
    if (const int screen = ui::screenIndex(view.id); screen >= 0) window.showScreen(screen);
    if (*date) window.setAsOf(**date);
    if (*known) ECLOSION_TRY(window.lookAt(**known));
    const QString wanted = call.options.value(QStringLiteral("select"));
    const bool isKey = view.id == QLatin1String("charts") || view.id == QLatin1String("report");
    if (!wanted.isEmpty() && !isKey && !window.selectStartup(wanted))
      return failure(ErrorKind::notFound, tr("No startup is named “%1”.").arg(wanted));
    const QImage image = ui::captureView(window, view, *size, scale);
    if (image.isNull()) return failure(ErrorKind::notFound, tr("The portfolio has nothing to show there."));
    return save(image, out);
  }

  static Result<void> save(const QImage& image, const QString& path) {
    DocumentFile target(path);
    if (target.open(QIODevice::WriteOnly) && image.save(&target, "PNG") && commitWhole(target)) return {};
    return Failure(Error{.kind = ErrorKind::unreadable,
                         .message = tr("The picture cannot be written: %1").arg(target.errorString()),
                         .file = path});
  }
};

}  // namespace

std::unique_ptr<Command> screenshotCommand() { return std::make_unique<Screenshot>(); }

}  // namespace eclosion::app
