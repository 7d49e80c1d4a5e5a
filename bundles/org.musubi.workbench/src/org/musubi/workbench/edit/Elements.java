package org.musubi.workbench.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.CouncilTree;
import org.musubi.workbench.tree.Place;

/** User actions on elements, each one undoable change of a session. */
public final class Elements {

  private Elements() {
  }

  /** Makes an element of a kind in a place, with a code where the kind has codes and defaults from its place. */
  public static EObject create(CouncilSession session, Place place, EClass kind) {
    EObject element = EcoreUtil.create(kind);
    session.change(EditText.CREATED.text(Labels.of(kind)), () -> {
      place.slot().add(place.owner(), element, null);
      number(session.model(), element);
      Defaults.fill(session.model(), element);
    });
    return element;
  }

  /** Gives a new element, already in its place, its code and defaults; call it inside a change of the session. */
  public static void prepare(CouncilModel model, EObject element) {
    number(model, element);
    Defaults.fill(model, element);
  }

  /** Gives a new element its code. */
  static void number(CouncilModel model, EObject element) {
    if (element instanceof NamedElement named && Codes.sign(named.eClass()).isPresent()) {
      named.setCode(Codes.next(model, named.eClass()));
    }
  }

  /** Deletes what {@link Deletion} worked out. */
  public static void delete(CouncilSession session, Deletion deletion) {
    session.change(EditText.DELETED.text(Labels.summary(deletion.chosen())), deletion::run);
  }

  /** Puts a copy with new ids behind each element. */
  public static List<EObject> duplicate(CouncilSession session, List<EObject> originals) {
    List<EObject> copies = new ArrayList<>();
    session.change(EditText.DUPLICATED.text(Labels.summary(originals)), () -> {
      copies.addAll(Copies.of(originals));
      for (int i = 0; i < originals.size(); i++) {
        EObject original = originals.get(i);
        EObject copy = copies.get(i);
        markAsCopy(copy);
        listOf(original).ifPresent(list -> list.add(list.indexOf(original) + 1, copy));
        Copies.renumber(session.model(), copy);
      }
    });
    return copies;
  }

  /**
   * Puts copies with new ids into places, all as one action.
   *
   * @param places one place for each element
   * @return how many references to elements of another council were left out
   */
  public static int paste(CouncilSession session, List<EObject> originals, List<Place> places) {
    int[] dropped = new int[1];
    session.change(EditText.PASTED.text(Labels.summary(originals)), () -> {
      List<EObject> copies = Copies.of(originals);
      for (int i = 0; i < copies.size(); i++) {
        EObject copy = copies.get(i);
        Place place = places.get(i);
        if (place.slot().keeper(place.owner()).orElse(null) == originals.get(i).eContainer()) {
          markAsCopy(copy);
        }
        place.slot().add(place.owner(), copy, null);
      }
      // Only when all have their places it can be told which references lead out of the council.
      for (EObject copy : copies) {
        dropped[0] += Copies.dropForeignReferences(session.model(), copy);
        Copies.renumber(session.model(), copy);
      }
    });
    return dropped[0];
  }

  /** True when all of them can be duplicated: they are in a list in which there is room for more. */
  public static boolean canDuplicate(List<EObject> elements) {
    return !elements.isEmpty() && elements.stream().allMatch(each -> listOf(each).isPresent());
  }

  /** True when the element can go one row up (-1) or down (+1) among its neighbours in the tree. */
  public static boolean canMove(EObject element, int step) {
    return neighbour(element, step).isPresent();
  }

  /** Moves an element one row up (-1) or down (+1). */
  public static void move(CouncilSession session, EObject element, int step) {
    Optional<EObject> neighbour = neighbour(element, step);
    Optional<EList<EObject>> list = listOf(element);
    if (neighbour.isPresent() && list.isPresent()) {
      session.change(EditText.MOVED.text(Labels.withKind(element)),
          () -> list.get().move(list.get().indexOf(neighbour.get()), element));
    }
  }

  /** The attribute a user renames an element by, if it has one. */
  public static Optional<EAttribute> nameAttribute(EObject element) {
    if (element instanceof NamedElement) {
      return Optional.of(CorePackage.Literals.NAMED_ELEMENT__NAME);
    }
    EStructuralFeature text = element.eClass().getEStructuralFeature("text");
    return text instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class
        ? Optional.of(attribute) : Optional.empty();
  }

  /** Gives an element another name; a name that is the same already changes nothing. */
  public static void rename(CouncilSession session, EObject element, String name) {
    nameAttribute(element).ifPresent(attribute -> {
      String wanted = name.isBlank() ? null : name.strip();
      if (wanted == null ? element.eGet(attribute) != null : !wanted.equals(element.eGet(attribute))) {
        session.change(EditText.RENAMED.text(Labels.of(element.eClass())), () -> element.eSet(attribute, wanted));
      }
    });
  }

  /** True when the user may delete it: everything but the council file and single elements it cannot do without. */
  public static boolean canDelete(EObject element) {
    return element.eContainer() != null && Councils.modelOf(element) != null;
  }

  /** The list an element is kept in; empty for elements that are alone in their place. */
  @SuppressWarnings("unchecked")
  static Optional<EList<EObject>> listOf(EObject element) {
    return element.eContainer() != null && element.eContainmentFeature().isMany()
        ? Optional.of((EList<EObject>) element.eContainer().eGet(element.eContainmentFeature())) : Optional.empty();
  }

  private static Optional<EObject> neighbour(EObject element, int step) {
    Place place = CouncilTree.placeOf(element);
    if (place == null || listOf(element).isEmpty()) {
      return Optional.empty();
    }
    List<EObject> rows = new ArrayList<>(place.slot().elements(place.owner()));
    int index = rows.indexOf(element) + step;
    return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
  }

  private static void markAsCopy(EObject copy) {
    if (copy instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()) {
      named.setName(EditText.COPY_NAME.text(named.getName()));
    }
  }
}
