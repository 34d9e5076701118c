// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the program must not get slower at and prints each against its limit. Exit code 1 when something is over its bar.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <cstring>

#include "tests/bench/families.h"
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

using namespace eclosion::bench;

void help() {
  std::printf("Prints what was measured against its limit, a row each. Names of families run those alone:\n");
  for (const Family& family : families())
    std::printf("  %-12s%s%s\n", family.name, family.about, family.slow ? "; runs only when named" : "");
  std::printf(
      "Other arguments are Google Benchmark's, among them --benchmark_filter=REGEX on the names of measures, which\n"
      "--details lists with all their runs. Exit code 1: something is over its bar.\n");
}

// Takes the names of families out of the arguments and adds their rows; without any, all but the slow ones.
void addFamilies(std::vector<char*>& arguments) {
  const auto named = [&](const Family& family) {
    return std::erase_if(arguments, [&](const char* argument) { return std::strcmp(argument, family.name) == 0; }) > 0;
  };
  std::vector<const Family*> chosen;
  for (const Family& family : families()) {
    if (named(family)) chosen.push_back(&family);
  }
  const bool all = chosen.empty();
  for (const Family& family : families()) {
    if (all && !family.slow) chosen.push_back(&family);
  }
  const auto brings = [&](const char* name) {
    return std::any_of(chosen.begin(), chosen.end(), [&](const Family* family) { return std::strcmp(family->name, name) == 0; });
  };
  for (const Family* family : chosen) family->add();
  // The bars in milliseconds want to know how fast the machine is.
  if (!brings("start")) addLabelWindow(5);
}

bool takeOut(std::vector<char*>& arguments, const char* name) {
  return std::erase_if(arguments, [&](const char* argument) { return std::strcmp(argument, name) == 0; }) > 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<char*> arguments(argv, argv + argc);
  if (takeOut(arguments, "--help")) {
    help();
    return 0;
  }
  // Nothing of the person who measures is read or written, here or in the programs started from here.
  const QByteArray home = workFolder().toLocal8Bit() + "/home";
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) qputenv(name, home);
  qputenv("LC_ALL", "C.UTF-8");

  const bool detailed = takeOut(arguments, "--details");
  addFamilies(arguments);
  char interleaved[] = "--benchmark_enable_random_interleaving=true";
  arguments.insert(arguments.begin() + 1, interleaved);
  int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;

  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  eclosion::ui::Theme::instance().install(application);
  Quiet quiet;
  benchmark::ConsoleReporter console;
  benchmark::RunSpecifiedBenchmarks(detailed ? static_cast<benchmark::BenchmarkReporter*>(&console) : &quiet);
  const int over = printRows(machineScale());
  benchmark::Shutdown();
  closeWindows();
  return over == 0 ? 0 : 1;
}
