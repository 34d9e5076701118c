// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/target_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace eclosion::betagouv {
namespace {

struct TargetFolderText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::TargetFolder)
};

QString keyOf(RecordKind kind, const QString& sourceId) {
  return QString(kindCode(kind)) + QLatin1Char('/') + sourceId.toCaseFolded();
}

// A portfolio from elsewhere may name any path: only a file in a folder of records is written.
bool isSound(const QString& path) {
  const QStringList steps = path.split(u'/');
  const bool plain = std::all_of(steps.begin(), steps.end(), [](const QString& step) {
    return !step.isEmpty() && step != QLatin1String(".") && step != QLatin1String("..") && !step.contains(QChar(u'\0'));
  });
  return plain && steps.size() >= 2 && steps.size() <= 3 && kindOfFolder(steps[steps.size() - 2]).has_value() &&
         (steps.size() == 2 || steps.front() == QLatin1String("content"));
}

}  // namespace

QString currentFolderName(RecordKind kind) {
  switch (kind) {
    case RecordKind::incubator:
      return QStringLiteral("_incubators");
    case RecordKind::organisation:
      return QStringLiteral("_organisations");
    case RecordKind::fastRound:
      return QStringLiteral("_fasts");
    case RecordKind::startup:
      return QStringLiteral("_startups");
    case RecordKind::member:
      return QStringLiteral("_authors");
  }
  return {};
}

Result<TargetFolder> TargetFolder::at(const QString& folder) {
  TargetFolder target;
  const QFileInfo info(folder);
  target.top_ = info.absoluteFilePath();
  if (!info.exists() && !info.isSymLink()) {
    if (const QFileInfo parent(info.absolutePath()); !parent.isDir()) {
      return failure(ErrorKind::notFound,
                     TargetFolderText::tr("There is no folder “%1” to make a folder in. Make it first, or choose another.")
                         .arg(parent.filePath()));
    }
    return target;
  }
  if (!info.isDir()) {
    return failure(ErrorKind::notFound, TargetFolderText::tr("“%1” is not a folder. Give an empty folder, or a copy of the "
                                                             "community's repository.")
                                            .arg(folder));
  }
  target.top_ = info.canonicalFilePath();
  // What is hidden, such as a version history without files, does not count.
  if (QDir(target.top_).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).isEmpty()) return target;
  auto listing = listSource(target.top_);
  if (!listing) {
    if (listing.error().kind != ErrorKind::notFound) return Failure(listing.error());
    return failure(
        ErrorKind::refused,
        TargetFolderText::tr("“%1” is neither empty nor a copy of the community's repository. Nothing was written. Give an "
                             "empty folder, or the repository's own.")
            .arg(folder));
  }
  target.checkout_ = true;
  const bool below = QFileInfo(target.top_).fileName() == QLatin1String("content") &&
                     std::any_of(listing->entries.begin(), listing->entries.end(),
                                 [](const SourceEntry& entry) { return entry.path.startsWith(u"content/"); }) &&
                     !QFileInfo(target.top_ + QStringLiteral("/content")).isDir();
  if (below) target.top_ = QFileInfo(target.top_).path();
  for (const SourceEntry& entry : listing->entries) target.entries_.insert(keyOf(entry.kind, entry.sourceId), entry);
  return target;
}

QString TargetFolder::refusal(RecordKind kind, const QString& sourceId, PlannedFile& file) const {
  if (!isSound(file.path)) return TargetFolderText::tr("This path leads out of the folders of records; it was not written.");
  if (!checkout_ || file.change == FileChange::same) return {};
  const auto entry = entries_.constFind(keyOf(kind, sourceId));
  const QString full = top_ + u'/' + file.path;
  if (entry == entries_.cend()) {
    if (file.change == FileChange::removed) return {};
    if (file.change == FileChange::changed)
      return TargetFolderText::tr(
          "The file is no longer there. Bring the copy up to date in the portfolio first, by importing it.");
    const QFileInfo parent(QFileInfo(full).path());
    const bool inside = !parent.exists() || parent.canonicalFilePath() == parent.absoluteFilePath();
    if (!inside) return TargetFolderText::tr("The folder is a link; nothing is written through it.");
    return QFileInfo(full).exists() || QFileInfo(full).isSymLink()
               ? TargetFolderText::tr("Something of that name is there already.")
               : QString();
  }
  file.path = entry->path;
  const QFileInfo present(QFile::decodeName(entry->location.c_str()));
  if (present.isSymLink() || present.canonicalFilePath() != present.absoluteFilePath())
    return TargetFolderText::tr("This is a link; nothing is written through it.");
  const auto bytes = readWhole(entry->location);
  if (!bytes) return bytes.error().message;
  if (*bytes == file.before || (file.change != FileChange::removed && *bytes == file.after)) return {};
  if (file.change == FileChange::added) return TargetFolderText::tr("Something of that name is there already.");
  return TargetFolderText::tr("The file changed since it was imported. Import the folder, then write back again.");
}

bool TargetFolder::needs(const PlannedFile& file) const {
  if (!checkout_) return file.change != FileChange::removed;
  if (file.change == FileChange::same) return true;  // told in the counts
  const auto bytes = readWhole(QFile::encodeName(top_ + u'/' + file.path).toStdString());
  return file.change == FileChange::removed ? bytes.has_value() : !bytes || *bytes != file.after;
}

}  // namespace eclosion::betagouv
