package org.musubi.workbench.guide.develop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.development.adoption.DuplicateChoice;
import org.musubi.development.candidates.Candidate;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page 事業開発 as a secretariat uses it. */
class DevelopPageTest extends OpenGuide {

  private static final FiscalYear FY2026 = new FiscalYear(2026);

  private void openPage() {
    openSample("develop");
    Ui.run(() -> guide.context().setYear(FY2026));
    Ui.settle();
  }

  /** The visible table whose first heading begins so. */
  private Table table(DevelopText heading) {
    return Ui.get(() -> Ui.visible(Table.class, area()).stream()
        .filter(each -> each.getColumn(0).getText().startsWith(heading.text())).findFirst().orElseThrow());
  }

  private List<String> candidates() {
    return Ui.get(() -> List.of(table(DevelopText.SCORE).getItems()).stream().map(DevelopPageTest::code).toList());
  }

  private static String code(TableItem item) {
    return switch (item.getData()) {
      case Candidate candidate -> candidate.template().getCode();
      case NamedElement element -> element.getCode();
      default -> throw new AssertionError(item.getData());
    };
  }

  private List<String> ticked(DevelopText heading) {
    return Ui.get(() -> List.of(table(heading).getItems()).stream().filter(TableItem::getChecked)
        .map(DevelopPageTest::code).toList());
  }

  /** Clicks into the box before a row. */
  private void tick(DevelopText heading, String code, boolean chosen) {
    Ui.run(() -> {
      Table table = table(heading);
      TableItem item = List.of(table.getItems()).stream().filter(each -> code.equals(code(each))).findFirst()
          .orElseThrow();
      item.setChecked(chosen);
      Event event = new Event();
      event.detail = SWT.CHECK;
      event.item = item;
      table.notifyListeners(SWT.Selection, event);
    });
    Ui.settle();
  }

  /** Ticks examples and goes on to adapting them. */
  private void take(String... codes) {
    for (String code : codes) {
      tick(DevelopText.SCORE, code, true);
    }
    Ui.press(area(), DevelopText.INTO_PLAN.text(String.valueOf(codes.length)));
  }

  private String message() {
    return Ui.get(guide::message);
  }

  private String detail() {
    return Ui.get(() -> Ui.visible(StyledText.class, area()).getFirst().getText());
  }

  private List<Project> projects() {
    return session.model().getProjects();
  }

  @Test
  void thePickedIssueIsTickedAndItsCandidatesAreRanked() {
    openPage();

    assertEquals(List.of("課題-01"), ticked(DevelopText.ISSUES));
    assertEquals(List.of("P01", "P08"), ticked(DevelopText.PURPOSES));
    assertEquals(List.of("T5", "T6"), ticked(DevelopText.TARGETS));
    assertEquals(12, candidates().size());
    assertEquals("C-P08-T5", candidates().getFirst());
    assertTrue(detail().contains("選んだターゲットに合います"), this::detail);
    assertTrue(detail().contains("むすび作成"), this::detail);
  }

  @Test
  void withoutAPartnerTheScoreFallsAndSaysWhy() {
    openPage();
    tick(DevelopText.PARTNERS, "OT14", false);

    assertFalse(candidates().getFirst().equals("C-P08-T5"));
    assertTrue(texts().contains("地域産業保健センター"), this::texts);
    tick(DevelopText.PARTNERS, "OT14", true);
    assertEquals("C-P08-T5", candidates().getFirst());
  }

  @Test
  void filtersNarrowTheCandidates() {
    openPage();
    Ui.press(area(), DevelopText.SMALL_FIRMS_ONLY.text());

    assertEquals(7, candidates().size());
  }

  @Test
  void tickedExamplesBecomeProjectsAndOneUndoTakesThemBack() {
    openPage();
    int before = projects().size();
    take("C-P08-T3", "C-P08-T6");
    Ui.press(area(), DevelopText.ADOPT.text());

    assertEquals(before + 2, projects().size());
    assertTrue(texts().contains("PJ-11"), this::texts);
    assertTrue(message().contains("2件"), message());
    undo();
    assertEquals(before, projects().size());
    assertFalse(texts().contains("PJ-11"), this::texts);
  }

  @Test
  void whatIsPlannedAlreadyIsLeftOutUnlessWanted() {
    openPage();
    int before = projects().size();
    take("C-P08-T5");
    Ui.press(area(), DevelopText.ADOPT.text());
    assertEquals(before, projects().size());
    assertTrue(message().contains("既にある"), message());

    Ui.run(() -> {
      Combo handling = Ui.visible(Combo.class, area()).getFirst();
      handling.select(DuplicateChoice.ANOTHER.ordinal());
      handling.notifyListeners(SWT.Selection, new Event());
    });
    Ui.press(area(), DevelopText.ADOPT.text());
    assertEquals(before + 1, projects().size());
  }

