package org.musubi.sheets.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;

/** Collects what a reader must know about the figures on a sheet (rule DAT-04), each remark once. */
public final class Caveats {

  private final SheetContext context;
  private final Set<String> remarks = new LinkedHashSet<>();
  private final Set<DataQuality> qualities = new LinkedHashSet<>();

  public Caveats(SheetContext context) {
    this.context = context;
  }

  /** Takes in the source of a value that is shown. */
  public void add(Observation observation) {
    if (observation == null) {
      return;
    }
    if (observation.getDataSet() != null) {
      add(observation.getDataSet().getSource());
      qualities.add(observation.getDataSet().getQuality());
    }
  }

  /** Takes in the sources of an indicator that is shown. */
  public void add(Indicator indicator) {
    if (indicator != null) {
      indicator.getSources().forEach(this::add);
    }
  }

  private void add(DataSource source) {
    if (source != null && !Lines.orEmpty(source.getCaveat()).isEmpty()) {
      remarks.add(context.say(CommonText.CAVEAT_OF_SOURCE,
          Lines.first(source.getName(), source.getCode()), source.getCaveat().strip()));
    }
  }

  /** The remarks, one a line, each with its sign. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(qualityTexts());
    texts.addAll(remarks);
    return texts;
  }

  /** Whether figures are invented or provisional, one remark a line, each with its sign. */
  public List<String> qualityTexts() {
    List<String> texts = new ArrayList<>();
    if (qualities.contains(DataQuality.FICTITIOUS)) {
      texts.add(context.say(CommonText.FICTITIOUS_FIGURES));
    }
    if (qualities.contains(DataQuality.PROVISIONAL)) {
      texts.add(context.say(CommonText.PROVISIONAL_FIGURES));
    }
    return texts;
  }
}
