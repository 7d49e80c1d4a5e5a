package org.musubi.workbench.saving;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.musubi.model.council.CouncilPackage;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.session.CouncilSession;

/** The file of a council as something the workbench can save; all editors of the council share it. */
public final class CouncilSaveable extends Saveable {

  private final CouncilSession session;

  public CouncilSaveable(CouncilSession session) {
    this.session = session;
  }

  @Override
  public String getName() {
    return session.file().getFileName().toString();
  }

  @Override
  public String getToolTipText() {
    return session.file().toString();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.descriptor(CouncilPackage.Literals.COUNCIL_MODEL);
  }

  @Override
  public boolean isDirty() {
    return session.isDirty();
  }

  /** Writes the file; the message of the exception is one sentence for the user. */
  @Override
  public void doSave(IProgressMonitor monitor) throws CoreException {
    try {
      session.save(monitor);
    } catch (CouncilFileException failed) {
      throw new CoreException(Status.error(failed.getLocalizedMessage(), failed));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CouncilSaveable saveable && saveable.session == session;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(session);
  }
}
