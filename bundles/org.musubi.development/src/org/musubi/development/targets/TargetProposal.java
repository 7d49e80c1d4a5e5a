package org.musubi.development.targets;

/**
 * A target value somebody may accept, with the reason for it.
 *
 * @param value null when no value can be proposed
 * @param reason how it was found, or why there is none and what to do, in the language of the default locale
 */
public record TargetProposal(Double value, String reason) {
}
