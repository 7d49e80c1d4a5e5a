package org.musubi.analysis.priority;

import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;

/**
 * Keeps the places of the issues of one analysis until something in it changes. Without it, showing the places of n
 * issues would score n × n issues.
 */
final class RankCache extends EContentAdapter {

  private final IssueAnalysis analysis;
  private volatile Map<HealthIssue, Integer> ranks;

  private RankCache(IssueAnalysis analysis) {
    this.analysis = analysis;
  }

  static RankCache of(IssueAnalysis analysis) {
    if (EcoreUtil.getExistingAdapter(analysis, RankCache.class) instanceof RankCache existing) {
      return existing;
    }
    RankCache created = new RankCache(analysis);
    analysis.eAdapters().add(created);
    return created;
  }

  Map<HealthIssue, Integer> ranks() {
    Map<HealthIssue, Integer> known = ranks;
    if (known == null) {
      known = PriorityScores.ranking(analysis);
      ranks = known;
    }
    return known;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (!notification.isTouch()) {
      ranks = null;
    }
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == RankCache.class;
  }
}
