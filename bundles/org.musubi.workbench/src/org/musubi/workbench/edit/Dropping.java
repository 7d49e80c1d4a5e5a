package org.musubi.workbench.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.Councils;
import org.musubi.workbench.edit.Drop.Allowed;
import org.musubi.workbench.edit.Drop.Effect;
import org.musubi.workbench.edit.Drop.Refused;
import org.musubi.workbench.edit.Drop.Where;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.CouncilTree;
import org.musubi.workbench.tree.GroupNode;
import org.musubi.workbench.tree.HintNode;
import org.musubi.workbench.tree.Place;

/** Looks for the meaning of one drop: order among neighbours, a new element, a reference, another place. */
final class Dropping {

  private final List<EObject> dragged;
  private final Object row;
  private final Where where;

  Dropping(List<EObject> dragged, Object row, Where where) {
    this.dragged = List.copyOf(dragged);
    this.row = row instanceof HintNode hint ? hint.group() : row;
    this.where = where;
  }

  Drop find() {
    if (dragged.isEmpty() || row == null || dragged.stream().map(EObject::eClass).distinct().count() > 1) {
      return new Refused(EditText.REFUSE_SEVERAL.text());
    }
    EObject targetElement = row instanceof GroupNode group ? group.owner() : (EObject) row;
    if (dragged.stream().anyMatch(each -> Councils.modelOf(each) != Councils.modelOf(targetElement))) {
      return new Refused(EditText.REFUSE_OTHER_COUNCIL.text());
    }
    if (dragged.contains(row)) {
      return new Refused(EditText.REFUSE_SELF.text());
    }
    if (where != Where.ON && row instanceof EObject neighbour) {
      return order(neighbour);
    }
    return row instanceof GroupNode group ? ontoGroup(group) : ontoElement((EObject) row);
  }

  private Drop ontoGroup(GroupNode group) {
    Optional<DropMakers.Maker> maker = DropMakers.onGroup(kind(), group.group());
    return maker.isPresent() ? make(maker.get(), group.owner()) : relocate();
  }

  private Drop ontoElement(EObject target) {
    Optional<DropMakers.Maker> maker = DropMakers.onElement(kind(), target);
    if (maker.isPresent()) {
      return make(maker.get(), target);
    }
    Optional<DropRules.Rule> rule = DropRules.find(kind(), target.eClass());
    if (rule.isPresent()) {
      return link(rule.get(), target);
    }
    return relocate();
  }

  private Drop make(DropMakers.Maker maker, EObject target) {
    List<EObject> missing = dragged.stream().filter(each -> !maker.exists().test(each, target)).toList();
    if (missing.isEmpty()) {
      return new Refused(EditText.REFUSE_THERE_ALREADY.text(Labels.summary(dragged)));
    }
    return new Allowed(Effect.COPY, EditText.DROP_CREATE.text(Labels.of(maker.made()), Labels.summary(missing)),
        () -> missing.forEach(each -> maker.make().accept(each, target)));
  }

  private Drop link(DropRules.Rule rule, EObject target) {
    List<EObject> missing = dragged.stream()
        .filter(each -> !refers(rule.owner(each, target), rule, rule.value(each, target))).toList();
    if (missing.isEmpty()) {
      return new Refused(EditText.REFUSE_THERE_ALREADY.text(Labels.summary(dragged)));
    }
    if (!rule.reference().isMany() && rule.atTarget() && missing.size() > 1) {
      return new Refused(EditText.REFUSE_SEVERAL.text());
    }
    String label = EditText.DROP_ADD.text(Labels.withKind(target), Labels.summary(missing),
        Labels.of(rule.reference()));
    return new Allowed(Effect.LINK, label,
        () -> missing.forEach(each -> set(rule.owner(each, target), rule, rule.value(each, target))));
  }

  private static boolean refers(EObject owner, DropRules.Rule rule, EObject value) {
    Object current = owner.eGet(rule.reference());
    return current instanceof Collection<?> several ? several.contains(value) : current == value;
  }

  @SuppressWarnings("unchecked")
  private static void set(EObject owner, DropRules.Rule rule, EObject value) {
    if (rule.reference().isMany()) {
      ((EList<EObject>) owner.eGet(rule.reference())).add(value);
    } else {
      owner.eSet(rule.reference(), value);
    }
  }

  /** Into the target, when elements of this kind are kept there. */
  private Drop relocate() {
    Optional<Place> place = CouncilTree.places(row).stream().filter(each -> each.accepts(kind())).findFirst();
    if (place.isEmpty()) {
      return new Refused(EditText.REFUSE_HERE.text(Labels.of(kind())));
    }
    Place target = place.get();
    if (dragged.stream().anyMatch(each -> EcoreUtil.isAncestor(each, target.owner()))) {
      return new Refused(EditText.REFUSE_CYCLE.text());
    }
    EObject keeper = target.slot().keeper(target.owner()).orElse(null);
    if (dragged.stream().allMatch(each -> each.eContainer() == keeper)) {
      return new Refused(EditText.REFUSE_THERE_ALREADY.text(Labels.summary(dragged)));
    }
    return new Allowed(Effect.MOVE, EditText.DROP_MOVE.text(Labels.summary(dragged)),
        () -> dragged.forEach(each -> target.slot().add(target.owner(), each, null)));
  }

  /** Between the rows of one list, or into the list of the neighbour. */
  private Drop order(EObject neighbour) {
    Place place = CouncilTree.placeOf(neighbour);
    Optional<EList<EObject>> list = Elements.listOf(neighbour);
    if (place == null || list.isEmpty() || !place.slot().accepts(kind())) {
      return new Refused(EditText.REFUSE_KIND.text(Labels.of(kind())));
    }
    if (dragged.stream().anyMatch(each -> EcoreUtil.isAncestor(each, neighbour))) {
      return new Refused(EditText.REFUSE_CYCLE.text());
    }
    return new Allowed(Effect.MOVE, EditText.DROP_ORDER.text(Labels.summary(dragged)),
        () -> insert(list.get(), neighbour));
  }

  private void insert(EList<EObject> list, EObject neighbour) {
    EObject anchor = neighbour;
    for (EObject each : dragged) {
      int behind = where == Where.AFTER ? 1 : 0;
      int current = list.indexOf(each);
      int wanted = list.indexOf(anchor) + behind;
      if (current < 0) {
        list.add(wanted, each);
      } else {
        // Moving takes the element out first, which shifts what follows it.
        list.move(current < wanted ? wanted - 1 : wanted, each);
      }
      anchor = where == Where.AFTER ? each : neighbour;
    }
  }

  private EClass kind() {
    return dragged.getFirst().eClass();
  }
}
