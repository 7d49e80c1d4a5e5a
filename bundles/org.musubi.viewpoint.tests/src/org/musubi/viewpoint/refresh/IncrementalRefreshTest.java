package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;

/** After any change of the model an incremental refresh shows what a new diagram shows. */
class IncrementalRefreshTest {
  private static final int EDITS = 120;

  /** A diagram that asks only for features of elements needs nothing but the incremental refresh. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void featuresAreFollowedExactly(long seed) {
    Town town = new Town();
    Specification specification = new TownMap(town, false).draft().specification(TownServices.class);
    edit(town, specification, seed, false);
  }

  /** What Java methods tell is complete after settling. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void servicesAreSettled(long seed) {
    Town town = new Town();
    Specification specification = new TownMap(town, true).draft().specification(TownServices.class);
    edit(town, specification, seed, true);
  }

  private static void edit(Town town, Specification specification, long seed, boolean settle) {
    RandomEdits edits = new RandomEdits(town, seed);
    edits.build(20);
    try (RepresentationSession session = new RepresentationSession(specification, List.of(town.resources()),
        ElementLabels.ofMetamodel())) {
      Diagram diagram = session.createDiagram(
          session.diagramsFor(town.root()).get(0), town.root(), "map");
      for (int i = 0; i < EDITS; i++) {
        Set<ElementView> before = new HashSet<>(diagram.allElements().toList());
        List<DiagramChange> changes = new ArrayList<>();
        session.addListener(changes::add);
        for (int step = 0; step <= i % 3; step++) {
          edits.edit();
        }
        if (i % 20 == 10) {
          diagram.state().setActiveLayers(diagram.state().activeLayers().isEmpty() ? Set.of("More") : Set.of());
        }
        if (i % 20 == 15) {
          diagram.state().setActiveFilters(diagram.state().activeFilters().isEmpty() ? Set.of("busy only") : Set.of());
        }
        session.refreshChanged();
        while (settle && !session.settle(10_000)) {
          assertTrue(diagram.allElements().allMatch(view -> view.toString() != null));
        }
        String at = "seed " + seed + ", edit " + i;
        Function<Diagram, List<String>> kind = settle ? Picture::inOrder : Picture::of;
        assertEquals(String.join("\n", Picture.anew(diagram, specification, town, kind)),
            String.join("\n", kind.apply(diagram)), at);
        assertChangesTellAll(before, changes, diagram, at);
        assertTrue(session.problems().isEmpty(), () -> at + session.problems());
        session.removeListener(changes::add);
      }
    }
  }

  private static void assertChangesTellAll(Set<ElementView> before, List<DiagramChange> changes, Diagram diagram,
      String at) {
    Set<ElementView> after = new HashSet<>(before);
    for (DiagramChange change : changes) {
      after.removeAll(change.removed());
      after.addAll(change.added());
    }
    assertEquals(new HashSet<>(diagram.allElements().toList()), after, at);
  }
}
