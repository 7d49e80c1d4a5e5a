package org.musubi.workbench.forms.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.plan.Project;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.workbench.forms.fixture.PageTest;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.page.ElementForm;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.forms.widgets.ScoreBars;

/** The parts of pages that are more than fields and tables. */
class SpecialPartsTest extends PageTest {

  private static <T extends PagePart> T part(ElementForm form, Class<T> type) {
    return form.sections().stream().flatMap(section -> section.parts().stream()).filter(type::isInstance)
        .map(type::cast).findFirst().orElseThrow(() -> new AssertionError("No " + type.getSimpleName()));
  }

  private static <T> List<T> all(Composite parent, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Composite inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  @Test
  void anItemOfTheChecklistIsAnsweredInOneStepAndTheScoreFollows() {
    Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
    session().change("x", () -> council.model().getChecklists().add(checklist));
    ElementForm form = open(checklist);
    ChecklistQuestion first = Catalogues.in(session().resource().getResourceSet()).checklistQuestions().getFirst();
    QuestionLine line = part(form, ChecklistPart.class).line(first);
    ScoreBars bars = all(form.control().getBody(), ScoreBars.class).getFirst();
    assertTrue(bars.text().startsWith("体制 –"), bars.text());
    oneStep(() -> key(line.bar(), ' ', ' ', 0));
    assertEquals(AnswerLevel.DONE, checklist.getAnswers().getFirst().getValue());
    assertEquals(first, checklist.getAnswers().getFirst().getQuestion());
    assertTrue(bars.text().startsWith("体制 100"), bars.text());
    oneStep(() -> {
      line.comment().setText("要綱を改正した");
      send(line.comment(), SWT.FocusOut);
    });
    assertEquals("要綱を改正した", checklist.getAnswers().getFirst().getComment());
    assertEquals(1, checklist.getAnswers().size());
    oneStep(() -> key(line.bar(), SWT.DEL, (char) SWT.DEL, 0));
    assertNull(checklist.getAnswers().getFirst().getValue());
  }

  @Test
  void ideasAreTypedIntoTheGridOfASheetAndKeepTheAuthorOfTheirRound() {
    Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
    Session session = WorkshopFactory.eINSTANCE.createSession();
    BrainwritingSheet sheet = WorkshopFactory.eINSTANCE.createBrainwritingSheet();
    WorkshopParticipant author = WorkshopFactory.eINSTANCE.createWorkshopParticipant();
    author.setNameOrCode("A1");
    session().change("x", () -> {
      workshop.getParticipants().add(author);
      workshop.getSessions().add(session);
      session.getSheets().add(sheet);
      council.model().getWorkshops().add(workshop);
    });
    BrainwritingPart grid = part(open(sheet), BrainwritingPart.class);
    assertEquals(18, grid.cells().size());
    oneStep(() -> {
      grid.cells().getFirst().control().setText("昼休みに\n健診");
      send(grid.cells().getFirst().control(), SWT.FocusOut);
    });
    assertEquals("昼休みに\n健診", sheet.getCells().getFirst().getText());
    assertEquals(1, sheet.getCells().getFirst().getRound());
    session().change("x", () -> sheet.getCells().getFirst().setAuthor(author));
    grid.cells().get(1).control().setText("朝に健診");
    send(grid.cells().get(1).control(), SWT.FocusOut);
    assertEquals(author, sheet.getCells().get(1).getAuthor());
    session().change("x", () -> sheet.setColumns(2));
    settle();
    assertEquals(12, grid.cells().size());
    assertEquals("昼休みに\n健診", grid.cells().getFirst().control().getText().replace("\r", ""));
  }

  @Test
  void elementsAreAddedToAStageWithItsTermAndTheirPageIsOpened() {
    LogicModel model = LogicFactory.eINSTANCE.createLogicModel();
    session().change("x", () -> council.model().getLogicModels().add(model));
    ElementForm form = open(model);
    List<LinkLabel> adders = all(form.control().getBody(), LinkLabel.class).stream()
        .filter(link -> link.text().equals("+ 追加")).toList();
    assertEquals(7, adders.size());
    oneStep(() -> adders.get(4).open());
    Outcome outcome = (Outcome) model.getElements().getFirst();
    assertEquals(OutcomeTerm.MID, outcome.getTerm());
    assertEquals("OC-01", outcome.getCode());
    assertEquals(List.of(outcome), opened);
    assertTrue(all(form.control().getBody(), LinkLabel.class).stream()
        .anyMatch(link -> link.text().startsWith("OC-01")));
  }

  @Test
  void theTraceOfAProjectNamesItsReasonsAndFollowsChanges() {
    Project project = council.the(council.original.project);
    ElementForm form = open(project);
    assertTrue(linkTexts(form).containsAll(List.of("根拠-01 調査の結果", "課題-01 喫煙率が高い")), linkTexts(form).toString());
    session().change("x", () -> project.getIssues().add(council.the(council.original.checkups)));
    settle();
    assertTrue(linkTexts(form).contains("課題-02 健診受診率が低い"));
    LinkLabel reason = all(form.control().getBody(), LinkLabel.class).stream()
        .filter(link -> link.text().equals("根拠-01 調査の結果")).findFirst().orElseThrow();
    reason.open();
    assertEquals(List.of(council.the(council.original.finding)), opened);
  }

  private static List<String> linkTexts(ElementForm form) {
    return all(form.control().getBody(), LinkLabel.class).stream().map(LinkLabel::text).toList();
  }
}
