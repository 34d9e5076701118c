// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace eclosion::bench {
namespace {

std::map<std::string, std::vector<double>>& samples() {
  static std::map<std::string, std::vector<double>> all;
  return all;
}

std::vector<Row>& rows() {
  static std::vector<Row> all;
  return all;
}

std::string amount(const std::string& measure, double value) {
  char text[32];
  if (measure.rfind("memory/", 0) == 0) {
    std::snprintf(text, sizeof text, "%.1f MB", value / 1e6);
  } else if (value < 1e-3) {
    std::snprintf(text, sizeof text, "%.1f µs", value * 1e6);
  } else {
    std::snprintf(text, sizeof text, value < 1e-1 ? "%.2f ms" : "%.0f ms", value * 1e3);
  }
  return text;
}

// Padded to a width in characters, not bytes; a negative width puts the text at the right.
void cell(const std::string& text, int width) {
  const auto characters =
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
  const std::string pad(static_cast<size_t>(std::max(0, std::abs(width) - static_cast<int>(characters))), ' ');
  std::printf("%s%s  ", width < 0 ? pad.c_str() : text.c_str(), width < 0 ? text.c_str() : pad.c_str());
}

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

}  // namespace

void measure(const std::string& name, int repetitions, std::function<Sample()> run) {
  benchmark::RegisterBenchmark(name.c_str(),
                               [name, run = std::move(run)](benchmark::State& state) {
                                 for ([[maybe_unused]] auto _ : state) {
                                   const Sample sample = run();
                                   if (!sample) {
                                     state.SkipWithError("not measured");
                                     break;
                                   }
                                   note(name, *sample);
                                   state.SetIterationTime(*sample);
                                 }
                               })
      ->Iterations(1)
      ->Repetitions(repetitions)
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
}

void note(const std::string& name, double value) { samples()[name].push_back(value); }

Sample best(const std::string& name) {
  const auto found = samples().find(name);
  if (found == samples().end()) return std::nullopt;
  return *std::min_element(found->second.begin(), found->second.end());
}

void addRow(Row row) { rows().push_back(std::move(row)); }

int printRows(std::optional<double> scale) {
  constexpr int whatWidth = 56;
  constexpr int width = -10;
  int over = 0;
  std::printf("\n");
  cell("what", whatWidth);
  for (const char* heading : {"ours", "peer", "ratio", "bar"}) cell(heading, width);
  std::printf("\n");
  for (const Row& row : rows()) {
    const Sample ours = best(row.ours);
    const Sample peer = best(row.peer);
    if (!ours || (!row.peer.empty() && !peer)) continue;
    cell(row.what, whatWidth);
    cell(amount(row.ours, *ours), width);
    cell(peer ? amount(row.peer, *peer) : std::string(), width);
    cell(peer ? number(*ours / *peer) : std::string(), width);
    if (!row.bar) {
      std::printf("\n");
      continue;
    }
    const double limit = peer ? *row.bar : *row.bar * scale.value_or(1) / 1000;
    const bool kept = (peer ? *ours / *peer : *ours) <= limit;
    cell("≤ " + (peer ? number(limit) : amount(row.ours, limit)), width);
    std::printf("%s\n", kept ? "ok" : "OVER");
    over += kept ? 0 : 1;
  }
  std::printf("\nThe best of several runs of each, in random order. ");
  if (scale) {
    std::printf(
        "This machine takes %.2f times as long as the one the bars in\n"
        "milliseconds are for; they are scaled by that.\n",
        *scale);
  } else {
    std::printf("How fast this machine is was not measured:\nbars in milliseconds are taken as they are.\n");
  }
  return over;
}

}  // namespace eclosion::bench
