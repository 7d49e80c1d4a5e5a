package org.musubi.viewpoint.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.viewpoint.tool.NetScenario;

/** Validation rules of the specification, in the diagram and in the viewpoint. */
class DiagramValidationTests extends NetScenario {
  private DiagramValidation validation;

  @BeforeEach
  void makeValidation() {
    validation = new DiagramValidation(session.specification());
  }

  private void edit(Runnable change) {
    runner.run("edit", () -> {
      change.run();
      return null;
    });
    session.refreshChanged();
  }

  @Test
  void aSoundDiagramBreaksNoRule() {
    assertEquals(List.of(), validation.validate(diagram));
  }

  @Test
  void findsAnElementThatBreaksARuleAndItsFixPutsItRight() {
    edit(() -> set(member("dora"), "weight", -4));
    Violation violation = validation.validate(diagram).getFirst();
    assertEquals("Weight", violation.rule().getName());
    assertEquals("dora weighs -4", violation.message());
    assertEquals(ERROR_LEVEL.WARNING, violation.level());
    assertSame(member("dora"), violation.element());
    assertEquals(List.of(view("dora")), violation.views());
    assertEquals("Set to one", violation.fixes().getFirst().label());

    once(() -> validation.apply(violation.fixes().getFirst(), violation, diagram, tools));
    assertEquals(1, get(member("dora"), "weight"));
    assertEquals("Set to one", runner.undoLabel());
    assertEquals(List.of(), validation.validate(diagram));
  }

  @Test
  void aRuleAboutViewsLooksAtTheViewsOfItsMappings() {
    EObject team = view("team").target();
    edit(() -> set(team, "name", null));
    List<Violation> found = validation.validate(diagram);
    assertEquals(1, found.size());
    Violation violation = found.getFirst();
    assertEquals("No name", violation.message());
    assertSame(team, violation.element());
    once(() -> validation.apply(violation.fixes().getFirst(), violation, diagram, tools));
    assertEquals("G", name(team));
  }

  @Test
  void validatesOnlyWhatChanged() {
    edit(() -> {
      set(member("dora"), "weight", -4);
      set(member("anna"), "weight", -5);
    });
    assertEquals(2, validation.validate(diagram).size());
    List<Violation> found = validation.validate(diagram, List.of(view("anna"), view("bert")));
    assertEquals(List.of("anna weighs -5"), found.stream().map(Violation::message).toList());
  }

  @Test
  void aRuleThatCannotBeEvaluatedIsReported() {
    edit(() -> set(edge("Tie", "anna", "carl").target(), "label", "broken"));
    Violation violation = validation.validate(diagram).getFirst();
    assertEquals(ERROR_LEVEL.ERROR, violation.level());
    assertTrue(violation.message().contains("cannot say"), violation.message());
    assertTrue(violation.fixes().isEmpty());
  }

  @Test
  void anElementShownSeveralTimesIsOneViolation() {
    edit(() -> set(member("anna"), "weight", -1));
    assertEquals(1, validation.validate(diagram).size(), "its relation edges show no element of their own");
  }
}
