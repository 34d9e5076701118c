// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/person_names.h"

#include <QCoreApplication>

#include "core/edits/lookup.h"

namespace eclosion::edits {
namespace {

struct PersonNames {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::PersonNames)
};

constexpr qsizetype longestName = 300;

PersonTextPut textOf(const PersonTextId& id, const QUuid& person, const QString& name) {
  return {.id = id, .person = person, .kind = QStringLiteral("name"), .value = name};
}

}  // namespace

Result<void> checkPersonName(const QString& name) {
  if (name.isEmpty()) return failure(ErrorKind::refused, PersonNames::tr("Give a name."));
  if (name.size() > longestName)
    return failure(ErrorKind::refused, PersonNames::tr("A name has %1 characters at most.").arg(longestName));
  return {};
}

Edit nameMember(const MemberId& id, const QString& given) {
  return [id, name = given.simplified(), text = newId<PersonTextId>()](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(checkPersonName(name));
    auto member = require<Member>(records, id);
    if (!member) return Failure(member.error());
    if (records.text().memberName(id) == name) return Plan{};
    member->name = text;
    // No name in the words: they stay when the person is erased.
    return Plan{
        .words = PersonNames::tr("Correct the name of %1", "a person").arg(QStringLiteral("{person:%1}").arg(id.toString())),
        .puts = {std::move(*member)},
        .personTexts = {textOf(text, id.uuid(), name)}};
  };
}

Edit nameTrainee(const TraineeId& id, const QString& given) {
  return [id, name = given.simplified(), text = newId<PersonTextId>()](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(checkPersonName(name));
    auto trainee = require<Trainee>(records, id);
    if (!trainee) return Failure(trainee.error());
    if (trainee->member)
      return failure(ErrorKind::refused,
                     PersonNames::tr("This person is a member: correct the member's name, or take the member out first."));
    if (trainee->name && records.text().personText(*trainee->name) == name) return Plan{};
    const auto training = require<Training>(records, trainee->training);
    if (!training) return Failure(training.error());
    trainee->name = text;
    return Plan{.words = PersonNames::tr("Name somebody trained at %1", "a training").arg(training->name),
                .puts = {*trainee},
                .personTexts = {textOf(text, id.uuid(), name)}};
  };
}

Edit listTrainee(const TrainingId& id, const QString& given) {
  return [id, name = given.simplified(), text = newId<PersonTextId>(),
          listed = newId<TraineeId>()](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(checkPersonName(name));
    const auto training = require<Training>(records, id);
    if (!training) return Failure(training.error());
    return Plan{.words = PersonNames::tr("List somebody trained at %1", "a training").arg(training->name),
                .puts = {Trainee{.id = listed, .training = id, .name = text}},
                .personTexts = {textOf(text, listed.uuid(), name)}};
  };
}

}  // namespace eclosion::edits
