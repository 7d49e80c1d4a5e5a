package org.musubi.roundtrip.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.roundtrip.Filled;
import org.musubi.roundtrip.Office;
import org.musubi.roundtrip.RoundTrip;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.roundtrip.report.Outcome;
import org.musubi.roundtrip.report.ReportLine;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.types.CellTypes;

/** An import does all that can be done, nothing by halves, and can be taken back whole. */
class ImportStepTest {

  /** A contributed sheet whose columns fail half-way, and of which two stand for the same entry. */
  private static final class FragileSheet implements SheetDefinition {
    @Override
    public String key() {
      return "fragile";
    }

    @Override
    public String name(Locale locale) {
      return "もろい表";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      return List.of(new SheetLayout("もろい表", new PageSetup(PageSetup.Paper.A4, "all", "all", "C"))
          .at(1, Table.of("all", null, List.of(
              Column.<Organization>id(Organization::getId),
              Inputs.of(Column.<Organization>at("B", "name", "名称", 10).names(), context, CellTypes.text(),
                  Organization::getName, Organization::setName),
              Inputs.of(Column.<Organization>at("C", "site", "サイト", 10), context, CellTypes.text(),
                  Organization::getWebsite, FragileSheet::setSite),
              Inputs.of(Column.<Organization>at("D", "again", "サイト(再掲)", 10), context, CellTypes.text(),
                  Organization::getWebsite, Organization::setWebsite)),
              context.model().getOrganizations(), Organization::getId).growing(new FragileEdit())));
    }

    private static void setSite(Organization organization, String site) {
      organization.setNameKana("半分だけ");
      if ("boom".equals(site)) {
        throw new IllegalStateException("サイトがありません");
      }
      organization.setWebsite(site);
    }
  }

  private static final class FragileEdit implements RowEdit<Organization> {
    @Override
    public Organization create(EditScope scope, String section) {
      if (scope.model().getOrganizations().size() > 4) {
        throw new IllegalStateException("満員です");
      }
      Organization made = StakeholdersFactory.eINSTANCE.createOrganization();
      scope.model().getOrganizations().add(made);
      return made;
    }

    @Override
    public void remove(Organization row) {
      throw new UnsupportedOperationException();
    }
  }

  @TempDir
  Path folder;

  private Office office;
  private Filled filled;

  @BeforeEach
  void send() throws Exception {
    office = new Office(folder);
    Path sent = new SheetExporter(List.of(new FragileSheet())).export(new SheetExportRequest(office.model, Set.of(),
        Office.YEAR, false, false, LocalDate.of(2026, 6, 1), folder, true, Set.of("fragile"), null),
        ProgressListener.NONE).getFirst();
    office.history().remember(sent);
    filled = Filled.open(sent);
  }

  private Comparison compared() {
    return new RoundTrip(office.model, office.history(), List.of(new FragileSheet()))
        .compare(List.of(ReturnedFile.of(filled.save())), null);
  }

  private int row(String id) {
    for (int row = 0; row < 10; row++) {
      if (filled.text(row, 0).equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException(id);
  }

  @Test
  void aCellThatFailsLeavesNothingBehindAndTheRestIsDone() {
    filled.type(row("_center"), 1, "保健所(新)").type(row("_city"), 2, "boom").type(row("_guild"), 2, "x.example");
    Comparison comparison = compared();
    ChangeReport report = Office.apply(Decisions.suggested(comparison).takeAll(CellState.ASK));
    assertEquals("保健所(新)", office.center.getName());
    assertEquals("みどり市(かな)", office.city.getNameKana(), "What the failing column had changed is undone");
    assertEquals("x.example", office.guild.getWebsite());
    ReportLine refused = report.lines().stream().filter(l -> l.outcome() == Outcome.REFUSED).findFirst().orElseThrow();
    assertEquals("C" + (row("_city") + 1), refused.address());
    assertTrue(refused.remark().contains("サイトがありません"), refused.remark());
    assertEquals(2, report.count(Outcome.TAKEN));
  }

  @Test
  void aChangedNameWaitsForConfirmation() {
    filled.type(row("_center"), 1, "保険所").type(row("_city"), 1, "");
    Comparison comparison = compared();
    Decisions decisions = Decisions.suggested(comparison);
    assertEquals(2, comparison.count(CellState.ASK));
    assertEquals(2, decisions.openCells().size());
    Office.apply(decisions);
    assertEquals("保健所", office.center.getName());
    assertEquals("みどり市", office.city.getName());
  }

  @Test
  void aRowThatCannotBeAddedIsReported() {
    filled.type(5, 1, "五番目").type(6, 1, "六番目");
    ChangeReport report = Office.apply(Decisions.suggested(compared()));
    assertEquals(1, report.count(Outcome.ADDED));
    assertEquals(1, report.count(Outcome.REFUSED));
    assertEquals("五番目", office.model.getOrganizations().getLast().getName());
    assertEquals(5, office.model.getOrganizations().size());
  }

  @Test
  void aRowThatCannotBeDeletedStays() {
    filled.sheet().removeRow(filled.sheet().getRow(row("_guild")));
    Comparison comparison = compared();
    ChangeReport report = Office.apply(Decisions.suggested(comparison).accept(comparison.rows().getFirst(), true));
    assertEquals(1, report.count(Outcome.REFUSED));
    assertEquals(4, office.model.getOrganizations().size());
  }

  @Test
  void twoCellsForTheSameEntryAreNotMixedUpSilently() {
    filled.type(row("_guild"), 2, "a.example").type(row("_guild"), 3, "b.example");
    ChangeReport report = Office.apply(Decisions.suggested(compared()));
    assertEquals("b.example", office.guild.getWebsite());
    assertEquals(1, report.count(Outcome.TAKEN));
    assertEquals(1, report.count(Outcome.REFUSED));
  }

  @Test
  void theWholeImportIsTakenBackInOneStep() {
    filled.type(row("_center"), 1, "保健所(新)").type(row("_city"), 2, "boom").type(5, 1, "五番目")
        .type(row("_guild"), 2, "x.example");
    Comparison comparison = compared();
    String before = office.dump();
    ChangeRecorder recorder = new ChangeRecorder(office.model);
    Office.apply(Decisions.suggested(comparison));
    ChangeDescription undo = recorder.endRecording();
    assertEquals(5, office.model.getOrganizations().size());
    undo.apply();
    assertEquals(before, office.dump());
  }

  @Test
  void anImportIsRunOnce() {
    ImportStep step = new ImportStep(Decisions.suggested(compared()));
    assertThrows(IllegalStateException.class, step::report);
    step.run();
    assertThrows(IllegalStateException.class, step::run);
    assertTrue(step.report().lines().isEmpty());
  }
}
