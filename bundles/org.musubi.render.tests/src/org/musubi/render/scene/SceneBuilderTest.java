package org.musubi.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.render.fixture.DiagramMaker.BLUE;
import static org.musubi.render.fixture.DiagramMaker.DARK_BLUE;
import static org.musubi.render.fixture.DiagramMaker.line;
import static org.musubi.render.fixture.DiagramMaker.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.musubi.render.fixture.DiagramMaker;
import org.musubi.render.fixture.SampleDiagrams;
import org.musubi.render.fixture.SampleImages;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.EdgeArrows;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

class SceneBuilderTest {
  private static final SceneOptions OPTIONS = SceneOptions.of(Locale.JAPAN).withImages(new SampleImages());

  @Test
  void whatIsHiddenIsNeitherDrawnNorExplained() {
    Diagram diagram = SampleDiagrams.containers();
    NodeView list = diagram.nodes().get(1);
    list.state().setHidden(true);

    List<String> texts = texts(new SceneBuilder(OPTIONS).scene(diagram).content());

    assertFalse(texts.contains("役割の一覧"), texts.toString());
    assertFalse(texts.contains("調整～合意"), "the edge has lost its end");
    assertFalse(texts.contains("委託"), "the legend names only what is visible");
    assertTrue(texts.contains("連携") && texts.contains("情報提供"), texts.toString());
  }

  @Test
  void whatAFilterTakesAwayIsNotDrawn() {
    Diagram diagram = SampleDiagrams.containers();
    diagram.edges().forEach(edge -> edge.setFiltered(true));

    Scene scene = new SceneBuilder(OPTIONS).scene(diagram);

    assertEquals(0, groups(scene.content()).stream().filter(group -> group.element() instanceof EdgeView).count());
    assertFalse(texts(scene.content()).contains("連携"));
  }

  @Test
  void theContentOfAFoldedContainerIsNotDrawn() {
    List<String> texts = texts(new SceneBuilder(OPTIONS).scene(SampleDiagrams.containers()).content());

    assertTrue(texts.contains("職域保健") && !texts.contains("㈱あおぞら"), texts.toString());
  }

  @Test
  void everythingLiesInsideTheFigure() {
    for (Diagram diagram : List.of(SampleDiagrams.shapes(), SampleDiagrams.containers(), SampleDiagrams.arrows())) {
      Scene scene = new SceneBuilder(OPTIONS).scene(diagram);
      inside(scene.content(), 0, 0, scene);
    }
  }

  @Test
  void aNodeAtNegativePlacesComesIntoTheFigure() {
    DiagramMaker make = new DiagramMaker("負の位置");
    make.node(null, DiagramMaker.nodes("機関"), NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "左上"),
        new Bounds(-500, -300, 80, 40));

    Scene scene = new SceneBuilder(SceneOptions.bare(Locale.JAPAN)).scene(make.diagram());

