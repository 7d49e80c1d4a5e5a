package org.musubi.workbench.guide.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.musubi.cycle.rollover.Improvements;
import org.musubi.cycle.rollover.RollOver;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page 次年度 as a secretariat uses it. */
class RolloverPageTest extends OpenGuide {

  private static final FiscalYear FY2025 = new FiscalYear(2025);
  private static final FiscalYear FY2026 = new FiscalYear(2026);

  private void withoutPlanOf2026() {
    change(() -> {
      for (Project project : session.model().getProjects()) {
        for (ProjectYear year : project.getYears().stream().filter(y -> FY2026.equals(y.getFiscalYear())).toList()) {
          EcoreUtil.delete(year, true);
        }
      }
      session.model().getMidTermPlans().forEach(plan -> plan.getAnnualPlans().removeIf(
          annual -> FY2026.equals(annual.getFiscalYear())));
    });
  }

  private long plannedFor2026() {
    return session.model().getProjects().stream().flatMap(project -> project.getYears().stream())
        .filter(year -> FY2026.equals(year.getFiscalYear())).count();
  }

  @Test
  void oneButtonMakesTheNextYearAndOneUndoTakesItBack() {
    openSample("rollover");
    withoutPlanOf2026();
    Ui.press(area(), RolloverText.CREATE.text(FY2026.label()));
    Ui.settle();

    assertTrue(plannedFor2026() > 0);
    assertTrue(RollOver.plan(session.model(), FY2025).isDone());
    undo();
    assertEquals(0, plannedFor2026());
  }

  @Test
  void whatIsCarriedOverCannotBeCarriedAgain() {
    openSample("rollover");
    withoutPlanOf2026();
    Ui.press(area(), RolloverText.CREATE.text(FY2026.label()));
    Ui.settle();

    assertFalse(Ui.get(() -> Ui.button(area(), RolloverText.DONE.text(FY2026.label())).isEnabled()));
  }

  @Test
  void whatWasTakenOverIsStillShown() {
    openSample("rollover");
    withoutPlanOf2026();
    change(() -> {
      EvaluationSheet sheet = EvaluationSheets.prepare(session.model(), FY2025, FY2025.end());
      EvaluationItem item = sheet.getItems().stream().filter(each -> each.getMeasure() != null
          && session.model().getProjects().getFirst().getMeasures().contains(each.getMeasure())).findFirst()
          .orElseThrow();
      Improvements.add(item, ImprovementKind.IMPROVE, "会場をふやす").setAdopted(true);
    });
    assertTrue(texts().contains("会場をふやす"), this::texts);
    assertFalse(texts().contains(RolloverText.ACTIONS_TAKEN.text("会場をふやす")), this::texts);
    Ui.press(area(), RolloverText.CREATE.text(FY2026.label()));
    Ui.settle();
    assertTrue(texts().contains(RolloverText.ACTIONS_TAKEN.text("会場をふやす")), this::texts);
  }

  @Test
  void theHandOverBookletIsWrittenForTheNextPersonAndForThePublic() throws IOException {
    openSample("rollover");
    String name = session.model().getOrganizations().stream()
        .flatMap(organization -> organization.getContacts().stream()).map(Contact::getPersonName)
        .filter(each -> each != null).findFirst().orElseThrow();
    Path internal = written("引継ぎ書.docx", false).orElseThrow();
    Path open = written("引継ぎ書(公開用).docx", true).orElseThrow();
    assertTrue(text(internal).contains(name), "the next person in charge is told names");
    assertFalse(text(open).contains(name), "nobody else");
    Path pdf = written("引継ぎ書.pdf", false).orElseThrow();
    assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
  }

  @Test
  void aBookletThatCannotBeWrittenIsToldInOneSentence() throws IOException {
    openSample("rollover");
    Files.createFile(folder.resolve("file"));
    Path impossible = folder.resolve("file").resolve("引継ぎ書.docx");
    Ui.begin(() -> new HandoverAction(guide.context()).write(impossible, false));
    Shell told = Ui.dialog(RolloverText.HANDOVER_FAILED.text());
    assertTrue(Ui.texts(told).contains("引継ぎ書.docx"), Ui.texts(told));
    Ui.press(told, "OK");
    Ui.waitFor("closed dialog", told::isDisposed);
  }

  private Optional<Path> written(String name, boolean publicVariant) {
    return Ui.get(() -> new HandoverAction(guide.context()).write(folder.resolve(name), publicVariant));
  }

  private static String text(Path docx) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("<[^>]+>", "");
    }
  }

  @Test
  void theButtonAsksForWhomTheBookletIs() {
    openSample("rollover");
    Ui.press(area(), RolloverText.HANDOVER.text());
    Shell question = Ui.dialog(RolloverText.HANDOVER_TITLE.text());
    assertTrue(Ui.texts(question).contains(FY2025.label()), Ui.texts(question));
    Ui.press(question, RolloverText.HANDOVER_CANCEL.text());
    Ui.waitFor("closed dialog", question::isDisposed);
  }

  @Test
  void anEmptyCouncilIsToldWhatToDo() {
    openEmpty("rollover");

    assertTrue(texts().contains("先に事業を年次計画に入れ"), this::texts);
  }
}
