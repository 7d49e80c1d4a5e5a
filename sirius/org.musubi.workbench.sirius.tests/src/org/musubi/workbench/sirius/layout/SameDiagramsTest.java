package org.musubi.workbench.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.sirius.fixture.OpenSample;
import org.musubi.workbench.sirius.fixture.Screen;

/** The same council, the same kind: both editors show the same elements, and take over each other's layouts. */
class SameDiagramsTest extends OpenSample {

  @ParameterizedTest
  @ValueSource(strings = {"DG01", "DG06"})
  void bothShowTheSameElements(String kind) {
    Drawing drawing = create(kind, subject(kind));
    open(drawing);
    DrawingLayout shown = layout(drawing);
    DrawingLayout expected = arranged(kind, shown);

    assertFalse(expected.nodes().isEmpty());
    assertEquals(lines(expected.nodes().keySet()), lines(shown.nodes().keySet()));
    assertEquals(lines(expected.edges().keySet()), lines(shown.edges().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DG01", "DG06"})
  void takesOverTheLayoutOfTheOtherEditorToThePixel(String kind) {
    EObject subject = subject(kind);
    DrawingLayout start = arranged(kind, new DrawingLayout(Map.of(), Map.of(),
        layout(create(kind, subject)).layers(), Set.of()));

    Drawing made = Screen.get(() -> sirius().create(session, kind(kind, subject), subject, kind, start));
    DrawingLayout back = layout(made);

    assertEquals(start.layers(), back.layers());
    for (NodeKey key : start.nodes().keySet()) {
      if (key.parent() != null && !isPile(key, start)) {
        assertNear(start.nodes().get(key).box().orElseThrow(), back.nodes().get(key).box().orElseThrow(), key);
      }
    }
    start.edges().forEach((key, course) -> assertEquals(course.bends().size(), back.edges().get(key).bends().size()));
  }

  /** What consists of compartments is as large as these are drawn. */
  private static boolean isPile(NodeKey key, DrawingLayout layout) {
    return layout.nodes().keySet().stream().anyMatch(each -> key.equals(each.parent())
        && each.mapping().endsWith("Lane")) || key.mapping().endsWith("Lanes");
  }

  private static void assertNear(Box expected, Box actual, NodeKey key) {
    assertTrue(Math.abs(expected.x() - actual.x()) <= 1 && Math.abs(expected.y() - actual.y()) <= 1
        && Math.abs(expected.width() - actual.width()) <= 1 && Math.abs(expected.height() - actual.height()) <= 1,
        () -> key + ": " + expected + " became " + actual);
  }

  private EObject subject(String kind) {
    return kind.equals("DG06") ? session.model().getLogicModels().getFirst() : session.model();
  }

  private DrawingLayout layout(Drawing drawing) {
    return Screen.get(() -> sirius().layout(session, drawing).orElseThrow());
  }

  private DrawingLayout arranged(String kind, DrawingLayout present) {
    return Screen.get(() -> builtIn().arranged(session, kind(kind, subject(kind)), subject(kind),
        new DrawingLayout(Map.of(), Map.of(), present.layers(), present.filters())).orElseThrow());
  }

  private static String lines(Set<?> keys) {
    return keys.stream().map(SameDiagramsTest::line).sorted().collect(Collectors.joining("\n"));
  }

  private static String line(Object key) {
    return key.toString().replaceAll("@[0-9a-f]+ \\(|\\n", " ");
  }
}
