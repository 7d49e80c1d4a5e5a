package org.musubi.workbench.sirius.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.drawing.DrawingLayout.Placing;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.sirius.fixture.OpenSample;
import org.musubi.workbench.sirius.fixture.Screen;
import org.musubi.workbench.sirius.text.SiriusText;
import org.musubi.workbench.text.Labels;

/** Sirius's editors as editors of councils: one model, one history, one file to save. */
class SiriusEditorTest extends OpenSample {

  @Test
  void toolOfThePaletteCreatesAnActivityAndUndoTakesItBack() {
    LogicModel logic = session.model().getLogicModels().getFirst();
    DialectEditor editor = open(create("DG06", logic));
    int before = activities(logic);

    GraphicalViewer viewer = Screen.get(() -> editor.getAdapter(GraphicalViewer.class));
    Screen.run(() -> choose(viewer, "活動"));
    Rectangle lane = Screen.get(() -> area(viewer, "ActivityLane"));
    Screen.click(viewer.getControl(), lane.x + 10, lane.bottom() - 10);

    Screen.waitFor("a new activity", () -> activities(logic) == before + 1);
    assertTrue(Screen.get(session::isDirty));
    assertTrue(Screen.get(editor::isDirty));
    assertEquals(before + 1, Screen.get(() -> shown(editor, Activity.class)));
    // The key works in the editor as in the rest of the workbench.
    Screen.run(() -> page().activate(editor));
    Screen.shortcut('z', SWT.CTRL);
    Screen.waitFor("undo", () -> activities(logic) == before);
    assertEquals(before, Screen.get(() -> shown(editor, Activity.class)));
    Screen.run(session::redo);
    assertEquals(before + 1, Screen.get(() -> shown(editor, Activity.class)));
  }

  @Test
  void organizationDraggedFromTheExplorerTakesOverTheSectorOfTheLane() {
    DialectEditor editor = open(create("DG01", session.model()));
    GraphicalViewer viewer = Screen.get(() -> editor.getAdapter(GraphicalViewer.class));
    Organization dragged = session.model().getOrganizations().stream()
        .filter(each -> each.getSector() == Sector.COMMUNITY).findFirst().orElseThrow();
    Tree tree = explorer();
    TreeItem row = select(tree, Labels.of(session.model()), "構成員", "機関", Labels.of(dragged));
    org.eclipse.swt.graphics.Rectangle place = Screen.get(row::getBounds);
    Rectangle lane = Screen.get(() -> area(viewer, "LabourLane"));
    Control canvas = viewer.getControl();

    Screen.drag(tree, new Point(place.x + 40, place.y + place.height / 2), canvas, new Point(lane.x + 15, lane.y + 60));

    Screen.waitFor("the sector of the lane", () -> dragged.getSector() == Sector.LABOUR);
    Screen.run(session::undo);
    assertEquals(Sector.COMMUNITY, Screen.get(dragged::getSector));
  }

  @Test
  void changeElsewhereIsShownInTheOpenDiagram() {
    DialectEditor editor = open(create("DG01", session.model()));
    Organization organization = session.model().getOrganizations().getFirst();

    Screen.run(() -> session.change("名称の変更", () -> organization.setShortName("新しい略称")));
    Screen.settle();
    assertTrue(Screen.get(() -> labels(editor)).stream().anyMatch(label -> label.contains("新しい略称")));
    Screen.run(session::undo);
    Screen.settle();
    assertFalse(Screen.get(() -> labels(editor)).stream().anyMatch(label -> label.contains("新しい略称")));
  }

  @Test
  void arrangingIsOneStepAndMovesWhatWasMoved() {
    EObject model = session.model();
    DrawingKind kind = kind("DG01", model);
    DrawingLayout usual = layout(create("DG01", model));
    NodeKey moved = usual.nodes().keySet().stream().filter(each -> each.mapping().equals("CommunityOrganization"))
        .findFirst().orElseThrow();
    Map<NodeKey, Placing> nodes = new HashMap<>(usual.nodes());
    Box box = nodes.get(moved).box().orElseThrow();
    Box elsewhere = new Box(box.x() + 30, box.y() + 200, box.width(), box.height());
    nodes.put(moved, new Placing(Optional.of(elsewhere), Set.of()));
    DrawingLayout start = new DrawingLayout(nodes, usual.edges(), usual.layers(), usual.filters());
    Drawing drawing = Screen.get(() -> sirius().create(session, kind, model, "DG01", start));
    open(drawing);

    Screen.run(() -> Commands.run(page().getWorkbenchWindow(), "org.musubi.workbench.diagram.commands.arrange"));
    Screen.settle();
    assertEquals(box, layout(drawing).nodes().get(moved).box().orElseThrow());
    assertEquals(SiriusText.ARRANGED.text(), Screen.get(session::undoLabel));
    Screen.run(session::undo);
    assertEquals(box.y() + 200, layout(drawing).nodes().get(moved).box().orElseThrow().y());
  }

  @Test
  void deleteKeyTakesAnElementOutOfTheModel() {
    LogicModel logic = session.model().getLogicModels().getFirst();
    DialectEditor editor = open(create("DG06", logic));
    GraphicalViewer viewer = Screen.get(() -> editor.getAdapter(GraphicalViewer.class));
    int before = activities(logic);

    Screen.run(() -> viewer.select(part(viewer, "ActivityElement")));
    Screen.run(() -> viewer.getControl().setFocus());
    Screen.key(SWT.DEL);
    Screen.waitFor("the end of the activity", () -> activities(logic) == before - 1);
    Screen.run(session::undo);
    assertEquals(before, Screen.get(() -> activities(logic)));
  }

