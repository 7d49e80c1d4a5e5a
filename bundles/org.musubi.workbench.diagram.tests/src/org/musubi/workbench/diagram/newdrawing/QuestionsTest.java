package org.musubi.workbench.diagram.newdrawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.musubi.design.Notation;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.workbench.drawing.DrawingKind;

class QuestionsTest {

  private static DrawingKind kind(String id, String label, boolean isTable) {
    return new DrawingKind(id, label, "", isTable);
  }

  @Test
  void everyDiagramAndTableOfTheNotationAnswersAQuestionInBothLanguages() throws SpecificationException {
    Notation.metamodels();
    Specification notation =
        Specification.load(Notation.specification(), SpecificationOptions.of(Notation.services()));
    Questions japanese = new Questions(Locale.JAPANESE);
    Questions english = new Questions(Locale.ENGLISH);
    for (RepresentationDescription each : notation.representations()) {
      DrawingKind kind = kind(each.getName(), "LABEL", false);
      assertTrue(!japanese.of(kind).contains("LABEL"), () -> "no question for " + each.getName());
      assertTrue(!english.of(kind).contains("LABEL"), () -> "no question for " + each.getName());
      assertNotEquals(japanese.of(kind), english.of(kind), each::getName);
    }
  }

  @Test
  void kindsOfOtherNotationsGetAQuestionFromTheirName() {
    Questions questions = new Questions(Locale.getDefault());
    assertEquals(NewDrawingText.GENERIC_QUESTION.text("庭の図"), questions.of(kind("Garden", "庭の図", false)));
    assertEquals(NewDrawingText.GENERIC_TABLE.text("庭の表"), questions.of(kind("Beds", "庭の表", true)));
  }

  @Test
  void theyAreAskedInTheOrderOfTheTableAndOthersComeLast() {
    Questions questions = new Questions(Locale.ENGLISH);
    List<DrawingKind> kinds = List.of(kind("Garden", "g", false), kind("DG12", "e", false), kind("DG01", "m", false));
    assertEquals(List.of("DG01", "DG12", "Garden"), questions.inOrder(kinds).stream().map(DrawingKind::id).toList());
  }
}
