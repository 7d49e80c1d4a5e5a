package org.musubi.design.sirius;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.business.internal.session.danalysis.DAnalysisSessionImpl;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.musubi.model.support.MusubiResource;

/**
 * The session of Sirius about one council. It lives on the editing domain of the council, which belongs to somebody
 * else: it neither saves nor unloads the council.
 */
public final class CouncilDrawings extends DAnalysisSessionImpl {

  private BooleanSupplier dirty = () -> super.getStatus() == SessionStatus.DIRTY;
  private Consumer<IProgressMonitor> saving = monitor -> { };
  private Consumer<String> telling = sentence -> ILog.of(CouncilDrawings.class).warn(sentence);

  CouncilDrawings(DAnalysis analysis) {
    super(analysis);
    CatalogueLink.install(this, getTransactionalEditingDomain().getResourceSet());
  }

  /** Who says whether there is something to save; Sirius's editors show it. */
  public void setDirty(BooleanSupplier source) {
    dirty = Objects.requireNonNull(source);
  }

  /** Who saves when Sirius asks to save. */
  public void setSaving(Consumer<IProgressMonitor> action) {
    saving = Objects.requireNonNull(action);
  }

  /** Who tells the user that a tool failed and was taken back; by default the log does. */
  public void setTelling(Consumer<String> action) {
    telling = Objects.requireNonNull(action);
  }

  void tell(String sentence) {
    telling.accept(sentence);
  }

  /** Tells Sirius's editors to ask anew whether there is something to save. */
  public void statusChanged() {
    notifyListeners(getStatus() == SessionStatus.DIRTY ? SessionListener.DIRTY : SessionListener.SYNC);
  }

  @Override
  public SessionStatus getStatus() {
    return dirty.getAsBoolean() ? SessionStatus.DIRTY : SessionStatus.SYNC;
  }

  @Override
  public void save(Map<?, ?> options, IProgressMonitor monitor) {
    saving.accept(monitor);
  }

  @Override
  public synchronized void addSemanticResource(URI address, IProgressMonitor monitor) {
    if (isCouncil(address)) {
      super.addSemanticResource(address, monitor);
    }
  }

  @Override
  protected void doAddSemanticResource(Resource resource, ResourceSet set, Set<Resource> known) {
    if (isCouncil(resource.getURI())) {
      super.doAddSemanticResource(resource, set, known);
    }
  }

  // The reference knowledge is read-only and the same for all; Sirius need not watch it.
  private static boolean isCouncil(URI address) {
    return address != null && MusubiResource.COUNCIL_EXTENSION.equals(address.fileExtension());
  }

  @Override
  public void close(IProgressMonitor monitor) {
    TransactionalEditingDomain domain = getTransactionalEditingDomain();
    if (domain == null) {
      return;
    }
    CatalogueLink.uninstall(this, domain.getResourceSet());
    try (KeptResources kept = KeptResources.of(domain.getResourceSet())) {
      super.close(monitor);
    }
  }
}
