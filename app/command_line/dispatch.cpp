// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/dispatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "app/command_line/help.h"

namespace eclosion::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::CommandLine)
};

const QStringList& helpWords() {
  static const QStringList words{QStringLiteral("-h"), QStringLiteral("--help")};
  return words;
}

// Options of Qt itself that take a value; they may come with the window.
const QStringList& qtOptionsWithValue() {
  static const QStringList words{QStringLiteral("-platform"),        QStringLiteral("-style"),
                                 QStringLiteral("-stylesheet"),      QStringLiteral("-platformtheme"),
                                 QStringLiteral("-display"),         QStringLiteral("-geometry"),
                                 QStringLiteral("-session"),         QStringLiteral("-qwindowtitle"),
                                 QStringLiteral("-qwindowgeometry"), QStringLiteral("-qwindowicon")};
  return words;
}

// Takes `--lang X` or `--lang=X` out of the arguments, wherever it stands.
QString takeLanguage(QStringList& arguments, QStringList& mistake) {
  QString language;
  for (qsizetype i = 0; i < arguments.size();) {
    const QString word = arguments.at(i);
    if (word == QStringLiteral("--")) break;
    if (word == QStringLiteral("--lang")) {
      language = arguments.value(i + 1);
      arguments.removeAt(i);
      if (i < arguments.size()) arguments.removeAt(i);
    } else if (word.startsWith(QStringLiteral("--lang="))) {
      language = word.mid(7);
      arguments.removeAt(i);
    } else {
      ++i;
      continue;
    }
    if (language != QStringLiteral("en") && language != QStringLiteral("fr")) mistake = {QStringLiteral("language"), language};
  }
  return language;
}

// The command whose name the arguments begin with; the longest name wins.
const Command* commandFor(const QStringList& arguments, const CommandList& commands, qsizetype& words) {
  const Command* found = nullptr;
  words = 0;
  for (const auto& command : commands) {
    const QStringList name = command->name().split(u' ');
    if (name.size() > words && arguments.mid(0, name.size()) == name) {
      found = command.get();
      words = name.size();
    }
  }
  return found;
}

Request mistaken(Request request, const QStringList& mistake) {
  request.kind = Request::Kind::mistake;
  request.mistake = mistake;
  return request;
}

Request readWindow(Request request, const QStringList& arguments, const CommandList& commands) {
  QStringList files;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const QString& word = arguments.at(i);
    if (qtOptionsWithValue().contains(word)) {
      ++i;
    } else if (word.startsWith(u"--") || (word.startsWith(u'-') && word.size() == 2)) {
      return mistaken(std::move(request), {QStringLiteral("option"), word});
    } else if (!word.startsWith(u'-')) {
      files.append(word);
    }
  }
  const bool group = !files.isEmpty() && std::any_of(commands.begin(), commands.end(), [&](const auto& command) {
    return command->name().startsWith(files.first() + u' ');
  });
  if (group) return mistaken(std::move(request), {QStringLiteral("group"), files.first(), files.value(1)});
  if (files.size() > 1) return mistaken(std::move(request), {QStringLiteral("command"), files.first()});
  const QString file = files.value(0);
  request.file = file;
  // A bare word that is no file is a command spelled wrong, not a portfolio to look for.
  const bool bareWord = !file.isEmpty() && !file.contains(u'.') && !file.contains(u'/');
  if (bareWord && !QFileInfo::exists(file)) return mistaken(std::move(request), {QStringLiteral("command"), file});
  return request;
}

QString sayMistake(const QStringList& mistake) {
  const QString& kind = mistake.first();
  if (kind == QStringLiteral("language")) return Words::tr("--lang takes en or fr, not “%1”.").arg(mistake.value(1));
  if (kind == QStringLiteral("option")) return Words::tr("There is no option %1.").arg(mistake.value(1));
  if (kind == QStringLiteral("display")) return Words::tr("There is no display to open the window on; the commands need none.");
  if (kind == QStringLiteral("group")) {
    return mistake.value(2).isEmpty() ? Words::tr("“%1” needs a second word.").arg(mistake.value(1))
                                      : Words::tr("There is no command “%1 %2”.").arg(mistake.value(1), mistake.value(2));
  }
  return Words::tr("“%1” is neither a command nor a file.").arg(mistake.value(1));
}

