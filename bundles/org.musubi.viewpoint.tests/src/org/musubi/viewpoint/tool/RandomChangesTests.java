package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Whatever is done in whatever order, by tools, directly to the model or to the diagram: the diagram stays what a full
 * refresh gives, a refused tool changes nothing, and undo and redo lead through exactly the same states.
 */
class RandomChangesTests extends NetScenario {
  private static final int STEPS = 60;

  private Random random;
  /** Pictures before each change that can be undone, the last first. */
  private final Deque<String> before = new ArrayDeque<>();
  private final Deque<String> undone = new ArrayDeque<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 4711, 815, 20260401})
  void everyStepCanBeTakenBack(long seed) {
    random = new Random(seed);
    for (int i = 0; i < STEPS; i++) {
      step();
    }
    while (runner.canUndo()) {
      undo();
    }
    while (runner.canRedo()) {
      redo();
    }
  }

  private void step() {
    int kind = random.nextInt(20);
    if (kind < 3 && runner.canUndo()) {
      undo();
    } else if (kind < 5 && runner.canRedo()) {
      redo();
    } else {
      change();
    }
    String now = picture();
    session.refresh(diagram);
    assertEquals(picture(), now, "a full refresh finds nothing else");
  }

  private void undo() {
    String now = picture();
    runner.undo();
    session.refreshChanged();
    assertEquals(before.pop(), picture());
    undone.push(now);
  }

  private void redo() {
    String now = picture();
    runner.redo();
    session.refreshChanged();
    assertEquals(undone.pop(), picture());
    before.push(now);
  }

  private void change() {
    String now = picture();
    boolean refused = false;
    try {
      act();
    } catch (ToolException expected) {
      refused = true;
    }
    session.refreshChanged();
    session.settle(Long.MAX_VALUE / 4);
    String after = picture();
    if (refused) {
      assertEquals(now, after, "a refused tool changes nothing");
    } else if (!now.equals(after)) {
      before.push(now);
      undone.clear();
    }
  }

  private void act() {
    switch (random.nextInt(16)) {
      case 0, 1 -> tools.create(any("NewMember"), diagram, random.nextBoolean() ? null : node("Group"), point(), null);
      case 2 -> tools.create(any("NewGroup"), diagram, null, point(), new Bounds(0, 0, 200, 100));
      case 3 -> tools.create(any("NewPart"), diagram, node("Member"), null, null);
      case 4 -> tools.create(any("NewNote"), diagram, null, point(), null);
      case 5 -> tools.connect((EdgeCreationDescription) any(random.nextBoolean() ? "NewTie" : "NewFriend"),
          element(), element());
      case 6 -> quickAdd();
      case 7 -> reconnect();
      case 8 -> tools.editLabel(element(), random.nextBoolean() ? "x" + random.nextInt(9) : random.nextInt(9) + "/y");
      case 9 -> tools.delete(several());
      case 10 -> tools.drop(several(), diagram, random.nextBoolean() ? null : node("Group"), DragSource.DIAGRAM,
          point());
      case 11 -> show();
      case 12 -> tools.run(any(random.nextBoolean() ? "Program" : "Failing"), diagram);
      case 13 -> tools.paste(several(), diagram, point());
      case 14 -> runner.run("model", this::editModel);
      default -> runner.run("state", this::editState);
    }
  }

  private void quickAdd() {
    List<QuickAdd> adds = tools.quickAdds(element());
    if (!adds.isEmpty()) {
      tools.quickAdd(adds.get(random.nextInt(adds.size())), point());
    }
  }

  private void reconnect() {
    if (!diagram.edges().isEmpty()) {
      EdgeView edge = diagram.edges().get(random.nextInt(diagram.edges().size()));
      tools.reconnect(edge, random.nextBoolean(), element());
    }
  }

  private void show() {
    List<EObject> notes = elements("notes");
    if (!notes.isEmpty()) {
      tools.select((SelectionWizardDescription) any("ShowNotes"), diagram,
          notes.subList(0, 1 + random.nextInt(notes.size())), point());
    }
  }

  private Object editModel() {
    List<EObject> members = elements("members");
    EObject one = members.isEmpty() ? null : members.get(random.nextInt(members.size()));
    switch (random.nextInt(6)) {
      case 0 -> add(net, "members", make("Member", "m" + random.nextInt(99)));
      case 1 -> EcoreUtil.delete(one == null ? make("Note", null) : one, true);
      case 2 -> set(net, "head", one);
      case 3 -> list(net, "ties").removeIf(tie -> random.nextInt(3) == 0);
      case 4 -> elements("groups").forEach(group -> set(group, "name", "g" + random.nextInt(5)));
      default -> {
        if (one != null) {
          set(one, "boss", members.getFirst());
        }
      }
    }
    return null;
  }

  private Object editState() {
    diagram.allElements().filter(any -> random.nextInt(3) == 0).forEach(view -> {
      if (view instanceof NodeView node) {
        node.state().setBounds(new Bounds(random.nextInt(500), random.nextInt(500), 60, 40));
        node.state().setPinned(random.nextBoolean());
      } else if (view instanceof EdgeView edge) {
        edge.state().setBends(List.of(point()));
      }
    });
    diagram.state().setActiveLayers(random.nextBoolean() ? Set.of("Extra") : Set.of());
    return null;
  }

  private AbstractToolDescription any(String name) {
    return tool(name);
  }

  private Point point() {
    return new Point(random.nextInt(800), random.nextInt(600));
  }

  private List<EObject> elements(String feature) {
    return list(net, feature).stream().map(EObject.class::cast).toList();
  }

  private ElementView element() {
    List<ElementView> all = diagram.allElements().toList();
    return all.isEmpty() ? refuse() : all.get(random.nextInt(all.size()));
  }

  private NodeView node(String mapping) {
    List<NodeView> all = diagram.allNodes().filter(node -> node.mapping().getName().equals(mapping)).toList();
    return all.isEmpty() ? (NodeView) refuse() : all.get(random.nextInt(all.size()));
  }

  private List<ElementView> several() {
    return diagram.allElements().filter(view -> random.nextInt(4) == 0).limit(3).toList();
  }

  private static ElementView refuse() {
    throw new ToolException("nothing is there");
  }
}
