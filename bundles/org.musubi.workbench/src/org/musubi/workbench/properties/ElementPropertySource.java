package org.musubi.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** The features of one element as properties; parts and things the program keeps to itself are left to the pages. */
final class ElementPropertySource implements IPropertySource2 {

  private final EObject element;
  private final CouncilSession session;

  /** @param session the council of the element, null when it can only be read */
  ElementPropertySource(EObject element, CouncilSession session) {
    this.element = element;
    this.session = session;
  }

  @Override
  public IPropertyDescriptor[] getPropertyDescriptors() {
    List<FeatureDescriptor> shown = new ArrayList<>(element.eClass().getEAllStructuralFeatures().stream()
        .filter(ElementPropertySource::isShown)
        .map(feature -> new FeatureDescriptor(element, feature, session)).toList());
    shown.sort(Comparator.comparing(FeatureDescriptor::group));
    return shown.toArray(IPropertyDescriptor[]::new);
  }

  private static boolean isShown(EStructuralFeature feature) {
    return !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
  }

  @Override
  public Object getPropertyValue(Object id) {
    return FeatureValue.shown(element, (EStructuralFeature) id);
  }

  @Override
  public void setPropertyValue(Object id, Object input) {
    EStructuralFeature feature = (EStructuralFeature) id;
    if (session == null || input == null) {
      return;
    }
    try {
      Object value = FeatureValue.read(element, feature, input);
      if (!Objects.equals(value, element.eGet(feature))) {
        session.change(PropertiesText.CHANGED.text(Labels.of(feature)),
            () -> FeatureValue.set(element, feature, value));
      }
    } catch (InputException refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    }
  }

  @Override
  public boolean isPropertySet(Object id) {
    return element.eIsSet((EStructuralFeature) id);
  }

  @Override
  public boolean isPropertyResettable(Object id) {
    return session != null && ((EStructuralFeature) id).isChangeable();
  }

  @Override
  public void resetPropertyValue(Object id) {
    EStructuralFeature feature = (EStructuralFeature) id;
    if (session != null && element.eIsSet(feature)) {
      session.change(PropertiesText.CHANGED.text(Labels.of(feature)), () -> element.eUnset(feature));
    }
  }

  @Override
  public Object getEditableValue() {
    return Labels.of(element);
  }
}
