// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/command_line/options.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/support/save_file.h"

namespace eclosion::app {
namespace {

class ExportJson final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ExportJson)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("export json"); }
  [[nodiscard]] QString summary() const override { return tr("the whole portfolio as one JSON document"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("out"), tr("the document to write; one of that name is replaced"), QStringLiteral("X")},
            knownAtOption()};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const auto done = write(call);
    return done ? exit_code::done : fail(call, done.error());
  }

 private:
  static Result<void> write(const Call& call) {
    const QString path = call.arguments.first();
    const QString out = call.options.value(QStringLiteral("out"));
    if (out.isEmpty()) return failure(ErrorKind::usage, tr("Say where to write the document: --out X."));
    if (QFileInfo::exists(out) && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath()) {
      return failure(ErrorKind::usage, tr("The document cannot take the portfolio's own place. Give --out another name."));
    }
    const auto moment = knownAt(call);
    if (!moment) return Failure(moment.error());
    const auto file = store::PortfolioFile::open(path, store::Access::read);
    if (!file) return Failure(file.error());
    const auto reader = store::Reader::at(**file, moment->value_or(QDateTime()));
    if (!reader) return Failure(reader.error());

    // Written beside and renamed, so that a document of that name is whole.
    DocumentFile document(out);
    const auto cannot = [&] {
      const auto kind = document.error() == QFileDevice::ResourceError ? ErrorKind::diskFull : ErrorKind::unreadable;
      return Failure(Error{.kind = kind, .message = tr("It cannot be written: %1.").arg(document.errorString()), .file = out});
    };
    if (!document.open(QIODevice::WriteOnly)) return cannot();
    if (auto written = exchange::exportPortfolioJson(*reader, document); !written) {
      written.error().file = out;
      return written;
    }
    if (!commitWhole(document)) return cannot();
    return {};
  }
};

}  // namespace

std::unique_ptr<Command> exportJsonCommand() { return std::make_unique<ExportJson>(); }

}  // namespace eclosion::app