  @Test
  void workbooksGetTheDiagramAsNativeShapes() throws Exception {
    Drawing drawing = create("DG06", session.model().getLogicModels().getFirst());
    List<WorkbookAddition> sheets = Screen.get(() -> sirius().sheets(session, List.of(drawing)));
    assertEquals(List.of("DG06"), sheets.stream().map(WorkbookAddition::name).toList());
  }

  @Test
  void crossTableShowsAllProjectsAndOrganizationsInvolved() {
    DialectEditor editor = open(create("DG07", session.model()));
    DTable table = (DTable) Screen.get(editor::getRepresentation);
    List<Project> projects = session.model().getProjects();
    assertEquals(projects.size(),
        table.getLines().stream().filter(line -> line.getTarget() instanceof Project).count());
    assertFalse(table.getColumns().isEmpty());
    assertTrue(table.getLines().stream().anyMatch(line -> !line.getCells().isEmpty()));
  }

  @Test
  void savingWritesBothFilesAndOpeningAgainShowsTheSame() throws Exception {
    Drawing drawing = create("DG01", session.model());
    DialectEditor editor = open(drawing);
    Path aird = folder.resolve("midori.aird");
    assertFalse(Files.exists(aird));
    byte[] council = Files.readAllBytes(session.file());
    List<String> before = places(drawing);

    // Sirius's own way to save is the council's.
    Screen.run(() -> editor.doSave(new NullProgressMonitor()));
    Screen.settle();
    assertTrue(Files.exists(aird));
    assertFalse(Screen.get(session::isDirty));
    assertFalse(Screen.get(editor::isDirty));
    assertEquals(council.length, Files.size(session.file()));

    Path file = session.file();
    close();
    session = open(file);
    List<Drawing> drawings = Screen.get(() -> sirius().drawings(session));
    assertEquals(List.of("DG01"), drawings.stream().map(Drawing::name).toList());
    assertEquals(before, places(drawings.getFirst()));
    assertFalse(Screen.get(session::isDirty));
  }

  @Test
  void closingTheLastEditorLeavesTheCouncilAsItIs() {
    DialectEditor editor = open(create("DG01", session.model()));
    assertSame(session, Screen.get(() -> Adapters.adapt(editor, CouncilSession.class)));
    assertTrue(Screen.get(() -> page().closeEditor(editor, true)));
    Screen.settle();
    assertTrue(Screen.get(session::isDirty));
    assertEquals(1, Screen.get(() -> sirius().drawings(session).size()));
    assertTrue(Screen.get(session::canUndo));
    Screen.run(session::undo);
    assertEquals(0, Screen.get(() -> sirius().drawings(session).size()));
    assertFalse(Screen.get(session::isDirty));
  }

  private List<String> places(Drawing drawing) {
    return Screen.get(() -> sirius().layout(session, drawing).orElseThrow().nodes().entrySet().stream()
        .map(each -> each.getKey().mapping() + Labels.of(each.getKey().element()) + each.getValue()).sorted().toList());
  }

  private DrawingLayout layout(Drawing drawing) {
    return Screen.get(() -> sirius().layout(session, drawing).orElseThrow());
  }

  private static int activities(LogicModel logic) {
    return (int) logic.getElements().stream().filter(Activity.class::isInstance).count();
  }

  private static int shown(DialectEditor editor, Class<? extends EObject> type) {
    return (int) ((DDiagram) editor.getRepresentation()).getDiagramElements().stream()
        .filter(each -> type.isInstance(((DSemanticDecorator) each).getTarget())).count();
  }

  private static List<String> labels(DialectEditor editor) {
    return ((DDiagram) editor.getRepresentation()).getDiagramElements().stream().map(DDiagramElement::getName)
        .toList();
  }

  private static void choose(GraphicalViewer viewer, String label) {
    PaletteViewer palette = viewer.getEditDomain().getPaletteViewer();
    palette.setActiveTool(find(palette.getPaletteRoot(), label));
  }

  private static ToolEntry find(PaletteContainer container, String label) {
    for (PaletteEntry entry : container.getChildren()) {
      if (entry instanceof ToolEntry tool && label.equals(tool.getLabel())) {
        return tool;
      }
      ToolEntry inner = entry instanceof PaletteContainer drawer ? find(drawer, label) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private static EditPart part(GraphicalViewer viewer, String mapping) {
    return viewer.getEditPartRegistry().values().stream().filter(each -> each.getModel() instanceof View view
        && view.eContainer() instanceof View outer && outer.getElement() != view.getElement()
        && view.getElement() instanceof DDiagramElement element
        && mapping.equals(element.getDiagramElementMapping().getName())).findFirst().orElseThrow();
  }

  /** Where on the canvas the first element of a mapping is. */
  private static Rectangle area(GraphicalViewer viewer, String mapping) {
    Rectangle largest = new Rectangle();
    for (Object each : viewer.getEditPartRegistry().values()) {
      if (each instanceof GraphicalEditPart part && part.getModel() instanceof View view
          && view.getElement() instanceof DDiagramElement element
          && mapping.equals(element.getDiagramElementMapping().getName())) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        largest = bounds.width * bounds.height > largest.width * largest.height ? bounds : largest;
      }
    }
    return largest;
  }
}
