// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/source_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <array>
#include <filesystem>
#include <tuple>

namespace eclosion::betagouv {
namespace {

namespace fs = std::filesystem;

struct SourceFolderText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::SourceFolder)
};

struct KindFolder {
  RecordKind kind;
  const char* name;
};

// The names of each kind's folder over the years; where a vintage has two of a kind, both are read.
constexpr std::array kindFolders{
    KindFolder{RecordKind::incubator, "_incubators"},
    KindFolder{RecordKind::incubator, "_incubator"},
    KindFolder{RecordKind::organisation, "_organisations"},
    KindFolder{RecordKind::fastRound, "_fasts"},
    KindFolder{RecordKind::startup, "_startups"},
    KindFolder{RecordKind::startup, "_startup"},
    KindFolder{RecordKind::member, "_authors"},
    KindFolder{RecordKind::member, "_author"},
};

// Endings of what people keep beside records. Any other ending may be part of a name: `data.gouv.fr` needs no `.md`.
constexpr std::array otherEndings{".html", ".yml", ".yaml", ".json", ".png", ".jpg", ".jpeg", ".gif",  ".svg",
                                  ".webp", ".txt", ".css",  ".js",   ".xml", ".csv", ".pdf",  ".orig", ".rej"};

QString decoded(const std::string& name) { return QFile::decodeName(name.c_str()); }

bool hasStartups(const fs::path& folder) {
  std::error_code error;
  return fs::is_directory(folder / "_startups", error) || fs::is_directory(folder / "_startup", error);
}

class Lister {
 public:
  // `root`: the folder that holds the kinds' folders; `prefix`: what it is called in paths; no link may lead out of
  // `boundary`.
  Lister(fs::path root, QString prefix, fs::path boundary)
      : root_(std::move(root)), prefix_(std::move(prefix)), boundary_(std::move(boundary)) {}

  SourceListing list() {
    for (const KindFolder& kind : kindFolders) listKind(kind);
    // Where two files give one id, the one with the ending comes first and is the one read.
    const auto order = [](const SourceEntry& e) { return std::tie(e.kind, e.sourceId, e.withoutEnding, e.path); };
    std::sort(result_.entries.begin(), result_.entries.end(),
              [&](const SourceEntry& a, const SourceEntry& b) { return order(a) < order(b); });
    dropSecondFiles();
    std::sort(result_.rejected.begin(), result_.rejected.end(),
              [](const RejectedFile& a, const RejectedFile& b) { return a.path < b.path; });
    return std::move(result_);
  }

 private:
  void reject(const QString& path, QString reason) { result_.rejected.push_back({path, 0, std::move(reason)}); }
  void refuse(const QString& path, QString reason) { result_.rejected.push_back({path, 0, std::move(reason), true}); }

  void listKind(const KindFolder& kind) {
    const fs::path folder = root_ / kind.name;
    const QString path = prefix_ + QLatin1StringView(kind.name);
    std::error_code error;
    if (!fs::is_directory(folder, error)) return;
    if (!staysInside(folder))
      return refuse(path, SourceFolderText::tr("The link leads out of the repository; it was not followed."));
    fs::directory_iterator files(folder, error);
    if (error) return refuse(path, SourceFolderText::tr("The folder could not be read: %1.").arg(decoded(error.message())));
    for (; files != fs::directory_iterator(); files.increment(error)) {
      take(kind.kind, *files, path + u'/');
      if (error)
        return refuse(path, SourceFolderText::tr("The folder could not be read to its end: %1.").arg(decoded(error.message())));
    }
  }

