package org.musubi.analysis.network;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.musubi.analysis.text.Texts;

/** The measures by which nodes are compared, drawn and printed. */
public enum NetworkMeasure {
  DEGREE(NodeMeasures::degree, 0),
  IN_DEGREE(NodeMeasures::inDegree, 0),
  OUT_DEGREE(NodeMeasures::outDegree, 0),
  STRENGTH(NodeMeasures::strength, 0),
  BETWEENNESS(NodeMeasures::normalisedBetweenness, 3),
  CLOSENESS(NodeMeasures::closeness, 3),
  REACH(NodeMeasures::reach, 2),
  REACH_EFFICIENCY(NodeMeasures::reachEfficiency, 3),
  BROKERAGE(NodeMeasures::brokerage, 0);

  private final ToDoubleFunction<NodeMeasures<?>> value;
  private final int decimals;

  NetworkMeasure(ToDoubleFunction<NodeMeasures<?>> value, int decimals) {
    this.value = value;
    this.decimals = decimals;
  }

  /** The value of a node; higher means more of it. */
  public double of(NodeMeasures<?> node) {
    return value.applyAsDouble(node);
  }

  /** Decimal places worth printing. */
  public int decimals() {
    return decimals;
  }

  /** Short name. */
  public String label(Locale locale) {
    return Texts.of(this, locale);
  }

  /** What it says about an organisation and how it is computed. */
  public String explanation(Locale locale) {
    return Texts.of(this, "explanation", locale);
  }
}
