// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/vocabulary.h"
#include "core/exchange/betagouv/write_back/list_patch.h"
#include "core/exchange/betagouv/write_back/patch_fields.h"
#include "core/exchange/betagouv/write_back/record_patch.h"
#include "core/exchange/betagouv/write_back/source_words.h"

namespace eclosion::betagouv {
namespace {

// Fields in the order of the community's own model of a page; those of entries stand among them.
constexpr const char* startupFields[]{
    "title",
    "status",
    "name",
    "mission",
    "owner",
    "sponsors",
    "incubator",
    "incubators",
    "fast",
    "promotion",
    "montant",
    "phases",
    "start",
    "date",
    "end",
    "comment",
    "events",
    "link",
    "repository",
    "dashlord_url",
    "stats",
    "stats_url",
    "budget_url",
    "impact_url",
    "analyse_risques",
    "analyse_risques_url",
    "mon_service_securise",
    "accessibility_status",
    "contact",
    "usertypes",
    "thematiques",
    "techno",
};

class StartupPatch {
 public:
  StartupPatch(FrontMatterEditor& editor, const StartupFacts& said, const StartupFacts& now, const PatchContext& context)
      : editor_(editor), said_(said), now_(now), context_(context) {}

  void run() {
    const bool single = !editor_.value({}, "phases") && (editor_.value({}, "status") || !context_.hasPhases);
    const EntriesPatch phases = phasesPatch();
    const EntriesPatch events = eventsPatch();
    patchFields(editor_, said_, now_);
    if (said_.body != now_.body) (void)editor_.setBody(now_.body);
    if (said_.incubators != now_.incubators) patchIncubators();
    if (said_.sponsors != now_.sponsors) patchSponsors();
    for (const TagKind kind : {TagKind::userType, TagKind::theme, TagKind::technology}) {
      if (said_.tags.value(kind) != now_.tags.value(kind))
        patchTexts(editor_, {}, fieldOf(kind).constData(), now_.tags.value(kind), meaningOfTag(kind));
    }
    for (size_t i = 0; i < codesOf<LinkKind>.size(); ++i) {
      const auto kind = static_cast<LinkKind>(i);
      if (said_.links.value(kind) != now_.links.value(kind)) setOne(fieldOf(kind), now_.links.value(kind), Value::text);
    }
    for (size_t i = 0; i < codesOf<ComplianceKind>.size(); ++i) patchCompliance(static_cast<ComplianceKind>(i));
    single ? patchStatus() : patchEntries(editor_, "phases", phases);
    patchEntries(editor_, "events", events);
    if (said_.grant != now_.grant) patchGrant();
  }

 private:
  // The format has one value where the portfolio may have several; then nothing is changed, and it is told.
  void setOne(const QByteArray& field, const QStringList& values, Value kind) {
    if (values.size() < 2) (void)editor_.set({}, field.constData(), values.value(0), kind);
  }

  static std::function<QString(const QString&)> meaningOfTag(TagKind kind) {
    if (kind != TagKind::userType) return [](const QString& text) { return text; };
    return [](const QString& text) {
      const auto known = readUserType(text);
      return known ? known->value : text;
    };
  }

  void patchIncubators() {
    const auto meaning = [this](const QString& text) {
      return context_.names.of(context_.names.record(RecordKind::incubator, lastSegment(text)));
    };
    const Piece* main = editor_.value({}, "incubator");
    if (main && main->kind == Piece::Kind::sequence) {
      patchTexts(editor_, {}, "incubator", now_.incubators, meaning);
      return;
    }
    if (said_.incubators.value(0) != now_.incubators.value(0)) (void)editor_.set({}, "incubator", now_.incubators.value(0));
    const Piece* others = editor_.value({}, "incubators");
    QStringList wanted;
    if (others && others->kind == Piece::Kind::sequence) {
      for (const Piece& item : others->children) {
        const QString id = meaning(QString::fromStdString(item.text).trimmed());
        if (now_.incubators.contains(id)) wanted << id;
      }
    }
    for (const QString& id : now_.incubators.mid(1)) {
      if (!wanted.contains(id)) wanted << id;
    }
    if (others || !wanted.isEmpty()) patchTexts(editor_, {}, "incubators", wanted, meaning);
  }

  // By path where the organisation has a page; else in words, which say the same in any case of letters.
  void patchSponsors() {
    QStringList wanted = now_.sponsors;
    const auto meaning = [&](const QString& text) {
      const bool path = text.startsWith(u'/') || text.startsWith(u"organisations/");
      const QString word = path ? lastSegment(text) : text.simplified();
      const QString id = context_.names.of(context_.names.record(RecordKind::organisation, word));
      if (!id.isEmpty()) return organisationPath + id;
      for (const QString& name : wanted) {
        if (name.compare(word, Qt::CaseInsensitive) == 0) return name;
      }
      return word;
    };
    const bool owner = editor_.value({}, "owner") || (!editor_.value({}, "sponsors") && !context_.hasOrganisations);
    patchTexts(editor_, {}, owner ? "owner" : "sponsors", wanted, meaning);
  }

