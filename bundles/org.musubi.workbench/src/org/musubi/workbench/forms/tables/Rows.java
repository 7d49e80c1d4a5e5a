package org.musubi.workbench.forms.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.forms.candidates.Homes;
import org.musubi.workbench.forms.spec.TableSpec;

/**
 * The rows of a table and what can be done with them. Everything that changes the model is to be called inside a change
 * of the session.
 */
final class Rows {

  private final CouncilModel model;
  private final TableSpec spec;
  private EObject element;

  Rows(CouncilModel model, TableSpec spec) {
    this.model = model;
    this.spec = spec;
  }

  /** Shows the rows of another element; null for none. */
  void bind(EObject newElement) {
    element = newElement;
  }

  EObject element() {
    return element;
  }

  /** The rows of the first level. */
  List<EObject> all() {
    return element != null && spec.path().get(element) instanceof List<?> list
        ? new ArrayList<>(list.stream().map(EObject.class::cast).toList()) : new ArrayList<>();
  }

  /** The rows below a row of a tree. */
  List<EObject> below(EObject row) {
    return spec.nested() == null ? List.of() : list(row, spec.nested());
  }

  /** True when rows belong to the element, so that taking one out deletes it. */
  boolean isContainment() {
    return spec.list().isContainment();
  }

  /** The classes a new row may have. */
  List<EClass> kinds() {
    EClass type = spec.rowType();
    if (!type.isAbstract()) {
      return List.of(type);
    }
    return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind)).toList();
  }

  /** True when empty rows can be made: the rows have a place to live in. */
  boolean canMake() {
    return isContainment() || Homes.of(element, spec.rowType()).isPresent();
  }

  /**
   * Makes a row.
   *
   * @param after the new row follows this one; null puts it at the end
   * @param picked what the row is about, by the reference the table picks; null for an empty row
   */
  EObject add(EClass kind, EObject after, EObject picked) {
    EObject existing = picked == null ? null : RowDefaults.existing(element, spec.list(), picked);
    EObject row = existing != null ? existing : EcoreUtil.create(kind);
    if (picked != null && existing == null) {
      row.eSet(spec.pick(), picked);
    }
    if (!isContainment() && row.eContainer() == null) {
      Homes.of(element, kind).ifPresent(home -> list(home.keeper(), home.list()).add(row));
    }
    insert(row, after);
    if (existing == null) {
      Elements.prepare(model, row);
    }
    RowDefaults.fill(element, spec.list(), row);
    return row;
  }

  /** Makes a row below another row of a tree. */
  EObject addBelow(EObject parent) {
    EObject row = EcoreUtil.create(spec.nested().getEReferenceType());
    list(parent, spec.nested()).add(row);
    Elements.prepare(model, row);
    return row;
  }

  /** Makes the list refer to exactly these elements, in this order. */
  void refer(List<EObject> elements) {
    spec.path().set(element, elements);
  }

  /** True when rows that are taken out are deleted from the council. */
  boolean isDeleting() {
    EReference opposite = spec.list().getEOpposite();
    return isContainment() || opposite != null && opposite.isRequired();
  }

  Deletion deletion(Collection<EObject> rows) {
    return Deletion.of(rows, model);
  }

  /** Takes rows out of a list that only refers to them. */
  void takeOut(Collection<EObject> rows) {
    List<EObject> rest = all();
    rest.removeAll(rows);
    refer(rest);
  }

  boolean canMove(EObject row, int step) {
    List<EObject> siblings = siblings(row);
    int target = siblings.indexOf(row) + step;
    return siblings.contains(row) && target >= 0 && target < siblings.size();
  }

  void move(EObject row, int step) {
    EList<EObject> siblings = siblings(row);
    siblings.move(siblings.indexOf(row) + step, row);
  }

  private void insert(EObject row, EObject after) {
    EList<EObject> siblings = after == null ? top() : siblings(after);
    int position = after == null ? -1 : siblings.indexOf(after);
    if (!siblings.contains(row)) {
      siblings.add(position < 0 ? siblings.size() : position + 1, row);
    }
  }

  private EList<EObject> siblings(EObject row) {
    boolean inner = spec.nested() != null && row.eContainer() != null && row.eContainmentFeature() == spec.nested()
        && row.eContainer() != element;
    return inner ? list(row.eContainer(), spec.nested()) : top();
  }

  private EList<EObject> top() {
    EObject holder = spec.path().holder(element);
    if (holder == null) {
      spec.path().set(element, List.of());
      holder = spec.path().holder(element);
    }
    return list(holder, spec.list());
  }

  @SuppressWarnings("unchecked")
  private static EList<EObject> list(EObject holder, EReference list) {
    return (EList<EObject>) holder.eGet(list);
  }
}
