package org.musubi.workbench.session;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the editing domain of a council that has just been read. */
@FunctionalInterface
public interface CouncilDomainMaker {

  /**
   * The editing domain of the resource set of this council.
   *
   * @param council the resource of the council, loaded
   * @param adapterFactory the item providers of all packages of the metamodel; the caller disposes it
   * @param listener hears of every step from now on
   */
  CouncilDomain make(Resource council, AdapterFactory adapterFactory, CouncilDomainListener listener);
}
