package org.musubi.viewpoint.foreign;

import org.eclipse.emf.ecore.EObject;

/** Services of the organisation chart. */
public class CompanyServices extends DynamicServices {
  public EObject itself(EObject any) {
    return any;
  }

  public boolean isVip(EObject any, EObject human) {
    return (boolean) get(human, "vip");
  }

  public boolean isUnit(EObject any, EObject what) {
    return what.eClass().getName().equals("Unit");
  }
}
