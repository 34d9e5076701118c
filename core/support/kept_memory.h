// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

// Memory of a vector that may lie in a file: pages of it that nobody looks at take no room. It is a private view of the file; a
// vector that grows or is copied leaves it, as vectors do.
namespace eclosion {

namespace kept_memory {

[[nodiscard]] void* take(std::size_t bytes);
void give(void* room, std::size_t bytes);

// The bytes of an open file, to be the room of the next vector this thread makes; null where they cannot be had.
[[nodiscard]] void* view(int file, std::size_t offset, std::size_t bytes);
// From here to its end the next room taken is that view, and elements without a value keep what lies there.
class Adoption {
 public:
  explicit Adoption(void* view);
  ~Adoption();
  Adoption(const Adoption&) = delete;
  Adoption& operator=(const Adoption&) = delete;
  [[nodiscard]] static bool isGoingOn();
};

// What was looked at of a view takes no room again until somebody looks once more; changes made to it are lost. Nothing happens
// to other memory.
void leaveInFile(const void* room, std::size_t bytes);

// Below this a view is not worth a page of its own.
constexpr std::size_t leastBytes = 1 << 16;

}  // namespace kept_memory

template <class T>
class KeptMemory {
 public:
  using value_type = T;
  KeptMemory() = default;
  template <class U>
  KeptMemory(const KeptMemory<U>&) {}  // NOLINT(google-explicit-constructor): what an allocator is

  [[nodiscard]] T* allocate(std::size_t count) { return static_cast<T*>(kept_memory::take(count * sizeof(T))); }
  void deallocate(T* room, std::size_t count) { kept_memory::give(room, count * sizeof(T)); }
  template <class U, class... Values>
  void construct(U* at, Values&&... values) {
    if constexpr (sizeof...(Values) == 0 && std::is_trivially_copyable_v<U>) {
      if (kept_memory::Adoption::isGoingOn()) return;
    }
    // What has no value to begin with comes from a file alone.
    if constexpr (std::is_constructible_v<U, Values...>) ::new (static_cast<void*>(at)) U(std::forward<Values>(values)...);
  }
  friend bool operator==(const KeptMemory&, const KeptMemory&) { return true; }
};

template <class T>
using KeptVector = std::vector<T, KeptMemory<T>>;

// `count` elements that stand in the file from `offset` on; none where they cannot be had so, and are to be read.
template <class T>
[[nodiscard]] std::optional<KeptVector<T>> vectorInFile(int file, std::size_t offset, std::size_t count) {
  static_assert(std::is_trivially_copyable_v<T>);
  if (count * sizeof(T) < kept_memory::leastBytes || offset % alignof(T) != 0) return std::nullopt;
  void* view = kept_memory::view(file, offset, count * sizeof(T));
  if (!view) return std::nullopt;
  KeptVector<T> result;
  const kept_memory::Adoption adoption(view);
  result.resize(count);
  return result;
}

template <class T>
void leaveInFile(const KeptVector<T>& vector) {
  if (!vector.empty()) kept_memory::leaveInFile(vector.data(), vector.size() * sizeof(T));
}

}  // namespace eclosion