  void patchCompliance(ComplianceKind kind) {
    const QStringList now = now_.compliance.value(kind);
    if (said_.compliance.value(kind) == now) return;
    QString word = now.value(0);
    if (word == QLatin1String("yes")) word = QStringLiteral("true");
    if (word == QLatin1String("no")) word = QStringLiteral("false");
    setOne(fieldOf(kind), now.size() < 2 && !now.isEmpty() ? QStringList(word) : now,
           word == QLatin1String("true") || word == QLatin1String("false") ? Value::word : Value::text);
  }

  static std::vector<NewField> fieldsOfPhase(const PhaseFacts& phase) {
    return {{"name", wordOf(phase.phase), Value::word},
            {"start", phase.start.toString(Qt::ISODate), Value::date},
            {"end", phase.end.toString(Qt::ISODate), Value::date},
            {"comment", phase.comment}};
  }
  static std::vector<NewField> fieldsOfEvent(const EventFacts& event) {
    return {{"name", wordOf(event.kind), Value::word},
            {"date", event.date.toString(Qt::ISODate), Value::date},
            {"comment", event.comment}};
  }

  // The format has no name for a phase that was not recorded: nothing is written of one, and it is told.
  [[nodiscard]] EntriesPatch phasesPatch() const {
    EntriesPatch patch = entriesPatch(editor_, "phases", said_.phases, now_.phases, context_.lines, fieldsOfPhase,
                                      [](const PhaseFacts& phase) { return phase.start; });
    std::erase_if(patch.added, [](const auto& entry) { return entry.fields.front().value.isEmpty(); });
    for (EntryPatch& entry : patch.changed) {
      if (entry.now.front().value.isEmpty()) entry.now.front() = entry.said.front();
    }
    return patch;
  }
  [[nodiscard]] EntriesPatch eventsPatch() const {
    auto patch = entriesPatch(editor_, "events", said_.events, now_.events, context_.lines, fieldsOfEvent,
                              [](const EventFacts& event) { return event.date; });
    patch.startKey = "date";
    return patch;
  }

  // A history as one status: when it began, what it is now, and when it ended.
  struct Status {
    QDate start, end;
    QString word;
  };
  static Status statusOf(const StartupFacts& facts) {
    Status status;
    for (const PhaseFacts& phase : facts.phases) {
      if (status.start.isNull()) status.start = phase.start;
      status.end = isStop(phase.phase) ? phase.start : phase.end;
      if (phase.phase != Phase::unrecorded) status.word = statusWordOf(phase.phase);
    }
    return status;
  }

  void patchStatus() {
    const Status said = statusOf(said_);
    const Status now = statusOf(now_);
    if (said.word != now.word) (void)editor_.set({}, "status", now.word, Value::word);
    if (said.start != now.start) (void)editor_.set({}, "start", now.start.toString(Qt::ISODate), Value::date);
    if (said.end != now.end) (void)editor_.set({}, "end", now.end.toString(Qt::ISODate), Value::date);
  }

  static QString amountText(Money amount) {
    QString text = QString::number(amount.cents / 100);
    if (amount.cents % 100 != 0) text += QStringLiteral(".%1").arg(amount.cents % 100, 2, 10, QLatin1Char('0'));
    return text;
  }

  void patchGrant() {
    if (!now_.grant) {
      (void)editor_.remove({}, "fast");
      return;
    }
    const QString promotion = now_.grant->promotion > 0 ? QString::number(now_.grant->promotion) : QString();
    const QString amount = amountText(now_.grant->amount);
    if (!editor_.mapping({"fast"})) {
      std::vector<NewField> fields{{"promotion", promotion, Value::word}, {"montant", amount, Value::word}};
      if (promotion.isEmpty()) fields.erase(fields.begin());
      (void)editor_.addMapping("fast", fields);
      return;
    }
    const GrantFacts said = said_.grant.value_or(GrantFacts{});
    if (said.promotion != now_.grant->promotion) (void)editor_.set({"fast"}, "promotion", promotion, Value::word);
    if (said.amount != now_.grant->amount) (void)editor_.set({"fast"}, "montant", amount, Value::word);
  }

  FrontMatterEditor& editor_;
  const StartupFacts& said_;
  const StartupFacts& now_;
  const PatchContext& context_;
};

}  // namespace

Result<QByteArray> patchStartup(const QByteArray& file, const StartupFacts& said, const StartupFacts& now,
                                const PatchContext& context) {
  auto editor = FrontMatterEditor::open(orEmptyFile(file), startupFields);
  if (!editor) return Failure(editor.error());
  StartupPatch(*editor, said, now, context).run();
  return editor->file();
}

}  // namespace eclosion::betagouv
