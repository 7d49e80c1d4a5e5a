package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.core.NamedElement;
import org.musubi.workbench.session.CouncilSession;

/** What editors hold in the drawings only while they are open, e.g. the tools of a palette, makes no steps. */
class EditorStateTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;
  private final EClass kind = EcoreFactory.eINSTANCE.createEClass();
  private final EAttribute name = attribute("name", false);
  private final EAttribute hint = attribute("hint", true);
  private final EReference palette = EcoreFactory.eINSTANCE.createEReference();
  private EObject diagram;

  @BeforeEach
  void open() throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
    EPackage notation = EcoreFactory.eINSTANCE.createEPackage();
    notation.setNsURI("test:notation");
    notation.getEClassifiers().add(kind);
    palette.setName("palette");
    palette.setEType(kind);
    palette.setUpperBound(-1);
    palette.setContainment(true);
    palette.setTransient(true);
    kind.getEStructuralFeatures().addAll(List.of(name, hint, palette));
    diagram = EcoreUtil.create(kind);
    Resource resource = new XMIResourceImpl(URI.createURI("test:diagram"));
    resource.getContents().add(diagram);
    session.resource().getResourceSet().getResources().add(resource);
  }

  private static EAttribute attribute(String called, boolean ofTheMoment) {
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName(called);
    attribute.setEType(EcorePackage.Literals.ESTRING);
    attribute.setTransient(ofTheMoment);
    return attribute;
  }

  @SuppressWarnings("unchecked")
  private List<EObject> tools() {
    return (List<EObject>) diagram.eGet(palette);
  }

  private EObject tool() {
    EObject tool = EcoreUtil.create(kind);
    tools().add(tool);
    tool.eSet(name, "道具");
    return tool;
  }

  @Test
  void itIsNoStepAndDoesNotMakeTheCouncilDirty() throws Exception {
    session.change("名称", () -> council.project.setName("一"));
    session.undo();
    council.command("道具箱", this::tool);
    council.operate(council.operation("注意", () -> diagram.eSet(hint, "注意")));
    assertEquals(1, tools().size());
    assertFalse(session.canUndo());
    assertFalse(session.isDirty());
    assertEquals("名称", session.redoLabel(), "what was taken back can be done again");
  }

  @Test
  void stepsThatTouchItAsWellCanBeTakenBackWhateverHasBecomeOfIt() {
    council.command("名称", () -> {
      tool();
      tool();
      diagram.eSet(name, "新しい図");
    });
    council.command("道具箱", tools()::clear);
    assertEquals("名称", session.undoLabel());
    session.undo();
    assertFalse(diagram.eIsSet(name));
    session.redo();
    assertEquals("新しい図", diagram.eGet(name));
    assertTrue(tools().isEmpty());
  }

  @Test
  void whatItEntailsInTheDrawingIsAStep() {
    council.domain().addResourceSetListener(new ResourceSetListenerImpl() {
      @Override
      public boolean isPrecommitOnly() {
        return true;
      }

      @Override
      public Command transactionAboutToCommit(ResourceSetChangeEvent event) {
        return "更新".equals(diagram.eGet(name)) ? null : council.recording("更新", () -> diagram.eSet(name, "更新"));
      }
    });
    council.command("表示", () -> diagram.eSet(hint, "表示"));
    assertEquals("更新", diagram.eGet(name));
    assertEquals("表示", session.undoLabel());
    assertTrue(session.isDirty());
    session.undo();
    assertFalse(diagram.eIsSet(name));
    assertFalse(session.isDirty());
  }

  @Test
  void whatSiriusPreparesWithoutProtectionIsNoStepEither() throws Exception {
    Transaction opening = ((InternalTransactionalEditingDomain) council.domain()).startTransaction(false,
        Map.of(Transaction.OPTION_UNPROTECTED, true));
    diagram.eSet(name, "準備");
    opening.commit();
    assertFalse(session.canUndo());
    assertFalse(session.isDirty());
  }

  @Test
  void aChangeTheCatalogueRefusesSpoilsNothingThatIsTakenBack() {
    NamedElement unit = session.catalogues().units().getFirst();
    List<String> tags = List.copyOf(unit.getTags());
    String before = council.saved();
    for (int i = 0; i < 3; i++) {
      assertThrows(RuntimeException.class, () -> session.change("失敗", () -> {
        council.project.setName("途中");
        try {
          unit.getTags().add("一");
        } catch (RuntimeException refused) {
          unit.getTags().add("二");
        }
      }));
    }
    assertEquals(tags, unit.getTags());
    assertEquals(before, council.saved());
    assertFalse(session.canUndo());
    session.change("名称", () -> {
      council.project.setName("一");
      assertThrows(RuntimeException.class, () -> unit.setName("一"));
    });
    session.undo();
    assertEquals(before, council.saved());
    session.redo();
    assertEquals(tags, unit.getTags());
    assertEquals("一", council.project.getName());
  }
}
