package org.musubi.development.candidates;

/** The four parts of a candidate's score (domain.md 5.13, step 2). */
public enum ScorePart {
  /** 3 × target match. */
  TARGET(3),
  /** 2 × share of the required partners that are available. */
  PARTNERS(2),
  /** 1 × resource match. */
  RESOURCES(1),
  /** −4 for each mandatory partner that is missing. */
  MISSING(-4);

  private final int weight;

  ScorePart(int weight) {
    this.weight = weight;
  }

  /** Points for a whole match; for {@link #MISSING} for each missing partner. */
  public int weight() {
    return weight;
  }

  /** The part in words, in the language of the default locale. */
  public String label() {
    return CandidateText.valueOf("PART_" + name()).text();
  }

  /** Most points a candidate can have. */
  public static int best() {
    return TARGET.weight + PARTNERS.weight + RESOURCES.weight;
  }
}
