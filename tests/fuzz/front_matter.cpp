// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as files of the community's repository. Several stand in one input, apart by a record separator (0x1e), each after a
// byte that tells its kind: they may name each other.
#include "core/exchange/betagouv/front_matter.h"

#include <QList>
#include <cstdint>

#include "core/exchange/betagouv/read.h"
#include "tests/fuzz/fed_portfolio.h"

namespace eclosion::fuzz {
namespace {

using namespace betagouv;

constexpr char separator = 0x1e;
constexpr int kinds = 5;
constexpr const char* folders[kinds] = {"_incubators", "_organisations", "_fasts", "_startups", "_authors"};

// Looks at every node: each stands within limits, and its text is there to be read.
void look(const Node& node, int depth, int& nodes) {
  demand(depth <= FrontMatter::Limits::depth, "values stand no deeper than allowed");
  demand(++nodes <= FrontMatter::Limits::nodes, "there are no more values than allowed");
  demand(!node.isNull() || node.text.size() <= 4, "nothing is said in few letters");
  demand(QString::fromUtf8(node.text.data(), static_cast<qsizetype>(node.text.size())).size() <=
             static_cast<qsizetype>(node.text.size()),
         "a text can be read");
  for (const Node* child = node.firstChild; child; child = child->nextSibling) {
    demand(child->keyLine >= 0 && child->line > 0, "lines are counted from 1");
    demand(node.kind != Node::Kind::mapping || node.find(child->key), "a key is found");
    look(*child, depth + 1, nodes);
  }
}

void parse(QByteArrayView file) {
  const auto source = FrontMatter::parse(file);
  if (!source) {
    demand(!source.error().message.isEmpty(), "a refusal has its reason");
    return;
  }
  int nodes = 0;
  look(source->root(), 0, nodes);
  demand(source->root().kind == Node::Kind::mapping, "the root is a mapping");
}

void read(const QByteArray& input) {
  std::vector<KeptFile> files;
  int number = 0;
  for (const QByteArray& part : input.split(separator)) {
    if (part.isEmpty() || number > 20) continue;
    const auto kind = static_cast<unsigned char>(part.front()) % kinds;
    files.push_back({.kind = static_cast<RecordKind>(kind),
                     .path = QStringLiteral("content/%1/f%2.md").arg(QLatin1StringView(folders[kind])).arg(number++),
                     .content = part.mid(1)});
  }
  const SourceContent content = readKept(files, QDate(2023, 6, 1));
  const size_t records = content.incubators.size() + content.organisations.size() + content.fastRounds.size() +
                         content.startups.size() + content.members.size();
  demand(records + content.rejected.size() == files.size(), "each file is a record or is rejected");
  for (const RejectedFile& rejected : content.rejected) demand(!rejected.reason.isEmpty(), "a refusal has its reason");
}

}  // namespace
}  // namespace eclosion::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const QByteArrayView bytes(data, static_cast<qsizetype>(size));
  eclosion::fuzz::parse(bytes.sliced(1));
  eclosion::fuzz::read(bytes.toByteArray());
  return 0;
}
