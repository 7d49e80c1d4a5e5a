package org.musubi.workbench.explorer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.CouncilTree;
import org.musubi.workbench.tree.Group;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.Place;

/** What can be added at a row. */
final class NewElementMenu {

  /** A kind of element in a place where it may be made. */
  record Choice(Place place, EClass kind) {
  }

  private final BiConsumer<Place, EClass> create;

  /** @param create makes the element and shows it */
  NewElementMenu(BiConsumer<Place, EClass> create) {
    this.create = create;
  }

  /** Fills a menu with what can be made at a row: inside it, and beside it. */
  void fill(IMenuManager menu, Object row) {
    if (row instanceof CouncilModel model) {
      for (Group group : Group.below(model.eClass())) {
        MenuManager main = new MenuManager(group.text());
        choices(CouncilTree.places(new GroupNode(group, model))).forEach(choice -> main.add(action(choice)));
        menu.add(main);
      }
      return;
    }
    Set<Choice> inside = choices(CouncilTree.places(row));
    inside.forEach(choice -> menu.add(action(choice)));
    Set<Choice> beside = row instanceof EObject element && CouncilTree.placeOf(element) != null
        ? choices(List.of(CouncilTree.placeOf(element))) : Set.of();
    if (!inside.isEmpty() && !beside.isEmpty()) {
      menu.add(new Separator());
    }
    beside.stream().filter(choice -> !inside.contains(choice)).forEach(choice -> menu.add(action(choice)));
  }

  /** The only or first thing to make at a row, null when nothing can be made there. */
  static Choice first(Object row) {
    return choices(CouncilTree.places(row)).stream().findFirst().orElse(null);
  }

  private static Set<Choice> choices(List<Place> places) {
    Set<Choice> choices = new LinkedHashSet<>();
    for (Place place : new ArrayList<>(places)) {
      place.slot().kinds().stream().filter(place::accepts).forEach(kind -> choices.add(new Choice(place, kind)));
    }
    return choices;
  }

  private Action action(Choice choice) {
    Action action = new Action(Labels.of(choice.kind()), Images.descriptor(choice.kind())) {
      @Override
      public void run() {
        create.accept(choice.place(), choice.kind());
      }
    };
    action.setId("org.musubi.workbench.new." + choice.kind().getName());
    return action;
  }
}
