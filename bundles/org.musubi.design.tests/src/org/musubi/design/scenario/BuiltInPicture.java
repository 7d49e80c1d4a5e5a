package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.Named;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.OperationAction;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Fix;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** A diagram of the built-in runtime. */
record BuiltInPicture(Diagram diagram, RepresentationSession session, Tools tools) implements Picture {

  private static final Point SOMEWHERE = new Point(20, 20);

  @Override
  public String name() {
    return diagram.description().getName();
  }

  @Override
  public String title() {
    return diagram.name();
  }

  @Override
  public EObject target() {
    return diagram.target();
  }

  @Override
  public void refresh() {
    session.refresh(diagram);
    assertEquals(List.of(), session.problems(), "nothing failed");
  }

  @Override
  public List<Node> nodes() {
    return BuiltInElement.of(this, diagram.allNodes().toList());
  }

  @Override
  public List<Edge> edges() {
    return diagram.edges().stream().<Edge>map(edge -> new BuiltInElement.OfEdge(this, edge)).toList();
  }

  @Override
  public void show(String... layers) {
    diagram.state().setActiveLayers(List.of(layers));
    refresh();
  }

  @Override
  public void filter(String... filters) {
    diagram.state().setActiveFilters(List.of(filters));
    refresh();
  }

  // ---------------------------------------------------------------------------------------------------------- tools

  /** The only tool of that name of the diagram. */
  private <T extends AbstractToolDescription> T tool(Class<T> type, String name) {
    List<T> found = new ArrayList<>();
    diagram.description().eAllContents().forEachRemaining(each -> {
      if (type.isInstance(each) && name.equals(((Named) each).getName())) {
        found.add(type.cast(each));
      }
    });
    assertEquals(1, found.size(), "tools " + name);
    return found.getFirst();
  }

  /** The only tool of that name that makes nodes or containers. */
  private AbstractToolDescription creation(String name) {
    AbstractToolDescription tool = tool(AbstractToolDescription.class, name);
    assertEquals(true, tool instanceof NodeCreationDescription || tool instanceof ContainerCreationDescription,
        () -> name + " makes nodes");
    return tool;
  }

  private static NodeView node(Place place) {
    return place instanceof BuiltInElement.OfNode node ? node.view() : null;
  }

  private static NodeView node(Node node) {
    return ((BuiltInElement.OfNode) node).view();
  }

  private static EdgeView edge(Edge edge) {
    return ((BuiltInElement.OfEdge) edge).view();
  }

  private static ElementView view(Element element) {
    return ((BuiltInElement) element).view();
  }

  private Object on(Shown shown) {
    return shown instanceof BuiltInElement element ? element.view() : diagram;
  }

  private static Verdict verdict(org.musubi.viewpoint.tool.Verdict verdict) {
    return new Verdict(verdict.allowed(), verdict.reason());
  }

  private static ToolResult done(Supplier<ToolResult> action) {
    try {
      return action.get();
    } catch (ToolException refused) {
      throw new Refused(refused.getMessage(), refused);
    }
  }

  @Override
  public Verdict canCreate(String tool, Place where) {
    return verdict(tools.canCreate(creation(tool), diagram, node(where)));
  }

  @Override
  public void create(String tool, Place where) {
    done(() -> tools.create(creation(tool), diagram, node(where), SOMEWHERE, null));
  }

  @Override
  public Verdict canUse(String tool, Shown on) {
    return verdict(tools.canCreate(tool(ToolDescription.class, tool), diagram, on instanceof Place place ? node(place)
        : null));
  }

  @Override
  public void use(String tool, Shown on) {
    done(() -> tools.run(tool(ToolDescription.class, tool), on(on)));
  }

  private EdgeCreationDescription edgeTool(String name) {
    return tool(EdgeCreationDescription.class, name);
  }

  @Override
  public Verdict canStart(String tool, Element source) {
    return verdict(tools.canStart(edgeTool(tool), view(source)));
  }

