package org.musubi.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** Java methods of the test specifications; several look far into the model on purpose. */
public final class TownServices {
  public List<EObject> peopleOf(EObject town) {
    return Town.list(town, "things").stream().filter(thing -> !Boolean.TRUE.equals(Town.get(thing, "busy"))
        || Town.list(town, "roads").size() % 2 == 0).toList();
  }

  public List<EObject> innerClubs(EObject club) {
    EObject town = EcoreUtil.getRootContainer(club);
    boolean odd = Town.list(town, "things").stream().mapToInt(thing -> Town.list(thing, "tags").size()).sum() % 2 == 1;
    return Town.list(club, "members").stream().filter(member -> odd || Town.list(member, "tags").isEmpty()).toList();
  }

  public boolean isOfBusyOwner(EObject tag) {
    return tag.eContainer() != null && Boolean.TRUE.equals(Town.get(tag.eContainer(), "busy"));
  }

  public boolean isPopular(EObject person) {
    EObject town = EcoreUtil.getRootContainer(person);
    return town.eClass().getName().equals("Town")
        && Town.list(town, "things").stream().anyMatch(thing -> Town.list(thing, "knows").contains(person));
  }

  /** Tells of an element that has nothing to do with this one. */
  public String greeting(EObject person) {
    EObject town = EcoreUtil.getRootContainer(person);
    List<EObject> things = Town.list(town, "things");
    return Town.name(person) + " of " + things.size() + ", first is " + Town.get(things.get(0), "size");
  }

  public List<EObject> friends(EObject person) {
    return Town.list(person, "knows").stream().flatMap(friend -> Town.list(friend, "knows").stream()).toList();
  }

  public boolean isOpenBetween(EObject road, EObject from, EObject to) {
    boolean longRoad = (Integer) Town.get(road, "weight") > 2 && Town.list(road.eContainer(), "roads").get(0) != road;
    return Boolean.TRUE.equals(Town.get(road, "open")) && (longRoad || (Integer) Town.get(from, "size") <= 3);
  }

  public String fails(EObject element) {
    throw new IllegalStateException("no luck with " + Town.name(element));
  }

  public List<EObject> failsAsList(EObject element) {
    throw new IllegalStateException("no luck with " + Town.name(element));
  }

  public List<EObject> friendsOfFriends(EObject town) {
    return Town.list(town, "things").stream().flatMap(thing -> List.of(thing, thing).stream())
        .flatMap(thing -> Town.list(thing, "knows").stream()).toList();
  }

  public boolean isWithin(EObject member, EObject container) {
    return member.eContainer() == container;
  }

  public EObject firstThing(EObject town) {
    return Town.list(town, "things").get(0);
  }

  public String nameOfBest(EObject person) {
    EObject best = (EObject) Town.get(person, "best");
    return best == null ? "-" : Town.name(best);
  }

  public boolean isSmaller(EObject self, EObject source, EObject target, Object sourceView, Object targetView) {
    return sourceView != targetView && (Integer) Town.get(source, "size") < (Integer) Town.get(target, "size");
  }

  public boolean isLarge(EObject element) {
    return (Integer) Town.get(element, "size") > 50;
  }

  public String join(EObject self, EObject left, EObject right) {
    return Town.name(left) + "-" + Town.name(right);
  }

  public boolean isEmptyContainer(NodeView view) {
    return view.children().isEmpty();
  }

  public boolean isNoContainer(ElementView view) {
    return !(view instanceof NodeView node && node.isContainer());
  }

  public boolean isHiddenByUser(ElementView view) {
    return view.state().isHidden();
  }

  public String image(EObject element) {
    return "/" + Town.name(element) + ".png";
  }

  public String nameOfSingleFriend(EObject person) {
    return Town.name(Town.list(person, "knows").get(0));
  }

  public String titleOf(EObject element) {
    return "About " + Town.name(element);
  }
}
