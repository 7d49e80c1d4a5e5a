package org.musubi.development.adoption;

import java.util.List;
import org.musubi.model.plan.Involvement;
import org.musubi.model.stakeholders.Organization;

/** A partner as proposed; the user changes part, merit and whether it takes part at all. */
public final class PartnerDraft {

  private final Organization organization;
  private final List<MeritChoice> meritChoices;
  private boolean included = true;
  private Involvement involvement;
  private String contribution;
  private MeritChoice merit;

  PartnerDraft(Organization organization, Involvement involvement, String contribution,
      List<MeritChoice> meritChoices) {
    this.organization = organization;
    this.involvement = involvement;
    this.contribution = contribution;
    this.meritChoices = List.copyOf(meritChoices);
    this.merit = meritChoices.isEmpty() ? null : meritChoices.getFirst();
  }

  public Organization organization() {
    return organization;
  }

  public List<MeritChoice> meritChoices() {
    return meritChoices;
  }

  public boolean included() {
    return included;
  }

  public void setIncluded(boolean included) {
    this.included = included;
  }

  public Involvement involvement() {
    return involvement;
  }

  public void setInvolvement(Involvement involvement) {
    this.involvement = involvement;
  }

  /** What it does; null when nobody has said. */
  public String contribution() {
    return contribution;
  }

  public void setContribution(String contribution) {
    this.contribution = contribution;
  }

  /** What it gains; null for none. */
  public MeritChoice merit() {
    return merit;
  }

  public void setMerit(MeritChoice merit) {
    this.merit = merit;
  }
}
