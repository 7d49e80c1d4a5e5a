package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramMappingsManager;
import org.eclipse.sirius.diagram.business.api.componentization.DiagramMappingsManagerRegistry;
import org.eclipse.sirius.diagram.business.internal.metamodel.helper.LayerHelper;
import org.eclipse.sirius.diagram.description.AdditionalLayer;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;

/** A diagram of Sirius. */
record SiriusPicture(DSemanticDiagram diagram, SiriusStage stage) implements Picture {

  @Override
  public String name() {
    return diagram.getDescription().getName();
  }

  @Override
  public String title() {
    return diagram.getName();
  }

  @Override
  public EObject target() {
    return diagram.getTarget();
  }

  @Override
  public void refresh() {
    stage.refresh(diagram);
  }

  Expressions expressions() {
    return new Expressions(stage.session().getInterpreter());
  }

  // ------------------------------------------------------------------------------------------------- what is shown

  /** Whether the layer of an element is on, and those of what it lies in and of its ends. */
  boolean isOn(DDiagramElement view) {
    DiagramMappingsManager mappings =
        DiagramMappingsManagerRegistry.INSTANCE.getDiagramMappingsManager(stage.session(), diagram);
    return LayerHelper.isInActivatedLayer(mappings, view, diagram)
        && (!(view.eContainer() instanceof DDiagramElement above) || isOn(above))
        && (!(view instanceof DEdge edge) || isOn((DDiagramElement) edge.getSourceNode())
            && isOn((DDiagramElement) edge.getTargetNode()));
  }

  @Override
  public List<Node> nodes() {
    List<Node> result = new ArrayList<>();
    diagram.getOwnedDiagramElements().stream().filter(AbstractDNode.class::isInstance)
        .forEach(each -> collect((AbstractDNode) each, result));
    return result;
  }

  private void collect(AbstractDNode view, List<Node> into) {
    if (isOn(view)) {
      into.add(new SiriusElement.OfNode(this, view));
      SiriusElement.content(view).forEach(each -> collect(each, into));
    }
  }

  @Override
  public List<Edge> edges() {
    return diagram.getEdges().stream().filter(this::isOn)
        .<Edge>map(edge -> new SiriusElement.OfEdge(this, edge)).toList();
  }

  @Override
  public void show(String... layers) {
    List<String> wanted = List.of(layers);
    List<String> known = diagram.getDescription().getAdditionalLayers().stream().map(Layer::getName).toList();
    assertEquals(true, known.containsAll(wanted), () -> wanted + " are layers");
    stage.unrecorded(() -> {
      for (AdditionalLayer layer : diagram.getDescription().getAdditionalLayers()) {
        boolean isOn = diagram.getActivatedLayers().contains(layer)
            || diagram.getActivatedTransientLayers().contains(layer);
        if (isOn != (wanted.contains(layer.getName()) || !layer.isOptional())) {
          new ChangeLayerActivationCommand(stage.domain(), diagram, layer, new NullProgressMonitor()).execute();
        }
      }
    });
    refresh();
  }

  @Override
  public void filter(String... filters) {
    List<FilterDescription> wanted = List.of(filters).stream()
        .map(name -> diagram.getDescription().getFilters().stream().filter(each -> name.equals(each.getName()))
            .findFirst().orElseThrow()).toList();
    stage.unrecorded(() -> {
      diagram.getActivatedFilters().retainAll(wanted);
      wanted.stream().filter(each -> !diagram.getActivatedFilters().contains(each))
          .forEach(diagram.getActivatedFilters()::add);
    });
    refresh();
  }

  // ---------------------------------------------------------------------------------------------------------- tools

  private SiriusTools tools() {
    return new SiriusTools(this);
  }

  private static DDiagramElement view(Element element) {
    return ((SiriusElement) element).view();
  }

  private static EdgeTarget end(Element element) {
    return (EdgeTarget) view(element);
  }

  private static Verdict verdict(Command command) {
    return command.canExecute() ? Verdict.YES : new Verdict(false, "");
  }

  private void run(Supplier<Command> command) {
    stage.execute(command.get());
  }

  @Override
  public Verdict canCreate(String tool, Place where) {
    return verdict(tools().creation(tool, where));
  }

  @Override
  public void create(String tool, Place where) {
    run(() -> tools().creation(tool, where));
  }

  @Override
  public Verdict canUse(String tool, Shown on) {
    return verdict(tools().generic(tool, on));
  }

  @Override
  public void use(String tool, Shown on) {
    run(() -> tools().generic(tool, on));
  }

  @Override
  public Verdict canStart(String tool, Element source) {
    return tools().canStart(tool, end(source)) ? Verdict.YES : new Verdict(false, "");
  }

  @Override
  public Verdict canConnect(String tool, Element source, Element end) {
    return verdict(tools().connection(tool, end(source), end(end)));
  }

  @Override
  public void connect(String tool, Element source, Element end) {
    run(() -> tools().connection(tool, end(source), end(end)));
  }

  @Override
  public Verdict canReconnect(Edge edge, End which, Element to) {
    return verdict(tools().reconnection((DEdge) view(edge), which, end(to)));
  }

  @Override
  public void reconnect(Edge edge, End which, Element to) {
    run(() -> tools().reconnection((DEdge) view(edge), which, end(to)));
  }

  @Override
  public Verdict canMove(Node dragged, Place into) {
    return verdict(tools().move(view(dragged), into));
  }

  @Override
  public void move(Node dragged, Place into) {
    run(() -> tools().move(view(dragged), into));
  }

  @Override
  public Verdict canDrop(EObject dragged, Place into) {
    return verdict(tools().drop(dragged, into));
  }

  @Override
  public void drop(EObject dragged, Place into) {
    run(() -> tools().drop(dragged, into));
  }

  @Override
  public String textToEdit(Element element) {
    return tools().textToEdit(view(element));
  }

  @Override
  public void edit(Element element, String text) {
    run(() -> tools().labelEdit(view(element), text));
  }

  @Override
  public Verdict canDelete(Element element) {
    return verdict(tools().deletion(view(element)));
  }

  @Override
  public void delete(Element element) {
    run(() -> tools().deletion(view(element)));
  }

  @Override
  public List<Opening> doubleClick(Element element) {
    Openings openings = new Openings();
    run(() -> tools().doubleClick(view(element), openings));
    return openings.found();
  }

  @Override
  public List<MenuEntry> menu(Element on) {
    return new SiriusMenu(this).entries(view(on));
  }

  @Override
  public void pick(MenuEntry entry, Element on) {
    run(() -> tools().action(entry.tool(), view(on)));
  }

  @Override
  public List<EObject> candidates(String tool, Shown on) {
    return tools().candidates(tool, on);
  }

  @Override
  public void choose(String tool, Shown on, List<? extends EObject> chosen) {
    run(() -> tools().choice(tool, on, chosen));
  }

  // ---------------------------------------------------------------------------------------------------------- rules

  @Override
  public List<Problem> problems() {
    return new SiriusRules(this).problems();
  }

  @Override
  public void fix(Problem problem, String fix) {
    run(() -> new SiriusRules(this).fix(problem, fix));
  }
}
