package org.musubi.workbench.guide.stakeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.stakeholders.ZonePlacement;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** The page 関係者分析 as a secretariat uses it. */
class StakeholdersPageTest extends OpenGuide {

  private Organization organization(String shortName) {
    return session.model().getOrganizations().stream().filter(o -> shortName.equals(o.getShortName())).findFirst()
        .orElseThrow();
  }

  private void tab(int index) {
    Ui.run(() -> {
      TabFolder tabs = Ui.all(TabFolder.class, guide.pageArea()).getFirst();
      tabs.setSelection(index);
      tabs.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
  }

  private List<String> rows(int table) {
    return Ui.get(() -> Ui.rows(Ui.visible(Table.class, guide.pageArea()).get(table)));
  }

  @Test
  void arrowKeysMoveAnOrganisationAndKeepTheEarlierJudgement() {
    openSample("stakeholders");
    Organization office = organization("労基署");
    int before = office.getAssessments().size();
    ZonePlacement placed = placement(office);
    assertEquals(List.of(5, 3), List.of(placed.power(), placed.interest()));
    ZoneGrid grid = Ui.get(() -> Ui.all(ZoneGrid.class, guide.pageArea()).getFirst());
    Ui.run(() -> {
      grid.select(office);
      Event event = new Event();
      event.keyCode = SWT.ARROW_RIGHT;
      grid.notifyListeners(SWT.KeyDown, event);
    });
    Ui.settle();
    assertEquals(4, placement(office).interest());
    assertEquals(before + 1, office.getAssessments().size());
    assertTrue(rows(0).stream().anyMatch(row -> row.contains("労基署") && row.contains("重点関与")));
    undo();
    assertEquals(before, office.getAssessments().size());
    assertTrue(rows(0).stream().anyMatch(row -> row.contains("労基署") && row.contains("満足維持")));
  }

  @Test
  void draggingPutsAnOrganisationIntoAnotherCell() {
    openSample("stakeholders");
    Organization office = organization("労基署");
    Ui.run(() -> {
      ZoneGrid grid = Ui.all(ZoneGrid.class, guide.pageArea()).getFirst();
      grid.redraw();
      grid.update();
      ZoneChips chips = grid.chips();
      Rectangle chip = chips.chips().stream().filter(c -> c.organization() == office).findFirst().orElseThrow().box();
      Rectangle cell = chips.cell(2, 1);
      mouse(grid, SWT.MouseDown, chip.x + 5, chip.y + 5);
      mouse(grid, SWT.MouseMove, cell.x + 9, cell.y + 9);
      mouse(grid, SWT.MouseUp, cell.x + 9, cell.y + 9);
    });
    Ui.settle();
    assertEquals(List.of(2, 1), List.of(placement(office).power(), placement(office).interest()));
    undo();
    assertEquals(List.of(5, 3), List.of(placement(office).power(), placement(office).interest()));
  }

  private static void mouse(ZoneGrid grid, int type, int x, int y) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = y;
    grid.notifyListeners(type, event);
  }

  private ZonePlacement placement(Organization organization) {
    return ZonePlacement.latest(session.model()).stream().filter(p -> p.organization() == organization).findFirst()
        .orElseThrow();
  }

  @Test
  void aKindThatIsMissingBecomesAMember() {
    openSample("stakeholders");
    tab(1);
    int members = session.model().getCouncil().getMemberships().size();
    int organizations = session.model().getOrganizations().size();
    Ui.run(() -> {
      Table absent = Ui.visible(Table.class, guide.pageArea()).get(1);
      for (int i = 0; i < absent.getItemCount(); i++) {
        if (absent.getItem(i).getText(0).equals("看護協会")) {
          absent.setSelection(i);
        }
      }
    });
    Ui.press(area(), StakeholdersText.ADD.text());
    Ui.settle();
    assertEquals(members + 1, session.model().getCouncil().getMemberships().size());
    Organization added = session.model().getOrganizations().getLast();
    assertEquals("看護協会", added.getName());
    assertFalse(added.getCode().isBlank());
    assertFalse(rows(1).stream().anyMatch(row -> row.startsWith("看護協会")));
    undo();
    assertEquals(organizations, session.model().getOrganizations().size());
  }

  @Test
  void whatHappensWhenTheHealthCentreLeaves() {
    openSample("stakeholders");
    tab(3);
    assertTrue(rows(0).getFirst().contains("保健所"), "most betweenness first");
    assertTrue(rows(0).getFirst().contains("0.743"));
    Ui.run(() -> {
      Combo combo = Ui.visible(Combo.class, guide.pageArea()).getFirst();
      combo.select(combo.indexOf("保健所"));
      combo.notifyListeners(SWT.Selection, new Event());
    });
    Ui.settle();
    assertTrue(texts().contains("薬剤師会"), texts());
    assertTrue(texts().contains(StakeholdersText.CUT_OFF.text("").substring(0, 5)), texts());
    assertFalse(rows(0).stream().anyMatch(row -> row.startsWith("保健所")));
    assertTrue(texts().contains(StakeholdersText.SOURCE.text(45)), "figures carry their source");
  }

  @Test
  void theSheetHasNumbersSourcesAndDefinitions() throws IOException {
    openSample("stakeholders");
    Path out = folder.resolve("out");
    Ui.run(() -> {
      StakeholdersPage page = new StakeholdersPage();
      page.createControl(new Composite(area(), SWT.NONE), guide.context());
      page.writeSheet(out);
    });
    List<Path> files;
    try (var list = Files.list(out)) {
      files = list.toList();
    }
    assertEquals(1, files.size());
    String content;
    try (var file = new ZipFile(files.getFirst().toFile());
        InputStream strings = file.getInputStream(file.getEntry("xl/sharedStrings.xml"))) {
      content = new String(strings.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(content.contains("橋渡し(媒介中心性)") && content.contains(StakeholdersText.SOURCE.text(45)), content);
    assertTrue(content.contains("ハンドブック1"), "the source of the expectation");
  }

  @Test
  void anEmptyCouncilIsToldWhatToDo() {
    openEmpty("stakeholders");
    assertTrue(texts().contains(StakeholdersText.EMPTY.text()), texts());
    Ui.press(area(), StakeholdersText.ABSENT.text());
    Ui.settle();
    assertTrue(rows(1).size() > 10, "kinds usual in such councils");
  }
}
