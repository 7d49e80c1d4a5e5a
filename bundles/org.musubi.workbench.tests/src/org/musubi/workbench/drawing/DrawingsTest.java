package org.musubi.workbench.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilFactory;
import org.musubi.workbench.session.CouncilSession;

/** Several runtimes used as one. */
class DrawingsTest {

  private static final String ONE = "one";
  private static final String TWO = "two";

  private final CouncilSession council = null;
  private final EObject about = CouncilFactory.eINSTANCE.createCouncilModel();
  private final FakeRuntime first = new FakeRuntime("First", "DG01", "DG02");
  private final FakeRuntime second = new FakeRuntime("Second", "DG01", "DG03");
  private final List<String> told = new ArrayList<>();
  private final List<Throwable> logged = new ArrayList<>();
  private final Trouble trouble = new Trouble() {
    @Override
    public void log(String message, Throwable cause) {
      logged.add(cause);
    }

    @Override
    public void tell(String sentence) {
      told.add(sentence);
    }
  };
  private final List<InstalledRuntime> installed = new ArrayList<>(List.of(installed(ONE, () -> first),
      installed(TWO, () -> second)));
  private String preferred = "";
  private final Drawings drawings = new Drawings(() -> installed, () -> preferred, trouble);
  private final DrawingRuntime all = drawings.asOne().orElseThrow();

  private InstalledRuntime installed(String id, Callable<DrawingRuntime> maker) {
    return new InstalledRuntime(id, "Runtime " + id, maker, trouble);
  }

  private static DrawingKind kind(String id) {
    return new DrawingKind(id, id, "", false);
  }

  private Drawing make(InstalledRuntime runtime, String name) {
    return runtime.create(council, kind("DG01"), about, name);
  }

  private static List<String> names(List<Drawing> drawings) {
    return drawings.stream().map(Drawing::name).toList();
  }

  @Test
  void itListsTheDrawingsOfAll() {
    make(installed.get(0), "A");
    make(installed.get(1), "B");
    assertEquals(List.of("A", "B"), names(all.drawings(council)));
  }

  @Test
  void drawingsOfTwoRuntimesAreNotTheSameAlthoughTheirIdsAre() {
    Drawing a = make(installed.get(0), "A");
    Drawing b = make(installed.get(1), "A");
    assertEquals(a.id(), b.id());
    assertNotEquals(a, b);
    assertEquals(List.of(a, b), all.drawings(council));
    assertEquals(ONE, drawings.of(a).orElseThrow().id());
    assertEquals(TWO, drawings.of(b).orElseThrow().id());
  }

  @Test
  void aDrawingStaysTheSameWhenItIsRenamed() {
    Drawing before = make(installed.get(1), "A");
    all.rename(council, before, "B");
    Drawing after = all.drawings(council).getFirst();
    assertEquals("B", after.name());
    assertEquals(before, after);
    assertEquals(before.hashCode(), after.hashCode());
  }

  @Test
  void everythingIsDoneByTheRuntimeOfTheDrawing() {
    make(installed.get(0), "A");
    Drawing b = make(installed.get(1), "B");
    first.asked.clear();
    all.rename(council, b, "C");
    all.open(null, council, b);
    all.layout(council, b);
    all.sheets(council, List.of(b));
    Drawing copy = all.duplicate(council, b);
    all.delete(council, b);
    assertEquals(List.of(), first.asked);
    assertTrue(second.asked.containsAll(List.of("rename d0", "open d0", "layout d0", "sheets [d0]", "delete d0")),
        second.asked::toString);
    assertEquals(TWO, copy.runtime());
    assertEquals(List.of("A", "B+"), names(all.drawings(council)));
  }

  @Test
  void newOnesAreMadeByTheHighestPriorityUnlessTheUserPrefersAnother() {
    assertEquals(ONE, all.create(council, kind("DG01"), about, "A").runtime());
    assertEquals("First's DG01", all.usualName(kind("DG01"), about));
    preferred = TWO;
    assertEquals(TWO, all.create(council, kind("DG01"), about, "B").runtime());
    assertEquals("Second's DG01", all.usualName(kind("DG01"), about));
    assertEquals(TWO, drawings.byDefault().orElseThrow().id());
    preferred = "uninstalled long ago";
    assertEquals(ONE, all.create(council, kind("DG01"), about, "C").runtime());
  }

  @Test
  void kindsThatOnlyOneCanMakeAreOfferedAndMadeByIt() {
    assertEquals(List.of("First DG01", "First DG02", "Second DG03"),
        all.kindsFor(about).stream().map(DrawingKind::label).toList());
    Drawing made = all.create(council, kind("DG03"), about, "A");
    assertEquals(TWO, made.runtime());
    assertEquals("Second DG03", made.kind().label(), "its own kind");
  }

  @Test
  void aTwinIsMadeOnceWithTheLayoutOfTheOriginal() {
    Drawing original = make(installed.get(0), "A");
    first.layout = new DrawingLayout(Map.of(), Map.of(), Set.of("ties"), Set.of());
    InstalledRuntime other = drawings.others(original).getFirst();
    Drawing twin = drawings.twin(council, original, other);
    assertEquals(List.of(TWO, "DG01", "A"), List.of(twin.runtime(), twin.kind().id(), twin.name()));
    assertSame(about, twin.about());
    assertEquals(List.of(first.layout), second.starts);
    assertEquals(twin, drawings.twin(council, original, other));
    assertEquals(original, drawings.twin(council, twin, installed.get(0)), "and back");
    assertEquals(2, all.drawings(council).size());
  }

