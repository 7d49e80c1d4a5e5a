package org.musubi.dataimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.text.ImportText;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.core.Area;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.Provenance;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;

/** Brings the values of a plan into the council. */
final class ImportChange {

  private final CouncilModel model;
  private final Catalogues catalogues;

  ImportChange(CouncilModel model, Catalogues catalogues) {
    this.model = model;
    this.catalogues = catalogues;
  }

  DataSet apply(ImportPlan plan) {
    if (!plan.isUsable()) {
      throw new IllegalArgumentException("Nothing to import");
    }
    for (Area area : plan.newAreas()) {
      area.setCode(Codes.next(model, CorePackage.Literals.AREA));
      model.getArea().getParts().add(area);
    }
    for (Indicator indicator : plan.newIndicators()) {
      indicator.setCode(Codes.next(model, DataPackage.Literals.INDICATOR));
      ownCatalogue().getIndicators().add(indicator);
    }
    DataSet set = dataSet(plan);
    takeOut(plan.values().stream().map(PlannedValue::replaced).filter(each -> each != null).toList());
    List<Observation> observations = new ArrayList<>(plan.values().size());
    for (PlannedValue value : plan.values()) {
      Observation observation =
          value.replaced() == null ? DataFactory.eINSTANCE.createObservation() : value.replaced();
      value.into(observation);
      observations.add(observation);
    }
    set.getObservations().addAll(observations);
    model.getDataSets().add(set);
    return set;
  }

  /** Replaced values move to the new data set, because they now come from its source; who refers to them still does. */
  private static void takeOut(Collection<Observation> replaced) {
    Map<DataSet, Set<Observation>> bySet = new HashMap<>();
    replaced.forEach(each -> bySet.computeIfAbsent(each.getDataSet(), set -> new HashSet<>()).add(each));
    bySet.forEach((set, values) -> {
      // All out and the rest back: taking them out one by one takes the square of the time.
      List<Observation> rest = new ArrayList<>(set.getObservations());
      rest.removeAll(values);
      set.getObservations().clear();
      set.getObservations().addAll(rest);
    });
  }

  private DataSet dataSet(ImportPlan plan) {
    ImportOptions options = plan.options();
    DataSet set = DataFactory.eINSTANCE.createDataSet();
    set.setCode(Codes.next(model, DataPackage.Literals.DATA_SET));
    String title = options.title() == null || options.title().isBlank()
        ? plan.origin().table().replaceAll("\\.\\w{1,5}$", "") : options.title();
    set.setName(title.strip());
    set.setDescription(plan.origin().sheet() == null ? ImportText.ORIGIN.say(plan.origin().table())
        : ImportText.ORIGIN_SHEET.say(plan.origin().table(), plan.origin().sheet()));
    set.setFetchedOn(options.fetchedOn());
    set.setQuality(options.quality());
    set.setSource(options.source() != null ? options.source() : named(options.sourceName()));
    return set;
  }

  /** The source of a name, made when nobody knows it; null for no name. */
  private DataSource named(String name) {
    return name == null || name.isBlank() ? null
        : new DataImport(model, catalogues).source(name).orElseGet(() -> newSource(name.strip()));
  }

  private DataSource newSource(String name) {
    DataSource source = DataFactory.eINSTANCE.createDataSource();
    source.setCode(Codes.next(model, DataPackage.Literals.DATA_SOURCE));
    source.setName(name);
    source.setProvenance(Provenance.COUNCIL);
    ownCatalogue().getSources().add(source);
    return source;
  }

  private Catalogue ownCatalogue() {
    if (model.getOwnCatalogue() == null) {
      Catalogue own = CatalogueFactory.eINSTANCE.createCatalogue();
      own.setProvenance(Provenance.COUNCIL);
      own.setName(ImportText.AUTHOR_COUNCIL.say());
      model.setOwnCatalogue(own);
    }
    return model.getOwnCatalogue();
  }
}
