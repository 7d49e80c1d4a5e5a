package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.helper.SelectionDescriptionHelper;
import org.eclipse.sirius.business.api.helper.task.TaskHelper;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterSiriusVariables;
import org.eclipse.sirius.common.tools.api.util.TreeItemWrapper;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.business.api.query.ContainerCreationDescriptionQuery;
import org.eclipse.sirius.diagram.business.api.query.EdgeCreationDescriptionQuery;
import org.eclipse.sirius.diagram.business.api.query.IEdgeMappingQuery;
import org.eclipse.sirius.diagram.business.api.query.NodeCreationDescriptionQuery;
import org.eclipse.sirius.diagram.business.api.query.ReconnectEdgeDescriptionQuery;
import org.eclipse.sirius.diagram.business.internal.metamodel.helper.DiagramElementMappingHelper;
import org.eclipse.sirius.diagram.business.internal.metamodel.operations.DDiagramElementContainerWithInterpreterOperations;
import org.eclipse.sirius.diagram.description.DragAndDropTargetDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.NodeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectionKind;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.interpreter.IInterpreterSiriusDiagramVariables;
import org.eclipse.sirius.diagram.tools.internal.command.builders.EdgeCreationCommandBuilder;
import org.eclipse.sirius.tools.api.command.ui.NoUICallback;
import org.eclipse.sirius.tools.api.command.ui.UICallBack;
import org.eclipse.sirius.viewpoint.DMappingBased;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.tool.AbstractToolDescription;
import org.eclipse.sirius.viewpoint.description.tool.DragSource;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.SelectionWizardDescription;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;

/**
 * The commands behind the tools of a diagram, made by Sirius. What its editors check before they ask for a command is
 * checked here with the same calls; a tool that may not be used is a command that cannot be executed.
 */
record SiriusTools(SiriusPicture picture) {

  private static final Command NONE = UnexecutableCommand.INSTANCE;

  private DDiagram diagram() {
    return picture.diagram();
  }

  private IDiagramCommandFactory commands() {
    return commands(new NoUICallback());
  }

  private IDiagramCommandFactory commands(UICallBack callBack) {
    IDiagramCommandFactory factory = DiagramCommandFactoryService.getInstance().getNewProvider()
        .getCommandFactory(picture.stage().domain());
    factory.setUserInterfaceCallBack(callBack);
    return factory;
  }

  /** The only tool of that name of the diagram. */
  private <T extends AbstractToolDescription> T tool(Class<T> type, String name) {
    List<T> found = new ArrayList<>();
    diagram().getDescription().eAllContents().forEachRemaining(each -> {
      if (type.isInstance(each) && name.equals(((IdentifiedElement) each).getName())) {
        found.add(type.cast(each));
      }
    });
    assertEquals(1, found.size(), "tools " + name);
    return found.getFirst();
  }

  private DSemanticDecorator view(Shown shown) {
    return shown instanceof SiriusElement element ? element.view() : picture.diagram();
  }

  Command creation(String name, Place where) {
    DSemanticDecorator view = view(where);
    return switch (tool(AbstractToolDescription.class, name)) {
      case NodeCreationDescription tool -> node(tool, new NodeCreationDescriptionQuery(tool), view);
      case ContainerCreationDescription tool -> container(tool, new ContainerCreationDescriptionQuery(tool), view);
      default -> throw new IllegalArgumentException(name + " makes no nodes");
    };
  }

  private Command node(NodeCreationDescription tool, NodeCreationDescriptionQuery query, DSemanticDecorator view) {
    return switch (view) {
      case DDiagram onDiagram when query.canCreateIn(onDiagram) ->
        commands().buildCreateNodeCommandFromTool(onDiagram, tool);
      case DNode on when query.canCreateIn(on) -> commands().buildCreateNodeCommandFromTool(on, tool);
      case DDiagramElementContainer in when query.canCreateIn(in) ->
        commands().buildCreateNodeCommandFromTool(in, tool);
      default -> NONE;
    };
  }

