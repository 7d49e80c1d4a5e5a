package org.musubi.workbench.forms.kit;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Look;
import org.musubi.workbench.forms.value.Choices;

/** Chooses the widget of a field from the type of its feature. */
public final class Fields {

  private Fields() {
  }

  public static Field create(FormContext context, FieldSpec spec) {
    EStructuralFeature feature = spec.value().feature();
    boolean attribute = feature instanceof EAttribute;
    if (spec.look() == Look.FIGURE || attribute && !spec.value().isWritable()) {
      return new ShownField(context, spec);
    }
    if (!attribute) {
      return feature.isMany() ? new ReferencesField(context, spec) : new ReferenceField(context, spec);
    }
    return ofAttribute(context, spec, (EDataType) feature.getEType());
  }

  private static Field ofAttribute(FormContext context, FieldSpec spec, EDataType type) {
    boolean choice = Choices.enumOf(spec.value().feature()).isPresent();
    if (spec.value().feature().isMany()) {
      return choice ? new ChecksField(context, spec) : new TypedField(context, spec);
    }
    if (choice) {
      return spec.look() == Look.BAR ? new BarField(context, spec) : new ChoiceField(context, spec);
    }
    if (spec.look() == Look.BAR && BarField.isScale(type)) {
      return new BarField(context, spec);
    }
    Class<?> values = type.getInstanceClass();
    if (values == boolean.class || values == Boolean.class) {
      return new CheckField(context, spec);
    }
    if (values == LocalDate.class) {
      return new DayField(context, spec);
    }
    return values == FiscalYear.class ? new YearField(context, spec) : new TypedField(context, spec);
  }
}
