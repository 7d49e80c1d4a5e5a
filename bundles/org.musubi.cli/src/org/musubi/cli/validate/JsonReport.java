package org.musubi.cli.validate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.validation.Severity;

/**
 * Findings as JSON: {@code {"today", "files": [{"file", "readable", "elements", "errors", "warnings", "hints",
 * "problems": [{"rule", "severity", "title", "message", "element": {"id", "class", "label", "path"}, "feature",
 * "line"}]}]}}.
 */
final class JsonReport {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private JsonReport() {
  }

  static String of(List<Report> reports, Severity shown, LocalDate today, Path folder) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("today", today.toString());
    List<Map<String, Object>> files = new ArrayList<>();
    for (Report report : reports) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("file", Locations.readable(report.file(), folder));
      file.put("readable", report.readable());
      file.put("elements", report.elements());
      file.put("errors", report.count(Severity.ERROR));
      file.put("warnings", report.count(Severity.WARNING));
      file.put("hints", report.count(Severity.HINT));
      file.put("problems", report.atLeast(shown).stream().map(JsonReport::problem).toList());
      files.add(file);
    }
    all.put("files", files);
    return GSON.toJson(all);
  }

  private static Map<String, Object> problem(Finding finding) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("rule", finding.ruleId());
    problem.put("severity", finding.severityKey());
    problem.put("title", finding.rule() == null
        ? ValidateText.STRUCTURE_TITLE.say() : finding.rule().texts().title());
    problem.put("message", finding.message());
    problem.put("element", element(finding));
    problem.put("feature", finding.feature() == null ? null : finding.feature().getName());
    problem.put("line", finding.line() == 0 ? null : finding.line());
    return problem;
  }

  private static Map<String, Object> element(Finding finding) {
    if (finding.elementId() == null && finding.element() == null) {
      return null;
    }
    Map<String, Object> element = new LinkedHashMap<>();
    element.put("id", finding.elementId());
    element.put("class", finding.elementClass());
    element.put("label", finding.element() == null ? null : MusubiLabels.ofElement(finding.element()));
    element.put("path", finding.path());
    return element;
  }
}
