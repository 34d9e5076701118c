// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/yaml_layout.h"

#include <yaml.h>

#include <memory>

#include "core/exchange/betagouv/front_matter.h"

namespace eclosion::betagouv {
namespace {

// libyaml counts characters; the file is bytes.
std::vector<size_t> charactersOf(std::string_view text) {
  std::vector<size_t> starts;
  starts.reserve(text.size() + 1);
  for (size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) starts.push_back(i);
  }
  starts.push_back(text.size());
  return starts;
}

Piece::Style styleOf(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
      return Piece::Style::singleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return Piece::Style::doubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
      return Piece::Style::literal;
    case YAML_FOLDED_SCALAR_STYLE:
      return Piece::Style::folded;
    default:
      return Piece::Style::plain;
  }
}

class Builder {
 public:
  Builder(std::string_view yaml, size_t offset) : yaml_(yaml), offset_(offset), characters_(charactersOf(yaml)) {}

  // The text has been read by the importer before: it is valid, without aliases, and not deeper than its limits.
  Piece build() {
    yaml_parser_t parser{};
    yaml_parser_initialize(&parser);
    const std::unique_ptr<yaml_parser_t, decltype(&yaml_parser_delete)> held(&parser, &yaml_parser_delete);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(yaml_.data()), yaml_.size());
    Piece top{.kind = Piece::Kind::sequence};
    open_.push_back(std::move(top));
    for (bool more = true; more;) {
      yaml_event_t event{};
      if (yaml_parser_parse(&parser, &event) != 1) break;
      const std::unique_ptr<yaml_event_t, decltype(&yaml_event_delete)> heldEvent(&event, &yaml_event_delete);
      more = event.type != YAML_STREAM_END_EVENT;
      take(event);
    }
    while (open_.size() > 1) close(yaml_.size());
    Piece& document = open_.front();
    if (!document.children.empty() && document.children.front().kind == Piece::Kind::mapping)
      return std::move(document.children.front());
    return {.kind = Piece::Kind::mapping, .start = offset_, .end = offset_};
  }

 private:
  [[nodiscard]] size_t at(const yaml_mark_t& mark) const {
    return offset_ + (mark.index < characters_.size() ? characters_[mark.index] : yaml_.size());
  }

  void take(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        takeScalar(event);
        break;
      case YAML_SEQUENCE_START_EVENT:
        open_.push_back({.kind = Piece::Kind::sequence,
                         .flow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
                         .start = at(event.start_mark)});
        break;
      case YAML_MAPPING_START_EVENT:
        open_.push_back({.kind = Piece::Kind::mapping,
                         .flow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                         .start = at(event.start_mark)});
        break;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        close(at(event.end_mark));
        break;
      default:
        break;
    }
  }

  void takeScalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    std::string text(reinterpret_cast<const char*>(scalar.value), scalar.length);
    Piece& parent = open_.back();
    if (parent.kind == Piece::Kind::mapping && !hasKey(parent)) {
      keys_.push_back({open_.size(), std::move(text), at(event.start_mark)});
      return;
    }
    add({.kind = Piece::Kind::scalar,
         .style = styleOf(scalar.style),
         .start = at(event.start_mark),
         .end = at(event.end_mark),
         .text = std::move(text)});
  }

  [[nodiscard]] bool hasKey(const Piece&) const { return !keys_.empty() && keys_.back().depth == open_.size(); }

  void close(size_t end) {
    Piece done = std::move(open_.back());
    open_.pop_back();
    done.end = end;
    add(std::move(done));
  }

  void add(Piece piece) {
    if (!keys_.empty() && keys_.back().depth == open_.size()) {
      piece.key = std::move(keys_.back().text);
      piece.keyStart = keys_.back().start;
      keys_.pop_back();
    }
    open_.back().children.push_back(std::move(piece));
  }

  struct Key {
    size_t depth;
    std::string text;
    size_t start;
  };

  std::string_view yaml_;
  size_t offset_;
  std::vector<size_t> characters_;
  std::vector<Piece> open_;
  std::vector<Key> keys_;  // read, their values still to come
};

}  // namespace

const Piece* Piece::find(std::string_view name) const {
  const Piece* found = nullptr;
  for (const Piece& child : children) {
    if (kind == Kind::mapping && child.key == name) found = &child;
  }
  return found;
}

bool Piece::isNull() const {
  if (kind != Kind::scalar || style != Style::plain) return false;
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

Result<YamlLayout> YamlLayout::of(const QByteArray& file) {
  const auto read = FrontMatter::parse(file);
  if (!read) return Failure(read.error());
  const std::string_view text(file.constData(), static_cast<size_t>(file.size()));
  YamlLayout layout;
  layout.start = text.find('\n') + 1;
  layout.body = read->body().empty() ? text.size() : static_cast<size_t>(read->body().data() - text.data());
  const size_t lastOfFence = text[layout.body - 1] == '\n' ? layout.body - 1 : layout.body;
  layout.fence = text.rfind('\n', lastOfFence - 1) + 1;
  layout.lineEnd = layout.start >= 2 && text[layout.start - 2] == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
  layout.root = Builder(text.substr(layout.start, layout.fence - layout.start), layout.start).build();
  return layout;
}

}  // namespace eclosion::betagouv