  @Override
  public Verdict canConnect(String tool, Element source, Element end) {
    return verdict(tools.canConnect(edgeTool(tool), view(source), view(end)));
  }

  @Override
  public void connect(String tool, Element source, Element end) {
    done(() -> tools.connect(edgeTool(tool), view(source), view(end)));
  }

  @Override
  public Verdict canReconnect(Edge edge, End which, Element to) {
    return verdict(tools.canReconnect(edge(edge), which == End.SOURCE, view(to)));
  }

  @Override
  public void reconnect(Edge edge, End which, Element to) {
    done(() -> tools.reconnect(edge(edge), which == End.SOURCE, view(to)));
  }

  @Override
  public Verdict canMove(Node dragged, Place into) {
    return verdict(tools.canDrop(List.of(node(dragged)), diagram, node(into), DragSource.DIAGRAM));
  }

  @Override
  public void move(Node dragged, Place into) {
    done(() -> tools.drop(List.of(node(dragged)), diagram, node(into), DragSource.DIAGRAM, SOMEWHERE));
  }

  @Override
  public Verdict canDrop(EObject dragged, Place into) {
    return verdict(tools.canDrop(List.of(dragged), diagram, node(into), DragSource.PROJECT_EXPLORER));
  }

  @Override
  public void drop(EObject dragged, Place into) {
    done(() -> tools.drop(List.of(dragged), diagram, node(into), DragSource.PROJECT_EXPLORER, SOMEWHERE));
  }

  @Override
  public String textToEdit(Element element) {
    return tools.labelToEdit(view(element));
  }

  @Override
  public void edit(Element element, String text) {
    done(() -> tools.editLabel(view(element), text));
  }

  @Override
  public Verdict canDelete(Element element) {
    return verdict(tools.canDelete(view(element)));
  }

  @Override
  public void delete(Element element) {
    done(() -> tools.delete(List.of(view(element))));
  }

  @Override
  public List<Opening> doubleClick(Element element) {
    return done(() -> tools.doubleClick(view(element))).navigations().stream()
        .map(request -> new Opening(request.description().getName(), request.element())).toList();
  }

  @Override
  public List<MenuEntry> menu(Element on) {
    return tools.menu(view(on)).stream().map(BuiltInPicture::entry).toList();
  }

  private static MenuEntry entry(org.musubi.viewpoint.tool.MenuEntry entry) {
    return new MenuEntry(entry.tool().getName(), entry.label(),
        entry.children().stream().map(BuiltInPicture::entry).toList());
  }

  @Override
  public void pick(MenuEntry entry, Element on) {
    done(() -> tools.run(tool(OperationAction.class, entry.tool()), view(on)));
  }

  private SelectionWizardDescription choice(String tool) {
    return tool(SelectionWizardDescription.class, tool);
  }

  @Override
  public List<EObject> candidates(String tool, Shown on) {
    return tools.selection(choice(tool), on(on)).candidates();
  }

  @Override
  public void choose(String tool, Shown on, List<? extends EObject> chosen) {
    done(() -> tools.select(choice(tool), on(on), List.copyOf(chosen), null));
  }

  // ---------------------------------------------------------------------------------------------------------- rules

  private List<Violation> violations() {
    return new DiagramValidation(session.specification()).validate(diagram);
  }

  @Override
  public List<Problem> problems() {
    return violations().stream().map(BuiltInPicture::problem).toList();
  }

  private static Problem problem(Violation violation) {
    return new Problem(violation.rule().getName(), violation.element(), violation.message(),
        violation.fixes().stream().map(Fix::label).toList());
  }

  @Override
  public void fix(Problem problem, String fix) {
    Violation violation = violations().stream().filter(each -> problem(each).equals(problem)).findFirst().orElseThrow();
    Fix chosen = violation.fixes().stream().filter(each -> each.label().equals(fix)).findFirst().orElseThrow();
    done(() -> new DiagramValidation(session.specification()).apply(chosen, violation, diagram, tools));
  }
}
