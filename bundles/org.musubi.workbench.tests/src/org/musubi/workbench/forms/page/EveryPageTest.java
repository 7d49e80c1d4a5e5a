package org.musubi.workbench.forms.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.persistence.CouncilFiles;
import org.musubi.workbench.forms.fixture.FullModel;
import org.musubi.workbench.forms.fixture.PageTest;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.pages.Pages;
import org.musubi.workbench.forms.tables.TablePart;
import org.musubi.workbench.session.CouncilSession;

/** The page of every class opens, shows what it declares and changes nothing by itself. */
class EveryPageTest extends PageTest {

  @Test
  void everyClassHasAPageThatOpensAndChangesNothing() throws Exception {
    CouncilSession full = openFull();
    Map<EClass, EObject> samples = new LinkedHashMap<>();
    samples.put(full.model().eClass(), full.model());
    full.model().eAllContents().forEachRemaining(each -> samples.putIfAbsent(each.eClass(), each));
    assertEquals(List.of(), missing(samples), "classes without a sample");
    for (EObject sample : samples.values()) {
      ElementForm form = open(full, sample);
      form.sections().forEach(PageSection::open);
      settle();
      assertFalse(form.isPending(), () -> sample.eClass().getName() + " believes somebody has typed");
      assertTrue(form.commit(), () -> sample.eClass().getName() + " cannot read its own values");
      selectFirstRows(form);
      form.control().getShell().dispose();
      settle();
    }
    assertFalse(full.canUndo(), "opening pages changed the council: " + full.undoLabel());
  }

  private static void selectFirstRows(ElementForm form) {
    for (PageSection section : form.sections()) {
      for (PagePart part : section.parts()) {
        if (part instanceof TablePart table && !table.listed().isEmpty()) {
          assertTrue(table.reveal(table.listed().getFirst()), () -> section.title() + " does not show its first row");
          settle();
        }
      }
    }
  }

  /** Classes that are computed and never kept in a file have no sample. */
  private static List<String> missing(Map<EClass, EObject> samples) {
    List<EClass> computed = List.of(StakeholdersPackage.Literals.NETWORK_METRIC,
        DiagnosisPackage.Literals.COUNCIL_LEVEL_RESULT, DiagnosisPackage.Literals.AREA_SCORE,
        DataPackage.Literals.COMPARISON);
    return FullModel.classes().stream().filter(type -> !samples.containsKey(type) && !computed.contains(type))
        .map(EClass::getName).toList();
  }

  @Test
  void entriesOfTheCatalogueAreShownButCannotBeChanged() {
    OrganizationType type = Catalogues.in(session().resource().getResourceSet()).organizationTypes().getFirst();
    ElementForm form = open(type);
    assertFalse(form.context().isEditable());
    form.sections().forEach(PageSection::open);
    settle();
    assertTrue((form.sections().getFirst().parts().getFirst() instanceof FieldsPart fields)
        && fields.fields().stream().noneMatch(field -> field.control().isEnabled()
            && field.control() instanceof Text text && text.getEditable()));
  }

  @Test
  void anEmptyElementSaysWhatToDoAndAFilledOneDoesNot() {
    ElementForm form = open(council.the(council.original.checkups));
    assertTrue(shownTexts(form).stream().anyMatch(text -> text.contains("健康課題があるかを書き")));
    council.session.change("x", () -> {
      council.the(council.original.checkups).setStatement("受けていない");
      council.the(council.original.checkups).setSeverity(5);
      council.the(council.original.checkups).setUrgency(4);
    });
    settle();
    assertTrue(shownTexts(form).stream().noneMatch(text -> text.contains("健康課題があるかを書き")));
  }

  private static List<String> shownTexts(ElementForm form) {
    List<String> texts = new ArrayList<>();
    collect(form.control().getBody(), texts);
    return texts;
  }

  private static void collect(Composite parent, List<String> texts) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Label label && child.isVisible()) {
        texts.add(label.getText());
      }
      if (child instanceof Composite inner) {
        collect(inner, texts);
      }
    }
  }

  @Test
  void declaredPagesNameOnlyFeaturesTheirElementsHave() {
    for (EClass type : Pages.declared()) {
      Pages.of(type).sections().forEach(section -> PageLint.check(type, section));
    }
    FullModel.classes().forEach(type -> Pages.of(type).sections().forEach(section -> PageLint.check(type, section)));
  }

  @Test
  void narrowAndWideWindowsLeaveNothingOutside() {
    ElementForm form = open(council.the(council.original.smoking));
    for (int width : new int[] {700, 1000, 2000}) {
      form.control().getShell().setSize(width, 900);
      settle();
      int page = form.control().getBody().getSize().x;
      form.sections().forEach(section -> assertTrue(
          section.control().getBounds().x + section.control().getBounds().width <= page,
          () -> section.title() + " sticks out at " + width));
      assertTrue(page <= form.control().getClientArea().width + 1, "horizontal scrolling at " + width);
    }
  }

  private CouncilSession openFull() throws Exception {
    Path file = folder.resolve("full.musubi");
    new CouncilFiles(Catalogues::in).save(FullModel.create(), file);
    return CouncilSession.open(file);
  }
}
