// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/kept_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <new>
#include <utility>

namespace eclosion::kept_memory {
namespace {

thread_local void* adopted = nullptr;
thread_local bool adopting = false;

std::size_t pageBytes() {
  static const auto bytes = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  return bytes;
}

std::size_t intoPage(std::uintptr_t place) { return place % pageBytes(); }

// Which rooms are views.
struct Views {
  std::mutex mutex;
  std::vector<const void*> rooms;
};
Views& views() {
  static auto* all = new Views;  // vectors of static life may outlive what is destroyed at the end
  return *all;
}

}  // namespace

void* take(std::size_t bytes) {
  if (void* view = std::exchange(adopted, nullptr)) return view;
  if (bytes < leastBytes) return ::operator new(bytes);
  void* room = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) throw std::bad_alloc();
  return room;
}

// A view begins somewhere in a page and has that page to itself.
void give(void* room, std::size_t bytes) {
  if (bytes < leastBytes) return ::operator delete(room);
  {
    const std::lock_guard lock(views().mutex);
    std::erase(views().rooms, room);
  }
  const std::size_t before = intoPage(reinterpret_cast<std::uintptr_t>(room));
  ::munmap(static_cast<char*>(room) - before, bytes + before);
}

void* view(int file, std::size_t offset, std::size_t bytes) {
  const std::size_t before = intoPage(offset);
  void* room = ::mmap(nullptr, bytes + before, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, static_cast<off_t>(offset - before));
  if (room == MAP_FAILED) return nullptr;
  void* view = static_cast<char*>(room) + before;
  const std::lock_guard lock(views().mutex);
  views().rooms.push_back(view);
  return view;
}

void leaveInFile(const void* room, std::size_t bytes) {
  const std::lock_guard lock(views().mutex);
  if (std::find(views().rooms.begin(), views().rooms.end(), room) == views().rooms.end()) return;
  const std::size_t before = intoPage(reinterpret_cast<std::uintptr_t>(room));
  ::madvise(static_cast<char*>(const_cast<void*>(room)) - before, bytes + before, MADV_DONTNEED);
}

Adoption::Adoption(void* view) {
  adopted = view;
  adopting = true;
}
Adoption::~Adoption() { adopting = false; }
bool Adoption::isGoingOn() { return adopting; }

}  // namespace eclosion::kept_memory