  void take(RecordKind kind, const fs::directory_entry& file, const QString& folder) {
    const std::string name = file.path().filename().string();
    if (name.front() == '.' || name.back() == '~') return;
    const QString path = folder + decoded(name);
    std::error_code error;
    if (file.is_symlink(error)) {
      const auto target = fs::status(file.path(), error);
      if (error || target.type() == fs::file_type::not_found) {
        return refuse(path, SourceFolderText::tr("The link leads nowhere, or back to itself."));
      }
      if (!staysInside(file.path()))
        return refuse(path, SourceFolderText::tr("The link leads out of the repository; it was not followed."));
    }
    if (file.is_directory(error)) {
      // A folder is a slip; a link to one leads round in circles.
      const QString reason = SourceFolderText::tr("This is a folder; records are files. Nothing in it was read.");
      return file.is_symlink(error) ? refuse(path, reason) : reject(path, reason);
    }
    if (!file.is_regular_file(error)) return refuse(path, SourceFolderText::tr("This is not an ordinary file."));
    for (const std::string_view ending : otherEndings) {
      if (std::string_view(name).ends_with(ending)) {
        return reject(path, SourceFolderText::tr("A record's name ends in “.md”; this file was not read."));
      }
    }
    QString id = sourceIdOf(path);
    const bool withoutEnding = !path.endsWith(u".md", Qt::CaseInsensitive);
    if (id.isEmpty()) return reject(path, SourceFolderText::tr("The file's name gives no id."));
    result_.entries.push_back({kind, std::move(id), withoutEnding, path, file.path().string()});
  }

  bool staysInside(const fs::path& path) const {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) return false;
    const auto [end, rest] = std::mismatch(boundary_.begin(), boundary_.end(), real.begin(), real.end());
    return end == boundary_.end();
  }

  void dropSecondFiles() {
    auto& entries = result_.entries;
    const auto keepFirst = [this](const SourceEntry& first, const SourceEntry& second) {
      if (first.kind != second.kind || first.sourceId != second.sourceId) return false;
      reject(second.path, SourceFolderText::tr("“%1” gives the same id; that file was read instead.").arg(first.path));
      return true;
    };
    entries.erase(std::unique(entries.begin(), entries.end(), keepFirst), entries.end());
  }

  fs::path root_;
  QString prefix_;
  fs::path boundary_;
  SourceListing result_;
};

}  // namespace

QString sourceIdOf(const QString& path) {
  QString id = path.mid(path.lastIndexOf(u'/') + 1).normalized(QString::NormalizationForm_C);
  if (id.endsWith(u".md", Qt::CaseInsensitive)) id.chop(3);
  return id;
}

std::optional<RecordKind> kindOfFolder(QStringView name) {
  const auto found = std::find_if(kindFolders.begin(), kindFolders.end(),
                                  [&](const KindFolder& folder) { return name == QLatin1StringView(folder.name); });
  return found == kindFolders.end() ? std::nullopt : std::optional(found->kind);
}

Result<SourceListing> listSource(const QString& folder) {
  const fs::path given(QFile::encodeName(folder).toStdString());
  std::error_code error;
  const auto status = fs::status(given, error);
  if (status.type() == fs::file_type::not_found) {
    return failure(ErrorKind::notFound, SourceFolderText::tr("There is no folder “%1”.").arg(folder));
  }
  if (error)
    return failure(ErrorKind::unreadable,
                   SourceFolderText::tr("“%1” could not be read: %2.").arg(folder, decoded(error.message())));
  if (!fs::is_directory(status)) {
    return failure(ErrorKind::notFound,
                   SourceFolderText::tr("“%1” is not a folder. Give the folder of the community repository.").arg(folder));
  }
  const fs::directory_iterator readable(given, error);
  if (error)
    return failure(ErrorKind::unreadable,
                   SourceFolderText::tr("“%1” could not be read: %2.").arg(folder, decoded(error.message())));

  const fs::path real = fs::canonical(given, error);
  if (error)
    return failure(ErrorKind::unreadable,
                   SourceFolderText::tr("“%1” could not be read: %2.").arg(folder, decoded(error.message())));
  if (hasStartups(real / "content")) return Lister(real / "content", QStringLiteral("content/"), real).list();
  if (hasStartups(real)) {
    // Given the content folder itself, paths are still told from the repository's top, so that both ways agree.
    const bool isContent = real.filename() == "content";
    return Lister(real, isContent ? QStringLiteral("content/") : QString(), real).list();
  }
  return failure(
      ErrorKind::notFound,
      SourceFolderText::tr("“%1” is not a community repository: there is no folder “content/_startups” in it, nor “_startups” or "
                           "“_startup” as in the first years. Give the repository's own folder.")
          .arg(folder));
}

}  // namespace eclosion::betagouv
