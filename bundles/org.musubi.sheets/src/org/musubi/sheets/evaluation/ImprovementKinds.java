package org.musubi.sheets.evaluation;

import java.util.List;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.types.CellTypes;

/** The kinds of the improvements of an item, a line each in the order of the improvements. */
final class ImprovementKinds {

  static final CellType<List<ImprovementKind>> TYPE = CellTypes.perLine(CellTypes.choice(ImprovementKind.class));

  private ImprovementKinds() {
  }

  static List<ImprovementKind> of(EvaluationItem item) {
    return ItemEdits.improvements(item).values(ImprovementAction::getKind);
  }

  /** An improvement without a kind is one that improves. */
  static void set(EvaluationItem item, List<ImprovementKind> kinds) {
    ItemEdits.improvements(item).writeValues(kinds,
        (action, kind) -> action.setKind(kind == null ? ImprovementKind.IMPROVE : kind));
  }
}
