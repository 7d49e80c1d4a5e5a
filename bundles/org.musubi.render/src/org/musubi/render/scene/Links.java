package org.musubi.render.scene;

import java.util.Locale;
import java.util.Set;

/** Addresses that may be put into a file others open. */
final class Links {
  /** Anything else, above all what runs a script, is left out. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "file", "musubi");

  private Links() {
  }

  /** The address, or null when there is none or it must not be followed. */
  static String harmless(String address) {
    if (address == null || address.isBlank()) {
      return null;
    }
    String link = address.strip();
    int colon = link.indexOf(':');
    int other = indexOfAny(link, "/?#");
    boolean hasScheme = colon >= 0 && (other < 0 || colon < other);
    return !hasScheme || SCHEMES.contains(link.substring(0, colon).toLowerCase(Locale.ROOT)) ? link : null;
  }

  private static int indexOfAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
