package org.musubi.cli.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliText;
import org.musubi.validation.Severity;

/** Findings as lines for people: the findings are the result, how many there are is said beside it. */
final class TextReport {

  private final CliContext context;
  private final ReportTarget target;
  private final Severity shown;
  private final boolean explain;

  TextReport(CliContext context, ReportTarget target, Severity shown, boolean explain) {
    this.context = context;
    this.target = target;
    this.shown = shown;
    this.explain = explain;
  }

  void write(Report report) {
    if (!report.readable()) {
      report.findings().forEach(finding -> context.say(finding.message()));
      if (report.findings().size() > 1) {
        context.say(CliText.FOUND.say(report.file(), report.findings().size()));
      }
      return;
    }
    if (report.findings().isEmpty()) {
      target.line(CliText.SOUND.say(report.file(), report.elements()));
      return;
    }
    List<Finding> visible = report.atLeast(shown);
    Set<String> explained = new HashSet<>();
    for (Finding finding : visible) {
      target.line(line(finding));
      if (explain && finding.rule() != null && explained.add(finding.ruleId())) {
        target.line(ValidateText.WHAT_TO_DO.say(finding.rule().texts().explanation()));
      }
    }
    sayHowMany(report, visible.size());
  }

  /** What is wrong with the file speaks for itself; a rule has a number to look it up. */
  private static String line(Finding finding) {
    return finding.rule() == null ? finding.message()
        : ValidateText.PROBLEM.say(finding.severity().label(), finding.ruleId(), finding.message());
  }

  private void sayHowMany(Report report, int visible) {
    int hidden = report.findings().size() - visible;
    if (report.findings().stream().allMatch(finding -> finding.rule() == null)) {
      if (report.findings().size() > 1) {
        context.say(CliText.FOUND.say(report.file(), report.findings().size()));
      }
      return;
    }
    if (report.findings().size() > 1 || hidden > 0) {
      context.say(ValidateText.COUNTED.say(report.file(), report.count(Severity.ERROR),
          report.count(Severity.WARNING), report.count(Severity.HINT)));
    }
    if (hidden > 0) {
      context.say(ValidateText.NOT_SHOWN.say(hidden, "--severity "
          + (report.atLeast(Severity.WARNING).size() > visible ? "warning" : "hint")));
    }
  }
}
