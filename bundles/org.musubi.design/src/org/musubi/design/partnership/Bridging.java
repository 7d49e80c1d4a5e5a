package org.musubi.design.partnership;

import java.util.ArrayList;
import java.util.List;
import org.musubi.analysis.network.CouncilNetwork;
import org.musubi.analysis.network.NetworkMeasure;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.analysis.network.NodeMeasures;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;

/**
 * Network measures of the organisations of a council. Measured anew only when organisations or ties differ from the
 * last time, because a diagram asks for every organisation.
 */
public final class Bridging {

  private List<Object> measured = List.of();
  private NetworkReport<Organization> report;
  private double greatest;

  /** The measures of an organisation; null when it belongs to no council. */
  public NodeMeasures<Organization> of(Organization organization) {
    CouncilModel model = Seats.modelOf(organization);
    if (model == null || !model.getOrganizations().contains(organization)) {
      return null;
    }
    update(model);
    return report.of(organization);
  }

  /** Betweenness of an organisation against the greatest of its council, 0 to 1. */
  public double share(Organization organization) {
    NodeMeasures<Organization> measures = of(organization);
    return measures == null || greatest == 0 ? 0 : measures.normalisedBetweenness() / greatest;
  }

  private void update(CouncilModel model) {
    List<Object> present = new ArrayList<>();
    present.add(model);
    present.addAll(model.getOrganizations());
    for (Relationship tie : model.getRelationships()) {
      present.add(tie);
      present.add(tie.getSource());
      present.add(tie.getTarget());
    }
    if (!present.equals(measured)) {
      measured = present;
      report = CouncilNetwork.of(model).report();
      greatest = report.nodes().stream().mapToDouble(NetworkMeasure.BETWEENNESS::of).max().orElse(0);
    }
  }
}
