package org.musubi.viewpoint.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.viewpoint.specification.Position;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Decoration;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Shape;

class NodeGeometryTest {
  private static final String LONG = "働き盛り世代の健康づくりを職域と地域が一緒に進める体制（協議会）をつくり、毎年ふりかえる";
  private final Drawing drawing = new Drawing();

  @ParameterizedTest
  @EnumSource(Shape.class)
  void aLabelStandsInsideItsShape(Shape shape) {
    for (String text : List.of("健診", "Health council", LONG, "一\n二\n三")) {
      NodeView node = drawing.node(null, text, shape, -1, -1, true);
      NodeGeometry geometry = NodeGeometry.of(node);
      Outline outline = new Outline(shape, geometry.bounds());
      assertFalse(geometry.label().lines().cut(), text);
      for (Bounds line : geometry.label().lineBounds()) {
        assertTrue(outline.contains(new Point(line.x(), line.y())), shape + " " + text);
        assertTrue(outline.contains(new Point(line.right(), line.bottom())), shape + text);
      }
    }
  }

  @Test
  void aFixedSizeCutsTheTextInsteadOfOverflowing() {
    NodeView node = drawing.node(null, LONG, Shape.RECTANGLE, 80, 40, true);
    NodeGeometry geometry = NodeGeometry.of(node);
    assertEquals(new Size(80, 40), geometry.size());
    assertTrue(geometry.label().lines().cut());
    assertTrue(geometry.bounds().union(geometry.label().bounds()).equals(geometry.bounds()));
  }

  @Test
  void aLabelOutsideStandsBelowTheNode() {
    NodeView node = drawing.node(null, "保健所", Shape.DOT, 30, 30, false);
    NodeGeometry geometry = NodeGeometry.of(node);
    assertTrue(geometry.labelBelow());
    assertTrue(geometry.label().bounds().y() >= 30);
    assertEquals(15, geometry.label().bounds().centre().x(), 1);
    assertTrue(geometry.outer().height() > 40);
  }

  @Test
  void aContainerHasRoomForItsContent() {
    NodeView container = drawing.container(null, "関係機関");
    NodeView child = drawing.node(container, LONG);
    child.state().setBounds(new Bounds(30, 20, 0, 0));
    DiagramGeometry geometry = new DiagramGeometry();
    Bounds outer = geometry.absolute(container);
    Bounds inner = geometry.absolute(child);
    assertEquals(outer, outer.union(inner));
    assertTrue(inner.y() >= outer.y() + geometry.node(container).header().height());
    assertEquals(geometry.contentOrigin(container).plus(30, 20), new Point(inner.x(), inner.y()));
  }

  @Test
  void rowsOfAListFollowEachOtherInside() {
    NodeView list = drawing.list(null, "指標", "特定健診受診率", LONG, "喫煙率");
    DiagramGeometry geometry = new DiagramGeometry();
    int y = geometry.absolute(list).y() + geometry.node(list).header().bottom();
    for (NodeView item : list.children()) {
      Bounds row = geometry.absolute(item);
      assertTrue(row.y() >= y);
      y = row.bottom();
      assertEquals(geometry.absolute(list), geometry.absolute(list).union(row));
      Bounds label = geometry.node(item).label().bounds();
      assertTrue(label.width() <= row.width() && label.height() <= row.height());
    }
  }

  @Test
  void compartmentsTileTheStack() {
    NodeView stack = drawing.stack(null, "ロジックモデル", true);
    NodeView first = drawing.container(stack, "活動");
    NodeView second = drawing.container(stack, "成果");
    drawing.node(second, LONG).state().setBounds(new Bounds(0, 200, 10, 10));
    DiagramGeometry geometry = new DiagramGeometry();
    Bounds one = geometry.absolute(first);
    Bounds two = geometry.absolute(second);
    assertEquals(one.right(), two.x());
    assertEquals(one.y(), two.y());
    assertEquals(one.height(), two.height());
    assertEquals(geometry.absolute(stack).right(), two.right());
    assertEquals(geometry.absolute(stack).bottom(), two.bottom());
  }

