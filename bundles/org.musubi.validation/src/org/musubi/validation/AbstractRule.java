package org.musubi.validation;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/**
 * A rule with its texts in the files {@code rules.properties} (English) and {@code rules_ja.properties} (Japanese)
 * beside its class.
 */
public abstract class AbstractRule implements Rule {

  private final String id;
  private final Severity severity;
  private final Set<EClass> subjects;

  protected AbstractRule(String id, Severity severity, EClass... subjects) {
    this.id = id;
    this.severity = severity;
    this.subjects = Set.of(subjects);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final Set<EClass> subjects() {
    return subjects;
  }

  @Override
  public final RuleTexts texts() {
    return RuleTexts.of(this, id);
  }

  /** A fix labelled with the text {@code <ID>.fix.<key>}; in it {@code {0}}, {@code {1}} … are the arguments. */
  protected final QuickFix fix(String key, Runnable change, Object... arguments) {
    return new QuickFix(texts().fix(key, arguments), change);
  }

  @Override
  public String toString() {
    return id;
  }
}
