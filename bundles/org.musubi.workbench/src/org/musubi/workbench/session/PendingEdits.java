package org.musubi.workbench.session;

/** An editor whose fields may hold text that is not in the model yet; asked for as an adapter of the editor. */
public interface PendingEdits {

  /** Puts into the model what the user has typed so far. Called before saving, undoing and closing. */
  void commit();
}
