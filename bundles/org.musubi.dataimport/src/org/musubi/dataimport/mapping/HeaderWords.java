package org.musubi.dataimport.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.musubi.dataimport.value.Plain;

/** The words by which columns are recognised, in Japanese and English. */
final class HeaderWords {

  private final Map<String, ColumnRole> roles = new HashMap<>();

  HeaderWords() {
    ResourceBundle words = ResourceBundle.getBundle("org.musubi.dataimport.mapping.headers", Locale.ROOT,
        HeaderWords.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (ColumnRole role : ColumnRole.values()) {
      if (words.containsKey(role.name())) {
        for (String word : words.getString(role.name()).split("\\|")) {
          roles.put(Plain.letters(word), role);
        }
      }
    }
  }

  /** The role a header names; a remark in brackets behind it, such as 値(%), makes no difference. */
  Optional<ColumnRole> role(String header) {
    ColumnRole role = roles.get(Plain.letters(header));
    if (role == null) {
      String bare = Plain.of(header).replaceAll("[((\\[【].*$", "");
      role = roles.get(Plain.letters(bare));
    }
    return Optional.ofNullable(role);
  }
}
