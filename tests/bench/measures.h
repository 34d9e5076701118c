// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

// Measures are Google Benchmarks, repeated in random order among each other, so that a busy moment of the machine does not
// fall on one alone. Rows compare them: the best repetition of each, since other programs only ever add time.
namespace eclosion::bench {

// Seconds (or bytes, for a measure of memory); nothing when it could not be measured, which has been said.
using Sample = std::optional<double>;

// `run` does what must be done before and after outside the time it returns.
void measure(const std::string& name, int repetitions, std::function<Sample()> run);
// Adds a sample to a measure that another one takes as well.
void note(const std::string& name, double value);
// The best sample of a measure; nothing when there is none.
[[nodiscard]] Sample best(const std::string& name);

// How long `work` takes.
template <class Work>
[[nodiscard]] double seconds(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Row {
  std::string what;
  std::string ours;                // a measure
  std::string peer = {};           // the measure it is divided by; empty: `bar` is in milliseconds of the reference machine
  std::optional<double> bar = {};  // the ratio or the milliseconds not to go over; nothing: for information
};
void addRow(Row row);

// Prints the rows whose measures ran. `scale`: how much slower this machine is than the reference one; nothing: not known, and
// milliseconds are taken as they are. Returns how many are over.
int printRows(std::optional<double> scale);

// Of the one-label window of this run against that of the machine the bars are for; nothing when it was not measured.
[[nodiscard]] std::optional<double> machineScale();
// Those the rows were measured with; before the application ends.
void closeWindows();

}  // namespace eclosion::bench
