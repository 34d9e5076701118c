// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml.h>

#include <memory>
#include <string_view>
#include <vector>

#include "core/exchange/betagouv/front_matter.h"

namespace eclosion::betagouv {

// Turns libyaml's events into the nodes of a FrontMatter. For front_matter.cpp alone.
class TreeBuilder {
 public:
  explicit TreeBuilder(FrontMatter& target) : target_(target) {}

  [[nodiscard]] Result<> build(std::string_view yaml);

 private:
  // A sequence or mapping that is being read.
  struct Open {
    Node* node;
    Node* lastChild = nullptr;
    std::string_view key = {};  // of a mapping: read, its value still to come
    int keyLine = 0;
    bool hasKey = false;
    int children = 0;
  };

  Result<> take(const yaml_event_t& event);
  Result<> takeScalar(const yaml_event_t& event);
  Result<> open(const yaml_event_t& event, Node::Kind kind);
  void close();
  Result<> add(Node* node);
  void noteRepeats(const Node& mapping, int children);

  [[nodiscard]] Node* newNode(Node::Kind kind, const yaml_event_t& event);
  [[nodiscard]] std::string_view copy(std::string_view text);
  [[nodiscard]] Failure syntaxError(const yaml_parser_t& parser, std::string_view yaml) const;

  FrontMatter& target_;
  std::vector<Open> open_;
  int nodes_ = 0;
};

}  // namespace eclosion::betagouv
