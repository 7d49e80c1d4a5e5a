package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes a town at random, as commands of an editor would: through the EMF interface, with detached elements. */
final class RandomEdits {
  private final Town town;
  private final Random random;
  private final List<EObject> removed = new ArrayList<>();

  RandomEdits(Town town, long seed) {
    this.town = town;
    this.random = new Random(seed);
  }

  /** Makes a town to start with. */
  void build(int steps) {
    for (int i = 0; i < steps; i++) {
      add();
      refer();
      attribute();
    }
  }

  void edit() {
    switch (random.nextInt(9)) {
      case 0, 1 -> add();
      case 2 -> remove();
      case 3 -> bringBack();
      case 4 -> move();
      case 5, 6 -> refer();
      default -> attribute();
    }
  }

  private List<EObject> all(String typeName) {
    List<EObject> result = new ArrayList<>();
    town.root().eAllContents().forEachRemaining(element -> {
      if (element.eClass().getName().equals(typeName)
          || element.eClass().getEAllSuperTypes().stream().anyMatch(type -> type.getName().equals(typeName))) {
        result.add(element);
      }
    });
    return result;
  }

  private EObject any(String typeName) {
    List<EObject> all = all(typeName);
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private void add() {
    EObject club = any("Club");
    EObject thing = any("Thing");
    switch (random.nextInt(5)) {
      case 0 -> town.person();
      case 1 -> {
        if (club == null || random.nextInt(3) == 0) {
          town.club();
        } else {
          town.add(club, "members", "Club");
        }
      }
      case 2 -> {
        if (club != null) {
          town.add(club, "members", "Person");
        }
      }
      case 3 -> {
        if (thing != null) {
          town.add(thing, "tags", "Tag");
        }
      }
      default -> {
        if (thing != null) {
          town.road(thing, any("Thing"));
        }
      }
    }
  }

  private void remove() {
    List<EObject> all = new ArrayList<>(all("Thing"));
    all.addAll(all("Road"));
    all.addAll(all("Tag"));
    if (all.size() > 6) {
      EObject element = all.get(random.nextInt(all.size()));
      if (random.nextBoolean()) {
        EcoreUtil.remove(element);
      } else {
        EcoreUtil.delete(element, true);
      }
      removed.add(element);
    }
  }

  private void bringBack() {
    if (!removed.isEmpty()) {
      EObject element = removed.remove(random.nextInt(removed.size()));
      String feature = switch (element.eClass().getName()) {
        case "Road" -> "roads";
        case "Tag" -> null;
        default -> "things";
      };
      EObject owner = feature == null ? any("Thing") : town.root();
      if (owner != null && element.eContainer() == null) {
        Town.list(owner, feature == null ? "tags" : feature).add(element);
      }
    }
  }

  private void move() {
    EObject thing = any("Thing");
    EObject club = any("Club");
    List<EObject> things = Town.list(town.root(), "things");
    if (thing != null && club != null && random.nextBoolean() && !EcoreUtil.isAncestor(thing, club)) {
      Town.list(club, "members").add(thing);
    } else if (thing != null && thing.eContainer() != town.root()) {
      things.add(0, thing);
    } else if (things.size() > 1) {
      things.add(0, things.remove(things.size() - 1));
    }
  }

  private void refer() {
    EObject left = any("Thing");
    EObject right = any("Thing");
    EObject road = any("Road");
    if (left == null) {
      return;
    }
    switch (random.nextInt(6)) {
      case 0 -> Town.list(left, "knows").clear();
      case 1 -> Town.set(left, "best", random.nextInt(3) == 0 ? null : right);
      case 2 -> {
        if (road != null) {
          Town.set(road, "from", right);
        }
      }
      case 3 -> {
        if (road != null) {
          Town.set(road, "keeper", random.nextInt(3) == 0 ? null : right);
          Town.list(road, "to").add(left);
        }
      }
      default -> {
        if (!Town.list(left, "knows").remove(right)) {
          Town.list(left, "knows").add(right);
        }
      }
    }
  }

  private void attribute() {
    EObject thing = any("Thing");
    EObject road = any("Road");
    if (thing == null) {
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> Town.set(thing, "busy", random.nextBoolean());
      case 1 -> Town.set(thing, "size", random.nextInt(9));
      case 2 -> {
        if (road != null) {
          Town.set(road, "open", random.nextInt(3) > 0);
          Town.set(road, "weight", random.nextInt(5));
        }
      }
      default -> Town.set(thing, "name", Town.name(thing) + "'");
    }
  }
}
