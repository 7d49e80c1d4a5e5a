package org.musubi.roundtrip.compare;

/** What a comparison says about a cell. */
public enum CellState {

  /** Changed by the partner alone: can be taken. */
  TAKE,

  /** Changed by the partner and here, or by two partners in different ways: somebody has to choose. */
  CONFLICT,

  /** Differs from the model; who changed it is not known because the sheet as exported is not there. */
  ASK,

  /** Cannot be read as what the cell stands for; nothing is taken from it. */
  REFUSED,

  /** Changed by the partner and here in the same way: nothing to do. */
  SAME,

  /** Changed here alone: stays. */
  MODEL_ONLY
}
