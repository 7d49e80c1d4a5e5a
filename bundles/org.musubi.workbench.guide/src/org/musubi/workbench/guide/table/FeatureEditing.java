package org.musubi.workbench.guide.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.ValueFormat;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.text.Labels;

/** Edits one attribute of an element in a cell, written and read as forms do; each edit is one step of undo. */
final class FeatureEditing<R> extends EditingSupport {

  private final GuideContext context;
  private final EStructuralFeature feature;
  private final Function<R, ? extends EObject> element;
  private final ValueFormat format;
  private final List<Enumerator> choices = new ArrayList<>();
  private final CellEditor editor;

  FeatureEditing(TableViewer viewer, GuideContext context, EStructuralFeature feature,
      Function<R, ? extends EObject> element) {
    super(viewer);
    this.context = context;
    this.feature = feature;
    this.element = element;
    this.format = ValueFormats.of(feature);
    this.editor = editor(viewer);
  }

  private CellEditor editor(TableViewer viewer) {
    if (isYesNo()) {
      return new CheckboxCellEditor(viewer.getTable());
    }
    var type = feature.isMany() ? Optional.<EEnum>empty() : Choices.enumOf(feature);
    if (type.isPresent()) {
      if (!feature.isRequired() && feature.getDefaultValue() == null) {
        choices.add(null);
      }
      choices.addAll(Choices.of(type.get()));
      ComboBoxCellEditor combo = new ComboBoxCellEditor(viewer.getTable(),
          choices.stream().map(format::format).toArray(String[]::new), SWT.READ_ONLY);
      combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
          | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
      return combo;
    }
    return new TextCellEditor(viewer.getTable());
  }

  private boolean isYesNo() {
    Class<?> values = feature.getEType().getInstanceClass();
    return values == boolean.class || values == Boolean.class;
  }

  @SuppressWarnings("unchecked")
  private EObject element(Object row) {
    return element.apply((R) row);
  }

  @Override
  protected boolean canEdit(Object row) {
    EObject target = element(row);
    // A text of several lines would lose them in a cell; it is edited in its form.
    return target != null && !target.eIsProxy()
        && !(target.eGet(feature) instanceof String text && text.contains("\n"));
  }

  @Override
  protected CellEditor getCellEditor(Object row) {
    return editor;
  }

  @Override
  protected Object getValue(Object row) {
    Object value = element(row).eGet(feature);
    return isYesNo() ? Boolean.TRUE.equals(value)
        : editor instanceof ComboBoxCellEditor ? (Object) Math.max(0, choices.indexOf(value)) : format.format(value);
  }

  @Override
  protected void setValue(Object row, Object input) {
    EObject target = element(row);
    if (target == null) {
      return;
    }
    try {
      Object value = switch (input) {
        case Boolean yes -> yes;
        case Integer index -> choices.get(Math.max(0, index));
        case String typed when typed.equals(format.format(target.eGet(feature))) -> target.eGet(feature);
        case null -> null;
        default -> format.parse(input.toString());
      };
      if (!Objects.equals(target.eGet(feature), value)) {
        context.change(TableTexts.CHANGE_CELL.text(Labels.of(target), Labels.of(feature)), () -> {
          if (value == null) {
            target.eUnset(feature);
          } else {
            target.eSet(feature, value);
          }
        });
        getViewer().update(row, null);
      }
    } catch (InputException unreadable) {
      context.tell(unreadable.getMessage());
    }
  }
}
