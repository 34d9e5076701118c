// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/deck_plan.h"
#include "ui/charts/deck_shelf.h"
#include "ui/widgets/surface.h"

class QMenu;
class QProgressBar;

namespace eclosion::ui {

class Button;
class ChartTask;
class DeckList;
class DeckModel;
class DeckThumbnails;
class DeckTile;
class DocumentExport;
class TextLabel;

// Below the chart: the deck that is worked on, its slides in a row, what can be done with them, the file it becomes.
class DeckStrip final : public Surface {
  Q_OBJECT

 public:
  DeckStrip(EditDesk& desk, Preferences& preferences, ChartTask& task, QWidget* parent = nullptr);
  ~DeckStrip() override;

  void setFile(OpenPortfolio* file);
  // The portfolio was changed: by `decks` alone, or otherwise.
  void applyChange(const PortfolioChange& change);
  void follow();
  // Only whether slides or decks changed, which no chart shows.
  [[nodiscard]] static bool isOfDecksAlone(const PortfolioChange& change);

  [[nodiscard]] DeckShelf& shelf() { return *shelf_; }
  [[nodiscard]] DeckList& list() { return *list_; }
  [[nodiscard]] DeckModel& model() { return *model_; }
  [[nodiscard]] DocumentExport& exporting() { return *export_; }
  [[nodiscard]] DeckTile& tile() { return *tile_; }
  [[nodiscard]] Button& exportButton() { return *pptx_; }
  [[nodiscard]] QMenu& deckMenu();
  [[nodiscard]] QMenu& addMenu();

  void setFolded(bool folded);
  [[nodiscard]] bool isFolded() const { return folded_; }
  // Where they are, or a first deck made: puts a slide after the current one and shows it.
  bool addSlide(Slide slide);
  bool addChart(const QString& kind, const publish::ChartOptions& options, size_t place = SIZE_MAX);
  // By the ending of the path.
  void exportTo(const QString& path);
  // Empty: our own look. False: it is not usable; says why.
  bool setMaster(const QString& path);
  [[nodiscard]] QString master() const;
  void editSlide(const SlideId& slide, bool titleAlone = false);
  void retranslate();

 Q_SIGNALS:
  void said(const QString& sentence);
  void failed(const eclosion::Error& error);
  void chartWanted();  // that the one shown is added
  void chartDropped(const QString& kind, size_t place);
  void slideShown(const eclosion::Slide& slide);  // its chart is wanted on the screen

 private:
  void build();
  void connectParts();
  void showParts();
  void tellFold();
  void tellCount();
  void tell();
  void fillDeckMenu();
  void fillAddMenu();
  void fillTemplates(QMenu& menu);
  void fillFormats(QMenu& menu);
  void allow(QAction& action) const;
  void slideMenu(const QPoint& at);
  void askName(const QString& title, const QString& record, const QString& now,
               const std::function<edits::Edit(const QString&)>& make);
  void newDeck();
  void makeFrom(publish::DeckTemplate which);
  void moveSlide(const SlideId& slide, size_t place);
  void removeSlide(const SlideId& slide);
  void chooseExport(const QString& ending);
  void chooseMaster();
  void showProgress(int done, int total);
  void finish(const QString& path);
  void openWritten();
  bool refuse();

  Preferences& preferences_;
  ChartTask& task_;
  OpenPortfolio* file_ = nullptr;
  DeckShelf* shelf_;
  DeckModel* model_;
  DeckThumbnails* thumbnails_;
  DocumentExport* export_;
  DeckList* list_;
  DeckTile* tile_;
  TextLabel *head_, *count_, *name_, *dates_, *empty_, *caption_;
  Button *fold_, *change_, *plus_, *pptx_, *pdf_, *cancel_, *open_;
  QProgressBar* progress_;
  QMenu *deckMenu_, *addMenu_;
  QString written_;  // the last file
  bool folded_ = false, stale_ = false;
};

}  // namespace eclosion::ui
