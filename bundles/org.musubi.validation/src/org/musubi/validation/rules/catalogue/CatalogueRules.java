package org.musubi.validation.rules.catalogue;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about project examples and what is made of them. */
public final class CatalogueRules {

  private CatalogueRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(
        new TemplateUsedWithoutTargets(),
        new TemplateChangedSinceUse(),
        new TemplateWithoutIndicators());
  }
}
