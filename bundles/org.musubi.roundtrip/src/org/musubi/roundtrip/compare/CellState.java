package org.musubi.roundtrip.compare;

/** What a comparison says about a cell. */
public enum CellState {

  /** Changed by the partner alone: can be taken. */
  TAKE,

  /** Changed by the partner and here, or by two partners in different ways: somebody has to choose. */
  CONFLICT,

  /**
   * Has to be confirmed: differs from the model, but who changed it is not known because the sheet as exported is not
   * there; or a name by which the row is known was changed.
   */
  ASK,

  /** Cannot be read as what the cell stands for; nothing is taken from it. */
  REFUSED,

  /** Changed by the partner and here in the same way: nothing to do. */
  SAME,

  /** Changed here alone: stays. */
  MODEL_ONLY
}
