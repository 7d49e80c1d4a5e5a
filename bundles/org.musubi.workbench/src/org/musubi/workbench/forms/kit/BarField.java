package org.musubi.workbench.forms.kit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.widgets.ChoiceBar;

/** Choices side by side: scores from 1 to 5, or the choices of an enumeration. */
final class BarField extends Field {

  private final List<Object> choices = new ArrayList<>();
  private ChoiceBar bar;

  BarField(FormContext context, FieldSpec spec) {
    super(context, spec);
    Choices.enumOf(feature()).ifPresentOrElse(type -> choices.addAll(Choices.of(type)),
        () -> choices.addAll(scale((EDataType) feature().getEType())));
  }

  /** True for whole numbers with a short range, which can stand side by side. */
  static boolean isScale(EDataType type) {
    return type.getInstanceClass() == Integer.class && !scale(type).isEmpty();
  }

  private static List<Integer> scale(EDataType type) {
    String low = ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type);
    String high = ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(type);
    List<Integer> result = new ArrayList<>();
    if (low != null && high != null && Integer.parseInt(high) - Integer.parseInt(low) < 10) {
      for (int i = Integer.parseInt(low); i <= Integer.parseInt(high); i++) {
        result.add(i);
      }
    }
    return result;
  }

  @Override
  protected Control createControl(Composite parent) {
    List<String> labels = choices.stream().map(spec().value().format()::format).toList();
    bar = new ChoiceBar(parent, labels, isClearable());
    context().toolkit().adapt(bar, true, false);
    bar.onChoice(index -> set(index == ChoiceBar.NONE ? null : choices.get(index)));
    return bar;
  }

  @Override
  protected Control focusControl() {
    return bar;
  }

  @Override
  protected void show() {
    bar.show(choices.indexOf(value()));
    bar.setEditable(isEditable());
  }
}
