package org.musubi.workbench.session;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** One user action that has already been carried out, as recorded; undo and redo apply it backwards and forwards. */
final class ModelChange extends AbstractCommand {

  private final ChangeDescription description;
  private final List<SideStep> sideSteps;
  private final List<?> affected;

  /** @param sideSteps what the action changed beside the model, in order */
  ModelChange(String label, ChangeDescription description, List<SideStep> sideSteps, Collection<?> affected) {
    super(label);
    this.description = description;
    this.sideSteps = List.copyOf(sideSteps);
    this.affected = List.copyOf(affected);
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  /** Nothing left to do: the change was recorded while it happened. */
  @Override
  public void execute() {
  }

  @Override
  public void undo() {
    description.applyAndReverse();
    sideSteps.reversed().forEach(SideStep::undo);
  }

  @Override
  public void redo() {
    description.applyAndReverse();
    sideSteps.forEach(SideStep::redo);
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return affected;
  }
}
