package org.musubi.viewpoint.load;

/**
 * Something in a specification that is wrong or that this runtime does not do.
 *
 * @param path where: the name path of the element, such as {@code //@ownedViewpoints[name='V']}
 * @param line line in the file, 0 = unknown
 * @param message a sentence: what is wrong and what to do
 */
public record SpecificationProblem(String path, int line, String message) {
  /** Path, line and message in one line. */
  public String sentence() {
    return line > 0 ? LoadMessage.AT_LINE.with(path, line, message) : LoadMessage.AT.with(path, message);
  }
}
