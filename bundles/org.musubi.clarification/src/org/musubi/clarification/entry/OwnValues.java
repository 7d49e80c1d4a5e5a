package org.musubi.clarification.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Slice;
import org.musubi.model.core.Area;
import org.musubi.model.core.Language;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;

/** Writes values a person typed or pasted into the data sets of the council: one data set for each source. */
public final class OwnValues {

  private final CouncilModel model;
  private final LocalDate today;

  public OwnValues(CouncilModel model, LocalDate today) {
    this.model = model;
    this.today = today;
  }

  /**
   * Enters a value, replacing the one of the same topic, area, year and source.
   *
   * @param source where the value is from; null when unknown
   */
  public Observation enter(Area area, OwnValue value, DataSource source) {
    Observation observation = find(area, value, source).orElseGet(() -> add(area, value, source));
    observation.setValue(value.withheld() ? null : value.value());
    observation.setSuppressed(value.withheld());
    observation.setN(value.n());
    observation.setNumerator(value.cases());
    observation.setCiLow(value.ciLow());
    observation.setCiHigh(value.ciHigh());
    observation.setRemark(value.remark());
    return observation;
  }

  /** Enters several values. */
  public List<Observation> enter(Area area, List<OwnValue> values, DataSource source) {
    return values.stream().map(value -> enter(area, value, source)).toList();
  }

  /** The value entered before for the same topic, area, year and source. */
  public Optional<Observation> find(Area area, OwnValue value, DataSource source) {
    return model.getDataSets().stream().filter(set -> isSame(set.getSource(), source))
        .flatMap(set -> set.getObservations().stream())
        .filter(each -> each.getIndicator() != null && each.getArea() != null && each.getYear() != null
            && each.getIndicator().getId().equals(value.topic().indicator().getId())
            && Areas.isSame(each.getArea(), area) && each.getYear() == value.year()
            && Slice.of(each.getBreakdown()).equals(value.topic().slice()))
        .findFirst();
  }

  private Observation add(Area area, OwnValue value, DataSource source) {
    Observation observation = DataFactory.eINSTANCE.createObservation();
    observation.setIndicator(value.topic().indicator());
    observation.setArea(area);
    observation.setYear(value.year());
    observation.setBreakdown(value.topic().slice().toBreakdown());
    dataSet(source).getObservations().add(observation);
    return observation;
  }

  private DataSet dataSet(DataSource source) {
    Locale locale = model.getLanguage() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE;
    String name = source == null ? EntryText.DATA_SET.in(locale) : EntryText.DATA_SET_OF.in(locale, source.getName());
    return model.getDataSets().stream()
        .filter(set -> name.equals(set.getName()) && isSame(set.getSource(), source)).findFirst().orElseGet(() -> {
          DataSet set = DataFactory.eINSTANCE.createDataSet();
          set.setCode(Codes.next(model, set.eClass()));
          set.setName(name);
          set.setSource(source);
          set.setFetchedOn(today);
          set.setQuality(DataQuality.UNKNOWN);
          model.getDataSets().add(set);
          return set;
        });
  }

  private static boolean isSame(DataSource one, DataSource other) {
    return one == other || one != null && other != null && one.getId().equals(other.getId());
  }
}
