package org.musubi.dataimport;

import org.musubi.model.core.Unit;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;

/** What a name in a table that is no known indicator stands for. */
public sealed interface IndicatorChoice {

  /** One that is known by another name. */
  record Existing(Indicator indicator) implements IndicatorChoice { }

  /**
   * An indicator of the council's own, made by the import.
   *
   * @param unit null when it has none
   */
  record Create(String name, Unit unit, Direction direction) implements IndicatorChoice { }

  /** Its values are left out. */
  record Skip() implements IndicatorChoice { }
}
