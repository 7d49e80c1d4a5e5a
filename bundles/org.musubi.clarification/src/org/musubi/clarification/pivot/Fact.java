package org.musubi.clarification.pivot;

import java.util.Map;
import org.musubi.model.core.Identifiable;
import org.musubi.model.workshop.PivotDimension;

/**
 * One thing counted: a card or a value.
 *
 * @param labels its label on every dimension of its kind
 * @param value what is added up: stars of a card, value of an observation; null when missing or withheld
 * @param origin the card or observation
 * @param isRate true for shares, rates and indices, which have no meaningful sum
 */
public record Fact(Map<PivotDimension, Label> labels, Double value, Identifiable origin, boolean isRate) {
}
