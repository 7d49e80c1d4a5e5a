package org.musubi.viewpoint.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.ModelOperation;
import org.musubi.viewpoint.specification.OperationAction;
import org.musubi.viewpoint.specification.RepresentationCreationDescription;
import org.musubi.viewpoint.specification.RepresentationNavigationDescription;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.ChangeRunner;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Applies the tools of a specification to diagrams. Every method that changes something is one undoable change, brings
 * all open diagrams up to date and either does everything or throws a {@link ToolException} and does nothing. Methods
 * that ask whether something is possible change nothing. Not safe for several threads.
 */
public final class Tools implements AutoCloseable {
  private final ToolContext context;
  private final CreationTools creation;
  private final EdgeTools edges;
  private final QuickAdds quickAdds;
  private final ReconnectTools reconnection;
  private final LabelTools labels;
  private final DeletionTools deletion;
  private final ActionTools actions;
  private final DropTools drops;
  private final SelectionTools selections;
  private final PasteTools pastes;

  /** Tools that take the first candidate where a user would be asked; for programs and tests. */
  public Tools(RepresentationSession session, ChangeRunner runner) {
    this(session, runner, Choices.FIRST);
  }

  /**
   * @param session the diagrams
   * @param runner makes each tool one undoable change
   * @param choices asks the user while a tool is running
   */
  public Tools(RepresentationSession session, ChangeRunner runner, Choices choices) {
    context = new ToolContext(session, runner, choices);
    creation = new CreationTools(context);
    edges = new EdgeTools(context);
    quickAdds = new QuickAdds(context, creation, edges);
    reconnection = new ReconnectTools(context);
    labels = new LabelTools(context);
    deletion = new DeletionTools(context);
    actions = new ActionTools(context);
    drops = new DropTools(context);
    selections = new SelectionTools(context);
    pastes = new PasteTools(context);
  }

  /** Leaves the model alone from now on. */
  @Override
  public void close() {
    context.close();
  }

  /**
   * Makes a diagram, opens it, and runs what its description wants to be done with a new one, as one change.
   *
   * @param name title, null or empty = as its description says
   * @throws ToolException when what its description wants fails; then there is no diagram
   */
  public Diagram createDiagram(DiagramDescription description, EObject target, String name) {
    Diagram diagram = context.session().createDiagram(description, target, name);
    ModelOperation operation = description.getDiagramInitialisation() == null ? null
        : description.getDiagramInitialisation().getFirstModelOperations();
    if (operation != null) {
      try {
        context.run(Names.of(description), null, diagram, diagram, execution -> {
          execution.set("containerView", diagram);
          execution.run(operation, target);
        }, created -> {
          // the layout places what appeared
        });
      } catch (ToolException failed) {
        context.session().closeDiagram(diagram);
        throw failed;
      }
    }
    return diagram;
  }

  /** Drawers and tools of the palette with the layers the diagram shows now. */
  public List<PaletteSection> palette(Diagram diagram) {
    return Palette.sections(diagram);
  }

  /**
   * Whether a node or container creation tool, or a tool that runs on what is clicked, may be applied.
   *
   * @param container where, null = on the diagram itself
   */
  public Verdict canCreate(AbstractToolDescription tool, Diagram diagram, NodeView container) {
    return creation.canCreate(tool, diagram, container);
  }

  /**
   * Applies a node or container creation tool.
   *
   * @param container where, null = on the diagram itself
   * @param where upper left corner of the new node in the content area of the container, null = the layout decides
   * @param size width and height of the new node, null = as large as its content needs; x and y are not used
   */
  public ToolResult create(AbstractToolDescription tool, Diagram diagram, NodeView container, Point where,
      Bounds size) {
    return creation.create(tool, diagram, container, where, size);
  }

  public Verdict canStart(EdgeCreationDescription tool, ElementView source) {
    return edges.canStart(tool, source);
  }

  public Verdict canConnect(EdgeCreationDescription tool, ElementView source, ElementView target) {
    return edges.canConnect(tool, source, target);
  }

  public ToolResult connect(EdgeCreationDescription tool, ElementView source, ElementView target) {
    return edges.connect(tool, source, target);
  }

  /** Edge tools of the palette that may start at an element. */
  public List<EdgeCreationDescription> edgeToolsFrom(ElementView source) {
    return edges.from(source);
  }

  /** What a link dragged from an element into empty space may make, each in the nearest container it fits in. */
  public List<QuickAdd> quickAdds(ElementView source) {
    return quickAdds.from(source);
  }

  /**
   * What a link dragged from an element into a container may make there.
   *
   * @param container null = the diagram itself
   */
  public List<QuickAdd> quickAdds(ElementView source, NodeView container) {
    return quickAdds.from(source, container);
  }

  /**
   * Makes node and link as one change.
   *
   * @param where upper left corner of the node in the content area of its container, null = the layout decides
   */
  public ToolResult quickAdd(QuickAdd quickAdd, Point where) {
    return quickAdds.run(quickAdd, where);
  }

