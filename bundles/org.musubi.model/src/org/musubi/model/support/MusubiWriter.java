package org.musubi.model.support;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes a file so that reading and writing it again gives the same bytes, unresolved references included, and so that
 * the version of the format always stands in it.
 */
final class MusubiWriter extends XMISaveImpl {

  /** Attribute of the root that is written even while it has its default value: defaults may change, files do not. */
  private static final String FORMAT_VERSION = "formatVersion";

  MusubiWriter(XMLHelper helper) {
    super(helper);
  }

  @Override
  protected boolean shouldSaveFeature(EObject element, EStructuralFeature feature) {
    return super.shouldSaveFeature(element, feature) || feature.getName().equals(FORMAT_VERSION);
  }

  @Override
  protected int sameDocSingle(EObject element, EStructuralFeature feature) {
    return isMissingHere((InternalEObject) helper.getValue(element, feature))
        ? SAME_DOC : super.sameDocSingle(element, feature);
  }

  @Override
  protected int sameDocMany(EObject element, EStructuralFeature feature) {
    @SuppressWarnings("unchecked")
    InternalEList<? extends InternalEObject> values =
        (InternalEList<? extends InternalEObject>) helper.getValue(element, feature);
    if (values.isEmpty()) {
      return SKIP;
    }
    for (Iterator<? extends InternalEObject> i = values.basicIterator(); i.hasNext();) {
      InternalEObject value = i.next();
      boolean here = value.eIsProxy()
          ? isMissingHere(value)
          : value.eResource() == null || value.eResource() == helper.getResource();
      if (!here) {
        return CROSS_DOC;
      }
    }
    return SAME_DOC;
  }

  /** True for a proxy of this very file: a reference whose target was missing already when the file was read. */
  private boolean isMissingHere(InternalEObject value) {
    return value != null && value.eIsProxy() && helper.getResource() instanceof MusubiResource resource
        && resource.isPlaceholder(value);
  }
}
