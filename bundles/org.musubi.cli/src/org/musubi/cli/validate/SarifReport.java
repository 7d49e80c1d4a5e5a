package org.musubi.cli.validate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.musubi.cli.command.CliContext;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.persistence.FileProblem;
import org.musubi.validation.Parameter;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;

/** Findings as SARIF 2.1.0, the format tools exchange results of checks in (OASIS standard). */
final class SarifReport {

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "musubiElementRule/v1";

  private final CliContext context;
  private final RuleSettings settings;
  private final List<Map<String, Object>> rules = new ArrayList<>();
  private final Map<String, Integer> indexes = new TreeMap<>();

  /**
   * @param checked the rules that were looked for
   */
  SarifReport(CliContext context, List<Rule> checked, RuleSettings settings) {
    this.context = context;
    this.settings = settings;
    for (FileProblem.Kind kind : FileProblem.Kind.values()) {
      add(Finding.FILE + kind.name(), structureRule(kind));
    }
    checked.forEach(rule -> add(rule.id(), rule(rule)));
  }

  private void add(String id, Map<String, Object> description) {
    indexes.put(id, rules.size());
    rules.add(description);
  }

  String of(List<Report> reports, Severity shown) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("invocations", List.of(invocation(reports)));
    run.put("artifacts", reports.stream().map(this::artifact).toList());
    List<Map<String, Object>> results = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      if (report.readable()) {
        int artifact = i;
        report.atLeast(shown).forEach(finding -> results.add(result(finding, report, artifact)));
      }
    }
    run.put("results", results);
    run.put("columnKind", "utf16CodeUnits");
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return GSON.toJson(log);
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Musubi");
    driver.put("language", context.locale().getLanguage().equals("ja") ? "ja" : "en");
    driver.put("rules", rules);
    return driver;
  }

  private Map<String, Object> rule(Rule rule) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", rule.id());
    description.put("name", rule.getClass().getSimpleName());
    description.put("shortDescription", text(rule.texts().title()));
    description.put("fullDescription", text(rule.texts().statement()));
    description.put("help", text(rule.texts().explanation()));
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("enabled", settings.isOn(rule));
    configuration.put("level", level(rule.severity()));
    if (!rule.parameters().isEmpty()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Parameter parameter : rule.parameters()) {
        values.put(parameter.key(), settings.threshold(rule, parameter.key()));
      }
      configuration.put("parameters", values);
    }
    description.put("defaultConfiguration", configuration);
    description.put("properties", Map.of("tags", List.of(rule.family(), rule.texts().family())));
    return description;
  }

  private static Map<String, Object> structureRule(FileProblem.Kind kind) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", Finding.FILE + kind.name());
    description.put("shortDescription", text(ValidateText.STRUCTURE_TITLE.say()));
    description.put("fullDescription", text(ValidateText.STRUCTURE_STATEMENT.say()));
    description.put("defaultConfiguration", Map.of("level", "error"));
    return description;
  }

  private Map<String, Object> result(Finding finding, Report report, int artifact) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.ruleId());
    result.put("ruleIndex", indexes.get(finding.ruleId()));
    result.put("level", level(finding.severity()));
    result.put("message", text(finding.message()));
    result.put("locations", List.of(location(finding, report, artifact)));
    result.put("partialFingerprints", Map.of(FINGERPRINT, fingerprint(finding)));
    return result;
  }

  private Map<String, Object> location(Finding finding, Report report, int artifact) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", Locations.uri(report.file(), context.folder()), "index", artifact));
    if (finding.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", finding.line());
      if (finding.column() > 0) {
        region.put("startColumn", finding.column());
      }
      place.put("region", region);
    }
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", place);
    if (finding.element() != null) {
      Map<String, Object> element = new LinkedHashMap<>();
      element.put("name", MusubiLabels.ofElement(finding.element()));
      element.put("fullyQualifiedName", String.join(" / ", finding.path()));
      element.put("kind", "element");
      element.put("properties", elementProperties(finding));
      location.put("logicalLocations", List.of(element));
    }
    return location;
  }

  private static Map<String, Object> elementProperties(Finding finding) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", finding.elementId());
    properties.put("class", finding.elementClass());
    if (finding.feature() != null) {
      properties.put("feature", finding.feature().getName());
    }
    return properties;
  }

  private Map<String, Object> artifact(Report report) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("location", Map.of("uri", Locations.uri(report.file(), context.folder())));
    artifact.put("mimeType", "application/xml");
    artifact.put("encoding", "UTF-8");
    return artifact;
  }

  /** A file that cannot be read is a failure of the run, not a result of it. */
  private Map<String, Object> invocation(List<Report> reports) {
    List<Map<String, Object>> notifications = new ArrayList<>();
    for (Report report : reports) {
      if (!report.readable()) {
        for (Finding finding : report.findings()) {
          Map<String, Object> notification = new LinkedHashMap<>();
          notification.put("level", "error");
          notification.put("message", text(finding.message()));
          notification.put("locations", List.of(location(finding, report, reports.indexOf(report))));
          notifications.add(notification);
        }
      }
    }
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", notifications.isEmpty());
    if (!notifications.isEmpty()) {
      invocation.put("toolExecutionNotifications", notifications);
    }
    return invocation;
  }

  /** The same finding gets the same fingerprint in every run, wherever the element moves. */
  private static String fingerprint(Finding finding) {
    String what = finding.ruleId() + "\n" + finding.elementId() + "\n"
        + (finding.feature() == null ? "" : finding.feature().getName());
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }
}
