package org.musubi.dataimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Ages;
import org.musubi.model.core.Area;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.edit.MusubiLabels;

/**
 * Writes values as the table the import reads best: one value a row, with codes. To be filled in by somebody else, or
 * taken to another council. Columns nobody uses are left out, except the necessary ones.
 */
public final class ObservationTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Map<ImportText, Function<Observation, String>> columns = new LinkedHashMap<>();
  private final List<ImportText> necessary = List.of(ImportText.HEAD_AREA_CODE, ImportText.HEAD_AREA,
      ImportText.HEAD_INDICATOR_CODE, ImportText.HEAD_INDICATOR, ImportText.HEAD_UNIT, ImportText.HEAD_YEAR,
      ImportText.HEAD_VALUE, ImportText.HEAD_REMARK);

  public ObservationTable() {
    columns.put(ImportText.HEAD_AREA_CODE, value -> areaCode(value.getArea()));
    columns.put(ImportText.HEAD_AREA, value -> value.getArea() == null ? "" : text(value.getArea().getName()));
    columns.put(ImportText.HEAD_INDICATOR_CODE, value -> text(of(value, Indicator::getCode)));
    columns.put(ImportText.HEAD_INDICATOR, value -> text(of(value, Indicator::getName)));
    columns.put(ImportText.HEAD_UNIT, value -> text(of(value,
        indicator -> indicator.getUnit() == null ? "" : indicator.getUnit().getName())));
    columns.put(ImportText.HEAD_YEAR, value -> text(value.getYear()));
    columns.put(ImportText.HEAD_SEX, value -> choice(value, Breakdown::getSex, Sex.TOTAL));
    columns.put(ImportText.HEAD_AGE, value -> value.getBreakdown() == null ? ""
        : Ages.text(new Ages.Range(value.getBreakdown().getAgeFrom(), value.getBreakdown().getAgeTo())));
    columns.put(ImportText.HEAD_INDUSTRY, value -> choice(value, Breakdown::getIndustry, Industry.ALL));
    columns.put(ImportText.HEAD_SIZE, value -> choice(value, Breakdown::getSizeClass, SizeClass.ALL));
    columns.put(ImportText.HEAD_INSURER, value -> choice(value, Breakdown::getInsurer, InsurerType.ALL));
    columns.put(ImportText.HEAD_BREAKDOWN,
        value -> value.getBreakdown() == null ? "" : text(value.getBreakdown().getNote()));
    columns.put(ImportText.HEAD_VALUE, value -> value.isSuppressed() ? "x" : number(value.getValue()));
    columns.put(ImportText.HEAD_N, value -> text(value.getN()));
    columns.put(ImportText.HEAD_NUMERATOR, value -> text(value.getNumerator()));
    columns.put(ImportText.HEAD_CI_LOW, value -> number(value.getCiLow()));
    columns.put(ImportText.HEAD_CI_HIGH, value -> number(value.getCiHigh()));
    columns.put(ImportText.HEAD_KIND, value -> MusubiLabels.of(value.getKind()));
    columns.put(ImportText.HEAD_CHANGED, value -> value.isDefinitionChanged() ? ImportText.YES.say() : "");
    columns.put(ImportText.HEAD_REMARK, value -> text(value.getRemark()));
  }

  private static <T> T of(Observation value, Function<Indicator, T> property) {
    return value.getIndicator() == null ? null : property.apply(value.getIndicator());
  }

  private static String areaCode(Area area) {
    return area == null ? "" : text(area.getJisCode() == null ? area.getCode() : area.getJisCode());
  }

  private static String choice(Observation value, Function<Breakdown, Enumerator> property, Enumerator everybody) {
    Enumerator literal = value.getBreakdown() == null ? everybody : property.apply(value.getBreakdown());
    return literal == everybody ? "" : MusubiLabels.of(literal);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String number(Double value) {
    return value == null ? "" : Ledger.shown(value);
  }

  /**
   * Writes the table as CSV in UTF-8 with a mark, so that Excel reads it.
   *
   * @throws TableException when it cannot be written, with a sentence for the user
   */
  public void save(Collection<Observation> values, Path file) throws TableException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      write(values, out);
    } catch (IOException e) {
      throw new TableException(ImportText.NOT_SAVED.say(file), e);
    }
  }

  /** Writes the table; the header as well when there is no value. */
  public void write(Collection<Observation> values, Appendable out) throws IOException {
    List<String[]> rows = new ArrayList<>(values.size());
    for (Observation value : values) {
      rows.add(columns.values().stream().map(column -> column.apply(value)).toArray(String[]::new));
    }
    List<ImportText> heads = List.copyOf(columns.keySet());
    int[] shown = java.util.stream.IntStream.range(0, heads.size())
        .filter(i -> necessary.contains(heads.get(i)) || rows.stream().anyMatch(row -> !row[i].isEmpty()))
        .toArray();
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT);
    csv.printRecord(Arrays.stream(shown).mapToObj(i -> heads.get(i).say()));
    for (String[] row : rows) {
      csv.printRecord(Arrays.stream(shown).mapToObj(i -> row[i]));
    }
    csv.flush();
  }
}
