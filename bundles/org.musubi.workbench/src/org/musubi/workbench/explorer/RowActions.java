package org.musubi.workbench.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.InstalledRuntime;
import org.musubi.workbench.edit.Clipping;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.HintNode;
import org.musubi.workbench.tree.Place;

/** What a user can do to the selected rows, by key, menu or toolbar. */
final class RowActions {

  private final TreeViewer viewer;
  private final IViewSite site;
  private final List<RowHandler> handlers = new ArrayList<>();
  private final List<IHandlerActivation> active = new ArrayList<>();
  private final DrawingActions drawings;
  private Clipping clipping = new Clipping(List.of());

  RowActions(TreeViewer viewer, IViewSite site, Runnable rename) {
    this.viewer = viewer;
    this.site = site;
    drawings = new DrawingActions(viewer, site);
    handlers.add(new RowHandler(Commands.OPEN_ELEMENT, () -> rows().single() != null, this::open));
    handlers.add(new RowHandler(IWorkbenchCommandConstants.EDIT_COPY, () -> !rows().elements().isEmpty(), this::copy));
    handlers.add(new RowHandler(IWorkbenchCommandConstants.EDIT_PASTE, this::canPaste, this::paste));
    handlers.add(new RowHandler(Commands.DUPLICATE, this::canDuplicate, this::duplicate));
    handlers.add(new RowHandler(IWorkbenchCommandConstants.FILE_RENAME, this::canRename, rename));
    handlers.add(new RowHandler(IWorkbenchCommandConstants.EDIT_DELETE, this::canDelete, this::delete));
    handlers.add(new RowHandler(Commands.MOVE_UP, () -> canMove(-1), () -> move(-1)));
    handlers.add(new RowHandler(Commands.MOVE_DOWN, () -> canMove(1), () -> move(1)));
    activate();
    viewer.addSelectionChangedListener(event -> refresh());
  }

  Rows rows() {
    return Rows.of(viewer.getStructuredSelection(), Navigation.sessions());
  }

  /** Opens the form of an element or the overview of a council; unfolds a group; follows a hint. */
  void open() {
    switch (rows().single()) {
      case null -> { }
      case HintNode hint -> follow(hint);
      case GroupNode group -> viewer.setExpandedState(group, !viewer.getExpandedState(group));
      case EObject element -> Navigation.open(site.getPage(), element);
      case Drawing drawing -> drawings.open(drawing);
      case DrawingsNode node -> viewer.setExpandedState(node, !viewer.getExpandedState(node));
      case DrawingsHint hint -> Commands.run(site, Commands.NEW_DRAWING);
      default -> { }
    }
  }

  /** Opens a drawing in another runtime. */
  void openIn(InstalledRuntime other, Drawing drawing) {
    drawings.openIn(other, drawing);
  }

  /** Makes a new element, selects it and opens its form. */
  void create(Place place, EClass kind) {
    Navigation.sessions().of(place.owner()).ifPresent(session -> {
      EObject element = Elements.create(session, place, kind);
      select(List.of(element));
      Navigation.open(site.getPage(), element);
    });
  }

  void select(List<EObject> elements) {
    viewer.refresh();
    viewer.setSelection(new StructuredSelection(elements), true);
  }

  private void follow(HintNode hint) {
    NewElementMenu.Choice choice = NewElementMenu.first(hint);
    if (choice != null) {
      create(choice.place(), choice.kind());
    }
  }

  private void copy() {
    clipping = new Clipping(rows().elements());
    Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
    String lines = String.join("\n", clipping.elements().stream().map(Labels::of).toList());
    if (!lines.isEmpty()) {
      clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
    }
    clipboard.dispose();
    refresh();
  }

  private boolean canPaste() {
    Object row = rows().single();
    return row != null && clipping.placesAt(row).isPresent();
  }

  private void paste() {
    Object row = rows().single();
    CouncilSession session = rows().session().orElseThrow();
    clipping.placesAt(row).ifPresent(places -> {
      int lost = Elements.paste(session, clipping.elements(), places);
      viewer.refresh();
      viewer.expandToLevel(row, 1);
      if (lost > 0) {
        site.getActionBars().getStatusLineManager().setMessage(ExplorerText.PASTE_LOST.text(lost));
      }
    });
  }

  private boolean canDuplicate() {
    return Elements.canDuplicate(rows().elements()) || !drawings.selected().isEmpty();
  }

  private void duplicate() {
    if (!drawings.selected().isEmpty()) {
      drawings.duplicate();
      return;
    }
    rows().session().ifPresent(session -> select(Elements.duplicate(session, rows().elements())));
  }

  private boolean canRename() {
    return rows().single() instanceof Drawing
        || rows().single() instanceof EObject element && Elements.nameAttribute(element).isPresent();
  }

  private boolean canDelete() {
    List<EObject> elements = rows().elements();
    return !drawings.selected().isEmpty() || !elements.isEmpty() && elements.stream().allMatch(Elements::canDelete);
  }

  private void delete() {
    if (!drawings.selected().isEmpty()) {
      drawings.delete();
      return;
    }
    rows().session().ifPresent(session -> {
      Deletion deletion = Deletion.of(rows().elements(), session.model());
      if (DeleteQuestion.ask(site.getShell(), deletion)) {
        Elements.delete(session, deletion);
      }
    });
  }

  private boolean canMove(int step) {
    List<EObject> elements = rows().elements();
    return elements.size() == 1 && Elements.canMove(elements.getFirst(), step);
  }

  private void move(int step) {
    EObject element = rows().elements().getFirst();
    rows().session().ifPresent(session -> Elements.move(session, element, step));
    select(List.of(element));
  }

  private void refresh() {
    handlers.forEach(RowHandler::changed);
  }

  private void activate() {
    IHandlerService service = site.getService(IHandlerService.class);
    handlers.forEach(handler -> active.add(service.activateHandler(handler.command, handler)));
  }

  private void deactivate() {
    site.getService(IHandlerService.class).deactivateHandlers(active);
    active.clear();
  }

  /** While a text field of the view has the focus, the same keys work on its text instead. */
  void spare(Control textField) {
    textField.addListener(SWT.FocusIn, event -> deactivate());
    textField.addListener(SWT.FocusOut, event -> {
      deactivate();
      activate();
    });
  }

  private static final class RowHandler extends AbstractHandler {

    private final String command;
    private final BooleanSupplier enabled;
    private final Runnable action;

    RowHandler(String command, BooleanSupplier enabled, Runnable action) {
      this.command = command;
      this.enabled = enabled;
      this.action = action;
    }

    @Override
    public boolean isEnabled() {
      return enabled.getAsBoolean();
    }

    @Override
    public Object execute(ExecutionEvent event) {
      if (isEnabled()) {
        action.run();
      }
      return null;
    }

    void changed() {
      fireHandlerChanged(new HandlerEvent(this, true, false));
    }
  }
}
