// SPDX-License-Identifier: GPL-3.0-or-later
// eclosion_fuzz_corpus FOLDER: the portfolios that bytes are fed to, and what fuzzing starts from, all of our own making:
// changesets of random edits, ways to alter a file, the invented repositories of the tests.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <limits>

#include "core/store/schema.h"
#include "core/store/sqlite.h"
#include "tests/fuzz/cells.h"
#include "tests/fuzz/fed_portfolio.h"
#include "tests/support/odd_journal.h"
#include "tests/support/zip_bytes.h"

namespace eclosion::fuzz {
namespace {

constexpr qsizetype largestSeed = 4000;

class Corpus {
 public:
  Corpus(const QString& folder, const char* target) : folder_(folder + QStringLiteral("/corpus/") + QLatin1StringView(target)) {
    QDir(folder_).removeRecursively();
    QDir().mkpath(folder_);
  }
  void add(const QByteArray& seed) {
    if (!seed.isEmpty() && seed.size() <= largestSeed)
      write(folder_ + QStringLiteral("/%1").arg(number_++, 4, 10, QLatin1Char('0')), seed);
  }

 private:
  QString folder_;
  int number_ = 0;
};

QByteArray escaped(const QByteArray& bytes) {
  QByteArray text = "\"";
  for (const char c : bytes) text += "\\x" + QByteArray(1, c).toHex();
  return text + "\"\n";
}

// The head of every table's part, which no mutation would hit upon.
void writeTableNames(const QString& folder) {
  QByteArray words;
  for (const store::Table& table : store::trackedTables()) {
    QByteArray head("T");
    head += static_cast<char>(table.columns.size());
    head += '\1';
    head += QByteArray(static_cast<qsizetype>(table.columns.size()) - 1, '\0');
    head += table.name;
    head += '\0';
    words += escaped(head);
  }
  write(folder + QStringLiteral("/changeset.dict"), words);
}

void addChangesets(const QString& folder) {
  Corpus corpus(folder, "changeset");
  sqlite3* db = nullptr;
  demand(sqlite3_open((folder + QStringLiteral("/base.eclosion")).toUtf8().constData(), &db) == SQLITE_OK, "the base opens");
  {
    auto entries = store::Statement::prepare(db, "SELECT changeset FROM journal ORDER BY seq");
    demand(entries.has_value(), "the journal can be read");
    while (entries->step().value()) {
      const QByteArray changeset = entries->bytes(0).toByteArray();
      corpus.add(changeset);
      int size = 0;
      void* data = nullptr;
      demand(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data) == SQLITE_OK,
             "a changeset has an inverse");
      corpus.add(QByteArray(static_cast<const char*>(data), size));
      sqlite3_free(data);
    }
  }
  sqlite3_close(db);
}

QByteArray replaced(const QByteArray& from, const QByteArray& to) {
  return '\4' + QByteArray(1, static_cast<char>(from.size())) + from + static_cast<char>(to.size()) + to;
}

// Every number a table holds at its greatest and its least, every text as none of ours is.
void addOddCells(Corpus& corpus) {
  constexpr int rows = 3;
  for (size_t table = 0; table < cellTables().size(); ++table) {
    QByteArray greatest, least;
    for (size_t column = 0; column < cellTables()[table].columns.size(); ++column) {
      for (int row = 0; row < rows; ++row) {
        greatest += numberCell(table, column, row, std::numeric_limits<qint64>::max());
        least += numberCell(table, column, row, std::numeric_limits<qint64>::min());
      }
      if (cellTables()[table].name.endsWith("_past")) continue;
      corpus.add('\x08' + textCell(table, column, 0, "\xff\xed\xa0\x80{person:"));
      QByteArray alone;
      for (int row = 0; row < 3 * rows; ++row) alone += numberCell(table, column, row, std::numeric_limits<qint64>::max());
      corpus.add('\x08' + alone);
    }
    for (const QByteArray& cells : {greatest, least}) {
      corpus.add('\x08' + cells);
      corpus.add('\x0e' + cells);
    }
  }
}

void addWaysToAlterAFile(const QString& folder) {
  Corpus corpus(folder, "opening");
  const auto bytes = [](std::initializer_list<int> list) {
    QByteArray all;
    for (const int byte : list) all += static_cast<char>(byte);
    return all;
  };
  for (const int first : {0, 1, 2, 4, 7}) {
    const auto add = [&](const QByteArray& changes) { corpus.add(static_cast<char>(first) + changes); };
    add({});
    add(bytes({1, 16, 2, 4, 0}));          // another page size
    add(bytes({1, 18, 2, 2, 2}));          // as if in write-ahead mode
    add(bytes({1, 28, 4, 0, 0, 0, 1}));    // fewer pages
    add(bytes({1, 56, 4, 0, 0, 0, 2}));    // UTF-16
    add(bytes({1, 60, 4, 0, 0, 0, 1}));    // another version
    add(bytes({1, 20, 1, 0xff}));          // reserved bytes
    add(bytes({2, 0, 1, 0, 0, 1, 0x0d}));  // another kind of page
    add(bytes({2, 0, 7, 0, 3, 4, 0xff, 0xff, 0xff, 0xff}));
    add(bytes({3, 0, 3, 0, 9}));     // a page twice
    add(bytes({5, 1, 0x80, 1}));     // a page too many
    add(bytes({5, 0, 0x7f, 0xff}));  // a byte too few
    add(replaced("CREATE TABLE \"event\"", "CREATE VIEW  \"event\""));
    add(replaced(") STRICT, WITHOUT ROWID", ") WITHOUT ROWID        "));
    add(replaced("NOT NULL", "UNIQUE  "));
    add(replaced("table", "view "));
    add(replaced("PRIMARY KEY", "AS (abs(1))"));
    add(bytes({6, 1}) + test::journalThatNames("precious", 512, 300));
    add(bytes({6, 0}) + QByteArray::fromHex("377f0682002de218000002000000000000000001000000020000000000000000"));
    add(bytes({7}) + QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'));
  }
  addOddCells(corpus);
}

void addFrontMatter(const QString& folder) {
  Corpus corpus(folder, "front_matter");
  const QMap<QString, char> kinds{{QStringLiteral("inc"), 0},
                                  {QStringLiteral("org"), 1},
                                  {QStringLiteral("fas"), 2},
                                  {QStringLiteral("sta"), 3},
                                  {QStringLiteral("aut"), 4}};
  QByteArray all;
  QStringList paths;
  QDirIterator files(QStringLiteral(ECLOSION_SOURCE_DIR "/tests/data"), {QStringLiteral("*.md")}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) paths << files.next();
  paths.sort();
  for (const QString& path : std::as_const(paths)) {
    const QByteArray file = kinds.value(QFileInfo(path).dir().dirName().mid(1, 3), 3) + whole(path);
    corpus.add(file);
    if (all.size() + file.size() > largestSeed) {
      corpus.add(all);
      all.clear();
    }
    all += file + '\x1e';
  }
  corpus.add(all);
}

void addDecisions(const QString& folder) {
  Corpus corpus(folder, "decision");
  const QByteArray begin = R"({"startup":"S","date":"2026-09-01","until":"2027-03-01",)";
  corpus.add("{}");
  corpus.add("[]");
  corpus.add(begin + R"("outcome":"extend"})");
  corpus.add(begin + R"("outcome":"stop","transition":{"stopKind":"closed"}})");
  corpus.add(begin + R"("outcome":"transfer","reason":"r","transition":{"receiver":"O","legalForm":"GIP"}})");
  corpus.add(begin + R"("outcome":"fund-next-phase","session":"C","gate":"construction","effective":"2026-10-01",)" +
             R"("nextReview":"2027-02-01","plannedTeam":4,"hypothesis":"h","successCriterion":"s","reason":"r",)" +
             R"("amounts":[{"route":"own-budget","amount":"130000.50"},)" +
             R"({"route":"partnership","method":"reinvoicing","funder":"O","cents":9007199254740992}],)" +
             R"("scores":[{"criterion":"team","score":4,"evidence":"e"}],"conditions":[{"text":"t","due":"2026-12-01"}]})");
  corpus.add(R"({"startup":"S","outcome":"grant","amounts":[{"route":"own-budget","cents":-1}]})");
}

void addTables(const QString& folder) {
  Corpus corpus(folder, "tables");
  const auto add = [&](char kind, const QByteArray& bytes) { corpus.add(kind + bytes); };
  add(0, "Date;Montant TTC;Produit;Financeur;Voie;Libell\xE9\n31/12/2025;1 234,56 \x80;Lapins;DINUM;refacturation;T4\n;;;;;\n");
  add(0, "date,amount,method\n2025-01-01,(12.50),credit-transfer\n12/31/2025,\"1,234.56\",none\nDec 31 2025,-3,\n");
  add(0, QByteArray("\xFF\xFE"
                    "d\0\t\0a\0\n\0",
                    10));
  const QByteArray sheet =
      R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>46022</v></c>)"
      R"(<c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c><c r="D2" t="d"><v>2025-01-01</v></c></row>)";
  const QByteArray styles =
      R"(<numFmts><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>)";
  add(1, test::workbookOf(sheet, {"date", "montant"}, styles, R"(<workbookPr date1904="1"/>)"));
  add(2, sheet);
  add(3, "montant</t></si><si><rPh><t>a</t></rPh><t>b");
  add(4, styles);
}

void make(const QString& folder) {
  QDir().mkpath(folder);
  const auto fresh = [&](const char* name) {
    const QString path = folder + QLatin1Char('/') + QLatin1StringView(name);
    QFile::remove(path);
    return path;
  };
  makePortfolio(fresh("base.eclosion"), 4096);
  makePortfolio(fresh("small.eclosion"), 512);
  const QString older = fresh("older.eclosion");
  write(older, whole(QStringLiteral(ECLOSION_SOURCE_DIR "/tests/data/portfolio-v1.eclosion")));
  makePagesAnew(older, 512);
  writeTableNames(folder);
  addChangesets(folder);
  addWaysToAlterAFile(folder);
  addFrontMatter(folder);
  addDecisions(folder);
  addTables(folder);
}

}  // namespace
}  // namespace eclosion::fuzz

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: eclosion_fuzz_corpus FOLDER\n");
    return 2;
  }
  const QString folder = QString::fromLocal8Bit(arguments[1]);
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
    qputenv(name, (folder + QStringLiteral("/home")).toLocal8Bit());
  eclosion::fuzz::make(folder);
  return 0;
}
