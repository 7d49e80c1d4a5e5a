package org.musubi.design.partnership;

import org.musubi.design.text.Figures;
import org.musubi.design.text.Words;
import org.musubi.model.stakeholders.Relationship;

/** What is written on a tie between two organisations. */
public final class TieLabels {

  private static final int REASON_LENGTH = 24;

  private TieLabels() {
  }

  public static String kind(Relationship tie) {
    return Words.label(tie.getKind());
  }

  /** What the tie is about; its kind while nobody has written that. */
  public static String reason(Relationship tie) {
    String reason = Words.shortened(tie.getReason(), REASON_LENGTH);
    return reason.isEmpty() ? kind(tie) : reason;
  }

  /** The kind and since when; the kind alone when the year is not known. */
  public static String since(Relationship tie) {
    return tie.getSince() == null ? kind(tie)
        : kind(tie) + "\n" + PartnershipText.SINCE.with(Figures.year(tie.getSince()));
  }
}
