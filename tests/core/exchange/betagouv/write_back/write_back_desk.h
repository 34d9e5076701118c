// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QMap>

#include "core/exchange/betagouv/write_back/write_back.h"
#include "tests/core/exchange/betagouv/desk.h"
#include "tests/support/files.h"

namespace eclosion::betagouv::test {

[[nodiscard]] inline QStringList words(std::initializer_list<const char*> texts) {
  QStringList list;
  for (const char* text : texts) list << QString::fromUtf8(text);
  return list;
}

inline const QDate deskToday(2026, 9, 1);

// Every file below a folder, hidden ones too, by its path from there.
[[nodiscard]] inline QMap<QString, QByteArray> filesBelow(const QString& folder) {
  QMap<QString, QByteArray> files;
  QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (it.hasNext()) {
    const QString path = it.next();
    files.insert(QDir(folder).relativeFilePath(path), eclosion::test::contents(path));
  }
  return files;
}

// What a folder's records are as files.
[[nodiscard]] inline QMap<QString, QByteArray> recordsOf(const SourceContent& content) {
  QMap<QString, QByteArray> files;
  const auto add = [&](const auto& records) {
    for (const auto& record : records) files.insert(record.path, record.raw);
  };
  add(content.incubators);
  add(content.organisations);
  add(content.fastRounds);
  add(content.startups);
  add(content.members);
  return files;
}

[[nodiscard]] inline WriteBackPlan planOf(Desk& desk, const QString& folder) {
  auto plan = planWriteBack(desk.reader(), folder, deskToday);
  EXPECT_TRUE(plan) << qPrintable(plan ? QString() : plan.error().message);
  return plan ? std::move(*plan) : WriteBackPlan{};
}

// Writes back, and says what was planned.
inline WriteBackPlan writeBack(Desk& desk, const QString& folder) {
  WriteBackPlan plan = planOf(desk, folder);
  const auto applied = applyWriteBack(plan);
  EXPECT_TRUE(applied) << qPrintable(applied ? QString() : applied.error().message);
  return plan;
}

// "path: reason" of each refused file.
[[nodiscard]] inline QStringList refusals(const WriteBackPlan& plan) {
  QStringList list;
  for (const RefusedFile& file : plan.refused) list << file.path + QStringLiteral(": ") + file.reason;
  return list;
}

// The lines that go and come, with their signs.
[[nodiscard]] inline QStringList changedLines(const PlannedFile& file) {
  QStringList lines;
  for (const QString& line : diffOf(file).split(u'\n').mid(2)) {
    if (line.startsWith(u'-') || line.startsWith(u'+')) lines << line;
  }
  return lines;
}

}  // namespace eclosion::betagouv::test
