package org.musubi.analysis.diagnosis;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistQuestion;

/** What to do next about an item of the checklist; the words are ours, like the items (domain.md 1.6). */
public final class Advice {

  private static final String BUNDLE = "org.musubi.analysis.diagnosis.advice";

  private Advice() {
  }

  /**
   * The advice for an item.
   *
   * @param locale Japanese gets Japanese, every other language English
   * @return its own description for items of the council, empty when there is none
   */
  public static Optional<String> of(ChecklistQuestion question, Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Advice.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String code = question.getCode();
    boolean own = question.eContainer() instanceof Checklist;
    if (!own && code != null && bundle.containsKey(code)) {
      return Optional.of(bundle.getString(code));
    }
    return Optional.ofNullable(question.getDescription()).filter(text -> !text.isBlank());
  }
}
