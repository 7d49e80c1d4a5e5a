package org.musubi.cycle.text;

import org.eclipse.emf.ecore.EClass;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;

/** Consecutive codes of one kind, so that many elements are numbered with one look at the model. */
public final class CodeSequence {

  private final CouncilModel model;
  private final EClass kind;
  private int number;

  public CodeSequence(CouncilModel model, EClass kind) {
    this.model = model;
    this.kind = kind;
  }

  /** The next free code. */
  public String next() {
    if (number == 0) {
      String first = Codes.next(model, kind);
      number = Integer.parseInt(first.substring(first.lastIndexOf('-') + 1));
      return first;
    }
    return Codes.code(Codes.sign(kind).orElseThrow(), ++number);
  }
}