  private Command container(ContainerCreationDescription tool, ContainerCreationDescriptionQuery query,
      DSemanticDecorator view) {
    return switch (view) {
      case DDiagram onDiagram when query.canCreateIn(onDiagram) ->
        commands().buildCreateContainerCommandFromTool(onDiagram, tool);
      case DDiagramElementContainer in when query.canCreateIn(in) ->
        commands().buildCreateContainerCommandFromTool(in, tool);
      default -> NONE;
    };
  }

  Command generic(String name, Shown on) {
    return commands().buildGenericToolCommandFromTool(view(on), tool(ToolDescription.class, name));
  }

  boolean canStart(String name, EdgeTarget source) {
    EdgeCreationDescription tool = tool(EdgeCreationDescription.class, name);
    return new EdgeCreationDescriptionQuery(tool).isValidAsSourceElement((DMappingBased) source)
        && new EdgeCreationCommandBuilder(tool, source, null).checkStartPrecondition();
  }

  Command connection(String name, EdgeTarget source, EdgeTarget end) {
    EdgeCreationDescription tool = tool(EdgeCreationDescription.class, name);
    boolean fits = new EdgeCreationDescriptionQuery(tool).canBeAppliedOn((DMappingBased) source, (DMappingBased) end);
    return fits && canStart(name, source) ? commands().buildCreateEdgeCommandFromTool(source, end, tool) : NONE;
  }

  Command reconnection(DEdge edge, End which, EdgeTarget to) {
    boolean isSource = which == End.SOURCE;
    EdgeTarget from = isSource ? edge.getSourceNode() : edge.getTargetNode();
    EdgeTarget other = isSource ? edge.getTargetNode() : edge.getSourceNode();
    if (from == to) {
      return NONE;
    }
    ReconnectionKind notThis = isSource ? ReconnectionKind.RECONNECT_TARGET_LITERAL
        : ReconnectionKind.RECONNECT_SOURCE_LITERAL;
    Map<String, EObject> variables = new HashMap<>();
    variables.put(IInterpreterSiriusVariables.DIAGRAM, diagram());
    variables.put(IInterpreterSiriusVariables.SOURCE, ((DSemanticDecorator) from).getTarget());
    variables.put(IInterpreterSiriusVariables.SOURCE_VIEW, from);
    variables.put(IInterpreterSiriusVariables.TARGET, ((DSemanticDecorator) to).getTarget());
    variables.put(IInterpreterSiriusVariables.TARGET_VIEW, to);
    variables.put(IInterpreterSiriusVariables.ELEMENT, edge.getTarget());
    variables.put(IInterpreterSiriusDiagramVariables.EDGE_VIEW_VARIABLE_NAME, edge);
    variables.put(IInterpreterSiriusDiagramVariables.OTHER_END_VARIABLE_NAME, other);
    return new IEdgeMappingQuery(edge.getActualMapping()).getEdgeMapping().get().getReconnections().stream()
        .filter(tool -> tool.getReconnectionKind() != notThis)
        .filter(tool -> TaskHelper.checkPrecondition(edge.getTarget(), tool, variables, false, false))
        .filter(tool -> new ReconnectEdgeDescriptionQuery(tool).isEndAuthorized(isSource, to))
        .findFirst().map(tool -> reconnection(tool, edge, from, to)).orElse(NONE);
  }

  private Command reconnection(ReconnectEdgeDescription tool, DEdge edge, EdgeTarget from, EdgeTarget to) {
    return commands().buildReconnectEdgeCommandFromTool(tool, edge, from, to);
  }

  Command move(DDiagramElement dragged, Place into) {
    DSemanticDecorator target = view(into);
    if (dragged.eContainer() == target) {
      return NONE;
    }
    ContainerDropDescription tool = dropTool(dragged.getTarget(), semanticContainer(dragged), target,
        DragSource.DIAGRAM_LITERAL, dragged);
    return tool == null ? NONE
        : commands().buildDropInContainerCommandFromTool((DragAndDropTarget) target, dragged, tool);
  }