    inside(scene.content(), 0, 0, scene);
    assertTrue(scene.width() < 150 && scene.height() < 100, scene.width() + " x " + scene.height());
  }

  @Test
  void contentIsDrawnOnItsContainerAndEdgesOnTop() {
    List<Group> groups = groups(new SceneBuilder(OPTIONS).scene(SampleDiagrams.containers()).content());
    List<String> order = groups.stream().filter(group -> group.element() != null)
        .map(group -> group.element().text()).toList();

    assertTrue(order.indexOf("地域保健") < order.indexOf("みどり保健所"), order.toString());
    assertTrue(order.indexOf("役割の一覧") < order.indexOf("情報提供"), order.toString());
  }

  @Test
  void noLineIsDrawnOverALabelOutsideOfNodes() {
    List<Primitive> figure = diagramIn(new SceneBuilder(OPTIONS).scene(SampleDiagrams.containers()));

    int lastLine = 0;
    int firstLabel = figure.size();
    for (int i = 0; i < figure.size(); i++) {
      Group group = (Group) figure.get(i);
      lastLine = group.element() instanceof EdgeView ? i : lastLine;
      firstLabel = texts(List.of(group)).contains("情報提供") ? Math.min(firstLabel, i) : firstLabel;
    }
    assertTrue(lastLine < firstLabel && firstLabel < figure.size(), lastLine + " " + firstLabel);
  }

  @Test
  void whereShapesAreMovedEachEdgeHasItsLabel() {
    Diagram diagram = SampleDiagrams.containers();

    List<Primitive> figure = diagramIn(new SceneBuilder(OPTIONS).scene(diagram, new DiagramGeometry()));

    Group edge = figure.stream().map(Group.class::cast).filter(group -> group.element() == diagram.edges().getFirst())
        .findFirst().orElseThrow();
    assertEquals(List.of("情報提供"), texts(edge.content()));
  }

  @Test
  void dimmedElementsAreFaintButTheirContentIsNot() {
    SceneOptions options = OPTIONS.withDimmed(element -> element.text().equals("地域保健"));

    List<Group> groups = groups(new SceneBuilder(options).scene(SampleDiagrams.containers()).content());

    Group container = find(groups, "地域保健");
    assertEquals(1, container.opacity());
    Group faint = (Group) container.content().getFirst();
    assertTrue(faint.opacity() < 0.5 && texts(List.of(faint)).equals(List.of("地域保健")));
    assertEquals("みどり保健所", texts(find(groups, "みどり保健所").content()).getFirst());
  }

  @Test
  void titleDateAndLegendAreShownOnlyWhenAskedFor() {
    Diagram diagram = SampleDiagrams.containers();

    List<String> all = texts(new SceneBuilder(OPTIONS.withDate(LocalDate.of(2026, 4, 1))).scene(diagram).content());
    List<String> bare = texts(new SceneBuilder(SceneOptions.bare(Locale.JAPAN)).scene(diagram).content());

    assertTrue(all.containsAll(List.of("協議会の構成", "2026年4月1日", "凡例", "構成機関")), all.toString());
    assertFalse(bare.contains("協議会の構成") || bare.contains("凡例"), bare.toString());
  }

  @Test
  void aSingleKindNeedsNoLegend() {
    DiagramMaker make = new DiagramMaker("一種類");
    AbstractNodeMapping mapping = DiagramMaker.nodes("機関");
    make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "甲"), new Bounds(0, 0, 80, 40));
    make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "乙"), new Bounds(0, 90, 80, 40));

    assertFalse(texts(new SceneBuilder(OPTIONS).scene(make.diagram()).content()).contains("凡例"));
  }

  @Test
  void manyColoursOfOneKindShareOneNameInTheLegend() {
    DiagramMaker make = new DiagramMaker("多色");
    AbstractNodeMapping mapping = DiagramMaker.nodes("機関");
    for (int i = 0; i < 40; i++) {
      make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, new Rgb(i * 6, 200, 200), DARK_BLUE, "機" + i),
          new Bounds(i % 8 * 60, i / 8 * 40, 50, 30));
    }

    Scene scene = new SceneBuilder(OPTIONS).scene(make.diagram());
    Group legend = (Group) scene.content().getLast();

    assertEquals(1, texts(legend.content()).stream().filter("機関"::equals).count());
    assertTrue(legend.content().size() < 12, "too many samples: " + legend.content().size());
  }

  @Test
  void theLegendNamesLinesByWhatIsWrittenOnAllOfThem() {
    DiagramMaker make = new DiagramMaker("つながり");
    AbstractNodeMapping mapping = DiagramMaker.nodes("機関");
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      nodes.add(make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "機" + i),
          new Bounds(i * 90, i % 2 * 90, 50, 30)));
    }
    EdgeMapping ties = DiagramMaker.edges("つながり");
    for (int i = 1; i < 5; i++) {
      make.edge(ties, nodes.get(i - 1), nodes.get(i), line(DARK_BLUE, 1, i % 2 == 0 ? LineStyle.DASH : LineStyle.SOLID,
          EdgeArrows.INPUT_ARROW, i % 2 == 0 ? "データ" : "共催"));
    }

    List<String> legend = texts(List.of(new SceneBuilder(OPTIONS).scene(make.diagram()).content().getLast()));

    assertEquals(List.of("機関", "つながり:", "共催", "データ", "凡例"), legend);
  }

  @Test
  void linesThatEachSaySomethingElseAreNamedByTheirKind() {
    DiagramMaker make = new DiagramMaker("つながり");
    AbstractNodeMapping mapping = DiagramMaker.nodes("機関");
    List<NodeView> nodes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      nodes.add(make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "機" + i),
          new Bounds(i * 90, i % 2 * 90, 50, 30)));
    }
    EdgeMapping ties = DiagramMaker.edges("引継ぎ");
    for (int i = 1; i < 5; i++) {
      make.edge(ties, nodes.get(i - 1), nodes.get(i), line(DARK_BLUE, 1, i % 2 == 0 ? LineStyle.DASH : LineStyle.SOLID,
          EdgeArrows.INPUT_ARROW, 10 * i + "%"));
    }

    List<String> legend = texts(List.of(new SceneBuilder(OPTIONS).scene(make.diagram()).content().getLast()));

    assertEquals(List.of("機関", "引継ぎ", "凡例"), legend);
  }

  @Test
  void lanesCarryTheirNamesAndAreNotExplained() {
    DiagramMaker make = new DiagramMaker("レーン");
    NodeView frame = make.node(null, DiagramMaker.nodes("枠"), NodeKind.STACK,
        look(Shape.RECTANGLE, BLUE, DARK_BLUE, "全体"), new Bounds(0, 0, 300, 200));
    NodeView lane = make.node(frame, DiagramMaker.nodes("区分"), NodeKind.CONTAINER,
        look(Shape.RECTANGLE, BLUE, DARK_BLUE, "地域"), new Bounds(0, 0, 300, 100));
    make.node(lane, DiagramMaker.nodes("機関"), NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "甲"),
        new Bounds(10, 10, 60, 30));
    make.node(lane, DiagramMaker.nodes("人"), NodeKind.NODE, look(Shape.ELLIPSE, BLUE, DARK_BLUE, "乙"),
        new Bounds(90, 10, 60, 30));

    List<String> legend = texts(List.of(new SceneBuilder(OPTIONS).scene(make.diagram()).content().getLast()));

    assertEquals(List.of("機関", "人", "凡例"), legend);
  }

  @Test
  void theCallerMayNameWhatLooksMean() {
    SceneOptions options = OPTIONS.withLegendNames(element -> element instanceof EdgeView edge
        ? edge.look().line() == LineStyle.DASH ? "調整" : "情報の流れ" : "");

    List<String> legend =
        texts(List.of(new SceneBuilder(options).scene(SampleDiagrams.containers()).content().getLast()));

    assertEquals(List.of("情報の流れ", "調整", "凡例"), legend);
  }

  @Test
  void anEmptyDiagramAndAHiddenOneSayDifferentThings() {
    Diagram hidden = SampleDiagrams.containers();
    hidden.nodes().forEach(node -> node.state().setHidden(true));

    String empty = String.join("", texts(new SceneBuilder(OPTIONS).scene(SampleDiagrams.empty()).content()));
    String allHidden = String.join("", texts(new SceneBuilder(OPTIONS).scene(hidden).content()));

    assertTrue(empty.contains("まだ何もありません"), empty);
    assertTrue(allHidden.contains("非表示"), allHidden);
  }

  @Test
  void aMissingPictureLeavesAPlaceholder() {
    DiagramMaker make = new DiagramMaker("絵");
    NodeView node = make.node(null, DiagramMaker.nodes("絵"), NodeKind.NODE,
        look(Shape.IMAGE, BLUE, DARK_BLUE, "絵"), new Bounds(0, 0, 80, 80));

    Group without = new SceneBuilder(SceneOptions.of(Locale.JAPAN)).node(node);

    assertTrue(without.content().stream().noneMatch(Picture.class::isInstance));
    assertTrue(without.content().stream().anyMatch(part -> part instanceof Box box
        && box.stroke() != null && box.stroke().style() == LineStyle.DASH));
  }

  @Test
  void anEdgeIsDrawnWithItsWidthColourAndDashes() {
    DiagramMaker make = new DiagramMaker("線");
    AbstractNodeMapping mapping = DiagramMaker.nodes("端");
    NodeView from = make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "甲"),
        new Bounds(0, 0, 40, 40));
    NodeView to = make.node(null, mapping, NodeKind.NODE, look(Shape.RECTANGLE, BLUE, DARK_BLUE, "乙"),
        new Bounds(200, 0, 40, 40));
    EdgeView edge = make.edge(DiagramMaker.edges("連携"), from, to,
        line(DARK_BLUE, 3, LineStyle.DASH, EdgeArrows.NO_DECORATION, null));

    Group drawn = new SceneBuilder(OPTIONS).edge(edge);

    Polyline line = (Polyline) drawn.content().getFirst();
    assertEquals(List.of(new Spot(40, 20), new Spot(200, 20)), line.points());
    assertEquals(new Stroke(DARK_BLUE, 3, LineStyle.DASH), line.stroke());
    assertEquals(List.of(12.0, 9.0), line.stroke().dashes());
    assertEquals("連携:甲 → 乙", drawn.title());
    assertNull(drawn.link());
  }

  private static void inside(List<Primitive> content, double x, double y, Scene scene) {
    for (Primitive primitive : content) {
      switch (primitive) {
        case Group group -> inside(group.content(), x + group.x(), y + group.y(), scene);
        case Box box -> inside(x + box.x(), y + box.y(), box.width(), box.height(), scene);
        case Oval oval -> inside(x + oval.x(), y + oval.y(), oval.width(), oval.height(), scene);
        case Picture picture -> inside(x + picture.x(), y + picture.y(), picture.width(), picture.height(), scene);
        case TextRun run -> inside(x + run.left(run.width()), y + run.baseline() - run.font().size(), run.width(),
            run.font().size(), scene);
        case Polygon polygon -> polygon.points().forEach(spot -> inside(x + spot.x(), y + spot.y(), 0, 0, scene));
        case Polyline line -> line.points().forEach(spot -> inside(x + spot.x(), y + spot.y(), 0, 0, scene));
      }
    }
  }

  private static void inside(double x, double y, double width, double height, Scene scene) {
    assertTrue(x >= 0 && y >= 0 && x + width <= scene.width() && y + height <= scene.height(),
        x + ", " + y + ", " + width + " x " + height + " outside " + scene.width() + " x " + scene.height());
  }

  /** What lies in the diagram itself, from back to front. */
  private static List<Primitive> diagramIn(Scene scene) {
    return groups(scene.content()).stream().filter(group -> group.content().stream()
        .anyMatch(part -> part instanceof Group inner && inner.element() != null)).findFirst().orElseThrow().content();
  }

  private static Group find(List<Group> groups, String text) {
    return groups.stream().filter(group -> group.element() != null && group.element().text().equals(text))
        .findFirst().orElseThrow();
  }

  private static List<Group> groups(List<Primitive> content) {
    List<Group> groups = new ArrayList<>();
    for (Primitive primitive : content) {
      if (primitive instanceof Group group) {
        groups.add(group);
        groups.addAll(groups(group.content()));
      }
    }
    return groups;
  }

  static List<String> texts(List<Primitive> content) {
    List<String> texts = new ArrayList<>();
    for (Primitive primitive : content) {
      if (primitive instanceof TextRun run) {
        texts.add(run.text());
      } else if (primitive instanceof Group group) {
        texts.addAll(texts(group.content()));
      }
    }
    return texts;
  }
}
