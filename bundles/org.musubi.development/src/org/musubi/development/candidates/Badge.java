package org.musubi.development.candidates;

/** What a council should see about a candidate at a glance (domain.md 5.13, step 3). */
public enum Badge {
  /** Every required partner is in the council or known to it. */
  PARTNERS_AVAILABLE,
  /** Made for firms below 50 workers and the self-employed. */
  SMALL_FIRMS,
  /** No project of the council comes from this example. */
  NEW,
  /** A project of the council that has not ended comes from this example. */
  CONTINUED,
  /** Written by the council, not by Musubi. */
  OWN;

  /** The printed badge, in the language of the default locale. */
  public String label() {
    return CandidateText.valueOf("BADGE_" + name()).text();
  }
}
