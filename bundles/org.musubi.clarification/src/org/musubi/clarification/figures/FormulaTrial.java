package org.musubi.clarification.figures;

import org.musubi.clarification.formula.Formula;
import org.musubi.clarification.formula.FormulaException;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Indicator;

/** Tries a formula before there is an indicator for it. */
public final class FormulaTrial {

  private FormulaTrial() {
  }

  /**
   * The newest figure a formula gives for an area, or one that says why there is none.
   *
   * @throws FormulaException when it cannot be used: wrongly written, or an indicator is unknown
   */
  public static Figure of(FigureStore store, String text, Area area) throws FormulaException {
    Formula.parse(text);
    Indicator indicator = DataFactory.eINSTANCE.createIndicator();
    indicator.setFormula(text);
    return store.tryOut(new Topic(indicator, Slice.ALL, ""), area);
  }
}
