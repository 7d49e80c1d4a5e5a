package org.musubi.sheets.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Indicator;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.types.CellTypes;

/** Types of cells whose entries may come from the library or from the additions of the council. */
public final class Choices {

  private Choices() {
  }

  /** An indicator of the council or of the library. */
  public static CellType<Indicator> indicator(SheetContext context) {
    return CellTypes.indicator(scope -> both(context, Catalogue::getIndicators, ReferenceData::indicators));
  }

  /** A unit of the council or of the library. */
  public static CellType<Unit> unit(SheetContext context) {
    return CellTypes.unit(scope -> both(context, Catalogue::getUnits, ReferenceData::units));
  }

  /** Where both have an entry of the same name, the one of the council is meant. */
  private static <E extends NamedElement> List<E> both(SheetContext context,
      Function<Catalogue, List<E>> own, Function<ReferenceData, List<E>> library) {
    Catalogue catalogue = context.model().getOwnCatalogue();
    List<E> all = new ArrayList<>(catalogue == null ? List.of() : own.apply(catalogue));
    List<String> names = all.stream().map(Names::of).toList();
    library.apply(context.reference()).stream().filter(entry -> !names.contains(Names.of(entry))).forEach(all::add);
    return all;
  }
}
