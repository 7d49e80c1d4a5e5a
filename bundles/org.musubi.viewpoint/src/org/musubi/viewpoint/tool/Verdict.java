package org.musubi.viewpoint.tool;

import java.util.Objects;

/**
 * Whether something may be done.
 *
 * @param allowed whether it may
 * @param reason sentence for the user why not; empty when it is allowed
 */
public record Verdict(boolean allowed, String reason) {
  /** It may be done. */
  public static final Verdict YES = new Verdict(true, "");

  public Verdict {
    Objects.requireNonNull(reason);
  }

  /** It may not be done. */
  public static Verdict no(String reason) {
    return new Verdict(false, reason);
  }

  /** @throws ToolException with the reason when it may not be done */
  public void orThrow() {
    if (!allowed) {
      throw new ToolException(reason);
    }
  }
}
