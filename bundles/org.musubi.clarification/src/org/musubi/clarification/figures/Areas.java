package org.musubi.clarification.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.council.CouncilModel;

/** The areas figures can be about: the nation, the prefectures, and those of a council. */
public final class Areas {

  private static final int DEEPEST = 16;

  private final Catalogues catalogues;
  private final CouncilModel council;

  Areas(Catalogues catalogues, CouncilModel council) {
    this.catalogues = catalogues;
    this.council = council;
  }

  public Area nation() {
    return catalogues.nation();
  }

  public List<Area> prefectures() {
    return catalogues.prefectures();
  }

  /** The area of the council and those it consists of; empty without a council. */
  public List<Area> own() {
    List<Area> own = new ArrayList<>();
    if (council != null && council.getArea() != null) {
      collect(council.getArea(), own, 0);
    }
    return own;
  }

  private static void collect(Area area, List<Area> all, int depth) {
    all.add(area);
    if (depth < DEEPEST) {
      area.getParts().forEach(part -> collect(part, all, depth + 1));
    }
  }

  /** The area a council is about, else nothing. */
  public Optional<Area> home() {
    return own().stream().findFirst();
  }

  /** All of them: those of the council, the prefectures, the nation. */
  public List<Area> all() {
    return Stream.of(own(), prefectures(), List.of(nation())).flatMap(List::stream).toList();
  }

  /**
   * The area a user means: by its JIS code (44, 044 is none), its name with or without 都道府県, or its code.
   */
  public Optional<Area> find(String text) {
    String wanted = plain(text);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String number = wanted.matches("\\d") ? "0" + wanted : wanted;
    return all().stream().filter(area -> plain(area.getName()).equalsIgnoreCase(wanted)).findFirst()
        .or(() -> all().stream().filter(area -> number.equals(area.getJisCode()) || wanted.equals(area.getCode()))
            .findFirst())
        .or(() -> prefectures().stream().filter(area -> withoutKind(area.getName()).equals(wanted)).findFirst());
  }

  private static String withoutKind(String name) {
    return "北海道".equals(name) ? "北海" : name.substring(0, name.length() - 1);
  }

  private static String plain(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** The prefecture an area lies in, or is; empty for the nation and where the council has not said it. */
  public Optional<Area> prefectureOf(Area area) {
    Area next = area;
    for (int depth = 0; next != null && depth < DEEPEST; depth++) {
      if (next.getKind() == AreaKind.PREFECTURE) {
        String key = key(next);
        return prefectures().stream().filter(each -> key(each).equals(key)).findFirst();
      }
      next = next.getParent() != null ? next.getParent() : next.eContainer() instanceof Area whole ? whole : null;
    }
    return Optional.empty();
  }

  public boolean isNation(Area area) {
    return area.getKind() == AreaKind.NATION;
  }

  /** True when both are the same place: a council's prefecture is that of the library. */
  public static boolean isSame(Area one, Area other) {
    return one == other || one != null && other != null && key(one).equals(key(other));
  }

  static String key(Area area) {
    return switch (area.getKind()) {
      case NATION -> "JP";
      case PREFECTURE -> area.getJisCode() == null ? area.getId() : "JP-" + area.getJisCode();
      default -> area.getId();
    };
  }
}
