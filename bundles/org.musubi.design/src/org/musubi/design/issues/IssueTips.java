package org.musubi.design.issues;

import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Sentences;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;

/** Issues, causes and findings in words: labels and tooltips with the figures that matter. */
public final class IssueTips {

  private IssueTips() {
  }

  public static String of(HealthIssue issue) {
    return new Lines()
        .add(Figures.codeAndName(issue))
        .add(issue.getStatement())
        .add(IssueText.TARGET_GROUP.with(), issue.getTargetGroup())
        .add(IssueText.SIZE.with(), issue.getSize())
        .add(IssueText.SCORE.with(), scores(issue))
        .add(IssueText.RANK.with(), issue.getRank() == null ? "" : IssueText.RANKED.with(issue.getRank(), score(issue)))
        .add(IssueText.STATUS.with(), IssueText.label(issue.getStatus()))
        .add(IssueText.REASON.with(), issue.getReason())
        .add(IssueText.INDICATOR.with(), Figures.name(issue.getLeadIndicator()))
        .toString();
  }

  /** {@code 重要度 5・緊急度 4・実現可能性 4・連携 5}; a dash for a score nobody has given. */
  public static String scores(HealthIssue issue) {
    return IssueText.SCORES.with(figure(issue.getSeverity()), figure(issue.getUrgency()),
        figure(issue.getFeasibility()), figure(issue.getCooperation()));
  }

  private static String figure(Integer score) {
    return score == null ? Figures.MISSING : score.toString();
  }

  private static String score(HealthIssue issue) {
    return issue.getScore() == null ? Figures.MISSING : Decimals.format(issue.getScore(), 1);
  }

  /** {@code 第1位 91点}; empty while an issue has no score. */
  public static String rank(HealthIssue issue) {
    return issue.getRank() == null ? "" : IssueText.RANKED.with(issue.getRank(), score(issue));
  }

  /** The sign ○, △ or × for what a council can change, before the cause. */
  public static String label(Cause cause) {
    String sign = cause.getChangeable() == null ? "" : IssueText.label(cause.getChangeable()) + " ";
    return sign + (cause.getText() == null ? "" : cause.getText());
  }

  public static String of(Cause cause) {
    return new Lines()
        .add(cause.getText())
        .add(IssueText.KIND.with(), IssueText.label(cause.getKind()))
        .add(IssueText.CHANGEABLE.with(), IssueText.label(cause.getChangeable()))
        .add(IssueText.EVIDENCE.with(),
            cause.getFindings().stream().map(Figures::codeAndName).collect(Collectors.joining("、")))
        .toString();
  }

  /** {@code [数] 被扶養者の特定健診}: a letter for what a finding rests on, readable without colours. */
  public static String label(Finding finding) {
    String name = Figures.name(finding);
    return IssueText.label(finding.getKind()) + " "
        + (name.isEmpty() && finding.getStatement() != null ? finding.getStatement() : name);
  }

  public static String of(Finding finding) {
    Lines lines = new Lines().add(Figures.codeAndName(finding)).add(finding.getStatement());
    finding.getEvidence().forEach(value -> lines.add(IssueText.FIGURES.with(), label(value)));
    finding.getDocuments().forEach(document -> lines.add(IssueText.EVIDENCE.with(), Figures.name(document)));
    return lines.toString();
  }

  /** {@code みどり圏域 2023: 19.4%}. */
  public static String label(Observation value) {
    if (value == null || value.eIsProxy()) {
      return "";
    }
    Indicator indicator = value.getIndicator();
    String figure = value.isSuppressed() ? "x"
        : Figures.plain(value.getValue(), indicator == null || indicator.eIsProxy() ? null : indicator.getUnit());
    String year = value.getYear() == null ? "" : " " + value.getYear();
    return Figures.name(value.getArea()) + year + (Sentences.isJapanese() ? ":" : ": ") + figure;
  }

  public static String of(Observation value) {
    return new Lines().add(value.eIsProxy() ? "" : Figures.name(value.getIndicator())).add(label(value))
        .add(value.eIsProxy() ? "" : value.getRemark()).toString();
  }
}
