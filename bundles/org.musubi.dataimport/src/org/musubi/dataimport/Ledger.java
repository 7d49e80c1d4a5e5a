package org.musubi.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.text.ImportText;
import org.musubi.model.core.Identifiable;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Observation;

/** The values to import, each thing said once, and what the council already has. */
final class Ledger {

  /** More values in one file make it too large to work with. */
  static final int MOST = 300_000;

  /** What makes two values the same statement. */
  private record Key(String indicator, String area, int year, Part part) { }

  private final Duplicates policy;
  private final Map<Key, Observation> existing = new HashMap<>();
  private final Map<Key, Integer> places = new HashMap<>();
  private final List<PlannedValue> values = new ArrayList<>();
  private int replaced;

  Ledger(CouncilModel model, Duplicates policy) {
    this.policy = policy;
    model.getDataSets().stream().flatMap(set -> set.getObservations().stream())
        .filter(value -> value.getYear() != null).forEach(value -> {
          String indicator = id(value, DataPackage.Literals.OBSERVATION__INDICATOR);
          String area = id(value, DataPackage.Literals.OBSERVATION__AREA);
          if (indicator != null && area != null) {
            existing.put(new Key(indicator, area, value.getYear(), Part.of(value.getBreakdown())), value);
          }
        });
  }

  /** The id of what is referred to, without loading a catalogue for it. */
  private static String id(Observation value, EReference reference) {
    EObject target = (EObject) value.eGet(reference, false);
    if (target == null) {
      return null;
    }
    return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : ((Identifiable) target).getId();
  }

  List<PlannedValue> values() {
    return values;
  }

  int replaced() {
    return replaced;
  }

  /** What happened to a value. */
  sealed interface Outcome {

    record Taken() implements Outcome { }

    record Refused(String reason) implements Outcome { }

    record LeftOut(String reason) implements Outcome { }

    /** It took the place of an earlier row. */
    record Displaced(PlannedValue earlier, String reason) implements Outcome { }
  }

  Outcome add(PlannedValue value) throws TableException {
    Key key = new Key(value.indicator().getId(), value.area().getId(), value.year(), value.details().part());
    Integer place = places.get(key);
    if (place != null) {
      return again(value, place);
    }
    Observation there = existing.get(key);
    if (there != null && policy != Duplicates.REPLACE) {
      String shown = there.isSuppressed() || there.getValue() == null ? "x" : shown(there.getValue());
      String set = there.getDataSet() == null ? "" : String.valueOf(there.getDataSet().getName());
      return policy == Duplicates.KEEP ? new Outcome.LeftOut(ImportText.KEPT_EXISTING.say(shown, set))
          : new Outcome.Refused(ImportText.ALREADY_THERE.say(shown, set));
    }
    if (values.size() >= MOST) {
      throw new TableException(ImportText.TOO_MANY_VALUES.say((long) MOST));
    }
    places.put(key, values.size());
    values.add(value.replacing(there));
    replaced += there == null ? 0 : 1;
    return new Outcome.Taken();
  }

  private Outcome again(PlannedValue value, int place) {
    PlannedValue earlier = values.get(place);
    if (policy == Duplicates.REPLACE) {
      values.set(place, value.replacing(earlier.replaced()));
      return new Outcome.Displaced(earlier, ImportText.REPLACED_BY_LATER.say(value.row()));
    }
    String reason = ImportText.TWICE_IN_FILE.say(earlier.row());
    return policy == Duplicates.KEEP ? new Outcome.LeftOut(reason) : new Outcome.Refused(reason);
  }

  /** A number without needless zeros. */
  static String shown(double value) {
    return value == 0 ? "0" : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
