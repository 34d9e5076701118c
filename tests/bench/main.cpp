// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the program must not get slower at and prints each against its limit. Arguments are Google Benchmark's; with
// --details its own table comes too. Exit code 1 when something is over its bar.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <algorithm>
#include <cstdio>

#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "ui/theme/theme.h"

namespace {

// Says what is being measured only where it goes wrong; the rows are the result.
class Quiet final : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.error_occurred) std::fprintf(stderr, "bench: %s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str());
    }
  }
};

}  // namespace

int main(int argc, char** argv) {
  // Nothing of the person who measures is read or written, here or in the programs started from here.
  const QByteArray home = eclosion::bench::workFolder().toLocal8Bit() + "/home";
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) qputenv(name, home);
  qputenv("LC_ALL", "C.UTF-8");

  std::vector<char*> arguments(argv, argv + argc);
  const auto details =
      std::find_if(arguments.begin(), arguments.end(), [](const char* argument) { return qstrcmp(argument, "--details") == 0; });
  const bool detailed = details != arguments.end();
  if (detailed) arguments.erase(details);
  char interleaved[] = "--benchmark_enable_random_interleaving=true";
  arguments.insert(arguments.begin() + 1, interleaved);
  int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;

  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  eclosion::ui::Theme::instance().install(application);
  eclosion::bench::addImportRows();
  eclosion::bench::addStoreRows();
  eclosion::bench::addAnalysisRows();
  eclosion::bench::addSearchRows();
  eclosion::bench::addStartRows();
  eclosion::bench::addBoardRows();
  Quiet quiet;
  benchmark::ConsoleReporter console;
  benchmark::RunSpecifiedBenchmarks(detailed ? static_cast<benchmark::BenchmarkReporter*>(&console) : &quiet);
  const int over = eclosion::bench::printRows(eclosion::bench::machineScale());
  benchmark::Shutdown();
  eclosion::bench::closeWindows();
  return over == 0 ? 0 : 1;
}
