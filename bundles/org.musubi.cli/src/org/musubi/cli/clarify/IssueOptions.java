package org.musubi.cli.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.findings.FindingMaker;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliException;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;

/** Carries out the options that make and judge issues. */
final class IssueOptions {

  private final IssueAnalysis analysis;
  private final FindingMaker maker;

  IssueOptions(IssueAnalysis analysis, FindingMaker maker) {
    this.analysis = analysis;
    this.maker = maker;
  }

  /** {@code NAME=FINDING,FINDING}. */
  void make(String text) throws CliException {
    int equals = text.lastIndexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new CliException(ClarifyText.WRONG_ISSUE.say(text));
    }
    List<Finding> findings = new ArrayList<>();
    for (String code : text.substring(equals + 1).split(",")) {
      findings.add(find(analysis.getFindings(), code.strip(), ClarifyText.UNKNOWN_FINDING));
    }
    maker.issueFrom(analysis, findings).setName(text.substring(0, equals).strip());
  }

  void field(String text) throws CliException {
    assign("--field", text, (issue, value) -> issue.setField(value),
        value -> Choice.of(HealthField.class, "--field", value));
  }

  void targetGroup(String text) throws CliException {
    assign("--target-group", text, HealthIssue::setTargetGroup, value -> value);
  }

  void status(String text, IssueStatus status) throws CliException {
    int colon = text.indexOf(':');
    HealthIssue issue = issue((colon < 0 ? text : text.substring(0, colon)).strip());
    issue.setStatus(status);
    if (colon >= 0) {
      issue.setReason(text.substring(colon + 1).strip());
    }
  }

  /** {@code ISSUE=5,4,4,5}: points in the order of the criteria. */
  void score(String text) throws CliException {
    List<PriorityScores.Criterion> criteria = PriorityScores.criteria(analysis);
    String order = criteria.stream().map(criterion -> MusubiLabels.of(criterion.kind()))
        .collect(Collectors.joining(","));
    int equals = text.indexOf('=');
    String[] points = equals < 0 ? new String[0] : text.substring(equals + 1).split(",");
    if (points.length != criteria.size()) {
      throw new CliException(ClarifyText.WRONG_POINTS.say(text, order));
    }
    HealthIssue issue = issue(text.substring(0, equals).strip());
    for (int i = 0; i < points.length; i++) {
      Analyses.setPoints(issue, criteria.get(i), points(points[i].strip(), criteria.get(i), text, order));
    }
  }

  private static Integer points(String typed, PriorityScores.Criterion criterion, String text, String order)
      throws CliException {
    if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > criterion.max()) {
      throw new CliException(ClarifyText.WRONG_POINTS.say(text, order));
    }
    return Integer.valueOf(typed);
  }

  /** Reads a value of an option. */
  private interface Reader<T> {
    T read(String value) throws CliException;
  }

  private <T> void assign(String option, String text, BiConsumer<HealthIssue, T> write, Reader<T> reader)
      throws CliException {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new CliException(ClarifyText.WRONG_ASSIGNMENT.say(option, text));
    }
    write.accept(issue(text.substring(0, equals).strip()), reader.read(text.substring(equals + 1).strip()));
  }

  private HealthIssue issue(String code) throws CliException {
    return find(analysis.getIssues(), code, ClarifyText.UNKNOWN_ISSUE);
  }

  private static <T extends NamedElement> T find(List<T> elements, String code, ClarifyText unknown)
      throws CliException {
    return elements.stream()
        .filter(element -> Codes.comparable(element.getCode()).equals(Codes.comparable(code)))
        .findFirst()
        .orElseThrow(() -> new CliException(unknown.say(code,
            elements.stream().map(NamedElement::getCode).collect(Collectors.joining(", ")))));
  }
}
