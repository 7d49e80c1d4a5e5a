package org.musubi.clarification.table;

import java.util.List;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.core.Area;

/**
 * What is to be compared.
 *
 * @param area prefecture, secondary area or another area of the council
 * @param year western year; null for the newest one that can be compared
 */
public record ComparisonRequest(Area area, List<Topic> topics, List<ReferenceKind> references, Integer year) {

  public ComparisonRequest {
    topics = List.copyOf(topics);
    references = List.copyOf(references);
  }

  /** With nation and prefecture, of the newest year that can be compared. */
  public static ComparisonRequest of(Area area, List<Topic> topics) {
    return new ComparisonRequest(area, topics, List.of(ReferenceKind.NATION, ReferenceKind.PREFECTURE), null);
  }
}
