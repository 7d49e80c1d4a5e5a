package org.musubi.clarification.findings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.figures.RemarkKind;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.model.data.ValueKind;

/**
 * Keeps computed figures a finding rests on as values of the council, so that sheets print the same number as the
 * comparison and the number stays what it was when its inputs change. They are marked by
 * {@link FigureStore#COMPUTED_TAG} and never compared again: the comparison computes anew.
 */
final class ComputedValues {

  private final CouncilModel model;
  private final LocalDate today;
  private final Locale locale;

  ComputedValues(CouncilModel model, LocalDate today, Locale locale) {
    this.model = model;
    this.today = today;
    this.locale = locale;
  }

  /** True for a value kept so. */
  static boolean isKept(Observation observation) {
    return observation.getDataSet() != null
        && observation.getDataSet().getTags().contains(FigureStore.COMPUTED_TAG);
  }

  /** The value of a computed figure, kept before or now. */
  Observation keep(Figure figure) {
    DataSource source = figure.sources().isEmpty() ? null : figure.sources().getFirst();
    DataSet set = dataSet(source, quality(figure));
    return set.getObservations().stream()
        .filter(each -> each.getIndicator() == figure.topic().indicator()
            && Areas.isSame(each.getArea(), figure.area()) && Objects.equals(each.getYear(), figure.year())
            && Objects.equals(each.getValue(), figure.value()))
        .findFirst().orElseGet(() -> add(set, figure));
  }

  private Observation add(DataSet set, Figure figure) {
    Observation observation = DataFactory.eINSTANCE.createObservation();
    observation.setIndicator(figure.topic().indicator());
    observation.setArea(figure.area());
    observation.setYear(figure.year());
    observation.setValue(figure.value());
    observation.setKind(ValueKind.ESTIMATE);
    StringBuilder remark = new StringBuilder(
        FindingText.COMPUTED_BY.in(locale, figure.topic().indicator().getFormula()));
    figure.remarks().stream().filter(each -> each.kind() == RemarkKind.MIXED_YEARS).map(each -> each.sentence(locale))
        .forEach(sentence -> remark.append(' ').append(sentence));
    observation.setRemark(remark.toString());
    set.getObservations().add(observation);
    return observation;
  }

  private static DataQuality quality(Figure figure) {
    if (figure.remarks().stream().map(Remark::kind).anyMatch(kind -> kind == RemarkKind.FICTITIOUS)) {
      return DataQuality.FICTITIOUS;
    }
    boolean official = figure.evidence().stream().allMatch(each -> each.getDataSet() != null
        && each.getDataSet().getQuality() == DataQuality.OFFICIAL);
    return official ? DataQuality.OFFICIAL : DataQuality.UNKNOWN;
  }

  private DataSet dataSet(DataSource source, DataQuality quality) {
    return model.getDataSets().stream().filter(set -> set.getTags().contains(FigureStore.COMPUTED_TAG)
            && set.getSource() == source && set.getQuality() == quality)
        .findFirst().orElseGet(() -> {
          DataSet set = DataFactory.eINSTANCE.createDataSet();
          set.setCode(Codes.next(model, set.eClass()));
          set.setName(source == null ? FindingText.COMPUTED_SET.in(locale)
              : FindingText.COMPUTED_SET_OF.in(locale, source.getName()));
          set.getTags().add(FigureStore.COMPUTED_TAG);
          set.setSource(source);
          set.setFetchedOn(today);
          set.setQuality(quality);
          model.getDataSets().add(set);
          return set;
        });
  }
}
