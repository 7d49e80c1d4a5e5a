package org.musubi.workbench.guide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;
import org.musubi.workbench.guide.progress.StepState;
import org.musubi.workbench.navigation.Navigation;

class GuideEditorTest extends OpenGuide {

  private static final List<String> PAGES = List.of("compare", "issues", "develop", "plan", "evaluate", "rollover",
      "diagnose", "stakeholders", "pivot", "trace");

  @Test
  void everyPageOpensOnTheSampleAndOnAnEmptyCouncil() {
    openSample("compare");
    assertAllPagesOpen();
    closeCouncil();
    openEmpty("compare");
    assertAllPagesOpen();
  }

  private void assertAllPagesOpen() {
    for (String id : PAGES) {
      Ui.run(() -> guide.show(id, null));
      Ui.settle();
      assertEquals(id, Ui.get(guide::shownPage));
      String texts = texts();
      assertFalse(texts.contains(GuideText.TRY_AGAIN.text()), () -> "page " + id + " failed");
    }
  }

  @Test
  void theBarShowsHowFarTheStepsAre() {
    openSample("plan");
    assertEquals(StepState.DONE, state("compare"));
    openStepsOfAnEmptyCouncil();
  }

  private void openStepsOfAnEmptyCouncil() {
    closeCouncil();
    openEmpty("plan");
    Map<String, StepState> expected = Map.of("compare", StepState.NOT_STARTED, "issues", StepState.NOT_STARTED,
        "develop", StepState.NOT_STARTED, "plan", StepState.NOT_STARTED, "evaluate", StepState.NOT_STARTED,
        "rollover", StepState.NOT_STARTED);
    expected.forEach((step, state) -> assertEquals(state, state(step), step));
    change(() -> {
      MidTermPlan plan = PlanFactory.eINSTANCE.createMidTermPlan();
      AnnualPlan year = PlanFactory.eINSTANCE.createAnnualPlan();
      year.setFiscalYear(new FiscalYear(2026));
      plan.getAnnualPlans().add(year);
      session.model().getMidTermPlans().add(plan);
      Project project = PlanFactory.eINSTANCE.createProject();
      ProjectYear entry = PlanFactory.eINSTANCE.createProjectYear();
      entry.setFiscalYear(new FiscalYear(2026));
      project.getYears().add(entry);
      session.model().getProjects().add(project);
      entry.setAnnualPlan(year);
    });
    assertEquals(StepState.IN_PROGRESS, state("plan"));
    assertEquals(StepState.IN_PROGRESS, button("plan").progress().state());
    undo();
    assertEquals(StepState.NOT_STARTED, button("plan").progress().state());
  }

  @Test
  void arrowsMoveAlongTheChainAndReturnShowsTheStep() {
    openSample("compare");
    Ui.run(() -> {
      button("compare").forceFocus();
      key(button("compare"), SWT.ARROW_RIGHT);
    });
    assertTrue(Ui.get(() -> button("issues").isFocusControl()));
    Ui.run(() -> key(button("issues"), SWT.CR));
    Ui.settle();
    assertEquals("issues", Ui.get(guide::shownPage));
  }

  @Test
  void theYearIsChosenForAllPages() {
    openSample("plan");
    Combo combo = Ui.get(() -> Ui.all(Combo.class, header().year()).getFirst());
    Ui.run(() -> {
      int index = List.of(combo.getItems()).indexOf("令和8年度(2026)");
      combo.select(index);
      combo.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
    assertEquals(new FiscalYear(2026), Ui.get(guide::year));
    Ui.run(() -> guide.show("evaluate", null));
    assertEquals(new FiscalYear(2026), Ui.get(() -> guide.context().year()));
    assertEquals("令和8年度(2026)", Ui.get(combo::getText));
  }

  @Test
  void aFailedChangeIsTakenBackAndTold() {
    openSample("plan");
    String name = session.model().getName();
    boolean done = Ui.get(() -> guide.context().change("試し", () -> {
      session.model().setName("途中まで");
      throw new IllegalStateException("だめでした。");
    }));
    assertFalse(done);
    assertEquals(name, session.model().getName());
    assertTrue(Ui.get(guide::message).contains("だめでした。"));
    assertFalse(Ui.get(session::canUndo));
  }

  @Test
  void oneGuideForEachCouncil() {
    openSample("compare");
    GuideEditor again = Ui.get(() -> GuideEditor.open(page(), session, "plan", null).orElseThrow());
    assertSame(guide, again);
    assertEquals("plan", Ui.get(guide::shownPage));
  }

  @Test
  void theCommandOpensTheGuideOfTheCouncilInFront() {
    openSample("compare");
    Ui.run(() -> {
      page().closeAllEditors(false);
      Navigation.openOverview(page(), session);
      Commands.run(page().getWorkbenchWindow(), Commands.GUIDE);
    });
    Ui.settle();
    assertTrue(editors().contains(GuideText.TITLE.text()), OpenGuide::editors);
  }

  @Test
  void theGuideIsClosedWithItsCouncil() {
    openSample("compare");
    closeCouncil();
    assertEquals("[]", editors());
  }

  @Test
  void nothingOfTheBarIsCutOffInNarrowWindows() {
    openSample("compare");
    for (int width : new int[] {1100, 800, 600, 420, 320}) {
      Ui.run(() -> {
        int height = header().computeSize(width, SWT.DEFAULT).y;
        header().setSize(width, height);
        header().layout(true, true);
        header().chain().buttons().forEach(button -> assertTrue(
            button.getBounds().x + button.getBounds().width <= header().chain().getSize().x, "step at " + width));
        for (var child : header().getChildren()) {
          assertTrue(child.getBounds().x + child.getBounds().width <= width, child + " at " + width);
          assertTrue(child.getBounds().y + child.getBounds().height <= height, child + " at " + width);
        }
      });
    }
  }

  private void closeCouncil() {
    Ui.run(() -> Navigation.sessions().close(session));
    Ui.settle();
  }

  private StepState state(String step) {
    return Ui.get(() -> guide.state(step).orElseThrow());
  }

  private GuideHeader header() {
    Composite parent = Ui.get(() -> guide.pageArea().getParent().getParent());
    return Ui.all(GuideHeader.class, parent).getFirst();
  }

  private StepButton button(String step) {
    return Ui.get(() -> header().chain().buttons().stream().filter(each -> each.descriptor().id().equals(step))
        .findFirst().orElseThrow());
  }

  private static void key(StepButton button, int code) {
    Event event = new Event();
    event.keyCode = code;
    button.notifyListeners(SWT.KeyDown, event);
  }
}
