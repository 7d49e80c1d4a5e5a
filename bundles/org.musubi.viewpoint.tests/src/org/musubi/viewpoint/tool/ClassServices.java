package org.musubi.viewpoint.tool;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.musubi.viewpoint.view.EdgeView;

/** Java extension of the specification in {@code classes.odesign}. */
public final class ClassServices {
  public EDataType textType(EObject any) {
    return EcorePackage.Literals.ESTRING;
  }

  public boolean canInherit(EClass type, EClass superType) {
    return !superType.isSuperTypeOf(type) && !type.isSuperTypeOf(superType);
  }

  public String whyNotInherit(EClass type, EClass superType) {
    return type.getName() + " and " + superType.getName() + " are related already.";
  }

  public EObject endOf(EClass type, EdgeView edge) {
    return edge.end().target();
  }
}
