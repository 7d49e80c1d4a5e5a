package org.musubi.dataimport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.match.AreaFinder;
import org.musubi.dataimport.match.AreaFinder.Match;
import org.musubi.dataimport.match.IndicatorFinder;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Provenance;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;

/** Turns names and codes of a table into areas and indicators; each name is looked up once. */
final class Subjects {

  /**
   * What was found, or why nothing was.
   *
   * @param element null when there is none
   * @param reason a sentence; null when there is an element
   * @param leftOut whether the user wants these rows left out
   */
  record Result<T>(T element, String reason, boolean leftOut) {

    static <T> Result<T> of(T element) {
      return new Result<>(element, null, false);
    }

    static <T> Result<T> refused(String reason) {
      return new Result<>(null, reason, false);
    }
  }

  private record Place(String code, String name) { }

  private final AreaFinder areas;
  private final IndicatorFinder indicators;
  private final ImportOptions options;
  private final Map<Place, Result<Area>> knownAreas = new HashMap<>();
  private final Map<String, Result<Indicator>> knownIndicators = new HashMap<>();
  private final Map<String, Area> newAreas = new LinkedHashMap<>();
  private final Map<String, Indicator> newIndicators = new LinkedHashMap<>();
  private final Set<String> unknownIndicators = new LinkedHashSet<>();

  Subjects(CouncilModel model, Catalogues catalogues, ImportOptions options) {
    this.areas = new AreaFinder(model, catalogues);
    this.indicators = new IndicatorFinder(model, catalogues);
    this.options = options;
  }

  List<Area> newAreas() {
    return List.copyOf(newAreas.values());
  }

  List<Indicator> newIndicators() {
    return List.copyOf(newIndicators.values());
  }

  List<String> unknownIndicators() {
    return List.copyOf(unknownIndicators);
  }

  Result<Area> area(String code, String name) {
    return knownAreas.computeIfAbsent(new Place(code, name), this::findArea);
  }

  private Result<Area> findArea(Place place) {
    if (place.code().isBlank() && place.name().isBlank()) {
      return Result.refused(ImportText.NO_AREA.say());
    }
    return switch (areas.find(place.code(), place.name())) {
      case Match.Found found -> Result.of(found.area());
      case Match.Several several -> Result.refused(ImportText.AMBIGUOUS_AREA.say(place.name(), several.areas().stream()
          .map(area -> ImportText.QUOTED.say(String.valueOf(area.getCode())))
          .collect(Collectors.joining(ImportText.LIST_SEPARATOR.say()))));
      case Match.Total total -> Result.refused(ImportText.TOTAL_ROW.say(place.name()));
      case Match.Unknown unknown -> unknownArea(place, unknown);
    };
  }

  private Result<Area> unknownArea(Place place, Match.Unknown unknown) {
    if (unknown.name() == null) {
      return Result.refused(ImportText.UNKNOWN_AREA_CODE.say(place.code()));
    }
    if (!options.createAreas() || !unknown.municipality() || areas.own() == null) {
      return Result.refused(ImportText.UNKNOWN_AREA.say(unknown.name()));
    }
    return Result.of(newAreas.computeIfAbsent(Plain.name(unknown.name()), key -> {
      Area area = CoreFactory.eINSTANCE.createArea();
      area.setKind(AreaKind.MUNICIPALITY);
      area.setName(unknown.name());
      area.setJisCode(unknown.jisCode());
      return area;
    }));
  }

  Result<Indicator> indicator(String code, String name, String unit) {
    return knownIndicators.computeIfAbsent(code + "\n" + name, key -> findIndicator(code, name, unit));
  }

  private Result<Indicator> findIndicator(String code, String name, String unit) {
    if (code.isBlank() && name.isBlank()) {
      return Result.refused(ImportText.NO_INDICATOR.say());
    }
    String called = name.isBlank() ? code : name;
    IndicatorChoice choice = options.indicators().get(ImportOptions.key(called));
    if (choice != null) {
      return switch (choice) {
        case IndicatorChoice.Existing existing -> Result.of(existing.indicator());
        case IndicatorChoice.Create create -> Result.of(create(create.name(), create.unit(), create.direction()));
        case IndicatorChoice.Skip skip -> new Result<>(null, ImportText.SKIPPED_INDICATOR.say(called), true);
      };
    }
    return indicators.find(code).or(() -> indicators.find(name)).map(Result::of)
        .orElseGet(() -> unknownIndicator(called, unit));
  }

  private Result<Indicator> unknownIndicator(String called, String unit) {
    if (options.createIndicators()) {
      return Result.of(indicators.split(called).map(named -> create(named.name(), named.unit(), Direction.NEUTRAL))
          .orElseGet(() -> create(called, indicators.unit(unit).orElse(null), Direction.NEUTRAL)));
    }
    unknownIndicators.add(called);
    return Result.refused(indicators.like(called)
        .map(like -> ImportText.UNKNOWN_INDICATOR_LIKE.say(called, like.getCode(), like.getName()))
        .orElseGet(() -> ImportText.UNKNOWN_INDICATOR.say(called)));
  }

  private Indicator create(String name, Unit unit, Direction direction) {
    return newIndicators.computeIfAbsent(Plain.letters(name), key -> {
      Indicator indicator = DataFactory.eINSTANCE.createIndicator();
      indicator.setName(name.strip());
      indicator.setProvenance(Provenance.COUNCIL);
      indicator.setUnit(unit);
      indicator.setDirection(direction);
      indicator.setDecimals(unit != null && unit.getKind() == UnitKind.COUNT ? 0 : 1);
      return indicator;
    });
  }
}