int usageError(const Streams& streams, const QString& prefix, const QString& message, const QString& advice) {
  streams.err << prefix << QStringLiteral(": ") << message << QLatin1Char('\n') << advice << Qt::endl;
  return exit_code::usage;
}

// Says what is wrong with the options as a sentence, or nothing.
QString optionMistake(QCommandLineParser& parser, const Command& command, const QStringList& arguments) {
  for (const QCommandLineOption& option : command.options()) parser.addOption(option);
  parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  const bool parsed = parser.parse(QStringList(QStringLiteral("eclosion")) + arguments);
  if (!parser.unknownOptionNames().isEmpty()) {
    const QString name = parser.unknownOptionNames().first();
    return Words::tr("There is no option %1.").arg((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
  }
  // The parser's own sentence, which is about a value that is missing or one too many.
  if (!parsed) return parser.errorText();
  const QList<Argument> declared = command.arguments();
  const QStringList given = parser.positionalArguments();
  for (qsizetype i = given.size(); i < declared.size(); ++i) {
    if (declared.at(i).required) return Words::tr("%1 is missing: %2").arg(declared.at(i).name, declared.at(i).help);
  }
  if (given.size() > declared.size()) return Words::tr("“%1” is one argument too many.").arg(given.at(declared.size()));
  return {};
}

int runCommand(const Request& request, Streams streams, const Clock& clock) {
  const Command& command = *request.command;
  const auto asked = [&](const QString& word) { return helpWords().contains(word); };
  if (std::any_of(request.arguments.begin(), request.arguments.end(), asked)) {
    writeHelp(command, streams.out);
    return exit_code::done;
  }
  QCommandLineParser parser;
  const QString mistake = optionMistake(parser, command, request.arguments);
  const QString prefix = QStringLiteral("eclosion ") + command.name();
  if (!mistake.isEmpty()) return usageError(streams, prefix, mistake, Words::tr("See %1 -h.").arg(prefix));
  const int code = command.run({command.name(), parser, parser.positionalArguments(), streams, clock});
  streams.out.flush();
  streams.err.flush();
  return code;
}

}  // namespace

Request readRequest(const QStringList& arguments, const CommandList& commands) {
  Request request;
  QStringList rest = arguments;
  QStringList mistake;
  request.language = takeLanguage(rest, mistake);
  if (!mistake.isEmpty()) {
    request.language.clear();
    return mistaken(std::move(request), mistake);
  }
  qsizetype words = 0;
  request.command = commandFor(rest, commands, words);
  if (request.command != nullptr) {
    request.kind = Request::Kind::command;
    request.arguments = rest.mid(words);
    return request;
  }
  for (const QString& word : rest) {
    if (helpWords().contains(word)) request.kind = Request::Kind::help;
    if (word == QStringLiteral("--version")) request.kind = Request::Kind::version;
    if (request.kind != Request::Kind::window) return request;
  }
  return readWindow(std::move(request), rest, commands);
}

int answer(const Request& request, const CommandList& commands, Streams streams, const Clock& clock) {
  switch (request.kind) {
    case Request::Kind::command:
      return runCommand(request, streams, clock);
    case Request::Kind::help:
      writeHelp(commands, streams.out);
      return exit_code::done;
    case Request::Kind::version:
      streams.out << QStringLiteral("eclosion " ECLOSION_VERSION) << Qt::endl;
      return exit_code::done;
    case Request::Kind::mistake:
    case Request::Kind::window:
      break;
  }
  return usageError(streams, QStringLiteral("eclosion"), sayMistake(request.mistake),
                    Words::tr("See %1 -h.").arg(QStringLiteral("eclosion")));
}

int fail(const Call& call, const Error& error) {
  QTextStream& err = call.streams.err;
  err << QStringLiteral("eclosion ") << call.command << QStringLiteral(": ");
  if (!error.file.isEmpty()) {
    err << error.file << QLatin1Char(':');
    if (error.line > 0) err << error.line << QLatin1Char(':');
    err << QLatin1Char(' ');
  }
  err << error.message << Qt::endl;
  switch (error.kind) {
    case ErrorKind::usage:
      return exit_code::usage;
    case ErrorKind::conflict:
    case ErrorKind::cancelled:
      return exit_code::problems;
    default:
      return exit_code::unusable;
  }
}

}  // namespace eclosion::app
