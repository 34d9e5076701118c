// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/betagouv/temporary_source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace eclosion::betagouv::test {

TemporarySource::TemporarySource() { QDir(folder_.path()).mkpath(QStringLiteral("content/_startups")); }

TemporarySource& TemporarySource::add(const QString& path, const QByteArray& content) {
  const QString full = this->path(path);
  QDir().mkpath(QFileInfo(full).path());
  QFile file(full);
  EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(full);
  file.write(content);
  return *this;
}

TemporarySource& TemporarySource::page(const QString& folder, const QString& id, const QByteArray& yaml) {
  return add(QStringLiteral("content/%1/%2.md").arg(folder, id), "---\n" + yaml + "\n---\n");
}

QString TemporarySource::path(const QString& below) const { return below.isEmpty() ? folder_.path() : folder_.filePath(below); }

SourceContent TemporarySource::read(const QDate& date) const {
  auto content = readSource(path(), date);
  EXPECT_TRUE(content) << qPrintable(content.error().message);
  return content ? std::move(*content) : SourceContent{};
}

QStringList details(const SourceContent& content, const char* code) {
  QStringList result;
  for (const SourceFinding& finding : content.findings) {
    if (finding.code == QLatin1StringView(code)) result.append(finding.detail);
  }
  return result;
}

QStringList findingsOf(const SourceContent& content, RecordKind kind, const QString& sourceId) {
  QStringList result;
  for (const SourceFinding& finding : content.findings) {
    if (finding.kind == kind && finding.sourceId == sourceId) result.append(QString(finding.code) + u' ' + finding.detail);
  }
  return result;
}

}  // namespace eclosion::betagouv::test
