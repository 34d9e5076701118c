// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>

#include "ui/network/network_scene.h"
#include "ui/theme/tokens.h"

namespace eclosion::ui {

// Paints a scene of the network, for the screen and for exports alike: the same circles, other colours and sizes.
class NetworkPainter {
  Q_DECLARE_TR_FUNCTIONS(NetworkPainter)

 public:
  using Row = Portfolio::Row;

  struct Fonts {
    QFont title, name, text, small;
    // Of the interface's face: as the theme has them now, or at the design's sizes times `unit`.
    [[nodiscard]] static Fonts ofTheme();
    [[nodiscard]] static Fonts atUnit(double unit);
    // Room for the name of a region and its count.
    [[nodiscard]] double nameWidth(const QString& words) const;
  };
  struct Look {
    const Tokens* tokens = nullptr;
    Fonts fonts;
    std::function<QString(Row startup)> nameOf = {};
    std::optional<Row> incubator = {};  // selected
    Row startup = Portfolio::none;      // selected
    NetworkSpot hovered = {}, focus = {};
    std::vector<bool> found = {};  // by startup: what a search found; empty: nothing is looked for
    bool clip = true;              // a picture made of vectors has no use for clips
  };

  NetworkPainter(const NetworkScene& scene, const Look& look) : scene_(scene), look_(look), t_(*look.tokens) {}

  // All of it, on a page filled with the canvas colour, but for what is pointed at.
  void paint(QPainter& painter) const;
  // What lies over it: where the pointer and the keyboard are.
  void paintPointed(QPainter& painter) const;
  // How a phase is drawn on the map: dot, dotted, thin or thick ring; disc and ring of successes, hollow and full of those
  // stopped.
  static void paintMark(QPainter& painter, const Tokens& tokens, Phase phase, const QPointF& centre, double radius, double unit);
  // How kinds of stops are told apart: a square for a service that closed, a cross where the sponsor abandoned the method.
  static void paintStop(QPainter& painter, const Tokens& tokens, StopKind kind, const QPointF& centre, double radius,
                        double unit);

 private:
  using Zone = NetworkScene::Zone;
  using Item = NetworkScene::Item;
  void paintCurves(QPainter& painter) const;
  void paintRegion(QPainter& painter, const Zone& zone) const;
  void paintItem(QPainter& painter, const Item& item) const;
  void paintName(QPainter& painter, const Item& item) const;
  void paintLabel(QPainter& painter, const Zone& zone) const;
  void paintTies(QPainter& painter) const;
  void paintSuccesses(QPainter& painter) const;
  void paintStopped(QPainter& painter) const;
  void paintList(QPainter& painter, const Zone& zone) const;
  void paintHovered(QPainter& painter) const;
  void paintFocus(QPainter& painter) const;
  [[nodiscard]] static StopKind stopKindOf(const Zone& zone);
  [[nodiscard]] static QString stopWords(const Zone& zone);
  [[nodiscard]] bool isSelected(const Zone& zone) const;
  [[nodiscard]] bool isFaint(Row startup) const;
  double line(QPainter& painter, const QFont& font, const QColor& colour, const QPointF& at, const QString& text,
              double width) const;

  const NetworkScene& scene_;
  const Look& look_;
  const Tokens& t_;
};

}  // namespace eclosion::ui
