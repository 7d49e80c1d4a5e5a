package org.musubi.workbench.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Bend;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.EdgeKey;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.sirius.fixture.OpenSample;
import org.musubi.workbench.sirius.fixture.Screen;

/** The same council, the same kind: both editors show the same elements, and take over each other's layouts. */
class SameDiagramsTest extends OpenSample {

  @ParameterizedTest
  @ValueSource(strings = {"DG01", "DG02", "DG03", "DG04", "DG05", "DG06", "DG08", "DG10", "DG11", "DG12", "DG13"})
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
  @ValueSource(strings = {"DG01", "DG02", "DG03", "DG04", "DG05", "DG06", "DG08", "DG10", "DG11", "DG12", "DG13"})
  void takesOverTheLayoutOfTheOtherEditorToThePixel(String kind) {
    EObject subject = subject(kind);
    DrawingLayout start = arranged(kind, new DrawingLayout(Map.of(), Map.of(),
        layout(create(kind, subject)).layers(), Set.of()));

    assertFalse(start.nodes().isEmpty());
    Drawing made = Screen.get(() -> sirius().create(session, kind(kind, subject), subject, kind, start));
    DrawingLayout back = layout(made);

    assertEquals(start.layers(), back.layers());
    assertAll(start.nodes().keySet().stream().map(key -> () -> assertNear(
        start.nodes().get(key).box().orElseThrow(), back.nodes().get(key).box().orElseThrow(), key)));
    assertAll(start.edges().keySet().stream().map(key -> () -> assertNear(
        start.edges().get(key).bends(), back.edges().get(key).bends(), key)));
  }

  private static void assertNear(Box expected, Box actual, NodeKey key) {
    assertTrue(Math.abs(expected.x() - actual.x()) <= 1 && Math.abs(expected.y() - actual.y()) <= 1
        && Math.abs(expected.width() - actual.width()) <= 1 && Math.abs(expected.height() - actual.height()) <= 1,
        () -> key.mapping() + ": " + expected + " became " + actual);
  }

  private static void assertNear(List<Bend> expected, List<Bend> actual, EdgeKey key) {
    assertEquals(expected.size(), actual.size());
    for (int at = 0; at < expected.size(); at++) {
      Bend one = expected.get(at);
      Bend other = actual.get(at);
      assertTrue(Math.abs(one.x() - other.x()) <= 1 && Math.abs(one.y() - other.y()) <= 1,
          () -> key.mapping() + ": " + expected + " became " + actual);
    }
  }

  /** The first element such a diagram can be about. */
  private EObject subject(String kind) {
    return Screen.get(() -> {
      for (Iterator<EObject> all = session.model().eResource().getAllContents(); true;) {
        EObject element = all.next();
        if (sirius().kindsFor(element).stream().anyMatch(each -> each.id().equals(kind))) {
          return element;
        }
      }
    });
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
