package org.musubi.workbench.sirius.domain;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.transaction.impl.TransactionChangeRecorder;
import org.musubi.catalogue.Catalogues;

/**
 * Records what transactions can take back. That is not the catalogue, which takes every change of itself back at once,
 * nor what editors hold in the model only while they are open, e.g. their palettes.
 */
final class CouncilRecorder extends TransactionChangeRecorder {

  CouncilRecorder(CouncilTransactions domain, ResourceSet resources) {
    super(domain, resources);
  }

  @Override
  protected boolean shouldRecord(EStructuralFeature feature, EObject owner) {
    return super.shouldRecord(feature, owner) && !Catalogues.isCatalogueEntry(owner)
        && !(feature instanceof EReference reference && reference.isContainment() && reference.isTransient())
        && !SavedChanges.isOfTheMoment(owner);
  }
}
