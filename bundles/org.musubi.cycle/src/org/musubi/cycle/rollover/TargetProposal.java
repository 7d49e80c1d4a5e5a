package org.musubi.cycle.rollover;

import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/**
 * A proposal for the target of a measure; it changes nothing until somebody accepts it.
 *
 * @param measure the measure
 * @param baseline the value the new target starts from, the actual value of the ended year
 * @param baselineYear the ended year
 * @param target proposed target value
 * @param targetYear fiscal year in which it is to be reached
 * @param reason why it is proposed and how it was computed, one or two sentences
 */
public record TargetProposal(Measure measure, double baseline, FiscalYear baselineYear, double target,
    FiscalYear targetYear, String reason) {
}
