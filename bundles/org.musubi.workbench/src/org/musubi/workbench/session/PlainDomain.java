package org.musubi.workbench.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** The editing domain of councils unless an edition brings another one: its own history, without transactions. */
final class PlainDomain implements CouncilDomain {

  private final BasicCommandStack commands = new BasicCommandStack();
  private final AdapterFactoryEditingDomain domain;
  private final ActionRecorder recorder;
  private final CouncilDomainListener listener;
  private final List<SideStep> sideSteps = new ArrayList<>();
  private boolean recording;

  PlainDomain(Resource council, AdapterFactory adapterFactory, CouncilDomainListener listener) {
    this.listener = listener;
    this.domain = new AdapterFactoryEditingDomain(adapterFactory, commands, council.getResourceSet());
    this.recorder = new ActionRecorder(council);
    commands.addCommandStackListener(event -> listener.changed(true));
  }

  @Override
  public AdapterFactoryEditingDomain editingDomain() {
    return domain;
  }

  @Override
  public void carryOut(String label, Runnable action) {
    if (recording) {
      action.run();
      return;
    }
    recorder.begin();
    sideSteps.clear();
    recording = true;
    boolean done = false;
    try {
      action.run();
      listener.completing();
      done = true;
    } finally {
      recording = false;
      ChangeDescription description = recorder.finish(LocalDate.now());
      if (!done) {
        description.apply();
        sideSteps.reversed().forEach(SideStep::undo);
      } else if (!recorder.isEmpty() || !sideSteps.isEmpty()) {
        commands.execute(new ModelChange(label, description, sideSteps, recorder.touched()));
      }
    }
  }

  @Override
  public void noteSideStep(SideStep step) {
    if (recording) {
      sideSteps.add(step);
    }
  }

  @Override
  public boolean isChanging() {
    return recording;
  }

  @Override
  public boolean canUndo() {
    return commands.canUndo();
  }

  @Override
  public boolean canRedo() {
    return commands.canRedo();
  }

  @Override
  public String undoLabel() {
    return label(commands.getUndoCommand());
  }

  @Override
  public String redoLabel() {
    return label(commands.getRedoCommand());
  }

  @Override
  public void undo() {
    if (commands.canUndo()) {
      commands.undo();
    }
  }

  @Override
  public void redo() {
    if (commands.canRedo()) {
      commands.redo();
    }
  }

  @Override
  public boolean isSaveNeeded() {
    return commands.isSaveNeeded();
  }

  @Override
  public void saveIsDone() {
    commands.saveIsDone();
  }

  @Override
  public void dispose() {
    commands.flush();
    recorder.dispose();
  }

  private static String label(Command command) {
    return command == null || command.getLabel() == null ? "" : command.getLabel();
  }
}
