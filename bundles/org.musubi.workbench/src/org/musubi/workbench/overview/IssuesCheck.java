package org.musubi.workbench.overview;

import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.workbench.tree.Group;

/** Are there issues that rest on findings, have a priority, and have some been picked? */
record IssuesCheck(CouncilModel model) {

  void run(Findings findings) {
    List<IssueAnalysis> analyses = model.getIssueAnalyses();
    List<HealthIssue> issues = analyses.stream().flatMap(analysis -> analysis.getIssues().stream()).toList();
    List<HealthIssue> picked = issues.stream().filter(issue -> issue.getStatus() == IssueStatus.PICKED).toList();
    findings.count(Group.HEALTH_ISSUES, issues.size());
    findings.count(Group.FINDINGS, analyses.stream().mapToInt(analysis -> analysis.getFindings().size()).sum());
    findings.count(OverviewText.FACT_PICKED, picked.size());
    findings.lacks(analyses.isEmpty(), OverviewText.NEED_ANALYSIS, Group.ISSUES);
    if (!analyses.isEmpty()) {
      findings.lacks(issues.isEmpty(), OverviewText.NEED_ISSUES, Group.HEALTH_ISSUES, analyses.getLast());
    }
    findings.incomplete(issues, issue -> issue.getFindings().isEmpty(), OverviewText.NEED_FINDINGS);
    findings.incomplete(issues, issue -> issue.getScore() == null, OverviewText.NEED_SCORES);
    findings.look(picked.isEmpty(), issues, OverviewText.NEED_PICKED.text());
  }
}
