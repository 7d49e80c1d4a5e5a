package org.musubi.workbench.newcouncil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.newcouncil.NewCouncil.Start;
import org.musubi.workbench.session.CouncilSession;

class NewCouncilTest {

  private static final FiscalYear YEAR = new FiscalYear(2027);

  @TempDir
  private Path folder;
  private final NewCouncil choices = new NewCouncil(YEAR);

  @BeforeAll
  static void calculations() {
    AnalysisSetup.register();
  }

  @Test
  void standardMembersLeaveOutWhatWasUnticked() throws CouncilFileException {
    choices.areaName = "みなと圏域";
    List<OrganizationType> usual = choices.usualMembers();
    OrganizationType unwanted = usual.getFirst();
    choices.take(unwanted, false);
    CouncilModel model = write();
    assertEquals(usual.size() - 1, model.getOrganizations().size());
    assertTrue(model.getOrganizations().stream()
        .noneMatch(organization -> organization.getType().getCode().equals(unwanted.getCode())));
    assertEquals(model.getOrganizations().size(), model.getCouncil().getMemberships().size());
  }

  @Test
  void emptyCouncilHasAPlanOfThreeYears() throws CouncilFileException {
    choices.start = Start.EMPTY;
    choices.areaName = "みなと圏域";
    CouncilModel model = write();
    assertTrue(model.getOrganizations().isEmpty());
    assertEquals(3, model.getMidTermPlans().getFirst().getAnnualPlans().size());
    assertEquals("みなと圏域", model.getArea().getName());
  }

  @Test
  void copyTakesOverTheChosenPartsWithNewIdsAndPreparesTheYear() throws CouncilFileException {
    TestCouncil last = new TestCouncil();
    choices.start = Start.COPY;
    choices.source = last.save(folder.resolve("last.musubi"));
    choices.councilName = "新しい名称";
    choices.parts = EnumSet.of(CopiedPart.PLANS);
    CouncilModel model = write();
    assertEquals("新しい名称", model.getName());
    assertEquals(3, model.getOrganizations().size());
    assertNotEquals(last.office.getId(), model.getOrganizations().getFirst().getId());
    assertTrue(model.getIssueAnalyses().isEmpty());
    assertTrue(model.getProjects().getFirst().getIssues().isEmpty(), "no reference to what was left behind");
    assertEquals(model.getOrganizations().getFirst(),
        model.getProjects().getFirst().getPartners().getFirst().getOrganization());
    assertEquals(YEAR, model.getProjects().getFirst().getYears().getFirst().getFiscalYear());
    CouncilModel untouched = CouncilSession.open(choices.source).model();
    assertFalse(untouched.getIssueAnalyses().isEmpty());
  }

  private CouncilModel write() throws CouncilFileException {
    choices.target = folder.resolve("new.musubi");
    choices.write();
    return CouncilSession.open(choices.target).model();
  }
}