  @Test
  void onlyRuntimesThatCanShowADrawingAreOffered() {
    Drawing only = all.create(council, kind("DG02"), about, "A");
    assertEquals(List.of(), drawings.others(only));
  }

  @Test
  void runtimesAreMadeWhenTheyAreNeeded() {
    List<String> made = new ArrayList<>();
    installed.clear();
    installed.add(installed(ONE, () -> {
      made.add(ONE);
      return first;
    }));
    assertTrue(drawings.asOne().isPresent());
    assertFalse(drawings.areSeveral());
    all.showLayer(null, "ties");
    assertEquals(List.of(), made);
    all.drawings(council);
    all.drawings(council);
    assertEquals(List.of(ONE), made);
  }

  @Test
  void oneThatCannotBeMadeIsLeftOutAndTheUserIsToldOnce() {
    make(installed.get(0), "A");
    installed.add(0, installed("broken", () -> {
      throw new NoClassDefFoundError("org/example/Missing");
    }));
    assertEquals(List.of("A"), names(all.drawings(council)));
    assertEquals(List.of("A"), names(all.drawings(council)));
    assertEquals(List.of(DrawingText.UNUSABLE.text("Runtime broken")), told);
    assertEquals("org/example/Missing", logged.getFirst().getMessage());
    assertEquals(List.of(ONE, TWO), drawings.installed().stream().map(InstalledRuntime::id).toList());
    assertEquals(ONE, all.create(council, kind("DG01"), about, "B").runtime());
  }

  @Test
  void withNoRuntimeThatWorksThereAreNoDiagrams() {
    installed.clear();
    installed.add(installed("broken", () -> (DrawingRuntime) (Object) "of another class"));
    assertEquals(List.of(), all.drawings(council));
    assertEquals(Optional.empty(), drawings.asOne());
    assertEquals(Optional.empty(), drawings.byDefault());
  }

  @Test
  void oneThatFailsDoesNotHideTheDrawingsOfTheOthers() {
    Drawing lost = make(installed.get(0), "A");
    Drawing kept = make(installed.get(1), "B");
    first.failing = true;
    assertEquals(List.of(kept), all.drawings(council));
    assertEquals(List.of(kept), all.drawings(council));
    assertEquals(List.of(DrawingText.NOT_READABLE.text("Runtime one")), told, "said once");
    assertEquals("First fails", logged.getFirst().getMessage());
    assertEquals(1, logged.size(), "logged once");
    told.clear();
    assertEquals(List.of("Second DG01", "Second DG03"),
        all.kindsFor(about).stream().map(DrawingKind::label).toList());
    told.clear();
    all.rename(council, lost, "C");
    all.delete(council, lost);
    assertEquals(Optional.empty(), all.open(null, council, lost));
    assertEquals(List.of(), all.sheets(council, List.of(lost)));
    assertEquals(4, told.size());
    assertEquals(Set.of(DrawingText.FAILED.text("Runtime one")), Set.copyOf(told));
    first.failing = false;
    assertEquals(List.of(lost, kept), all.drawings(council), "it is asked again");
  }

  @Test
  void whenTheDefaultFailsToMakeADrawingAnotherDoes() {
    FakeRuntime clumsy = new FakeRuntime("Clumsy", "DG01") {
      @Override
      public Drawing create(CouncilSession session, DrawingKind kind, EObject element, String name) {
        throw new IllegalArgumentException("clumsy");
      }
    };
    installed.add(0, installed("clumsy", () -> clumsy));
    assertEquals(ONE, all.create(council, kind("DG01"), about, "A").runtime());
    assertEquals(List.of(DrawingText.MADE_ELSEWHERE.text("Runtime clumsy", "Runtime one")), told);
    DrawingFailure failure = assertThrows(DrawingFailure.class, () -> make(installed.getFirst(), "B"));
    assertEquals(DrawingText.FAILED.text("Runtime clumsy"), failure.getMessage());
  }

  @Test
  void whoGivesUpIsNotToldOfAnError() {
    FakeRuntime patient = new FakeRuntime("Patient", "DG01") {
      @Override
      public Drawing create(CouncilSession session, DrawingKind kind, EObject element, String name) {
        throw new OperationCanceledException();
      }
    };
    installed.add(0, installed("patient", () -> patient));
    assertThrows(OperationCanceledException.class, () -> all.create(council, kind("DG01"), about, "A"));
    assertEquals(List.of(), all.drawings(council));
    assertEquals(List.of(), told);
  }

  @Test
  void theTwinOfADrawingWhoseLayoutCannotBeReadIsLaidOutAsUsual() {
    Drawing original = make(installed.get(0), "A");
    first.failing = true;
    Drawing twin = drawings.twin(council, original, installed.get(1));
    assertEquals(TWO, twin.runtime());
    assertEquals(List.of(), second.starts);
    assertEquals(List.of(DrawingText.FAILED.text("Runtime one")), told);
  }
}
