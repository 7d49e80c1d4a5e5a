package org.musubi.handover;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;

/**
 * What is to be handed over.
 *
 * @param model the council; the calculations of {@code org.musubi.analysis} must be registered
 * @param year the fiscal year handed over; its meetings, projects and evaluation are told, its follower is planned
 * @param publicVariant leaves out names, contact data, notes and where papers are kept
 * @param madeOn the day the document is made; what is due before is late
 * @param locale language of the document: Japanese, else English
 */
public record HandoverRequest(CouncilModel model, FiscalYear year, boolean publicVariant, LocalDate madeOn,
    Locale locale) {

  public HandoverRequest {
    Objects.requireNonNull(model);
    Objects.requireNonNull(year);
    Objects.requireNonNull(madeOn);
    Objects.requireNonNull(locale);
  }
}
