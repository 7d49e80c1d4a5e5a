package org.musubi.viewpoint.foreign;

import org.eclipse.emf.ecore.EObject;

/** Services of the ledger. */
public class LedgerServices extends DynamicServices {
  public String title(EObject account) {
    return get(account, "code") + " " + name(account);
  }

  public boolean isOpen(EObject any, EObject account) {
    return (boolean) get(account, "open");
  }

  public boolean isNegative(EObject entry) {
    return get(entry, "amount") instanceof Double amount && amount < 0;
  }
}
