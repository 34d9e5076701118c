// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include <QCoreApplication>

#include "app/command_line/table.h"

namespace eclosion::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::CommandLine)
};

QString usageOf(const Command& command) {
  QStringList words{QStringLiteral("eclosion"), command.name()};
  for (const Argument& argument : command.arguments()) {
    words.append(argument.required ? argument.name : QStringLiteral("[%1]").arg(argument.name));
  }
  if (!command.options().isEmpty()) words.append(Words::tr("[options]"));
  return words.join(u' ');
}

QString spelled(const QCommandLineOption& option) {
  QStringList names;
  for (const QString& name : option.names()) names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
  QString text = names.join(QStringLiteral(", "));
  if (!option.valueName().isEmpty()) text += u' ' + option.valueName();
  return text;
}

void addGlobalOptions(TextTable& table) {
  table.addRow({QStringLiteral("--lang en|fr"), Words::tr("language of the words and numbers; without it, the system's")});
  table.addRow({QStringLiteral("-h, --help"), Words::tr("this help")});
}

}  // namespace

void writeHelp(const CommandList& commands, QTextStream& out) {
  out << Words::tr("Éclosion: the portfolio of a public-service startup incubator.") << QStringLiteral("\n\n");
  TextTable usage;
  usage.addRow({QStringLiteral("eclosion [FILE]"), Words::tr("open the window")});
  for (const auto& command : commands) usage.addRow({usageOf(*command), command->summary()});
  usage.write(out, 2);
  out << QLatin1Char('\n') << Words::tr("Options:") << QLatin1Char('\n');
  TextTable options;
  addGlobalOptions(options);
  options.addRow({QStringLiteral("--version"), Words::tr("the version of the program")});
  options.write(out, 2);
  out << QLatin1Char('\n') << Words::tr("“eclosion COMMAND -h” tells the options of a command. Commands need no display.")
      << QLatin1Char('\n')
      << Words::tr("Exit codes: 0 done, 1 problems found, 2 usage error, 3 the file or source could not be used.") << Qt::endl;
}

void writeHelp(const Command& command, QTextStream& out) {
  out << usageOf(command) << QLatin1Char('\n') << command.summary() << QStringLiteral("\n\n");
  TextTable table;
  for (const Argument& argument : command.arguments()) table.addRow({argument.name, argument.help});
  for (const QCommandLineOption& option : command.options()) table.addRow({spelled(option), option.description()});
  addGlobalOptions(table);
  table.write(out, 2);
  if (const QString details = command.details(); !details.isEmpty()) out << QLatin1Char('\n') << details << QLatin1Char('\n');
  out.flush();
}

}  // namespace eclosion::app