  @Test
  void proposalsFillTheEmptyTargets() {
    openPage();
    take("C-P08-T3");
    Ui.press(area(), DevelopText.ADOPT.text());
    Measure measure = projects().getLast().getMeasures().getFirst();
    assertNull(measure.getTargetValue());
    Ui.press(area(), DevelopText.ACCEPT_PROPOSALS.text());

    assertEquals(1000.0, measure.getTargetValue());
    undo();
    assertNull(measure.getTargetValue());
  }

  @Test
  void targetsAreTypedIntoTheEditSheet() {
    openPage();
    take("C-P08-T3");
    Ui.press(area(), DevelopText.ADOPT.text());
    Measure measure = projects().getLast().getMeasures().getFirst();
    type(measure, "1,200");
    assertEquals(1200.0, measure.getTargetValue());
    type(measure, "たくさん");

    assertEquals(1200.0, measure.getTargetValue());
    assertTrue(message().contains("たくさん"), message());
  }

  /** Clicks into the cell of the target and types. */
  private void type(Measure measure, String text) {
    Ui.run(() -> {
      Table table = table(DevelopText.PROJECT);
      TableItem row = List.of(table.getItems()).stream()
          .filter(each -> each.getData() instanceof SheetRow line && line.measure() == measure).findFirst()
          .orElseThrow();
      int column = List.of(table.getColumns()).stream().map(each -> each.getText()).toList()
          .indexOf(DevelopText.TARGET_VALUE.text());
      table.showItem(row);
      Rectangle cell = row.getBounds(column);
      Event click = new Event();
      click.button = 1;
      click.count = 1;
      click.x = cell.x + cell.width / 2;
      click.y = cell.y + cell.height / 2;
      table.notifyListeners(SWT.MouseDown, click);
      Text editor = Ui.visible(Text.class, table).getFirst();
      editor.setText(text);
      editor.notifyListeners(SWT.DefaultSelection, new Event());
    });
    Ui.settle();
  }

  @Test
  void aMissingPartnerIsAToDoUntilSomebodyIsFound() {
    openPage();
    change(() -> session.model().getOrganizations().stream()
        .filter(each -> each.getType() != null && "OT26".equals(each.getType().getCode()))
        .forEach(each -> each.setActive(false)));
    take("C-P08-T6");
    assertTrue(texts().contains("国保連合会"), this::texts);
    Ui.press(area(), DevelopText.ADOPT.text());
    ToDo toDo = ToDo.of(session.model(), FY2026).stream()
        .filter(each -> each.project() == projects().getLast()).findFirst().orElseThrow();
    Organization found = StakeholdersFactory.eINSTANCE.createOrganization();
    change(() -> {
      found.setName("こだち市 国保課");
      found.setType(toDo.type());
      session.model().getOrganizations().add(found);
    });
    Ui.begin(() -> Ui.button(area(), DevelopText.SETTLE.text()).notifyListeners(SWT.Selection, new Event()));
    Shell dialog = Ui.dialog(DevelopText.SETTLE.text());
    Ui.run(() -> Ui.visible(Text.class, dialog).getFirst().setText("*こだち市 国保課"));
    Ui.settle();
    Ui.press(dialog, "OK");

    assertTrue(toDo.task().isDone());
    assertTrue(projects().getLast().getPartners().stream().anyMatch(each -> each.getOrganization() == found));
    assertTrue(ToDo.of(session.model(), FY2026).stream().noneMatch(each -> each.project() == toDo.project()));
  }

  @Test
  void anIssueHandedOverIsTakenUp() {
    openPage();
    HealthIssue tobacco = session.model().getIssueAnalyses().getFirst().getIssues().stream()
        .filter(each -> "課題-02".equals(each.getCode())).findFirst().orElseThrow();
    Ui.run(() -> guide.context().show("develop", tobacco));
    Ui.settle();

    assertTrue(candidates().contains("C-P06-T5"));
    take("C-P06-T6");
    Ui.press(area(), DevelopText.ADOPT.text());
    assertEquals(List.of(tobacco), projects().getLast().getIssues());
  }

  @Test
  void anEmptyCouncilCanBegin() {
    openEmpty("develop");
    assertTrue(detail().contains("目的に印をつける"), this::detail);
    tick(DevelopText.PURPOSES, "P08", true);
    take("C-P08-T5");
    Ui.press(area(), DevelopText.ADOPT.text());

    assertEquals(1, projects().size());
    assertEquals(1, session.model().getMidTermPlans().size());
    assertEquals(2, ToDo.of(session.model(), FY2026).size());
  }
}
