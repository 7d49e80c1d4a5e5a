package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * An open diagram. Tools are called by their name in the specification; each that changes something is one step of the
 * history, after which all that is open is up to date.
 */
public interface Picture extends Representation, Place {

  // ------------------------------------------------------------------------------------------------- what is shown

  /** All nodes, containers before their content. Those a filter hides are among them, those of layers off are not. */
  List<Node> nodes();

  /** All edges. Those a filter hides are among them, those of layers that are off are not. */
  List<Edge> edges();

  /** The nodes of a mapping, in order. */
  default List<Node> nodes(String mapping) {
    return nodes().stream().filter(node -> mapping.equals(node.mapping())).toList();
  }

  /** The only node of a mapping. */
  default Node node(String mapping) {
    List<Node> all = nodes(mapping);
    assertEquals(1, all.size(), mapping);
    return all.getFirst();
  }

  /** The only node that shows an element. */
  default Node node(EObject target) {
    List<Node> all = nodes().stream().filter(node -> node.target() == target).toList();
    assertEquals(1, all.size(), () -> "nodes of " + target);
    return all.getFirst();
  }

  /** Whether an element is drawn, as node or edge. */
  default boolean shows(EObject target) {
    return Stream.concat(nodes().stream(), edges().stream())
        .anyMatch(element -> element.target() == target && element.isVisible());
  }

  /** The only edge that stands for an element. */
  default Edge edge(EObject target) {
    List<Edge> all = edges().stream().filter(edge -> edge.target() == target).toList();
    assertEquals(1, all.size(), () -> "edges of " + target);
    return all.getFirst();
  }

  /** The first edge between the nodes of two elements. */
  default Edge edge(EObject source, EObject end) {
    return edges(source, end).findFirst()
        .orElseThrow(() -> new AssertionError("no edge from " + source + " to " + end));
  }

  /** Whether an edge leads from the node of one element to that of another. */
  default boolean connects(EObject source, EObject end) {
    return edges(source, end).findAny().isPresent();
  }

  @Override
  default String print() {
    Stream<String> nodes = nodes().stream().map(node -> node.mapping() + " " + node.text() + " in "
        + (node.parent() instanceof Node above ? above.mapping() + " " + above.text() : "diagram") + visibility(node)
        + " " + node.look());
    Stream<String> edges = edges().stream().map(edge -> edge.mapping() + " " + text(edge.source()) + " -> "
        + text(edge.end()) + visibility(edge) + " " + edge.look());
    return String.join("\n", Stream.concat(nodes, edges).sorted().toList());
  }

  private static String text(Element element) {
    return element.mapping() + " " + element.text();
  }

  private static String visibility(Element element) {
    return element.isVisible() ? "" : " (hidden)";
  }

  private Stream<Edge> edges(EObject source, EObject end) {
    return edges().stream().filter(edge -> edge.source().target() == source && edge.end().target() == end);
  }

  /** Switches exactly these layers on besides the default one. */
  void show(String... layers);

  /** Applies exactly these filters. */
  void filter(String... filters);

  // ---------------------------------------------------------------------------------------------------------- tools

  /** Whether a tool that makes a node or container may be used there. */
  Verdict canCreate(String tool, Place where);

  /** @throws Refused when it may not */
  void create(String tool, Place where);

  /** Whether a tool of the palette that makes nothing by itself may be used on that. */
  Verdict canUse(String tool, Shown on);

  /** @throws Refused when it may not */
  void use(String tool, Shown on);

  /** Whether an edge may begin there. */
  Verdict canStart(String tool, Element source);

  Verdict canConnect(String tool, Element source, Element end);

  /** @throws Refused when it may not */
  void connect(String tool, Element source, Element end);

  /** Whether an end of an edge may move to another element. */
  Verdict canReconnect(Edge edge, End which, Element to);

  /** @throws Refused when it may not */
  void reconnect(Edge edge, End which, Element to);

  /** Whether a node may be dragged to another place of the diagram. */
  Verdict canMove(Node dragged, Place into);

  /** @throws Refused when it may not */
  void move(Node dragged, Place into);

  /** Whether an element of the explorer may be dropped. */
  Verdict canDrop(EObject dragged, Place into);

  /** @throws Refused when it may not */
  void drop(EObject dragged, Place into);

  /** What the user begins with when editing the label in place. */
  String textToEdit(Element element);

  /** Writes the label anew. */
  void edit(Element element, String text);

  Verdict canDelete(Element element);

  /** @throws Refused when it may not */
  void delete(Element element);

  /** Double clicks. @return what is to be opened then, in order */
  List<Opening> doubleClick(Element element);

  /** The context menu of the specification. */
  List<MenuEntry> menu(Element on);

  /** Uses a line of that menu. */
  void pick(MenuEntry entry, Element on);

  /** What a tool that asks for a choice offers. */
  List<EObject> candidates(String tool, Shown on);

  /** Uses such a tool. */
  void choose(String tool, Shown on, List<? extends EObject> chosen);

  // ---------------------------------------------------------------------------------------------------------- rules

  /** Validation rules of the diagram and of all viewpoints that are broken by what the diagram shows. */
  List<Problem> problems();

  /** Puts a problem right. @param fix one of its fixes */
  void fix(Problem problem, String fix);
}
