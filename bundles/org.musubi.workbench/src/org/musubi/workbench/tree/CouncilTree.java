package org.musubi.workbench.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;

/**
 * The explorer's tree: elements ({@link EObject}), {@link GroupNode}s and {@link HintNode}s.
 *
 * <p>Follows containment, with one exception: a workshop card that belongs to a card group is shown below it.
 */
public final class CouncilTree {

  private CouncilTree() {
  }

  /** The rows below an element or group. */
  public static List<Object> children(Object node) {
    return switch (node) {
      case GroupNode group -> childrenOf(group);
      case EObject element -> childrenOf(element);
      default -> List.of();
    };
  }

  /** The row above, null for a council. */
  public static Object parent(Object node) {
    return switch (node) {
      case HintNode hint -> hint.group();
      case GroupNode group -> group.group().parent() == null ? group.owner()
          : new GroupNode(group.group().parent(), group.owner());
      case EObject element -> parentOf(element);
      default -> null;
    };
  }

  /** How many elements a group shows, counting those of the groups inside it. */
  public static int count(GroupNode node) {
    int inside = node.group().groups().stream().mapToInt(group -> count(new GroupNode(group, node.owner()))).sum();
    return inside + elementsOf(node).size();
  }

  /** The places into which something can be put at a row: those of a group, or those below an element. */
  public static List<Place> places(Object node) {
    return switch (node) {
      case HintNode hint -> places(hint.group());
      case GroupNode group -> placesOf(group);
      case EObject element -> Group.below(element.eClass()).stream()
          .flatMap(group -> placesOf(new GroupNode(group, element)).stream()).toList();
      default -> List.of();
    };
  }

  /** The place an element is kept in, null when it is shown nowhere in the tree, such as a note. */
  public static Place placeOf(EObject element) {
    EObject keeper = element.eContainer();
    if (keeper == null) {
      return null;
    }
    Place direct = find(Group.below(keeper.eClass()), keeper, element);
    return direct != null || keeper.eContainer() == null ? direct
        : find(Group.below(keeper.eContainer().eClass()), keeper.eContainer(), element);
  }

  private static Place find(List<Group> groups, EObject owner, EObject element) {
    EReference reference = element.eContainmentFeature();
    for (Group group : groups) {
      for (Slot slot : group.slots()) {
        if (slot.reference() == reference && slot.accepts(element.eClass())
            && slot.keeper(owner).filter(keeper -> keeper == element.eContainer()).isPresent()) {
          return new Place(group, slot, owner);
        }
      }
      Place inside = find(group.groups(), owner, element);
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private static List<Place> placesOf(GroupNode node) {
    List<Place> places = new ArrayList<>();
    node.group().slots().forEach(slot -> places.add(new Place(node.group(), slot, node.owner())));
    node.group().groups().forEach(group -> places.addAll(placesOf(new GroupNode(group, node.owner()))));
    return places;
  }

  private static List<Object> childrenOf(GroupNode node) {
    List<Object> children = new ArrayList<>(elementsOf(node));
    node.group().groups().forEach(group -> children.add(new GroupNode(group, node.owner())));
    if (node.group().isOfCouncil() && children.isEmpty()) {
      children.add(new HintNode(node));
    } else if (isMainGroupWithoutElements(node, children)) {
      children.addFirst(new HintNode(node));
    }
    return children;
  }

  /** 課題 may hold goals of upper plans and still lack what it is about. */
  private static boolean isMainGroupWithoutElements(GroupNode node, List<Object> children) {
    return node.group().isOfCouncil() && node.group().parent() == null
        && children.stream().noneMatch(EObject.class::isInstance);
  }

  private static List<Object> childrenOf(EObject element) {
    List<Object> children = new ArrayList<>();
    for (Group group : Group.below(element.eClass())) {
      GroupNode node = new GroupNode(group, element);
      if (group.isInvisible()) {
        children.addAll(elementsOf(node));
      } else if (element instanceof CouncilModel || count(node) > 0) {
        children.add(node);
      }
    }
    if (element instanceof CardGroup group) {
      children.addAll(group.getCards());
    }
    return children;
  }

  private static List<EObject> elementsOf(GroupNode node) {
    List<EObject> elements = node.group().elements(node.owner());
    return node.group() == Group.CARDS
        ? elements.stream().filter(card -> ((IdeaCard) card).getGroup() == null).toList() : elements;
  }

  private static Object parentOf(EObject element) {
    if (element instanceof IdeaCard card && card.getGroup() != null) {
      return card.getGroup();
    }
    Place place = placeOf(element);
    if (place == null) {
      return element.eContainer();
    }
    return place.group().isInvisible() ? place.owner() : new GroupNode(place.group(), place.owner());
  }
}
