// SPDX-License-Identifier: GPL-3.0-or-later
#include <openssl/evp.h>

#include <memory>

#include "core/support/sha256.h"

namespace eclosion {
namespace {

struct Free {
  void operator()(EVP_MD* method) const { EVP_MD_free(method); }
  void operator()(EVP_MD_CTX* state) const { EVP_MD_CTX_free(state); }
};

// Empty where the library is set up without it.
QByteArray byLibrary(std::span<const QByteArrayView> pieces) {
  // Looked up once: by name it takes as long as a small file.
  static const std::unique_ptr<EVP_MD, Free> method(EVP_MD_fetch(nullptr, "SHA2-256", nullptr));
  const std::unique_ptr<EVP_MD_CTX, Free> state(EVP_MD_CTX_new());
  if (!method || !state || EVP_DigestInit_ex2(state.get(), method.get(), nullptr) != 1) return {};
  for (const QByteArrayView piece : pieces) {
    if (EVP_DigestUpdate(state.get(), piece.data(), static_cast<size_t>(piece.size())) != 1) return {};
  }
  QByteArray digest(EVP_MD_get_size(method.get()), Qt::Uninitialized);
  return EVP_DigestFinal_ex(state.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) == 1 ? digest : QByteArray();
}

}  // namespace

QByteArray sha256OfMuch(std::span<const QByteArrayView> pieces) {
  const QByteArray digest = byLibrary(pieces);
  return digest.isEmpty() ? sha256(pieces) : digest;
}

}  // namespace eclosion