  Command drop(EObject dragged, Place into) {
    DSemanticDecorator target = view(into);
    ContainerDropDescription tool = dropTool(dragged, null, target, DragSource.PROJECT_EXPLORER_LITERAL, null);
    return tool == null ? NONE
        : commands().buildDropInContainerCommandFromTool((DragAndDropTarget) target, dragged, tool);
  }

  private static ContainerDropDescription dropTool(EObject dragged, EObject before, DSemanticDecorator target,
      DragSource from, DDiagramElement view) {
    if (!(target instanceof DragAndDropTarget place)) {
      return null;
    }
    DragAndDropTargetDescription tools = place.getDragAndDropDescription();
    return tools == null ? null : DDiagramElementContainerWithInterpreterOperations.getBestDropDescription(tools,
        dragged, before, target.getTarget(), place, from, view);
  }

  private static EObject semanticContainer(DDiagramElement view) {
    return view.eContainer() instanceof DSemanticDecorator above ? above.getTarget() : null;
  }

  private static DirectEditLabel labelTool(DDiagramElement view) {
    return view.getDiagramElementMapping().getLabelDirectEdit();
  }

  String textToEdit(DDiagramElement view) {
    DirectEditLabel tool = labelTool(view);
    if (tool == null || tool.getInputLabelExpression() == null || tool.getInputLabelExpression().isBlank()) {
      return view.getName();
    }
    IInterpreter interpreter = picture.stage().session().getInterpreter();
    return DiagramElementMappingHelper.computeInputLabelOfDirectEditLabel(view, diagram(), tool, interpreter);
  }

  Command labelEdit(DDiagramElement view, String text) {
    DirectEditLabel tool = labelTool(view);
    return tool == null ? NONE : commands().buildDirectEditLabelFromTool(view, tool, text);
  }

  Command deletion(DDiagramElement view) {
    return commands().buildDeleteDiagramElement(view);
  }

  Command doubleClick(DDiagramElement view, UICallBack callBack) {
    var tool = view.getDiagramElementMapping().getDoubleClickDescription();
    return tool == null ? NONE : commands(callBack).buildDoubleClickOnElementCommandFromTool(view, tool);
  }

  Command action(String name, DDiagramElement view) {
    return commands().buildOperationActionFromTool(tool(OperationAction.class, name), List.of(view));
  }

  private SelectionWizardDescription choiceTool(String name) {
    return tool(SelectionWizardDescription.class, name);
  }

  List<EObject> candidates(String name, Shown on) {
    SelectionWizardDescription tool = choiceTool(name);
    DSemanticDecorator view = view(on);
    IInterpreter interpreter = picture.stage().session().getInterpreter();
    Map<String, EObject> variables = Map.of(IInterpreterSiriusVariables.DIAGRAM, diagram(),
        IInterpreterSiriusVariables.CONTAINER_VIEW, view, IInterpreterSiriusVariables.CONTAINER, view.getTarget());
    variables.forEach(interpreter::setVariable);
    TreeItemWrapper input = new TreeItemWrapper(null, null);
    SelectionDescriptionHelper.computeInput(tool, view.getTarget(), interpreter, input);
    variables.keySet().forEach(interpreter::unSetVariable);
    List<EObject> result = new ArrayList<>();
    collect(input, result);
    return result;
  }

  private static void collect(TreeItemWrapper item, Collection<EObject> into) {
    for (TreeItemWrapper child : item.getChildren()) {
      into.add((EObject) child.getWrappedObject());
      collect(child, into);
    }
  }

  Command choice(String name, Shown on, List<? extends EObject> chosen) {
    return commands().buildSelectionWizardCommandFromTool(choiceTool(name), view(on), List.copyOf(chosen));
  }
}
