package org.musubi.analysis.network;

import java.util.Locale;
import java.util.function.Function;
import org.musubi.analysis.text.Texts;

/** What is said about a network as a whole. */
public enum NetworkFact {
  NODES(report -> report.nodes().size(), 0),
  TIES(report -> report.network().tieCount(), 0),
  MEAN_DEGREE(NetworkReport::meanDegree, 1),
  DENSITY(report -> report.network().density(), 3),
  RECIPROCITY(report -> report.network().reciprocity(), 3),
  COMPONENTS(report -> report.components().size(), 0),
  ISOLATES(report -> report.isolates().size(), 0),
  ARTICULATION_POINTS(report -> report.articulationPoints().size(), 0),
  BRIDGES(report -> report.bridges().size(), 0),
  COMMUNITIES(report -> report.communities().groups().size(), 0);

  private final Function<NetworkReport<?>, Number> value;
  private final int decimals;

  NetworkFact(Function<NetworkReport<?>, Number> value, int decimals) {
    this.value = value;
    this.decimals = decimals;
  }

  /** The value, null where it makes no sense, e.g. the density of one node. */
  public Number of(NetworkReport<?> report) {
    return value.apply(report);
  }

  /** Decimal places worth printing. */
  public int decimals() {
    return decimals;
  }

  public String label(Locale locale) {
    return Texts.of(this, locale);
  }

  /** What it says and how it is computed. */
  public String explanation(Locale locale) {
    return Texts.of(this, "explanation", locale);
  }
}
