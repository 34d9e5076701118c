// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command.h"
#include "app/command_line/options.h"
#include "app/operations.h"

namespace eclosion::app {
namespace {

class New final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::New)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("new"); }
  [[nodiscard]] QString summary() const override { return tr("an empty portfolio, or the sample of 2017"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("sample"), tr("fill it with a sample; there is one: 2017"), QStringLiteral("YEAR")}};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const QString sample = call.options.value(QStringLiteral("sample"));
    const bool wanted = call.options.isSet(QStringLiteral("sample"));
    if (wanted && sample != QLatin1StringView("2017")) {
      return fail(call, {.kind = ErrorKind::usage, .message = tr("There is no sample “%1”; there is one: 2017.").arg(sample)});
    }
    const QString path = call.arguments.first();
    const auto file = wanted ? createSample(path, call.clock) : createEmpty(path, call.clock);
    return file ? exit_code::done : fail(call, file.error());
  }
};

}  // namespace

std::unique_ptr<Command> newCommand() { return std::make_unique<New>(); }

}  // namespace eclosion::app
