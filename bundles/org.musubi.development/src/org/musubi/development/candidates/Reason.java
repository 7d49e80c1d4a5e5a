package org.musubi.development.candidates;

/**
 * One part of a score with its reason.
 *
 * @param points weight times match, not rounded
 * @param text why, in the language of the default locale
 */
public record Reason(ScorePart part, double points, String text) {
}
