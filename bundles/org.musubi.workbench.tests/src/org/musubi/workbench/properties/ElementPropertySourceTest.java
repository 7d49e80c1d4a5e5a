package org.musubi.workbench.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.junit.jupiter.api.Test;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.CorePackage;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.workbench.forms.fixture.PageTest;

/** The Properties view shows every value under its label and changes it as one step of undo. */
class ElementPropertySourceTest extends PageTest {

  private ElementPropertySource source(HealthIssue issue) {
    return new ElementPropertySource(issue, session());
  }

  private static IPropertyDescriptor descriptor(ElementPropertySource source, Object feature) {
    return Arrays.stream(source.getPropertyDescriptors()).filter(each -> each.getId() == feature).findFirst()
        .orElseThrow();
  }

  @Test
  void valuesComeFirstWhatIsComputedComesLast() {
    List<String> categories = Arrays.stream(source(council.the(council.original.smoking)).getPropertyDescriptors())
        .map(IPropertyDescriptor::getCategory).distinct().toList();
    assertEquals(List.of("値", "つながり", "計算された値"), categories);
  }

  @Test
  void labelsAndTextsAreThoseOfTheForms() {
    HealthIssue issue = council.the(council.original.smoking);
    IPropertyDescriptor status = descriptor(source(issue), IssuesPackage.Literals.HEALTH_ISSUE__STATUS);
    assertEquals("状況", status.getDisplayName());
    assertEquals("候補", status.getLabelProvider().getText(
        source(issue).getPropertyValue(IssuesPackage.Literals.HEALTH_ISSUE__STATUS)));
    IPropertyDescriptor findings = descriptor(source(issue), IssuesPackage.Literals.HEALTH_ISSUE__FINDINGS);
    assertEquals("根拠-01 調査の結果", findings.getLabelProvider().getText("any"));
  }

  @Test
  void aValueIsChangedInOneStep() {
    HealthIssue issue = council.the(council.original.smoking);
    oneStep(() -> source(issue).setPropertyValue(CorePackage.Literals.NAMED_ELEMENT__NAME, "たばこ"));
    assertEquals("たばこ", issue.getName());
    oneStep(() -> source(issue).setPropertyValue(IssuesPackage.Literals.HEALTH_ISSUE__STATUS,
        FeatureValue.choices(IssuesPackage.Literals.HEALTH_ISSUE__STATUS).indexOf(IssueStatus.PICKED)));
    assertEquals(IssueStatus.PICKED, issue.getStatus());
    source(issue).setPropertyValue(CorePackage.Literals.NAMED_ELEMENT__NAME, "たばこ");
    session().undo();
    assertEquals(IssueStatus.CANDIDATE, issue.getStatus());
    oneStep(() -> source(issue).resetPropertyValue(CorePackage.Literals.NAMED_ELEMENT__NAME));
    assertNull(issue.getName());
  }

  @Test
  void whatCannotBeReadIsRefusedWithASentence() {
    HealthIssue issue = council.the(council.original.smoking);
    Shell shell = new Shell(Display.getCurrent());
    try {
      CellEditor editor = descriptor(source(issue), IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY)
          .createPropertyEditor(shell);
      assertEquals("9 は入力できません。1から5までの数を入力してください。", editor.getValidator().isValid("9"));
      assertNull(editor.getValidator().isValid("4"));
    } finally {
      shell.dispose();
    }
    assertThrows(IllegalArgumentException.class,
        () -> source(issue).setPropertyValue(IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY, "9"));
    assertNull(issue.getSeverity());
    assertFalse(session().canUndo());
  }

  @Test
  void computedValuesAndReferenceKnowledgeCanOnlyBeRead() {
    HealthIssue issue = council.the(council.original.smoking);
    Shell shell = new Shell(Display.getCurrent());
    try {
      assertNull(descriptor(source(issue), IssuesPackage.Literals.HEALTH_ISSUE__SCORE).createPropertyEditor(shell));
      assertNotNull(descriptor(source(issue), IssuesPackage.Literals.HEALTH_ISSUE__REASON)
          .createPropertyEditor(shell));
      var type = Catalogues.in(session().resource().getResourceSet()).organizationTypes().getFirst();
      ElementPropertySource entry = new ElementPropertySource(type, null);
      assertNull(descriptor(entry, StakeholdersPackage.Literals.ORGANIZATION_TYPE__NAME_EN)
          .createPropertyEditor(shell));
    } finally {
      shell.dispose();
    }
  }
}
