package org.musubi.sheets.content;

import java.util.Comparator;
import java.util.List;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;

/** Finds the analysis of issues that counts in a fiscal year. */
public final class IssueChoice {

  private IssueChoice() {
  }

  /** The analysis of the fiscal year, else the latest before it, else the first; an empty one when there is none. */
  public static IssueAnalysis of(SheetContext context) {
    List<IssueAnalysis> all = context.model().getIssueAnalyses();
    return all.stream()
        .filter(a -> a.getFiscalYear() != null && a.getFiscalYear().compareTo(context.year()) <= 0)
        .max(Comparator.comparing(IssueAnalysis::getFiscalYear))
        .orElseGet(() -> all.isEmpty() ? IssuesFactory.eINSTANCE.createIssueAnalysis() : all.getFirst());
  }
}
