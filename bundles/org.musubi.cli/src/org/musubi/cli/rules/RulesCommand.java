package org.musubi.cli.rules;

import com.google.gson.GsonBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.ExitCode;
import org.musubi.validation.Parameter;
import org.musubi.validation.Rule;
import org.musubi.validation.Severity;
import org.musubi.validation.registry.RuleRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules councils are checked by. */
@Command(name = "rules")
public final class RulesCommand extends CliCommand {

  /** Text for people, JSON for programs, settings as a file to edit for {@code validate --settings}. */
  enum ListFormat { TEXT, JSON, SETTINGS }

  private static final int WIDTH = 96;

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "id")
  private List<String> ids = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
  private String format;

  @Option(names = "--severity", paramLabel = "LEVEL", defaultValue = "hint", descriptionKey = "severity")
  private String severity;

  @Override
  public Integer call() throws CliException {
    ListFormat chosen = Choice.of(ListFormat.class, "--format", format);
    Severity least = Choice.of(Severity.class, "--severity", severity);
    List<Rule> rules = chosen().stream().filter(rule -> rule.severity().atLeast(least)).toList();
    switch (chosen) {
      case TEXT -> printText(rules);
      case JSON -> context().out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
          .toJson(Map.of("rules", rules.stream().map(RulesCommand::json).toList())));
      case SETTINGS -> printSettings(rules);
    }
    return ExitCode.DONE;
  }

  private List<Rule> chosen() throws CliException {
    List<Rule> all = RuleRegistry.load().rules();
    if (ids.isEmpty()) {
      return all;
    }
    List<Rule> chosen = new ArrayList<>();
    for (String id : ids) {
      List<Rule> matching = all.stream()
          .filter(rule -> rule.id().equalsIgnoreCase(id.strip()) || rule.family().equalsIgnoreCase(id.strip()))
          .toList();
      if (matching.isEmpty()) {
        throw new CliException(RulesText.UNKNOWN_RULE.say(id));
      }
      matching.stream().filter(rule -> !chosen.contains(rule)).forEach(chosen::add);
    }
    return chosen;
  }

  private void printText(List<Rule> rules) {
    String family = null;
    for (Rule rule : rules) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        context().print(family + " " + rule.texts().family());
      }
      context().print("  " + rule.id() + " [" + rule.severity().label() + "] " + rule.texts().title());
      WrappedText.of(rule.texts().statement(), WIDTH, "      ", "      ").forEach(context()::print);
      WrappedText.of(rule.texts().explanation(), WIDTH, "    → ", "      ").forEach(context()::print);
      for (Parameter parameter : rule.parameters()) {
        WrappedText.of(text(rule, parameter), WIDTH, "    * ", "      ").forEach(context()::print);
      }
    }
    context().say(RulesText.COUNTED.say(rules.size(), count(rules, Severity.ERROR), count(rules, Severity.WARNING),
        count(rules, Severity.HINT)));
  }

  private static String text(Rule rule, Parameter parameter) {
    return RulesText.PARAMETER.say(rule.texts().parameter(parameter.key()), parameter.key(),
        plain(parameter.defaultValue()), plain(parameter.min()), plain(parameter.max()));
  }

  private static long count(List<Rule> rules, Severity severity) {
    return rules.stream().filter(rule -> rule.severity() == severity).count();
  }

  private static Map<String, Object> json(Rule rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", rule.id());
    json.put("severity", rule.severity().key());
    json.put("family", rule.family());
    json.put("familyName", rule.texts().family());
    json.put("title", rule.texts().title());
    json.put("statement", rule.texts().statement());
    json.put("explanation", rule.texts().explanation());
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (Parameter parameter : rule.parameters()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("key", parameter.key());
      one.put("label", rule.texts().parameter(parameter.key()));
      one.put("default", number(parameter.defaultValue()));
      one.put("min", number(parameter.min()));
      one.put("max", number(parameter.max()));
      parameters.add(one);
    }
    json.put("parameters", parameters);
    return json;
  }

  private void printSettings(List<Rule> rules) {
    context().print("# " + RulesText.SETTINGS_HEAD.say());
    for (Rule rule : rules) {
      context().print("");
      context().print("# " + rule.id() + " [" + rule.severity().label() + "] " + rule.texts().title());
      context().print("#" + rule.id() + " = off");
      for (Parameter parameter : rule.parameters()) {
        context().print("# " + text(rule, parameter));
        context().print("#" + rule.id() + "." + parameter.key() + " = " + plain(parameter.defaultValue()));
      }
    }
  }

  private static BigDecimal number(double value) {
    return new BigDecimal(plain(value));
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
