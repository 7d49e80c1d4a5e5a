package org.musubi.viewpoint.foreign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;

/** Services of the class diagram of Ecore models. */
public class EcoreDesignServices {
  public String classDiagramTitle(EPackage any) {
    return any.getName() + " class diagram";
  }

  public boolean isPackageOfModel(EPackage any) {
    return any.getESuperPackage() == null || any.getName() != null;
  }

  /** A set, in the order found. */
  public Set<EReference> visibleReferences(EPackage root, Diagram diagram) {
    Set<EReference> result = new LinkedHashSet<>();
    root.eAllContents().forEachRemaining(next -> {
      if (next instanceof EReference reference) {
        result.add(reference);
      }
    });
    return result;
  }

  public boolean hasNoOpposite(EReference any) {
    return any.getEOpposite() == null;
  }

  public boolean isMainOpposite(EReference any) {
    return any.getEOpposite() != null && String.valueOf(any.getName()).compareTo(
        String.valueOf(any.getEOpposite().getName())) > 0;
  }

  /** An array, with nulls when there is no other end. */
  public Object[] bothEnds(EReference any) {
    return new Object[] {any, null, any.getEOpposite()};
  }

  public String oppositeName(EReference any) {
    return any.getEOpposite() == null ? null : any.getEOpposite().getName();
  }

  public String multiplicity(ETypedElement any) {
    return "[" + any.getLowerBound() + ".." + (any.getUpperBound() < 0 ? "*" : any.getUpperBound()) + "]";
  }

  public String nameWithMultiplicity(EReference any) {
    return any.getName() + " " + multiplicity(any);
  }

  public String classLabel(EClass any) {
    return (any.isInterface() ? "\u00abinterface\u00bb\n" : "") + any.getName();
  }

  public String attributeLabel(EAttribute any) {
    return any.getName() + (any.getEType() == null ? "" : " : " + any.getEType().getName());
  }

  public EObject applyNameAndType(EReference any, String text) {
    any.setName(text.strip());
    return any;
  }

  public EObject applyNameAndType(EAttribute any, String text) {
    String[] parts = text.split(":");
    any.setName(parts[0].strip());
    if (parts.length > 1) {
      EClassifier type = EcorePackage.eINSTANCE.getEClassifier(parts[1].strip());
      if (type == null) {
        throw new IllegalArgumentException("There is no type " + parts[1].strip() + ".");
      }
      any.setEType(type);
    }
    return any;
  }

  public EClassifier textType(EObject any) {
    return EcorePackage.Literals.ESTRING;
  }

  public String freshName(EObject any) {
    EPackage owner = any instanceof EPackage home ? home : any.eContainer() instanceof EPackage home ? home : null;
    return "NewEClass" + (owner == null ? "" : owner.getEClassifiers().size());
  }

  public boolean canOwnFeatures(EClass source, ElementView view) {
    return view.target() == source;
  }

  public String targetName(EObject any, EClassifier target) {
    return String.valueOf(target.getName()).toLowerCase(java.util.Locale.ROOT);
  }

  public boolean canInherit(EClass any, EClass source, EClass target) {
    return whyNotInherit(any, source, target) == null;
  }

  public String whyNotInherit(EClass any, EClass source, EClass target) {
    if (source == target) {
      return "A class cannot inherit from itself.";
    }
    return target.getEAllSuperTypes().contains(source) ? target.getName() + " inherits from " + source.getName() + "."
        : null;
  }

  public EObject reconnectSuper(EClass element, EClass source, EClass target, EdgeView edge, ElementView otherEnd) {
    EClass other = (EClass) otherEnd.target();
    if (edge.source().target() == source) {
      source.getESuperTypes().remove(other);
      target.getESuperTypes().add(other);
    } else {
      other.getESuperTypes().set(other.getESuperTypes().indexOf(source), target);
    }
    return element;
  }

  public void removeSuper(EClass any, EdgeView edge) {
    any.getESuperTypes().remove(edge.end().target());
  }

  public boolean isEmptyPackage(EPackage any) {
    return any.eContents().isEmpty();
  }

  public boolean isConcrete(EClass any) {
    return !any.isAbstract();
  }

  public boolean isClass(EObject any) {
    return any instanceof EClass;
  }

  public boolean isOfClass(EObject any) {
    return any.eContainer() instanceof EClass;
  }

  public EObject copyOf(EObject any, EObject copied) {
    EObject copy = EcoreUtil.copy(copied);
    if (copy instanceof ENamedElement named) {
      named.setName("CopyOf" + named.getName());
    }
    return copy;
  }

  public List<EClass> possibleSuperTypes(EClass any) {
    List<EClass> result = new ArrayList<>();
    EcoreUtil.getRootContainer(any).eAllContents().forEachRemaining(next -> {
      if (next instanceof EClass type && type != any && canInherit(any, any, type)) {
        result.add(type);
      }
    });
    return result;
  }

  public Collection<EObject> rootPackages(EObject any) {
    return List.of(EcoreUtil.getRootContainer(any));
  }

  public boolean isNamed(ENamedElement any) {
    return any.getName() != null && !any.getName().isBlank();
  }

  public boolean isInvalid(ENamedElement any) {
    return !isNamed(any);
  }

  public String unnamedMessage(ENamedElement any) {
    return any.eClass().getName() + " has no name.";
  }

  public boolean hasType(ETypedElement any) {
    return any.getEType() != null || !(any instanceof EStructuralFeature);
  }

  public boolean inheritsFromFew(ElementView any) {
    return ((EClass) any.target()).getESuperTypes().size() < 3;
  }

  public boolean hasNoDoubleAttribute(EClass any) {
    return any.getEAttributes().stream().map(EAttribute::getName).distinct().count() == any.getEAttributes().size();
  }

  public String doubleMessage(EClass any) {
    return any.getName() + " has two attributes of the same name.";
  }
}
