package org.musubi.workbench.diagram.control;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Tool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.ToolEntry;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.canvas.Glide;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.edit.Arranging;
import org.musubi.workbench.diagram.edit.DiagramEdits;
import org.musubi.workbench.diagram.edit.Outcome;
import org.musubi.workbench.diagram.gesture.ConnectTool;
import org.musubi.workbench.diagram.gesture.CreateNodeTool;
import org.musubi.workbench.diagram.look.DiagramLook;
import org.musubi.workbench.diagram.palette.PaletteView;
import org.musubi.workbench.diagram.part.ElementPart;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramUpdate;
import org.musubi.workbench.diagram.runtime.DiagramsListener;
import org.musubi.workbench.diagram.runtime.MusubiImages;

/** A diagram with its tool bar and palette, as it lies in an editor. */
public final class DiagramControl {

  private final DiagramRuntime runtime;
  private final Opening opening;
  private final Diagram diagram;
  private final DiagramLook look;
  private final DiagramContext context;
  private final DiagramEdits edits;
  private final Arranging arranging;
  private final Composite control;
  private final PaletteSash sash;
  private final ArrangingNote arrangingNote;
  private final DiagramBar bar;
  private final PaletteView palette;
  private final DiagramDomain domain;
  private final DiagramViewer viewer;
  private final DiagramsListener listener = new Follow();
  private ToolEntry activeEntry;
  private boolean fitted;
  private double fittedLevel;

  /**
   * @param opening opens what tools ask to open; selecting and naming is done here
   * @param feedback tells the user something
   */
  public DiagramControl(Composite parent, DiagramRuntime runtime, Diagram diagram, MusubiImages images,
      Opening opening, Feedback feedback) {
    this.runtime = runtime;
    this.opening = opening;
    this.diagram = diagram;
    look = new DiagramLook(new SceneBuilder(SceneOptions.bare(Locale.getDefault()).withImages(images)));
    edits = new DiagramEdits(runtime, diagram, look, feedback, new Show());
    arranging = new Arranging(runtime.runner(), diagram, look);
    context = new DiagramContext(diagram, look, edits, feedback);
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
    bar = new DiagramBar(control, this);
    arrangingNote = new ArrangingNote(control, () -> runtime.cancelArranging(diagram));
    sash = new PaletteSash(control);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash.control());
    palette = new PaletteView(sash.control(), runtime.session().specification()::type, this::activate);
    domain = new DiagramDomain(context, this::toolChanged);
    viewer = new DiagramViewer(sash.control(), domain, context);
    CanvasDrop.install(viewer);
    palette.show(runtime.tools().palette(diagram));
    sash.arrange(palette.control(), viewer.getControl(), palette.width());
    bar.show();
    bar.showZoom(viewer.zoom().level());
    viewer.zoom().onChange(bar::showZoom);
    arrangingNote.show(runtime.isArranging(diagram));
    runtime.addListener(listener);
    control.addListener(SWT.Dispose, event -> runtime.removeListener(listener));
    viewer.getControl().addListener(SWT.Resize, event -> fitFirst());
  }

  public Composite control() {
    return control;
  }

  public DiagramViewer viewer() {
    return viewer;
  }

  public Diagram diagram() {
    return diagram;
  }

  public DiagramRuntime runtime() {
    return runtime;
  }

  public DiagramEdits edits() {
    return edits;
  }

  public Arranging arranging() {
    return arranging;
  }

  public PaletteView palette() {
    return palette;
  }

  /** The drop-downs and buttons above the canvas. */
  public DiagramBar bar() {
    return bar;
  }

  public void setFocus() {
    viewer.getControl().setFocus();
  }

  /** Makes a tool of the palette the active one; null = select again. */
  public void activate(ToolEntry entry) {
    activeEntry = entry;
    Tool tool = switch (entry) {
      case EdgeCreationDescription edge -> new ConnectTool(edge, context);
      case AbstractToolDescription other -> new CreateNodeTool(other, context.feedback());
      case null, default -> null;
    };
    if (tool == null) {
      activeEntry = null;
      domain.loadDefaultTool();
    } else {
      domain.setActiveTool(tool);
    }
    palette.mark(activeEntry);
    setFocus();
  }

  /** Lays out everything, or the selected nodes, and lets the eye follow. */
  public void arrange(boolean onlySelection) {
    if (!onlySelection && runtime.isSlowToArrange(diagram)) {
      runtime.arrangeInBackground(diagram);
      return;
    }
    Glide glide = new Glide(viewer);
    if (onlySelection) {
      arranging.arrange(viewer.selectedNodes());
    } else {
      arranging.arrangeAll();
    }
    glide.start();
  }

  /** Selects all elements that are of the kind of the selected ones. */
  public void selectSameKind() {
    List<Object> kinds = viewer.selectedElements().stream().<Object>map(ElementView::mapping).toList();
    viewer.select(diagram.allElements().filter(element -> kinds.contains(element.mapping())).toList());
  }

  /** Pins the selected nodes, or unpins them when all are pinned. */
  public void togglePin() {
    List<NodeView> nodes = viewer.selectedNodes();
    arranging.pin(nodes, !nodes.stream().allMatch(node -> node.state().isPinned()));
  }

  /** Opens the form of what an element shows. */
  public void openForm(ElementView element) {
    opening.openForm(element.target());
  }

  /** What a user calls a model element. */
  String name(EObject element) {
    return runtime.session().labels().label(element);
  }

  /** Shows or leaves out the palette. */
  public void showPalette(boolean shown) {
    sash.show(shown);
  }

  private void toolChanged() {
    if (viewer != null && domain.getActiveTool() == domain.getDefaultTool()) {
      activeEntry = null;
      palette.mark(null);
    }
  }

  private void fitFirst() {
    if (!fitted && viewer.canvas().getClientArea().width > 0) {
      fitted = true;
      fitLater();
    }
  }

  private void fitLater() {
    viewer.getControl().getDisplay().asyncExec(() -> {
      if (!viewer.canvas().isDisposed()) {
        viewer.zoom().fit();
        fittedLevel = viewer.zoom().level();
      }
    });
  }

  /** Shows what changed. */
  private final class Follow implements DiagramsListener {

    @Override
    public void updated(DiagramUpdate update) {
      if (update.diagram() != diagram || control.isDisposed()) {
        return;
      }
      update.removed().forEach(look::removed);
      update.touched().forEach(look::changed);
      viewer.diagramPart().synchronize(update.isStructural());
      palette.show(runtime.tools().palette(diagram));
      bar.show();
    }

    @Override
    public void arranging(Diagram arranged, boolean running) {
      if (arranged != diagram || control.isDisposed()) {
        return;
      }
      arrangingNote.show(running);
      if (!running && viewer.zoom().level() == fittedLevel) {
        fitLater();
      }
    }
  }

  /** Selects and names what was made. */
  private final class Show implements Outcome {

    @Override
    public void select(Collection<? extends ElementView> elements) {
      runtime.flush();
      viewer.select(elements);
    }

    @Override
    public void nameNew(ElementView element) {
      viewer.flush();
      ElementPart part = viewer.part(element);
      if (part != null) {
        viewer.getControl().setFocus();
        part.editLabel();
      }
    }

    @Override
    public void navigate(NavigationRequest request) {
      opening.navigate(request);
    }

    @Override
    public void openForm(EObject element) {
      opening.openForm(element);
    }
  }
}
