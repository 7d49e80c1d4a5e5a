package org.musubi.dataimport;

import java.time.LocalDate;
import java.util.Map;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSource;

/**
 * What the user decides about an import beyond the columns.
 *
 * @param duplicates what happens to values that are there already
 * @param createAreas whether unknown municipalities become parts of the council's area
 * @param createIndicators whether unknown indicators become indicators of the council
 * @param fractions whether percentages are given as fractions, 0.194 for 19.4 %
 * @param indicators what names stand for, by {@link #key}
 * @param title of the data set; null for the name of the file
 * @param source the figures come from; null when not known here
 * @param sourceName of a source that is not known yet; null for none
 * @param fetchedOn day the file was fetched
 * @param quality how far the figures can be trusted
 */
public record ImportOptions(Duplicates duplicates, boolean createAreas, boolean createIndicators, boolean fractions,
    Map<String, IndicatorChoice> indicators, String title, DataSource source, String sourceName, LocalDate fetchedOn,
    DataQuality quality) {

  public ImportOptions {
    indicators = Map.copyOf(indicators);
  }

  /** Refuses whatever is doubtful. */
  public static ImportOptions strict(LocalDate fetchedOn) {
    return new ImportOptions(Duplicates.REFUSE, false, false, false, Map.of(), null, null, null, fetchedOn,
        DataQuality.UNKNOWN);
  }

  /** The form in which a name of a table is looked up in {@link #indicators}. */
  public static String key(String name) {
    return Plain.letters(name);
  }

  public ImportOptions with(Duplicates policy) {
    return new ImportOptions(policy, createAreas, createIndicators, fractions, indicators, title, source, sourceName,
        fetchedOn, quality);
  }

  public ImportOptions creating(boolean areas, boolean ofIndicators) {
    return new ImportOptions(duplicates, areas, ofIndicators, fractions, indicators, title, source, sourceName,
        fetchedOn, quality);
  }

  public ImportOptions asFractions(boolean percentagesAreFractions) {
    return new ImportOptions(duplicates, createAreas, createIndicators, percentagesAreFractions, indicators, title,
        source, sourceName, fetchedOn, quality);
  }

  public ImportOptions choosing(Map<String, IndicatorChoice> choices) {
    return new ImportOptions(duplicates, createAreas, createIndicators, fractions, choices, title, source, sourceName,
        fetchedOn, quality);
  }

  /** @param name of a source that is not known yet, used when there is no known one */
  public ImportOptions from(String newTitle, DataSource known, String name, LocalDate day, DataQuality trust) {
    return new ImportOptions(duplicates, createAreas, createIndicators, fractions, indicators, newTitle, known, name,
        day, trust);
  }
}
