// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <map>

#include "app/operations.h"
#include "core/exchange/betagouv/front_matter.h"
#include "core/exchange/betagouv/import.h"
#include "core/exchange/betagouv/source_folder.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"

namespace eclosion::bench {
namespace {

using namespace betagouv;

const QDate knownOn(2026, 8, 20);

const std::vector<SourceEntry>& entries(int scale) {
  static std::map<int, std::vector<SourceEntry>> all;
  auto& listed = all[scale];
  if (listed.empty()) listed = listSource(repositoryFolder(scale)).value().entries;
  return listed;
}

// What any reader of the folder must at least do: open each file, see its size, read it.
Sample readRaw(int scale) {
  const auto& files = entries(scale);
  QByteArray content;
  qint64 total = 0;
  const double time = seconds([&] {
    for (const SourceEntry& entry : files) {
      const int file = ::open(entry.location.c_str(), O_RDONLY | O_CLOEXEC);
      struct stat status {};
      if (::fstat(file, &status) == 0) {
        content.resize(static_cast<qsizetype>(status.st_size));
        total += ::read(file, content.data(), static_cast<size_t>(status.st_size));
      }
      ::close(file);
    }
  });
  return total > 0 ? Sample(time) : std::nullopt;
}

Sample parse(int scale) {
  static std::map<int, std::vector<QByteArray>> all;
  auto& contents = all[scale];
  if (contents.empty()) {
    for (const SourceEntry& entry : entries(scale)) contents.push_back(readWhole(entry.location).value());
  }
  size_t parsed = 0;
  const double time = seconds([&] {
    for (const QByteArray& content : contents) parsed += FrontMatter::parse(content) ? 1 : 0;
  });
  return parsed == contents.size() ? Sample(time) : std::nullopt;
}

Sample readRecords(int scale) {
  Result<SourceContent> content;
  const double time = seconds([&] { content = readSource(repositoryFolder(scale), knownOn); });
  return content && content->rejected.empty() ? Sample(time) : std::nullopt;
}

// The command `import betagouv` into a file yet to be made.
Sample importWhole(int scale) {
  const QString path = workFolder() + QStringLiteral("/import.eclosion");
  QFile::remove(path);
  const SystemClock clock;
  bool good = false;
  const double time = seconds([&] {
    const auto plan = planImport(repositoryFolder(scale), knownOn, nullptr);
    if (!plan) return;
    good = app::createImported(path, *plan, app::knowledgeTime(knownOn), clock, {}).has_value();
  });
  return good ? Sample(time) : std::nullopt;
}

// The same folder again, which changes nothing.
Sample importAgain(int scale) {
  static const QString path = [scale] {
    const QString made = workFolder() + QStringLiteral("/again.eclosion");
    QFile::remove(made);
    const auto plan = planImport(repositoryFolder(scale), knownOn, nullptr);
    const SystemClock clock;
    auto file = store::PortfolioFile::create(made, {.name = QStringLiteral("Import")}, clock);
    (void)applyImport(*plan, QDateTime(knownOn, QTime(23, 59), Qt::UTC), **file, clock, QStringLiteral("bench"));
    return made;
  }();
  const auto file = store::PortfolioFile::open(path, store::Access::read);
  bool good = false;
  const double time = seconds([&] {
    const auto plan = planImport(repositoryFolder(scale), knownOn, file->get());
    good = plan && plan->changesNothing();
  });
  return good ? Sample(time) : std::nullopt;
}

}  // namespace

void addImportRows() {
  constexpr int tenfold = 10;
  measure("import/raw", 15, [] { return readRaw(real); });
  measure("import/parse", 9, [] { return parse(real); });
  measure("import/records", 9, [] { return readRecords(real); });
  measure("import/whole", 7, [] { return importWhole(real); });
  measure("import/again", 5, [] { return importAgain(real); });
  measure("import10/raw", 5, [] { return readRaw(tenfold); });
  measure("import10/parse", 3, [] { return parse(tenfold); });
  measure("import10/whole", 2, [] { return importWhole(tenfold); });

  addRow({"import: parse ÷ raw read", "import/parse", "import/raw", 2.5});
  addRow({"import: records with checks ÷ raw read", "import/records", "import/raw", {}});
  addRow({"import: whole, with journal and history ÷ raw read", "import/whole", "import/raw", 20});
  addRow({"import: same folder again, nothing changes ÷ raw read", "import/again", "import/raw", {}});
  addRow({"import 10×: parse ÷ raw read", "import10/parse", "import10/raw", 2.5});
  addRow({"import 10×: whole ÷ raw read", "import10/whole", "import10/raw", 20});
}

void addLargeImportRows() {
  measure("import100/raw", 3, [] { return readRaw(hundredfold); });
  measure("import100/parse", 1, [] { return parse(hundredfold); });
  measure("import100/whole", 1, [] { return importWhole(hundredfold); });

  addRow({"import 100×: parse ÷ raw read", "import100/parse", "import100/raw", 2.5});
  addRow({"import 100×: whole ÷ raw read", "import100/whole", "import100/raw", 20});
}

}  // namespace eclosion::bench
