package org.musubi.workbench.forms.parts;

import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.spec.SpecialPart;

/** Makes the parts that are drawn for their purpose. */
public final class SpecialParts {

  private SpecialParts() {
  }

  public static PagePart create(FormContext context, SpecialPart kind) {
    return switch (kind) {
      case TRACE -> new TracePart(context);
      case LOGIC_STAGES -> new LogicStagesPart(context);
      case CHECKLIST_ANSWERS -> new ChecklistPart(context);
      case CHECKLIST_SCORES -> new ChecklistScoresPart(context);
      case EVALUATION_SUMMARY -> new SummaryPart(context);
      case BRAINWRITING_GRID -> new BrainwritingPart(context);
      case MEASURE_COURSE -> new MeasureCoursePart(context);
    };
  }
}
