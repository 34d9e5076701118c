// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/front_matter.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstring>
#include <optional>

#include "core/exchange/betagouv/rejection.h"
#include "core/exchange/betagouv/text_check.h"
#include "core/exchange/betagouv/tree_builder.h"

namespace eclosion::betagouv {
namespace {

struct FrontMatterText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::FrontMatter)
};

std::string_view withoutTrailingSpace(std::string_view line) {
  const size_t last = line.find_last_not_of(" \t\r");
  return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
}

bool isFence(std::string_view line) { return withoutTrailingSpace(line) == "---"; }

// The line that starts at `from`, without its end; `from` moves to the next one.
std::string_view takeLine(std::string_view text, size_t& from) {
  const size_t end = text.find('\n', from);
  const std::string_view line = text.substr(from, end == std::string_view::npos ? end : end - from);
  from = end == std::string_view::npos ? text.size() : end + 1;
  return line;
}

struct Parts {
  std::string_view yaml;
  std::string_view body;
};

// Cuts at the two fences. Only the first closing fence counts: the body may hold more.
std::optional<Parts> cut(std::string_view text) {
  size_t position = 0;
  takeLine(text, position);
  const size_t start = position;
  while (position < text.size()) {
    const size_t lineStart = position;
    if (isFence(takeLine(text, position))) {
      return Parts{text.substr(start, lineStart - start), text.substr(position)};
    }
  }
  return std::nullopt;
}

}  // namespace

const Node* Node::find(std::string_view name) const {
  const Node* found = nullptr;
  if (kind != Kind::mapping) return nullptr;
  for (const Node* child = firstChild; child; child = child->nextSibling) {
    if (child->key == name) found = child;
  }
  return found;
}

bool Node::isNull() const {
  if (kind != Kind::scalar || style != Style::plain) return false;
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

Result<FrontMatter> FrontMatter::parse(QByteArrayView file) {
  std::string_view text(file.data(), static_cast<size_t>(file.size()));
  if (const size_t bad = firstBadByte(text); bad != std::string_view::npos) {
    if (text[bad] == '\0') {
      return refused(lineOf(text, bad),
                     FrontMatterText::tr("The file holds a zero byte: it is not a text. Save it as UTF-8 text."));
    }
    return refused(lineOf(text, bad), FrontMatterText::tr("This line is not UTF-8. Save the file with the encoding UTF-8."));
  }
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);  // byte order mark

  size_t position = 0;
  if (!isFence(takeLine(text, position))) {
    return rejected(
        1, FrontMatterText::tr("There is no front matter: the first line must be “---”, then the fields, then “---” again."));
  }
  const auto parts = cut(text);
  if (!parts) return rejected(1, FrontMatterText::tr("The front matter has no end: add a line “---” after its last field."));
  if (static_cast<qsizetype>(parts->yaml.size()) > Limits::bytes) {
    return refused(1, FrontMatterText::tr("The front matter holds %1, more than the %2 allowed. Is this the right file?")
                          .arg(QLocale().formattedDataSize(static_cast<qint64>(parts->yaml.size())),
                               QLocale().formattedDataSize(Limits::bytes)));
  }

  FrontMatter result;
  result.body_ = parts->body;
  // A first block about as large as what usually goes in it: one allocation a file.
  result.arena_ = std::make_unique<std::pmr::monotonic_buffer_resource>(4096 + 2 * parts->yaml.size());
  ECLOSION_TRY(TreeBuilder(result).build(parts->yaml));
  return result;
}

}  // namespace eclosion::betagouv
