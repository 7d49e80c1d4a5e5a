package org.musubi.validation;

import java.util.List;

/** Brings several rules at once to the extension point {@code org.musubi.validation.rules}. */
public interface RuleProvider {

  List<Rule> rules();
}
