package org.musubi.workbench.guide.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.table.ComparisonRequest;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ReferenceKind;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.osgi.service.prefs.BackingStoreException;

/** What is compared with what; indicators and favourites are remembered in the workspace. */
final class Choice {

  private static final String NODE = "org.musubi.workbench.guide";
  private static final String CHOSEN = "compare.indicators";
  private static final int MOST_AT_FIRST = 20;
  private static final String FAVOURITES = "compare.favourites";

  private Area area;
  private Integer year;
  private boolean worstFirst = true;
  private boolean worseOnly;
  private Set<ReferenceKind> kinds;
  private Set<String> codes;

  Area area() {
    return area;
  }

  void setArea(Area newArea) {
    area = newArea;
    kinds = null;
  }

  Integer year() {
    return year;
  }

  void setYear(Integer newYear) {
    year = newYear;
  }

  void setOrder(boolean worst, boolean onlyWorse) {
    worstFirst = worst;
    worseOnly = onlyWorse;
  }

  /** A prefecture is put beside the median of all where the nation is not published; an area beside its prefecture. */
  Set<ReferenceKind> kinds() {
    if (kinds == null) {
      kinds = area != null && area.getKind() == AreaKind.PREFECTURE
          ? EnumSet.of(ReferenceKind.NATION, ReferenceKind.MEDIAN)
          : EnumSet.of(ReferenceKind.NATION, ReferenceKind.PREFECTURE);
    }
    return kinds;
  }

  void setKind(ReferenceKind kind, boolean wanted) {
    if (wanted) {
      kinds().add(kind);
    } else {
      kinds().remove(kind);
    }
  }

  /** Takes over another store: the area may be gone or be another object. */
  void follow(FigureStore store) {
    if (area != null) {
      Area before = area;
      area = store.areas().all().stream().filter(each -> Areas.isSame(each, before)).findFirst().orElse(null);
    }
    if (area == null) {
      setArea(firstArea(store));
    }
    if (codes == null) {
      codes = new LinkedHashSet<>(read(CHOSEN));
      if (topics(store).isEmpty()) {
        choose(first(store));
      }
    }
  }

  /** The area of the council; as long as it has no values, its prefecture, so that there is something to see. */
  private static Area firstArea(FigureStore store) {
    Optional<Area> home = store.areas().home().filter(each -> each.getKind() != AreaKind.NATION);
    boolean hasValues = home.isPresent()
        && store.topics().stream().anyMatch(topic -> !store.figures(topic, home.get()).isEmpty());
    return hasValues ? home.get() : home.flatMap(store.areas()::prefectureOf).or(() -> home)
        .orElseGet(() -> store.areas().prefectures().getFirst());
  }

  /** What a council begins with: what it has values of itself, and the recommended ones. */
  private static List<Topic> first(FigureStore store) {
    List<Topic> topics = new ArrayList<>(store.recommended());
    store.areas().home().ifPresent(home -> store.topics().stream()
        .filter(topic -> !store.isComputed(topic) && !store.figures(topic, home).isEmpty()).limit(MOST_AT_FIRST)
        .forEach(topics::add));
    return topics;
  }

  /** The chosen topics in the order of the library. */
  List<Topic> topics(FigureStore store) {
    return store.topics().stream().filter(topic -> codes.contains(topic.code())).toList();
  }

  boolean isChosen(Topic topic) {
    return codes != null && codes.contains(topic.code());
  }

  void choose(List<Topic> topics) {
    codes = new LinkedHashSet<>(topics.stream().map(Topic::code).toList());
    write(CHOSEN, codes);
  }

  /** Chooses these too, as many as a table can show at a glance. */
  void add(List<Topic> topics) {
    topics.stream().limit(MOST_AT_FIRST).map(Topic::code).forEach(codes::add);
    write(CHOSEN, codes);
  }

  void choose(Topic topic, boolean wanted) {
    if (wanted) {
      codes.add(topic.code());
    } else {
      codes.remove(topic.code());
    }
    write(CHOSEN, codes);
  }

  List<Topic> favourites(FigureStore store) {
    List<String> wanted = read(FAVOURITES);
    return store.topics().stream().filter(topic -> wanted.contains(topic.code())).toList();
  }

  void keepFavourites() {
    write(FAVOURITES, codes);
  }

  ComparisonTable compare(FigureStore store) {
    return ComparisonTable.of(store, new ComparisonRequest(area, topics(store), new ArrayList<>(kinds()), year));
  }

  List<ComparisonRow> order(ComparisonTable table) {
    return worseOnly ? table.worseOnly() : worstFirst ? table.worstFirst() : table.rows();
  }

  private static List<String> read(String key) {
    String stored = node().get(key, "");
    return stored.isEmpty() ? List.of() : Arrays.asList(stored.split("\t"));
  }

  private static void write(String key, Set<String> values) {
    IEclipsePreferences node = node();
    node.put(key, String.join("\t", values));
    try {
      node.flush();
    } catch (BackingStoreException e) {
      // The choice holds for this session all the same.
      ILog.get().warn("Choice of indicators not kept", e);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
