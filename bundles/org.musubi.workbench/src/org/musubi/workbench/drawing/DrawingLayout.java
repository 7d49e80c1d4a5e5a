package org.musubi.workbench.drawing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Where everything in a diagram is, in terms every runtime understands: what users and layouts decided, nothing that
 * follows from the model and the notation. Unchangeable.
 *
 * <p>Lengths are pixels at 100 %, y downwards. The origin of a diagram is 0, 0; places left of it or above it are
 * negative.
 *
 * @param nodes nodes, containers, border nodes and lines of lists; what is not shown at present is left out
 * @param edges all edges that are shown; one that is not named is new to the layout and is to be led as usual
 * @param layers names of the optional layers that are shown; the default layer always is and is not named
 * @param filters names of the filters that are on
 */
public record DrawingLayout(Map<NodeKey, Placing> nodes, Map<EdgeKey, Course> edges, Set<String> layers,
    Set<String> filters) {

  public DrawingLayout {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    edges = Collections.unmodifiableMap(new LinkedHashMap<>(edges));
    layers = Collections.unmodifiableSet(new LinkedHashSet<>(layers));
    filters = Collections.unmodifiableSet(new LinkedHashSet<>(filters));
  }

  /** Tells an element from all others of its diagram, in every runtime. */
  public sealed interface Key permits NodeKey, EdgeKey {

    /** Name of the mapping in the notation. */
    String mapping();

    /** The element of the model it shows. */
    EObject element();

    /** 0 for the first with the same mapping, element and surroundings, 1 for the second … in the order of drawing. */
    int occurrence();
  }

  /**
   * A node, container, border node or line of a list.
   *
   * @param mapping name of the mapping
   * @param element what it shows
   * @param parent what it lies in or sits on, null on the diagram itself
   * @param occurrence which of those that are alike
   */
  public record NodeKey(String mapping, EObject element, NodeKey parent, int occurrence) implements Key {

    public NodeKey {
      Objects.requireNonNull(mapping);
      Objects.requireNonNull(element);
    }
  }

  /**
   * An edge.
   *
   * @param mapping name of the mapping
   * @param element what it shows; of an edge that stands for a mere reference: the element of its source
   * @param source what it leaves
   * @param target what it points to
   * @param occurrence which of those that are alike
   */
  public record EdgeKey(String mapping, EObject element, Key source, Key target, int occurrence) implements Key {

    public EdgeKey {
      Objects.requireNonNull(mapping);
      Objects.requireNonNull(element);
      Objects.requireNonNull(source);
      Objects.requireNonNull(target);
    }
  }

  /** What has been decided about an element besides its place. */
  public enum Mark {
    /** layouts must leave the place of the node as it is */
    PINNED,
    /** the size of the node was chosen by the user; without this it follows the content */
    SIZED,
    /** the content of the container is folded away; its box is that of the unfolded one */
    FOLDED,
    /** the course of the edge was chosen by the user and must not be led anew */
    ROUTED,
    /** the user hid the element */
    HIDDEN
  }

  /** How a line runs. */
  public enum Routing {
    /** as the notation says */
    AS_SPECIFIED, STRAIGHT, RECTANGULAR, TREE
  }

  /**
   * A rectangle.
   *
   * @param x distance from the left side of the parent, from outline to outline: what a container keeps free for its
   *     header and its margin counts; on the diagram itself distance from the origin
   * @param y likewise from the top
   * @param width of the outline, without labels and border nodes outside of it
   * @param height likewise
   */
  public record Box(int x, int y, int width, int height) {
  }

  /**
   * A place on a line.
   *
   * @param x distance from the origin of the diagram, whatever the edge lies in
   * @param y likewise
   */
  public record Bend(int x, int y) {
  }

  /**
   * What has been decided about a node.
   *
   * @param box its rectangle; empty when it has none of its own: lines of lists, and what was never laid out.
   *     Compartments that stand side by side or one below the other have a box, of which only the size is decided
   * @param marks what else
   */
  public record Placing(Optional<Box> box, Set<Mark> marks) {

    public Placing {
      Objects.requireNonNull(box);
      marks = copy(marks);
    }
  }

  /**
   * What has been decided about an edge.
   *
   * @param bends its corners in order from source to target, without the two ends; empty when it runs as its routing
   *     has it
   * @param routing how it runs
   * @param marks what else
   */
  public record Course(List<Bend> bends, Routing routing, Set<Mark> marks) {

    public Course {
      bends = List.copyOf(bends);
      Objects.requireNonNull(routing);
      marks = copy(marks);
    }
  }

  private static Set<Mark> copy(Set<Mark> marks) {
    return marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
  }
}
