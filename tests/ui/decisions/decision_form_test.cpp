// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QLabel>
#include <QSpinBox>

#include "core/edits/decide.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/decisions/decision_form_fixture.h"
#include "ui/decisions/amount_rows.h"
#include "ui/decisions/draft_keeper.h"
#include "ui/decisions/due_list.h"
#include "ui/decisions/form_envelope.h"
#include "ui/decisions/form_outcomes.h"
#include "ui/editing/day_field.h"
#include "ui/shell/views.h"
#include "ui/widgets/button.h"

namespace eclosion::test {
namespace {

// As imports and earlier drafts leave it: recording takes the next phase, and the form asks no blank question about it.
TEST_F(DecisionFormTest, aDraftThatDoesNotSayItsTargetLeadsToTheNextPhase) {
  DecisionCase draft = newCase(lapins_, Phase::investigation, DecisionOutcome::fundNextPhase, QDate(2026, 9, 1));
  draft.transition.reset();
  ASSERT_TRUE(window_->desk().perform(edits::saveDraft(draft)));
  open(lapins_);
  ASSERT_NE(form().draft(), nullptr);
  EXPECT_FALSE(visibleFields().contains(QStringLiteral("Into the phase")));
}

TEST_F(DecisionFormTest, fromTheKeyboardAloneToRecordedAndBackAndForth) {
  select({lapins_});
  press(Qt::Key_D);
  ASSERT_EQ(ui::screenIndex(QStringLiteral("decisions")), 1);
  room().settle();
  EXPECT_EQ(form().draft(), nullptr);
  key(Qt::Key_1);
  ASSERT_NE(form().draft(), nullptr);
  ASSERT_TRUE(tabTo(QStringLiteral("Own budget: funder")));
  type(QStringLiteral("DINUM"));
  ASSERT_TRUE(tabTo(QStringLiteral("Own budget: amount")));
  type(QStringLiteral("130 000"));
  ASSERT_TRUE(tabTo(QStringLiteral("Effective")));
  key(Qt::Key_A, Qt::ControlModifier);
  type(QStringLiteral("15 Oct 2026"));
  ASSERT_TRUE(tabTo(QStringLiteral("Six months more")));
  key(Qt::Key_Space);
  ASSERT_TRUE(tabTo(QStringLiteral("Planned team")));
  type(QStringLiteral("3"));
  ASSERT_TRUE(tabTo(QStringLiteral("Hypothesis to prove")));
  type(QStringLiteral("Agents come back weekly"));
  ASSERT_TRUE(tabTo(QStringLiteral("Add a condition")));
  key(Qt::Key_Space);
  type(QStringLiteral("Ten offices"));
  key(Qt::Key_Tab);
  type(QStringLiteral("1 Feb 2027"));
  key(Qt::Key_Return, Qt::ControlModifier);

  EXPECT_EQ(form().draft(), nullptr) << "it is recorded";
  // The room stays with it and says what was decided.
  EXPECT_EQ(room().shown(), row(lapins_));
  EXPECT_EQ(room().selectedStartups(), std::vector<Portfolio::Row>{row(lapins_)});
  const auto labels = form().findChildren<QLabel*>();
  EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->isVisible() && label->text().startsWith(QStringLiteral("Recorded: Fund the next phase · Construction · ") +
                                                          moneyWords(Money::euros(130'000)));
  }));
  const Decision* decided = lastDecisionOf(ledger(), lapins_, QDate(2027, 1, 1));
  ASSERT_NE(decided, nullptr);
  EXPECT_EQ(decided->outcome, DecisionOutcome::fundNextPhase);
  EXPECT_EQ(decided->periodStart, QDate(2026, 10, 15));
  EXPECT_EQ(decided->periodEnd, QDate(2027, 4, 15));
  EXPECT_EQ(decided->nextReview, QDate(2027, 4, 15));
  EXPECT_EQ(decided->plannedTeam, 3);
  EXPECT_EQ(decided->hypothesis, QStringLiteral("Agents come back weekly"));
  ASSERT_EQ(ledger().conditionsOf(decided->id).size(), 1u);
  EXPECT_EQ(ledger().conditionsOf(decided->id)[0].due, QDate(2027, 2, 1));
  ASSERT_EQ(ledger().commitmentsOf(lapins_).size(), 1u);
  EXPECT_EQ(ledger().commitmentsOf(lapins_)[0].amount, Money::euros(130'000));
  EXPECT_EQ(ledger().commitmentsOf(lapins_)[0].funder, dinum_);
  EXPECT_EQ(columns().entryAt(row(lapins_), QDate(2026, 10, 15))->phase, Phase::construction);

  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(columns().entryAt(row(lapins_), QDate(2026, 10, 15))->phase, Phase::investigation);
  EXPECT_TRUE(ledger().commitmentsOf(lapins_).empty());
  ASSERT_NE(form().draft(), nullptr) << "undo brings the draft back";
  EXPECT_EQ(form().draft()->decision.hypothesis, QStringLiteral("Agents come back weekly"));
  EXPECT_EQ(form().draft()->conditions.size(), 1u);
  EXPECT_EQ(fieldOf<ui::AmountField>(QStringLiteral("Own budget: amount")).amount(), Money::euros(130'000));

  key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(form().draft(), nullptr);
  EXPECT_EQ(ledger().commitmentsOf(lapins_).size(), 1u);
}

TEST_F(DecisionFormTest, eachOutcomeShowsItsFields) {
  open(renards_);  // in construction
  struct Row {
    int key;
    DecisionOutcome outcome;
    bool amounts, phase, receiver, stop;
    std::optional<Phase> to;
  };
  using enum DecisionOutcome;
  for (const Row& row : {
           Row{Qt::Key_1, fundNextPhase, true, false, false, false, Phase::acceleration},
           Row{Qt::Key_2, extend, true, false, false, false, {}},
           Row{Qt::Key_3, pivot, true, true, false, false, {}},
           Row{Qt::Key_4, transfer, true, false, true, false, Phase::transferred},
           Row{Qt::Key_5, operate, true, false, false, false, Phase::operated},
           Row{Qt::Key_6, stop, false, false, false, true, Phase::stopped},
           Row{Qt::Key_7, postpone, false, false, false, false, {}},
       }) {
    form().takeFocus();
    key(row.key);
    const std::string what = code(row.outcome).latin1();
    ASSERT_NE(form().draft(), nullptr) << what;
    EXPECT_EQ(form().draft()->decision.outcome, row.outcome);
    const auto& transition = form().draft()->transition;
    EXPECT_EQ(transition ? std::optional(transition->to) : std::nullopt, row.to) << what;
    const QStringList fields = visibleFields();
    EXPECT_EQ(fields.contains(QStringLiteral("Own budget: amount")), row.amounts) << what;
    EXPECT_EQ(fields.contains(QStringLiteral("Into the phase")), row.phase) << what;
    EXPECT_EQ(fields.contains(QStringLiteral("Received by")), row.receiver) << what;
    EXPECT_EQ(fields.contains(QStringLiteral("Legal form of the receiver")), row.receiver) << what;
    EXPECT_EQ(fields.contains(QStringLiteral("Kind of stop")), row.stop) << what;
    expectNames(form(), what);
  }
}

TEST_F(DecisionFormTest, anOutcomeThatCannotBeSaysWhy) {
  // None leads on from consolidation.
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(PhasePeriod{
      .id = namedId<PhaseId>(u"late"), .startup = chouettes_, .phase = Phase::consolidation, .start = QDate(2026, 2, 1)})));
  open(chouettes_);
  auto& fund = button(QStringLiteral("Fund the next phase"));
  EXPECT_FALSE(fund.isEnabled());
  EXPECT_TRUE(fund.toolTip().contains(QStringLiteral("consolidation"))) << fund.toolTip().toStdString();
  key(Qt::Key_1);
  EXPECT_EQ(form().draft(), nullptr);
  key(Qt::Key_5);
  ASSERT_NE(form().draft(), nullptr);
}

TEST_F(DecisionFormTest, theTotalFollowsTheSplitUntilOneIsTyped) {
  open(lapins_);
  key(Qt::Key_1);
  auto& total = fieldOf<ui::AmountField>(QStringLiteral("Total amount"));
  setAmount(QStringLiteral("Own budget: amount"), QStringLiteral("130k"));
  setAmount(QStringLiteral("Partnership: amount"), QStringLiteral("80 000"));
  EXPECT_EQ(total.amount(), Money::euros(210'000));
  EXPECT_EQ(form().draft()->total(), Money::euros(210'000));
  // Another funder of the same route.
  button(QStringLiteral("Partnership: Add a funder")).click();
  auto* rows = form().findChild<ui::AmountRows*>();
  ASSERT_EQ(rows->rows().size(), 4u);
  type(QStringLiteral("ANCT"));
  QList<ui::AmountField*> partners;
  for (auto* field : form().findChildren<ui::AmountField*>()) {
    if (field->accessibleName() == QStringLiteral("Partnership: amount")) partners << field;
  }
  ASSERT_EQ(partners.size(), 2);
  partners.last()->setText(QStringLiteral("0.01"));
  EXPECT_EQ(total.amount(), (Money{.cents = 21'000'001}));
  EXPECT_EQ(form().draft()->amounts.size(), 3u);
  // A total that is typed stands, and changes no row: what they lack is said, and in the way.
  auto& own = fieldOf<ui::AmountField>(QStringLiteral("Own budget: amount"));
  const auto& record = button(QStringLiteral("Record decision"));
  total.setText(QStringLiteral("250 000"));
  EXPECT_EQ(form().draft()->total(), (Money{.cents = 21'000'001}));
  EXPECT_EQ(own.amount(), Money::euros(130'000));
  ASSERT_TRUE(says(CheckCode::total, CheckLevel::error));
  const QString lacking = moneyWords({.cents = 3'999'999});
  EXPECT_EQ(form().checks().front().words,
            QStringLiteral("The amounts add up to %1, %2 less than the total.").arg(moneyWords({.cents = 21'000'001}), lacking));
  EXPECT_FALSE(record.isEnabled());
  // One step puts the rest where something was typed last; elsewhere by hand.
  auto& rest = rows->restButton();
  ASSERT_TRUE(rest.isVisible());
  EXPECT_EQ(rest.text(), QStringLiteral("Put %1 on: Partnership").arg(lacking));
  own.setText(QStringLiteral("300k"));
  EXPECT_EQ(total.amount(), Money::euros(250'000));
  EXPECT_EQ(rest.text(), QStringLiteral("Take %1 off: Own budget").arg(moneyWords({.cents = 13'000'001})));
  rest.click();
  EXPECT_EQ(own.amount(), (Money{.cents = 16'999'999}));
  EXPECT_FALSE(rest.isVisible());
  EXPECT_FALSE(says(CheckCode::total, CheckLevel::error));
  EXPECT_TRUE(record.isEnabled()) << record.toolTip().toStdString();
  form().save();
  ASSERT_TRUE(stored(lapins_));
  EXPECT_EQ(stored(lapins_)->total(), Money::euros(250'000));
  // Emptied, it follows the rows again.
  total.clear();
  EXPECT_EQ(total.amount(), Money::euros(250'000));
  own.setText(QStringLiteral("0"));
  EXPECT_EQ(total.amount(), (Money{.cents = 8'000'001}));
  button(QStringLiteral("Partnership: Remove this amount")).click();
  EXPECT_EQ(form().draft()->amounts.size(), 2u);
}

// Also where it leaves the programme, and with it the list of what may be decided of.
TEST_F(DecisionFormTest, staysWithWhatWasDecided) {
  open(lapins_);
  key(Qt::Key_6);
  ASSERT_NE(form().draft(), nullptr);
  fieldOf<QComboBox>(QStringLiteral("Kind of stop")).setCurrentIndex(1);
  form().record();
  ASSERT_EQ(form().draft(), nullptr);
  EXPECT_EQ(phaseOf(lapins_), Phase::investigationStopped);
  EXPECT_EQ(room().shown(), row(lapins_));
  const auto* list = room().findChild<ui::DueView*>();
  ASSERT_NE(list, nullptr);
  EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Lapins"));
}

TEST_F(DecisionFormTest, moreThanTheEnvelopeIsAWarningThatNamesTheSum) {
  open(lapins_);
  key(Qt::Key_1);
  pick(QStringLiteral("Own budget: funder"), QStringLiteral("DINUM"));
  setAmount(QStringLiteral("Own budget: amount"), QStringLiteral("150 000"));
  const auto* envelope = form().findChild<ui::FormEnvelope*>();
  ASSERT_EQ(envelope->uses().size(), 1u);
  EXPECT_EQ(envelope->uses()[0].left(), Money::euros(50'000));
  EXPECT_TRUE(says(CheckCode::envelopeLeft, CheckLevel::good));
  setAmount(QStringLiteral("Own budget: amount"), QStringLiteral("250 000"));
  EXPECT_EQ(envelope->uses()[0].left(), Money::euros(-50'000));
  EXPECT_TRUE(says(CheckCode::envelopeLeft, CheckLevel::warning));
  EXPECT_TRUE(button(QStringLiteral("Record decision")).isEnabled()) << "it may be recorded all the same";
  EXPECT_TRUE(envelope->accessibleName().contains(QStringLiteral("Own budget 2026")));
}

TEST_F(DecisionFormTest, aStopNeedsItsKindAndATransferItsReceiver) {
  open(renards_);
  key(Qt::Key_6);
  auto& record = button(QStringLiteral("Record decision"));
  EXPECT_FALSE(record.isEnabled());
  EXPECT_TRUE(record.toolTip().contains(QStringLiteral("kind of stop"))) << record.toolTip().toStdString();
  key(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_NE(form().draft(), nullptr) << "nothing is recorded";
  auto& kind = fieldOf<QComboBox>(QStringLiteral("Kind of stop"));
  kind.setCurrentIndex(2);
  EXPECT_TRUE(record.isEnabled()) << record.toolTip().toStdString();
  EXPECT_EQ(form().draft()->transition->to, Phase::stopped);
  form().takeFocus();
  key(Qt::Key_4);
  EXPECT_FALSE(record.isEnabled());
  EXPECT_EQ(form().draft()->transition->stopKind, StopKind::unspecified) << "what another outcome asked for is gone";
  pick(QStringLiteral("Received by"), QStringLiteral("ANCT"));
  EXPECT_TRUE(record.isEnabled()) << record.toolTip().toStdString();
  pick(QStringLiteral("Received by"), QStringLiteral("Nobody knows"));
  EXPECT_FALSE(record.isEnabled());
  pick(QStringLiteral("Received by"), QStringLiteral("ANCT"));
  // It skips phases, which asks for a reason.
  fieldOf<QPlainTextEdit>(QStringLiteral("Reason, for the record")).setPlainText(QStringLiteral("They run it already"));
  key(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(phaseOf(renards_), Phase::transferred);
}

TEST_F(DecisionFormTest, aDraftIsWrittenAtOnceAndSurvivesReopening) {
  open(lapins_);
  key(Qt::Key_1);
  fieldOf<QPlainTextEdit>(QStringLiteral("Success criterion")).setPlainText(QStringLiteral("Half of them stay"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return stored(lapins_) && !stored(lapins_)->decision.successCriterion.isEmpty(); },
                              5 * ui::DraftKeeper::patience));
  bool told = false;
  for (const auto* label : form().findChildren<QLabel*>())
    told = told || label->text().startsWith(QStringLiteral("draft, saved "));
  EXPECT_TRUE(told);
  // What is pending is written when another comes into the room.
  setAmount(QStringLiteral("Own budget: amount"), QStringLiteral("12 000"));
  room().selectStartup(row(merles_));
  EXPECT_EQ(form().draft(), nullptr);
  EXPECT_EQ(stored(lapins_)->total(), Money::euros(12'000));
  room().selectStartup(row(lapins_));
  EXPECT_EQ(form().draft()->total(), Money::euros(12'000));
  setAmount(QStringLiteral("Own budget: amount"), QStringLiteral("13 000"));
  open(store::Access::edit);
  open(lapins_);
  ASSERT_NE(form().draft(), nullptr);
  EXPECT_EQ(form().draft()->decision.successCriterion, QStringLiteral("Half of them stay"));
  EXPECT_EQ(fieldOf<ui::AmountField>(QStringLiteral("Own budget: amount")).amount(), Money::euros(13'000))
      << "the last word was written when the window went";
}

TEST_F(DecisionFormTest, whatCannotBeReadStopsTheRecordingAndLosesNothing) {
  open(lapins_);
  key(Qt::Key_1);
  auto& amount = fieldOf<ui::AmountField>(QStringLiteral("Own budget: amount"));
  auto& record = button(QStringLiteral("Record decision"));
  amount.setText(QStringLiteral("5000"));
  ASSERT_TRUE(record.isEnabled()) << record.toolTip().toStdString();
  for (const char* odd : {"12x", "1,2,3.4.5", "1e9", "k", "0.005", "-5"}) {
    amount.setText(QString::fromLatin1(odd));
    EXPECT_FALSE(record.isEnabled()) << odd;
    EXPECT_TRUE(record.toolTip().contains(QString::fromLatin1(odd))) << record.toolTip().toStdString();
    EXPECT_TRUE(record.toolTip().startsWith(QStringLiteral("Own budget: "))) << record.toolTip().toStdString();
    EXPECT_EQ(form().draft()->total(), Money{}) << "a sum that was taken back is in no draft";
    form().save();
    EXPECT_EQ(stored(lapins_)->total(), Money{});
    EXPECT_EQ(amount.text(), QString::fromLatin1(odd)) << "what was typed stays";
  }
  amount.setText(QStringLiteral("6000"));
  EXPECT_TRUE(record.isEnabled());
  auto& effective = fieldOf<ui::DayField>(QStringLiteral("Effective"));
  effective.setText(QStringLiteral("soon"));
  EXPECT_FALSE(record.isEnabled());
  form().save();
  EXPECT_EQ(effective.text(), QStringLiteral("soon")) << "a field is not written over while it is typed";
  EXPECT_EQ(stored(lapins_)->decision.periodStart, QDate(2026, 9, 1));
}

TEST_F(DecisionFormTest, outsideChangesComeInWithoutMovingTheCaret) {
  open(lapins_);
  key(Qt::Key_2);
  auto& hypothesis = fieldOf<QPlainTextEdit>(QStringLiteral("Hypothesis to prove"));
  hypothesis.setPlainText(QStringLiteral("one two"));
  form().save();
  hypothesis.setFocus();
  auto caret = hypothesis.textCursor();
  caret.setPosition(3);
  hypothesis.setTextCursor(caret);
  DecisionCase other = *stored(lapins_);
  other.decision.plannedTeam = 4;
  other.scores.push_back(
      {.id = newId<DecisionScoreId>(), .decision = other.decision.id, .criterion = QStringLiteral("x"), .score = 7});
  ASSERT_TRUE(window_->desk().perform(edits::saveDraft(other)));
  EXPECT_EQ(fieldOf<QSpinBox>(QStringLiteral("Planned team")).value(), 4);
  EXPECT_EQ(hypothesis.textCursor().position(), 3);
  // Typed while a score is given: both stay.
  type(QStringLiteral(","));
  other.scores[0].score = 8;
  ASSERT_TRUE(window_->desk().perform(edits::saveDraft(other)));
  EXPECT_EQ(hypothesis.toPlainText(), QStringLiteral("one, two"));
  EXPECT_EQ(hypothesis.textCursor().position(), 4);
  form().save();
  EXPECT_EQ(stored(lapins_)->scores[0].score, 8);
  EXPECT_EQ(stored(lapins_)->decision.hypothesis, QStringLiteral("one, two"));
  // And what is undone goes from the form.
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(hypothesis.toPlainText(), QStringLiteral("one two"));
}

TEST_F(DecisionFormTest, aDraftIsThrownAwayAndComesBackByUndo) {
  open(lapins_);
  key(Qt::Key_2);
  fieldOf<QPlainTextEdit>(QStringLiteral("Hypothesis to prove")).setPlainText(QStringLiteral("It holds"));
  form().save();
  button(QStringLiteral("Discard draft")).click();
  EXPECT_EQ(form().draft(), nullptr);
  EXPECT_FALSE(stored(lapins_));
  key(Qt::Key_Z, Qt::ControlModifier);
  ASSERT_NE(form().draft(), nullptr);
  EXPECT_EQ(form().draft()->decision.hypothesis, QStringLiteral("It holds"));
}

TEST_F(DecisionFormTest, mThenAPhaseOpensADraftThatAsksForTheReasonOfASkip) {
  select({lapins_});
  press(Qt::Key_M);
  press(Qt::Key_4);
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation) << "nothing moves before it is recorded";
  room().settle();
  ASSERT_NE(form().draft(), nullptr);
  EXPECT_EQ(form().draft()->transition->to, Phase::consolidation);
  EXPECT_TRUE(says(CheckCode::transitionAllowed, CheckLevel::reason));
  EXPECT_TRUE(button(QStringLiteral("Record decision")).isEnabled());
  key(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation);
  auto& reason = fieldOf<QPlainTextEdit>(QStringLiteral("Reason, for the record"));
  EXPECT_EQ(window_->focusWidget(), &reason);
  EXPECT_FALSE(reason.visibleRegion().isEmpty()) << "in sight";
  type(QStringLiteral("It came from elsewhere"));
  key(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(phaseOf(lapins_), Phase::consolidation);
}

TEST_F(DecisionFormTest, aSecondWayInChangesTheDraftThatIsThere) {
  open(renards_);
  key(Qt::Key_2);
  fieldOf<QPlainTextEdit>(QStringLiteral("Hypothesis to prove")).setPlainText(QStringLiteral("It holds"));
  const DecisionId id = form().draft()->decision.id;
  form().save();
  window_->showScreen(0);
  select({renards_});
  press(Qt::Key_M);
  press(Qt::Key_1);
  ASSERT_NE(form().draft(), nullptr);
  EXPECT_EQ(form().draft()->decision.id, id);
  EXPECT_EQ(form().draft()->decision.outcome, DecisionOutcome::pivot);
  EXPECT_EQ(form().draft()->transition->to, Phase::investigation);
  EXPECT_EQ(form().draft()->decision.hypothesis, QStringLiteral("It holds"));
}

TEST_F(DecisionFormTest, aSecondMoveLeadsTheSameDraftElsewhere) {
  const auto move = [&](Qt::Key phase) {
    window_->showScreen(0);
    select({renards_});
    press(Qt::Key_M);
    press(phase);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    room().settle();
  };
  move(Qt::Key_3);
  form().save();
  ASSERT_TRUE(stored(renards_));
  ASSERT_TRUE(stored(renards_)->transition);
  const DecisionTransitionId id = stored(renards_)->transition->id;
  for (const auto& [pressed, phase] : {std::pair(Qt::Key_4, Phase::consolidation), {Qt::Key_1, Phase::investigation}}) {
    move(pressed);
    form().save();
    ASSERT_TRUE(stored(renards_)->transition);
    EXPECT_EQ(stored(renards_)->transition->to, phase);
    EXPECT_EQ(stored(renards_)->transition->id, id);
  }
}

TEST_F(DecisionFormTest, aCommitteeDecidesOnItsDay) {
  const auto id = namedId<SessionId>(u"autumn");
  ASSERT_TRUE(window_->desk().perform(
      edits::addRecord(CommitteeSession{.id = id, .date = QDate(2026, 9, 17), .title = QStringLiteral("Autumn")})));
  open(lapins_);
  key(Qt::Key_1);
  auto& session = fieldOf<QComboBox>(QStringLiteral("Committee"));
  ASSERT_EQ(session.count(), 2);
  session.setCurrentIndex(1);
  EXPECT_EQ(form().draft()->decision.session, id);
  EXPECT_EQ(form().draft()->decision.date, QDate(2026, 9, 17));
  EXPECT_EQ(form().draft()->decision.periodStart, QDate(2026, 9, 17));
  EXPECT_EQ(fieldOf<ui::DayField>(QStringLiteral("Effective")).day(), QDate(2026, 9, 17));
}

// A whole decision as a person would prepare it; with ECLOSION_PICTURES its picture and its file are kept there.
TEST_F(DecisionFormTest, aWholeDecisionFitsItsPane) {
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(Envelope{.id = namedId<EnvelopeId>(u"partner"),
                                                                .funder = anct_,
                                                                .route = FundingRoute::partnership,
                                                                .fiscalYear = 2026,
                                                                .amount = Money::euros(90'000)})));
  open(renards_);
  key(Qt::Key_1);
  pick(QStringLiteral("Own budget: funder"), QStringLiteral("DINUM"));
  setAmount(QStringLiteral("Own budget: amount"), QStringLiteral("130k"));
  pick(QStringLiteral("Partnership: funder"), QStringLiteral("ANCT"));
  setAmount(QStringLiteral("Partnership: amount"), QStringLiteral("80k"));
  fieldOf<QComboBox>(QStringLiteral("How the partner pays")).setCurrentIndex(1);
  fieldOf<ui::DayField>(QStringLiteral("Effective")).setText(QStringLiteral("1 Oct 2026"));
  button(QStringLiteral("Six months more")).click();
  fieldOf<QSpinBox>(QStringLiteral("Planned team")).setValue(6);
  button(QStringLiteral("Add a condition")).click();
  type(QStringLiteral("14 regions live"));
  fieldOf<ui::DayField>(QStringLiteral("Condition 1: due")).setText(QStringLiteral("1 Feb 2027"));
  fieldOf<QPlainTextEdit>(QStringLiteral("Reason, for the record"))
      .setPlainText(
          QStringLiteral("Use grew without new hires. Regions ask for it; the sponsor's line for 2027 is the one open risk."));
  form().save();
  EXPECT_EQ(form().draft()->total(), Money::euros(210'000));
  EXPECT_EQ(form().findChild<ui::FormEnvelope*>()->uses().size(), 2u);
  for (const auto* field : form().findChildren<QWidget*>()) {
    if (!field->isVisible() || field->visibleRegion().isEmpty()) continue;
    EXPECT_LE(field->mapTo(&form(), QPoint(field->width(), 0)).x(), form().width()) << field->accessibleName().toStdString();
  }
  const QImage picture = ui::captureView(*window_, {.id = QStringLiteral("decisions")}, {1440, 900}, 1);
  EXPECT_EQ(picture.size(), QSize(1440, 900));
  if (const QString folder = qEnvironmentVariable("ECLOSION_PICTURES"); !folder.isEmpty()) {
    picture.save(folder + QStringLiteral("/decision-form.png"));
    QFile::copy(window_->file()->path(), folder + QStringLiteral("/decision-form.eclosion"));
  }
}

TEST_F(DecisionFormTest, thePastIsOnlyRead) {
  open(lapins_);
  key(Qt::Key_1);
  form().save();
  window_->setAsOf(QDate(2026, 8, 1));
  EXPECT_FALSE(fieldOf<ui::AmountField>(QStringLiteral("Own budget: amount")).isEnabled());
  EXPECT_FALSE(button(QStringLiteral("Record decision")).isEnabled());
  EXPECT_TRUE(button(QStringLiteral("Record decision")).toolTip().contains(QStringLiteral("Return to today")));
  EXPECT_FALSE(button(QStringLiteral("Extend")).isEnabled());
  window_->setAsOf(columns().today);
  EXPECT_TRUE(button(QStringLiteral("Extend")).isEnabled());
  EXPECT_TRUE(fieldOf<ui::AmountField>(QStringLiteral("Own budget: amount")).isEnabled());
}

}  // namespace
}  // namespace eclosion::test
