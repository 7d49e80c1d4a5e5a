package org.musubi.design.scenario;

/**
 * Whether a tool may be used.
 *
 * @param allowed whether it may
 * @param reason why not, for the user; empty when it is allowed or the runtime does not tell
 */
public record Verdict(boolean allowed, String reason) {

  public static final Verdict YES = new Verdict(true, "");
}
