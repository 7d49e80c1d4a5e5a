package org.musubi.model.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Builds the elements of a file from its XML.
 *
 * <p>Stricter than EMF's own handler where a file could make the program fetch something: packages come from the
 * registry alone, never from an address in the file. Kinder where something would get lost: a reference to a missing
 * id becomes a proxy that is written again, and is reported as a warning.
 */
final class MusubiReader extends SAXXMIHandler {

  private final MusubiResource resource;
  private int depth;
  private Place reference;

  MusubiReader(MusubiResource resource, XMLHelper helper, Map<?, ?> options) {
    super(resource, helper, options);
    this.resource = resource;
  }

  int line() {
    return getLineNumber();
  }

  int column() {
    return getColumnNumber();
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
    if (++depth > MusubiResource.MAX_DEPTH) {
      throw new SAXParseException("Elements nest deeper than " + MusubiResource.MAX_DEPTH + " levels", locator);
    }
    super.startElement(uri, localName, name, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    depth--;
    super.endElement(uri, localName, name);
  }

  @Override
  protected EPackage getPackageForURI(String uri) {
    if (uri == null) {
      return null;
    }
    EPackage known = packageRegistry.getEPackage(uri);
    if (known == null || known.eIsProxy()) {
      error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
      return null;
    }
    return known;
  }

  @Override
  protected int getLineNumber() {
    return reference == null ? super.getLineNumber() : reference.line();
  }

  @Override
  protected int getColumnNumber() {
    return reference == null ? super.getColumnNumber() : reference.column();
  }

  @Override
  protected void handleForwardReferences(boolean isEndDocument) {
    if (!isEndDocument) {
      super.handleForwardReferences(false);
      return;
    }
    List<SingleReference> singles = List.copyOf(forwardSingleReferences);
    List<ManyReference> manys = List.copyOf(forwardManyReferences);
    forwardSingleReferences.clear();
    forwardManyReferences.clear();
    super.handleForwardReferences(true);
    // In the order of the file, as each value goes to its place among those before it.
    for (SingleReference single : singles) {
      reference = new Place(single.getLineNumber(), single.getColumnNumber());
      setFeatureValue(single.getObject(), single.getFeature(),
          targetOrPlaceholder(single.getObject(), single.getFeature(), (String) single.getValue()),
          single.getPosition());
    }
    for (ManyReference many : manys) {
      reference = new Place(many.getLineNumber(), many.getColumnNumber());
      Object[] targets = Arrays.stream(many.getValues())
          .map(id -> targetOrPlaceholder(many.getObject(), many.getFeature(), (String) id))
          .toArray();
      setFeatureValues(new ManyReference(many.getObject(), many.getFeature(), targets, many.getPositions(),
          many.getLineNumber(), many.getColumnNumber()));
    }
    reference = null;
  }

  private EObject targetOrPlaceholder(EObject owner, EStructuralFeature feature, String id) {
    EObject target = find(id);
    if (target != null && feature.getEType().isInstance(target)) {
      return target;
    }
    if (target != null) {
      error(new IllegalValueException(owner, feature, target, null, getLocation(), getLineNumber(), getColumnNumber()));
      return placeholder(feature, id);
    }
    resource.getWarnings().add(
        new DanglingReferenceDiagnostic(resource, owner, feature, id, reference.line(), reference.column()));
    return placeholder(feature, id);
  }

  private EObject find(String id) {
    try {
      return resource.getEObject(id);
    } catch (RuntimeException malformedPath) {
      return null;
    }
  }

  private InternalEObject placeholder(EStructuralFeature feature, String id) {
    InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete((EClass) feature.getEType()));
    proxy.eSetProxyURI(resource.getURI().appendFragment(id));
    if (proxy instanceof MusubiObject known) {
      known.takeId(id);
    }
    resource.addPlaceholder(proxy);
    return proxy;
  }

  /** A class of which the placeholder can be an instance; which one does not matter as it is only a proxy. */
  private static EClass concrete(EClass type) {
    if (!type.isAbstract()) {
      return type;
    }
    return type.getEPackage().getEClassifiers().stream()
        .filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No concrete class of " + type.getName()));
  }

  /** Where the reference stands that is being resolved after the end of the file has been reached. */
  private record Place(int line, int column) {
  }
}
