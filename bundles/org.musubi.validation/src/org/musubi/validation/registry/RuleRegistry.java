package org.musubi.validation.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.musubi.validation.Parameter;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleProvider;

/** All rules there are: ours first, then those other bundles bring to {@code org.musubi.validation.rules}. */
public final class RuleRegistry {

  /** Where rules are contributed; see its schema. */
  public static final String EXTENSION_POINT = "org.musubi.validation.rules";

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private RuleRegistry() {
  }

  /** Reads the contributions; in plain Java, without an extension registry, the rules of this bundle. */
  public static RuleRegistry load() {
    RuleRegistry result = new RuleRegistry();
    IExtensionRegistry extensions = RegistryFactory.getRegistry();
    if (extensions == null) {
      new BuiltInRules().rules().forEach(rule -> result.rules.put(rule.id(), rule));
    } else {
      List<IConfigurationElement> elements =
          new ArrayList<>(List.of(extensions.getConfigurationElementsFor(EXTENSION_POINT)));
      // A fragment counts as its host, so the class tells our own rules, which come first.
      String own = BuiltInRules.class.getName();
      elements.sort(Comparator
          .comparing((IConfigurationElement element) -> !own.equals(element.getAttribute("class")))
          .thenComparing(element -> element.getContributor().getName()));
      elements.forEach(result::contribute);
    }
    return result;
  }

  /** All rules: ours in the order of domain.md 5.12, then others by bundle. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule of an id; case makes no difference. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id.strip().toUpperCase(Locale.ROOT)));
  }

  /** The rules by family, both in order. */
  public Map<String, List<Rule>> families() {
    Map<String, List<Rule>> families = new LinkedHashMap<>();
    rules.values().forEach(rule -> families.computeIfAbsent(rule.family(), none -> new ArrayList<>()).add(rule));
    return families;
  }

  private void contribute(IConfigurationElement element) {
    String contributor = element.getContributor().getName();
    try {
      switch (element.createExecutableExtension("class")) {
        case Rule rule -> add(rule, contributor);
        case RuleProvider provider -> provider.rules().forEach(rule -> add(rule, contributor));
        default -> complain(contributor, element.getAttribute("class") + " is no rule and no provider of rules", null);
      }
    } catch (CoreException | RuntimeException | LinkageError e) {
      // One broken contribution must not take the others with it.
      complain(contributor, element.getAttribute("class") + " could not be loaded", e);
    }
  }

  private void add(Rule rule, String contributor) {
    if (!rule.id().matches("[A-Z][A-Z0-9]*-[0-9]+")) {
      complain(contributor, "the id " + rule.id() + " is not of the form ABC-01", null);
    } else if (rules.containsKey(rule.id())) {
      complain(contributor, "there is a rule " + rule.id() + " already", null);
    } else {
      try {
        rule.texts().title();
        rule.texts().statement();
        rule.texts().explanation();
        rule.parameters().stream().map(Parameter::key).forEach(rule.texts()::parameter);
        rules.put(rule.id(), rule);
      } catch (MissingResourceException e) {
        complain(contributor, "rule " + rule.id() + " lacks the text " + e.getKey(), e);
      }
    }
  }

  private static void complain(String contributor, String message, Throwable cause) {
    ILog.get().error("Rules of " + contributor + ": " + message, cause);
  }
}
