package org.musubi.handover.document;

import java.util.List;

/** A list. */
public record Bullets(List<String> items) implements Block {

  public Bullets {
    items = List.copyOf(items);
  }
}
