// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/analysis/network_layout.h"
#include "core/analysis/network_map.h"

namespace eclosion::ui {

// A place on the map: a zone, or with an item one of its startups.
struct NetworkSpot {
  int zone = -1;
  int item = -1;
  [[nodiscard]] bool isValid() const { return zone >= 0; }
  [[nodiscard]] bool isStartup() const { return zone >= 0 && item >= 0; }
  friend bool operator==(const NetworkSpot&, const NetworkSpot&) = default;
};

enum class NetworkSizing : quint8 { team, equal };

// The map laid out on a page: every circle, mark, name and curve with its place in points of the page. Knows nothing of colours;
// screen and exports paint the same scene.
class NetworkScene {
 public:
  using Row = Portfolio::Row;

  struct Item {
    Row startup = Portfolio::none;
    Phase phase = Phase::investigation;
    StopKind stop = StopKind::unspecified;  // of those that stopped after more than an investigation
    QPointF centre = {};
    double radius = 0;
    int team = 0;
    std::vector<Row> parts = {};  // startups it contains
    QRectF line = {};             // of a list with names: its line; empty: a mark alone
    [[nodiscard]] QRectF bounds() const;
  };
  struct Zone {
    enum class Kind : quint8 { region, success, stoppedEarly, closed, abandoned, stoppedLater };
    [[nodiscard]] bool isStopped() const { return kind != Kind::region && kind != Kind::success; }
    Kind kind = Kind::region;
    Row incubator = Portfolio::none;
    QRectF frame = {};  // of a region: the square around its circle
    QRectF label = {};
    QString name = {};
    QStringList lines = {};  // of the name where there are several, or what stands for it; empty: the name on one
    int count = 0;
    bool barOnly = false;   // no room for a mark each: a bar says how many
    int marksStandFor = 1;  // startups a mark stands for
    std::vector<Item> items = {};
    [[nodiscard]] bool contains(const QPointF& point) const;
  };
  struct Curve {  // from a region to its successes
    int from = -1, to = -1;
    QPainterPath path = {};
    double width = 1;
  };
  struct Tie {         // startups that joined, or a service and a part that has a circle of its own
    QPointF from, to;  // edges of both circles
    bool family = false;
  };

  struct Terms {
    QRectF page = {};
    double unit = 1;  // points for each of the design's pixels
    double zoom = 1;
    QPointF pan = {};
    bool shownAlone = false;  // fills the page with the regions of the day; else with those of all days, and nothing moves
    NetworkSizing sizing = NetworkSizing::team;
    std::optional<Phase> phase = {};  // only these circles
    std::function<QString(Row incubator)> groupName = {};
    std::function<QString(Row incubator)> groupShortName = {};  // for want of room; empty: it has none
    std::function<double(const QString& name)> nameWidth = {};  // with its count; null: names keep to their region
  };

  // Empty until arranged. The layout is of the map's portfolio.
  void arrange(const analysis::NetworkMap& map, const analysis::NetworkLayout& layout, const Terms& terms);

  [[nodiscard]] const Terms& terms() const { return terms_; }
  [[nodiscard]] const std::vector<Zone>& zones() const { return zones_; }
  [[nodiscard]] const Zone* zone(const NetworkSpot& spot) const;
  [[nodiscard]] const Item* item(const NetworkSpot& spot) const;
  [[nodiscard]] const std::vector<Curve>& curves() const { return curves_; }
  [[nodiscard]] const std::vector<Tie>& ties() const { return ties_; }
  [[nodiscard]] QRectF mapArea() const { return mapArea_; }
  [[nodiscard]] QRectF successPanel() const { return successPanel_; }
  [[nodiscard]] QRectF stoppedPanel() const { return stoppedPanel_; }
  [[nodiscard]] int operated() const { return operated_; }
  [[nodiscard]] int transferred() const { return transferred_; }
  // Of regions: where not even three lines have room, which have a short name in their place, or are cut.
  [[nodiscard]] int namesShort() const { return namesShort_; }
  [[nodiscard]] int namesCut() const { return namesCut_; }
  [[nodiscard]] int groupsNotShown() const { return groupsNotShown_; }  // of successes, for want of room
  // Points of the page for each of the map.
  [[nodiscard]] double scale() const { return scale_; }
  // Room below a circle for its name; 0: too little.
  [[nodiscard]] double nameRoom() const;

  [[nodiscard]] NetworkSpot spotAt(const QPointF& point) const;
  [[nodiscard]] NetworkSpot spotOf(Row startup) const;
  // The region of an incubator, or else its successes.
  [[nodiscard]] NetworkSpot zoneOf(Row incubator) const;

 private:
  void keepRoomForNames(const analysis::NetworkMap& map, const analysis::NetworkLayout& layout);
  // The regions and their names, circles so much smaller than there is room for; those of the day alone, or all.
  void placeFrames(const analysis::NetworkMap& map, const analysis::NetworkLayout& layout, double smaller, bool onlyShown);
  void placeRegions(const analysis::NetworkMap& map, const analysis::NetworkLayout& layout);
  void addParts(const analysis::NetworkMap& map);
  void placeNames();
  struct Lines {
    QStringList words = {};
    double width = 0;  // of the longest, with room for a count
  };
  [[nodiscard]] Lines evenLines(const QString& name, int most) const;
  [[nodiscard]] bool isFree(const QRectF& label, const Zone& of) const;
  // Whether the lines have room above the region, where a single one stands, or below it; then they stand there.
  bool stand(Zone& zone, const QRectF& line, const Lines& lines, bool below) const;
  void placeSuccesses(const analysis::NetworkMap& map);
  void placeStopped(const analysis::NetworkMap& map);
  void fillStopped(Zone& zone, const QRectF& box, bool names) const;
  void drawCurves();
  void tie(const analysis::NetworkMap& map);

  Terms terms_;
  std::vector<Zone> zones_;
  std::vector<Curve> curves_;
  std::vector<Tie> ties_;
  QRectF mapArea_, successPanel_, stoppedPanel_;
  // How much smaller circles are for the sake of names, and for which it was found.
  struct NameRoom {
    QRectF page = {};
    double unit = 0;
    QStringList names = {};
    double smaller = 1;
  };
  NameRoom room_;
  double scale_ = 1;
  int operated_ = 0, transferred_ = 0, groupsNotShown_ = 0, namesShort_ = 0, namesCut_ = 0;
};

}  // namespace eclosion::ui