  /** @param sourceEnd whether the source of the edge moves, else its target */
  public Verdict canReconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    return reconnection.canReconnect(edge, sourceEnd, newEnd);
  }

  /** @param sourceEnd whether the source of the edge moves, else its target */
  public ToolResult reconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    return reconnection.reconnect(edge, sourceEnd, newEnd);
  }

  public Verdict canEditLabel(ElementView view) {
    return labels.canEdit(view);
  }

  /** Text the user begins with when editing the label in place. */
  public String labelToEdit(ElementView view) {
    return labels.text(view);
  }

  public ToolResult editLabel(ElementView view, String text) {
    return labels.edit(view, text);
  }

  public Verdict canDelete(ElementView view) {
    return deletion.canDelete(view);
  }

  /** Deletes several elements as one change; those inside others go with them. */
  public ToolResult delete(Collection<? extends ElementView> views) {
    return deletion.delete(views);
  }

  public boolean hasDoubleClick(ElementView view) {
    return actions.canDoubleClick(view).allowed();
  }

  public ToolResult doubleClick(ElementView view) {
    return actions.doubleClick(view);
  }

  /**
   * Whether all that is dragged may be dropped.
   *
   * @param dragged {@link NodeView}s of the diagram, or model elements from outside
   * @param target container or node dropped on, null = the diagram itself
   */
  public Verdict canDrop(List<?> dragged, Diagram diagram, NodeView target, DragSource from) {
    return drops.canDrop(dragged, diagram, target, from);
  }

  /**
   * Drops as one change.
   *
   * @param dragged {@link NodeView}s of the diagram, or model elements from outside
   * @param target container or node dropped on, null = the diagram itself
   * @param where upper left corner of the first in the content area of the target, null = the layout decides
   */
  public ToolResult drop(List<?> dragged, Diagram diagram, NodeView target, DragSource from, Point where) {
    return drops.drop(dragged, diagram, target, from, where);
  }

  /** Lines of the context menu of an element. */
  public List<MenuEntry> menu(ElementView view) {
    return actions.menu(view, List.of(view));
  }

  /**
   * Lines of the context menu of a selection.
   *
   * @param on the primary element, or the diagram
   * @param views all that is selected
   */
  public List<MenuEntry> menu(Object on, Collection<?> views) {
    return actions.menu(on, views);
  }

  /**
   * Runs a line of a menu, a tool that runs on what is clicked, or opens another representation.
   *
   * @param tool an {@link OperationAction}, a {@link ToolDescription}, a creation or navigation description
   * @param on the primary element, or the diagram
   * @throws ToolException also when it is a kind of tool that needs more to know
   */
  public ToolResult run(AbstractToolDescription tool, Object on) {
    return run(tool, on, List.of(on), null);
  }

  /**
   * As {@link #run(AbstractToolDescription, Object)} with more known.
   *
   * @param views all that is selected
   * @param where upper left corner of what appears, in the content area of {@code on}, null = the layout decides
   */
  public ToolResult run(AbstractToolDescription tool, Object on, Collection<?> views, Point where) {
    return switch (tool) {
      case OperationAction action -> actions.run(action, on, views);
      case ToolDescription other -> creation.run(other, on, where);
      case RepresentationCreationDescription detail when on instanceof ElementView view -> actions.open(detail, view);
      case RepresentationNavigationDescription link when on instanceof ElementView view -> actions.open(link, view);
      default -> throw new ToolException(ToolMessage.NOT_RUNNABLE.with(Names.of(tool)));
    };
  }

  /**
   * Whether the choice may be offered.
   *
   * @param on element of the diagram, or the diagram
   */
  public Verdict canSelect(SelectionWizardDescription tool, Object on) {
    return selections.canSelect(tool, on);
  }

  /**
   * What the user is asked to choose.
   *
   * @param on element of the diagram, or the diagram
   */
  public SelectionRequest selection(SelectionWizardDescription tool, Object on) {
    return selections.request(tool, on);
  }

  /**
   * Runs the tool with what was chosen.
   *
   * @param on element of the diagram, or the diagram
   * @param chosen at least one
   * @param where upper left corner of what appears, null = the layout decides
   */
  public ToolResult select(SelectionWizardDescription tool, Object on, List<EObject> chosen, Point where) {
    return selections.select(tool, on, chosen, where);
  }

  /**
   * Whether all that was copied may be pasted.
   *
   * @param copied elements of diagrams, or model elements
   * @param into element of the diagram, or the diagram
   */
  public Verdict canPaste(Collection<?> copied, Object into) {
    return pastes.canPaste(copied, into);
  }

  /**
   * Pastes as one change.
   *
   * @param copied elements of diagrams, or model elements
   * @param into element of the diagram, or the diagram
   * @param where upper left corner of what appears, null = the layout decides
   */
  public ToolResult paste(Collection<?> copied, Object into, Point where) {
    return pastes.paste(copied, into, where);
  }

  /**
   * Runs model operations that belong to no tool, such as the fix of a validation rule, as one change.
   *
   * @param label what undo calls it
   * @param on model element or element of the diagram
   */
  public ToolResult runOperation(String label, ModelOperation operation, Diagram diagram, Object on) {
    return context.run(label, null, diagram, on, execution -> {
      execution.set("element", Execution.element(on));
      execution.run(operation, on);
    }, created -> {
      // the layout places what appeared
    });
  }
}