  @Test
  void theUsersSizeIsKeptAndOtherSizesFollowTheContent() {
    NodeView node = drawing.node(null, "a");
    node.state().setBounds(new Bounds(5, 5, 300, 200));
    assertEquals(300, AutoSize.sizeOf(node).width());
    assertTrue(AutoSize.sizeOf(node).height() < 100);
    node.state().setSizedByUser(true);
    assertEquals(new Size(300, 200), AutoSize.sizeOf(node));
  }

  @Test
  void aListWithoutItemsHasNoCompartmentForThem() {
    NodeView empty = drawing.list(null, "健診車・検診会場");
    NodeView filled = drawing.list(null, "健診車・検診会場", "受診率");
    assertTrue(AutoSize.sizeOf(empty).height() <= 30);
    assertTrue(AutoSize.sizeOf(empty).height() < AutoSize.sizeOf(filled).height());
    assertEquals(AutoSize.sizeOf(empty).height(), NodeGeometry.of(empty).header().height());
    filled.children().getFirst().state().setHidden(true);
    assertEquals(AutoSize.sizeOf(empty), AutoSize.sizeOf(filled));
  }

  @Test
  void aNodeIsOnlyAsHighAsItsEdgesNeedAndALayoutMadeIt() {
    NodeView node = drawing.node(null, "a");
    int needed = AutoSize.needed(node).height();
    for (int i = 0; i < 6; i++) {
      drawing.edge(node, drawing.node(null, "b"));
    }
    assertEquals(needed, AutoSize.sizeOf(node).height());
    node.state().setBounds(new Bounds(0, 0, 60, 90));
    assertEquals(90, AutoSize.sizeOf(node).height());
    node.state().setBounds(new Bounds(0, 0, 60, 900));
    assertTrue(AutoSize.sizeOf(node).height() < 200);
  }

  @Test
  void aFoldedContainerShowsOnlyItsHeader() {
    NodeView container = drawing.container(null, "関係機関");
    drawing.node(container, LONG);
    int open = AutoSize.sizeOf(container).height();
    container.state().setCollapsed(true);
    NodeGeometry folded = NodeGeometry.of(container);
    assertTrue(folded.folded());
    assertTrue(folded.size().height() < open);
    assertNotNull(folded.label());
  }

  @Test
  void borderNodesSitOnTheBorder() {
    NodeView node = drawing.node(null, LONG);
    NodeView border = drawing.border(node, "port");
    border.state().setBounds(new Bounds(20, 3, 12, 12));
    NodeView automatic = drawing.border(node, "other");
    NodeGeometry geometry = NodeGeometry.of(node);
    assertEquals(0, geometry.borderNodes().get(border).centre().y());
    assertEquals(geometry.size().width(), geometry.borderNodes().get(automatic).centre().x());
    assertNull(geometry.icon());
  }

  @Test
  void decorationsAtOneCornerStandSideBySide() {
    NodeView node = drawing.node(null, LONG);
    node.setDecorations(List.of(new Decoration(Position.NORTH_EAST, "a", null),
        new Decoration(Position.NORTH_EAST, "b", null)));
    List<DecorationBox> boxes = NodeGeometry.of(node).decorations();
    assertFalse(boxes.get(0).bounds().intersects(boxes.get(1).bounds()));
  }

  @Test
  void invalidatingMovesTheContentToo() {
    NodeView container = drawing.container(null, "関係機関");
    NodeView child = drawing.node(container, "保健所");
    DiagramGeometry geometry = new DiagramGeometry();
    Bounds before = geometry.absolute(child);
    container.state().setBounds(new Bounds(100, 50, 0, 0));
    geometry.invalidate(container);
    assertEquals(before.moved(100, 50), geometry.absolute(child));
  }
}
