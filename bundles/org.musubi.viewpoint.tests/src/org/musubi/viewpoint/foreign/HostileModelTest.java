package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.view.NodeView;

/** Models and services nobody wishes for: nothing stops, what fails is told in a sentence. */
class HostileModelTest extends ForeignScenario {
  private EObject all;

  @BeforeEach
  void readMetamodel() {
    metamodel("hostile");
    all = make("Thing", "name", "all");
  }

  private EObject thing(EObject owner, String name) {
    return add(owner, "things", make("Thing", "name", name, "size", 3));
  }

  private void openAll() throws SpecificationException {
    open("hostile", "Things", all, List.of(metamodel));
  }

  @ParameterizedTest
  @CsvSource({"null, 0, false", "throws, 0, true", "error, 0, true", "silent, 0, true", "endless, 0, true",
      "set, 2, false", "array, 2, false", "typed array, 2, false", "double, 2, false", "itself, 0, true",
      "parent, 0, true", "text, 0, false", "mixed, 1, false", "stranger, 0, false", "proxy, 0, false",
      "fresh, 0, false", "no answer, -1, false", "broken answer, 2, true", "no label, 2, false"})
  void whatServicesGiveIsTakenAsFarAsItGoes(String name, int content, boolean told) throws Exception {
    EObject one = thing(all, name);
    thing(one, "a");
    thing(one, "b");
    openAll();
    List<NodeView> nodes = diagram.allNodes().filter(node -> node.target() == one).toList();
    assertEquals(content < 0 ? 0 : 1, Math.min(1, nodes.size()), nodes());
    if (content > 0) {
      assertEquals(content, nodes.getFirst().children().size(), nodes());
    }
    assertTrue(diagram.allNodes().count() < 100, nodes());
    assertEquals(told, !session.problems().isEmpty(), session.problems().toString());
    session.problems().forEach(problem -> {
      assertTrue(problem.sentence().length() < 1000, problem.sentence());
      assertFalse(problem.sentence().contains("\tat ") || problem.sentence().contains("null"), problem.sentence());
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"runtime", "error", "overflow"})
  void aToolThatFailsLeavesNothingBehind(String how) throws Exception {
    thing(all, "a");
    openAll();
    String sentence = refused(() -> tools.editLabel(view("a"), how));
    assertFalse(sentence.contains("\tat "), sentence);
  }

  @Test
  void edgesInCirclesLoopsAndDoubles() throws Exception {
    EObject a = thing(all, "a");
    EObject b = thing(all, "b");
    EObject broken = thing(all, "breaks");
    list(a, "others").addAll(List.of(a, b));
    list(b, "others").addAll(List.of(a, broken));
    list(broken, "others").add(a);
    openAll();
    assertEquals("""
        Other: a > a (a)
        Other: a > b (a)
        Other: b > a (b)
        Other: b > breaks (b)""", edges());
    assertEquals(1, session.problems().size());
    b.eSet(feature(b, "name"), null);
    session.refreshChanged();
    session.refresh(diagram);
    b.eSet(feature(b, "name"), "b");
    session.refreshChanged();
  }

  @Test
  void aReferenceToWhatDoesNotExist() throws Exception {
    EObject a = thing(all, "a");
    EObject proxy = make("Thing");
    ((InternalEObject) proxy).eSetProxyURI(URI.createURI("memory:/nowhere.xmi#x"));
    list(a, "others").add(proxy);
    openAll();
    assertEquals("", edges());
    assertEquals("Thing a", nodes());
    once(() -> tools.delete(List.of(view("a"))));
  }

  @Test
  void sizesThatAreNone() throws Exception {
    EObject a = thing(all, "knobs");
    EObject huge = thing(a, "huge");
    EObject negative = thing(a, "negative");
    EObject none = thing(all, "none");
    set(huge, "size", Integer.MAX_VALUE);
    set(negative, "size", -7);
    set(none, "size", Integer.MIN_VALUE);
    list(a, "others").addAll(List.of(huge, none));
    openAll();
    diagram.allNodes().forEach(node -> assertTrue(node.look().width() >= -1 && node.look().width() <= 100_000,
        node + " " + node.look().width()));
    diagram.edges().forEach(edge -> assertTrue(edge.look().width() >= 1 && edge.look().width() <= 1_000,
        String.valueOf(edge.look().width())));
  }

  @Test
  void aVeryLongLabel() throws Exception {
    thing(all, "long label");
    openAll();
    assertEquals(200_000, diagram.nodes().getFirst().text().length());
  }

  @Test
  void aHundredLevels() throws Exception {
    EObject deep = all;
    for (int i = 0; i < 100; i++) {
      deep = thing(deep, "level" + i);
    }
    openAll();
    assertTrue(diagram.allNodes().count() > 60, "as deep as anybody draws");
    assertTrue(session.problems().size() <= 1, session.problems().toString());
  }

  @Test
  void thousandsOfElements() throws Exception {
    EObject previous = thing(all, "first");
    for (int i = 0; i < 3000; i++) {
      EObject next = thing(i % 10 == 0 ? all : previous, "n" + i);
      list(next, "others").add(previous);
      previous = i % 10 == 0 ? next : previous;
    }
    openAll();
    assertEquals(3001, diagram.allNodes().count());
    assertEquals(3000, diagram.edges().size());
  }
}
