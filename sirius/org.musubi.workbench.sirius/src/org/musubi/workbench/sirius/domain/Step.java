package org.musubi.workbench.sirius.domain;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.transaction.TransactionChangeDescription;
import org.musubi.workbench.session.SideStep;

/** What is known of one step of the history beside what its operation takes back and does again by itself. */
final class Step {

  /** A transaction was committed, even if nothing came of it. */
  boolean committed;
  /** Something that is saved was changed by the transactions that are over, or by the present one. */
  boolean saved;
  /** What was changed and can be taken back, as long as the operation is running. */
  final List<TransactionChangeDescription> recorded = new ArrayList<>();
  /** The operation has begun to take back what it did. */
  boolean takenBack;
  /** The council itself was changed. */
  boolean model;
  /** How many side steps there were when the present transaction began. */
  int before;
  final List<SideStep> sides = new ArrayList<>();
  /** What was changed while the step was reported; taken back before the operation, done again after it. */
  final List<TransactionChangeDescription> appended = new ArrayList<>();

  boolean isUndoable() {
    return saved && !recorded.isEmpty() || !sides.isEmpty();
  }

  /** Whether listeners of the council have to hear of it. */
  boolean isOfModel() {
    return model || !sides.isEmpty();
  }

  /** True when the operation alone is all there is to know. */
  boolean isPlain() {
    return sides.isEmpty() && appended.isEmpty();
  }

  void undoSides(int from) {
    List<SideStep> taken = sides.subList(from, sides.size());
    List.copyOf(taken).reversed().forEach(SideStep::undo);
    taken.clear();
  }
}
