package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;

/** The issues, which were chosen, and why. */
final class IssuesChapter implements Chapter {

  private static final int FINDINGS = 4;

  @Override
  public HandoverText title() {
    return HandoverText.ISSUES_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    List<HealthIssue> issues = new ArrayList<>(context.all(HealthIssue.class));
    if (issues.isEmpty()) {
      out.text(context.say(HandoverText.ISSUES_NONE));
      return;
    }
    issues.sort(Comparator.comparing((HealthIssue issue) -> issue.getStatus() != IssueStatus.PICKED)
        .thenComparing(HealthIssue::getRank, Comparator.nullsLast(Comparator.naturalOrder())));
    out.note(context.say(HandoverText.ISSUES_NOTE));
    out.table(List.of(column(context, HandoverText.COLUMN_ISSUE, 2.6), column(context, HandoverText.COLUMN_STATUS, 1),
        column(context, HandoverText.COLUMN_SCORE, 0.9), column(context, HandoverText.COLUMN_WHY, 2.6),
        column(context, HandoverText.COLUMN_FINDINGS, 3.2), column(context, HandoverText.COLUMN_PROJECTS, 1.6)),
        issues.stream().map(issue -> row(context, issue)).toList());
  }

  private static List<String> row(HandoverContext context, HealthIssue issue) {
    return List.of(HandoverContext.lines(context.name(issue), issue.getTargetGroup() == null ? ""
            : context.labelled(HandoverText.TARGET_GROUP, issue.getTargetGroup())),
        context.label(issue.getStatus()), score(context, issue), HandoverContext.text(issue.getReason()),
        findings(context, issue), context.inverse().projectsOf(issue).stream()
            .map(project -> HandoverContext.isBlank(project.getCode()) ? context.name(project) : project.getCode())
            .reduce((one, other) -> one + context.say(HandoverText.AND) + other).orElse(""));
  }

  private static String score(HandoverContext context, HealthIssue issue) {
    return issue.getScore() == null ? "" : HandoverContext.lines(context.say(HandoverText.POINTS, issue.getScore()),
        issue.getRank() == null ? "" : context.say(HandoverText.RANK, issue.getRank()));
  }

  private static String findings(HandoverContext context, HealthIssue issue) {
    List<Finding> findings = issue.getFindings();
    String shown = HandoverContext.lines(findings.stream().limit(FINDINGS)
        .map(finding -> context.say(HandoverText.ITEM, HandoverContext.isBlank(finding.getStatement())
            ? context.name(finding) : HandoverContext.text(finding.getStatement()))).toArray(String[]::new));
    return findings.size() <= FINDINGS ? shown
        : HandoverContext.lines(shown, context.say(HandoverText.MORE, findings.size() - FINDINGS));
  }
}
