package org.musubi.workbench.diagram.clipboard;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.tool.PaletteEntry;
import org.musubi.viewpoint.tool.PaletteSection;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.edit.Places;
import org.musubi.workbench.diagram.look.DiagramLook;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.edit.Clipping;
import org.musubi.workbench.edit.Copies;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.tree.Place;

/**
 * Pastes copied elements into a diagram: by the paste tools of the notation; else, into another diagram of the council,
 * by showing the elements there; else as copies of the model elements, where the notation has tools to make such ones.
 */
final class Pasting {

  private static final int SHIFT = 20;

  private final DiagramControl target;
  private final CopiedElements copied;
  private final NodeView into;

  /** @param into container or node to paste into, null = the diagram */
  Pasting(DiagramControl target, CopiedElements copied, NodeView into) {
    this.target = target;
    this.copied = copied;
    this.into = into;
  }

  /** How the elements would get there; empty when they cannot. */
  Optional<Runnable> way() {
    List<EObject> elements = copied.existing();
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Object place = into == null ? diagram() : into;
    List<?> source = copied.diagram() == diagram() ? copied.shown() : copied.nodes();
    if (runtime().tools().canPaste(source, place).allowed()) {
      return Optional.of(() -> target.edits().run(() -> runtime().tools().paste(source, place, null)));
    }
    if (canShow()) {
      return Optional.of(() -> target.edits().run(() -> runtime().tools().drop(copied.nodes(), diagram(), into,
          DragSource.PROJECT_EXPLORER, null)));
    }
    boolean makeable = elements.stream().filter(copied.nodes()::contains).allMatch(this::isMakeable);
    Optional<List<Place>> places = new Clipping(elements).placesAt(diagram().target());
    if (makeable && places.isPresent()) {
      return Optional.of(() -> paste(elements, places.get()));
    }
    return makeable && copied.diagram() == diagram() && Elements.canDuplicate(elements)
        ? Optional.of(() -> paste(elements, null)) : Optional.empty();
  }

  private boolean canShow() {
    boolean elsewhere = copied.council() == runtime().council() && copied.diagram() != diagram();
    return elsewhere && copied.nodes().stream()
        .allMatch(element -> runtime().session().views(diagram(), element).isEmpty())
        && runtime().tools().canDrop(copied.nodes(), diagram(), into, DragSource.PROJECT_EXPLORER).allowed();
  }

  /** Whether the palette has a tool that makes nodes for such elements. */
  private boolean isMakeable(EObject element) {
    return tools(runtime().tools().palette(diagram())).map(PaletteEntry::tool).anyMatch(tool -> switch (tool) {
      case NodeCreationDescription node -> node.getNodeMappings().stream().anyMatch(each -> shows(each, element));
      case ContainerCreationDescription container ->
          container.getContainerMappings().stream().anyMatch(each -> shows(each, element));
      default -> false;
    });
  }

  private static Stream<PaletteEntry> tools(List<PaletteSection> sections) {
    return sections.stream().flatMap(section -> Stream.concat(section.entries().stream().flatMap(
        entry -> entry.isGroup() ? entry.group().stream() : Stream.of(entry)), tools(section.sections())));
  }

  private boolean shows(AbstractNodeMapping mapping, EObject element) {
    String domainClass = switch (mapping) {
      case NodeMapping node -> node.getDomainClass();
      case ContainerMapping container -> container.getDomainClass();
      default -> null;
    };
    return domainClass != null && runtime().session().specification().isInstance(element, domainClass);
  }

  /** @param places where in the model the copies go, null = behind the originals */
  private void paste(List<EObject> originals, List<Place> places) {
    target.edits().run(() -> runtime().runner().run(ClipboardText.PASTE.text(), () -> {
      List<EObject> copies = places == null ? Elements.duplicate(runtime().council(), originals)
          : copies(originals, places);
      runtime().session().refreshChanged();
      return new ToolResult(place(originals, copies), copies.subList(0, nodeCount(originals)), List.of());
    }));
  }

  private List<EObject> copies(List<EObject> originals, List<Place> places) {
    List<EObject> copies = Copies.of(originals);
    for (int i = 0; i < copies.size(); i++) {
      places.get(i).slot().add(places.get(i).owner(), copies.get(i), null);
    }
    int lost = 0;
    for (EObject copy : copies) {
      lost += Copies.dropForeignReferences(runtime().council().model(), copy);
      Copies.renumber(runtime().council().model(), copy);
    }
    if (lost > 0) {
      target.viewer().context().feedback().say(ClipboardText.LOST.text(lost));
    }
    return copies;
  }

  /** Puts the new nodes a little beside where the originals were. */
  private List<ElementView> place(List<EObject> originals, List<EObject> copies) {
    List<ElementView> made = new ArrayList<>();
    Map<NodeView, Bounds> wanted = new IdentityHashMap<>();
    for (int i = 0; i < copies.size(); i++) {
      List<ElementView> views = runtime().session().views(diagram(), copies.get(i));
      made.addAll(views);
      Bounds before = copied.places().get(originals.get(i));
      if (before != null && views.size() == 1 && views.getFirst() instanceof NodeView node) {
        wanted.put(node, before.moved(SHIFT, SHIFT));
      }
    }
    DiagramLook look = (DiagramLook) target.viewer().context().look();
    wanted.forEach((node, place) -> {
      if (!look.isArranged(node)) {
        node.state().setBounds(new Places(look).relative(node, place));
      }
    });
    return made;
  }

  private int nodeCount(List<EObject> originals) {
    return (int) originals.stream().filter(copied.nodes()::contains).count();
  }

  private DiagramRuntime runtime() {
    return target.runtime();
  }

  private Diagram diagram() {
    return target.diagram();
  }
}
