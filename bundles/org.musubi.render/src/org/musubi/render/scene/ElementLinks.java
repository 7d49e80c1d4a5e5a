package org.musubi.render.scene;

import org.musubi.viewpoint.view.ElementView;

/** Says where a click on an element of a figure leads to. */
@FunctionalInterface
public interface ElementLinks {
  /** Nothing leads anywhere. */
  ElementLinks NONE = element -> null;

  /** @return an address ({@code https:…}, {@code #…} or a relative one), null = none */
  String linkOf(ElementView element);
}
