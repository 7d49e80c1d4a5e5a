package org.musubi.handover.document;

/**
 * A headline; those of level 1 and 2 are in the table of contents.
 *
 * @param level 1 to 3
 */
public record Heading(int level, String text) implements Block {

  public Heading {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("Not a level of a heading: " + level);
    }
  }
}
