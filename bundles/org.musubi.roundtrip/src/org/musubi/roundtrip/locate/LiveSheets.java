package org.musubi.roundtrip.locate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.SheetLayout;

/** The sheets of the present model as they would be printed now, made when they are asked for. */
public final class LiveSheets {

  private record Key(Printing printing, String sheet) {
  }

  private final CouncilModel model;
  private final Map<String, SheetDefinition> definitions = new LinkedHashMap<>();
  private final Map<Printing, SheetContext> contexts = new HashMap<>();
  private final Map<Key, List<LiveSheet>> made = new HashMap<>();

  public LiveSheets(CouncilModel model, Collection<SheetDefinition> sheets) {
    this.model = model;
    sheets.forEach(sheet -> definitions.put(sheet.key(), sheet));
  }

  /** Keys of all sheets. */
  public Collection<String> keys() {
    return definitions.keySet();
  }

  /** True for a sheet that exists and in which somebody fills in cells. */
  public boolean isFilledIn(String key) {
    SheetDefinition definition = definitions.get(key);
    return definition != null && definition.isFilledIn();
  }

  /** The worksheets of a sheet; none when there is no such sheet, or when nobody fills it in. */
  public List<LiveSheet> of(Printing printing, String key) {
    return !isFilledIn(key) ? List.of()
        : made.computeIfAbsent(new Key(printing, key), k -> build(printing, definitions.get(key)));
  }

  private List<LiveSheet> build(Printing printing, SheetDefinition definition) {
    SheetContext context = contexts.computeIfAbsent(printing, p ->
        new SheetContext(model, p.year(), p.isPublic(), p.variant(), LocalDate.now(), p.locale()));
    List<SheetLayout> layouts = definition.build(context);
    List<LiveSheet> sheets = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (SheetLayout layout : layouts) {
      int number = counts.merge(layout.subject(), 1, Integer::sum) - 1;
      sheets.add(new LiveSheet(definition.key(), sheets.size() + 1, number, layout, context));
    }
    return sheets;
  }
}
