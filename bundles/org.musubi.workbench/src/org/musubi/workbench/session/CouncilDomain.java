package org.musubi.workbench.session;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/**
 * The editing domain of one open council and the history of what was done in it. An edition may bring its own by
 * the extension point {@link CouncilDomains#POINT}; {@link CouncilSession} is what everybody else uses.
 */
public interface CouncilDomain {

  /** The editing domain of the resource set the council is in. */
  AdapterFactoryEditingDomain editingDomain();

  /**
   * Carries out one user action as one step of undo, dates what it touched and calls
   * {@link CouncilDomainListener#completing()} within it. An action that changes nothing leaves no trace; one that
   * fails is taken back whole and its exception is thrown. An action within an action belongs to the outer one.
   *
   * @param label what the user did, as shown behind "Undo"
   */
  void carryOut(String label, Runnable action);

  /** Notes what the running action has just changed beside the model; outside of an action nothing is noted. */
  void noteSideStep(SideStep step);

  /** True while an action is carried out; undo and redo are none. */
  boolean isChanging();

  boolean canUndo();

  boolean canRedo();

  /** What undo would take back, empty when there is nothing. */
  String undoLabel();

  /** What redo would do again, empty when there is nothing. */
  String redoLabel();

  /** Takes the last step back if there is one. */
  void undo();

  /** Does the last step that was taken back again if there is one. */
  void redo();

  /** True unless undo and redo have led to the state in which the council was opened or saved last. */
  boolean isSaveNeeded();

  /** Remembers the present state as the saved one. */
  void saveIsDone();

  /** Forgets the history and stops listening to the model. */
  void dispose();
}
