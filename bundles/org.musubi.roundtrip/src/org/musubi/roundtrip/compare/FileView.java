package org.musubi.roundtrip.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A returned file while it is compared.
 *
 * @param placeholder what stands in a public sheet for a name that was taken out, null in other sheets
 */
record FileView(String name, String partner, String placeholder, List<String> notes) {

  FileView(String name, String partner, String placeholder) {
    this(name, partner, placeholder, new ArrayList<>());
  }

  void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }
}
