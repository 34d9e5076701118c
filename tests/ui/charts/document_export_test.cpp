// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_export.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QThread>

#include "tests/ui/charts/chart_fixture.h"
#include "tests/ui/ui_fixture.h"
#include "ui/charts/deck_pdf.h"

namespace eclosion::test {
namespace {

using ui::DocumentExport;

publish::DeckDocument someDeck() {
  publish::DeckDocument deck{.title = QStringLiteral("Committee"), .author = QStringLiteral("Somebody")};
  deck.slides.push_back({.layout = publish::DeckSlide::Layout::cover, .title = QStringLiteral("Committee")});
  publish::DeckSlide slide{.title = QStringLiteral("All of it"), .source = QStringLiteral("Source: invented")};
  slide.parts = {seriesChart(publish::ChartForm::columns, publish::Stacking::stacked, 8),
                 publish::SlideText{.paragraphs = {QStringLiteral("One"), QStringLiteral("Two")}, .bullets = true},
                 std::vector<publish::SlideFigure>{{.value = QStringLiteral("51"), .label = QStringLiteral("startups")}},
                 publish::SlidePicture{.png = "no picture", .alt = QStringLiteral("A team")}};
  deck.slides.push_back(slide);
  slide.parts = {publish::SlideQuote{.text = QStringLiteral("Said"), .author = QStringLiteral("By whom")},
                 publish::PaperTable{.caption = {},
                                     .header = {QStringLiteral("Name"), QStringLiteral("Sum")},
                                     .rows = std::vector<QStringList>(80, {QStringLiteral("Startup"), QStringLiteral("1")}),
                                     .figures = {false, true}}};
  deck.slides.push_back(slide);
  return deck;
}

class DocumentExportTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    QObject::connect(&export_, &DocumentExport::failed, &export_, [this](const Error& error) { errors_.push_back(error); });
  }
  [[nodiscard]] QString at(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  [[nodiscard]] bool isEmpty() const { return QDir(folder_.path()).isEmpty(); }
  // Made on a thread, of a deck that is there.
  static DocumentExport::Making making(const QString& path) {
    return [path](const ui::ProgressSink& sink, const std::stop_token& stop) {
      return ui::exportDeck(someDeck(), path, {}, sink, stop);
    };
  }
  [[nodiscard]] bool waitForEnd() {
    return QTest::qWaitFor([this] { return !export_.isRunning(); }, 60'000);
  }
  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir folder_;
  DocumentExport export_;
  std::vector<Error> errors_;
};

TEST_F(DocumentExportTest, aDeckHasAPageASlideAndProgressIsTold) {
  QSignalSpy finished(&export_, &DocumentExport::finished), progressed(&export_, &DocumentExport::progressed);
  const QString path = at("deck.pdf");
  export_.start(path, making(path));
  EXPECT_TRUE(export_.isRunning());
  EXPECT_FALSE(QFile::exists(path));
  ASSERT_TRUE(waitForEnd());
  ASSERT_EQ(finished.size(), 1);
  EXPECT_EQ(finished.front().front().toString(), path);
  EXPECT_EQ(contents(path).count("/Type /Page\n"), 3);
  EXPECT_EQ(progressed.back(), (QVariantList{3, 3}));
  EXPECT_GE(progressed.size(), 4);
}

TEST_F(DocumentExportTest, slidesAreWrittenOnAThreadOfTheirOwn) {
  const QString path = at("deck.pptx");
  const QThread* where = nullptr;
  export_.start(path, [&where, path](const ui::ProgressSink& sink, const std::stop_token& stop) {
    where = QThread::currentThread();
    return ui::exportDeck(someDeck(), path, {}, sink, stop);
  });
  ASSERT_TRUE(waitForEnd());
  EXPECT_NE(where, QThread::currentThread());
  EXPECT_TRUE(contents(path).startsWith("PK"));
}

TEST_F(DocumentExportTest, whoStopsBetweenTwoPagesLeavesNothing) {
  const QString path = at("deck.pdf");
  QObject::connect(&export_, &DocumentExport::progressed, &export_, [this](int done) {
    if (done == 1) export_.cancel();
  });
  export_.start(path, making(path));
  ASSERT_TRUE(waitForEnd());
  QCoreApplication::processEvents();
  ASSERT_EQ(errors_.size(), 1U);
  EXPECT_EQ(errors_.front().kind, ErrorKind::cancelled);
  EXPECT_TRUE(isEmpty());
}

TEST_F(DocumentExportTest, whoStopsBeforeThereIsAPageIsHeard) {
  const QString path = at("deck.pdf");
  export_.start(path, making(path));
  export_.cancel();
  ASSERT_TRUE(waitForEnd());
  ASSERT_EQ(errors_.size(), 1U);
  EXPECT_EQ(errors_.front().kind, ErrorKind::cancelled);
  EXPECT_TRUE(isEmpty());
}

TEST_F(DocumentExportTest, whoStopsWhileItIsMadeIsHeard) {
  export_.start(at("deck.pptx"), [](const ui::ProgressSink&, const std::stop_token& stop) -> Result<DocumentExport::Opening> {
    while (!stop.stop_requested()) QThread::msleep(1);
    return DocumentExport::cancelled();
  });
  export_.cancel();
  ASSERT_TRUE(waitForEnd());
  ASSERT_EQ(errors_.size(), 1U);
  EXPECT_EQ(errors_.front().kind, ErrorKind::cancelled);
  EXPECT_TRUE(isEmpty());
}

TEST_F(DocumentExportTest, abandonedItSaysNothingAndBeginsAgain) {
  QSignalSpy finished(&export_, &DocumentExport::finished);
  const QString path = at("deck.pdf");
  export_.start(path, making(path));
  export_.abandon();
  QCoreApplication::processEvents();
  EXPECT_TRUE(errors_.empty());
  EXPECT_TRUE(finished.isEmpty());
  EXPECT_TRUE(isEmpty());
  export_.start(path, making(path));
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(finished.size(), 1);
}

TEST_F(DocumentExportTest, whereNothingCanBeWrittenItIsSaid) {
  for (const char* ending : {"pdf", "pptx"}) {
    errors_.clear();
    const QString path = at("no/such/folder.") + QLatin1String(ending);
    export_.start(path, making(path));
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(errors_.size(), 1U) << ending;
    EXPECT_NE(errors_.front().kind, ErrorKind::cancelled);
    EXPECT_FALSE(errors_.front().message.isEmpty());
  }
}

TEST_F(DocumentExportTest, withoutAWindowAllIsWrittenAtOnceOrNothing) {
  const auto deck = std::make_shared<const publish::DeckDocument>(someDeck());
  const auto stopped = ui::DeckPdf::open(deck, at("stopped.pdf"));
  ASSERT_TRUE(stopped);
  std::stop_source stop;
  stop.request_stop();
  const auto no = ui::writeAll(**stopped, {.stop = stop.get_token()});
  ASSERT_FALSE(no);
  EXPECT_EQ(no.error().kind, ErrorKind::cancelled);
  EXPECT_FALSE(QFile::exists(at("stopped.pdf")));
  const auto whole = ui::DeckPdf::open(deck, at("whole.pdf"));
  ASSERT_TRUE(whole);
  int told = 0;
  ASSERT_TRUE(ui::writeAll(**whole, {.told = [&](int, int) { ++told; }}));
  EXPECT_EQ(told, 3);
  EXPECT_TRUE(QFile::exists(at("whole.pdf")));
}

}  // namespace
}  // namespace eclosion::test
