package org.musubi.dataimport;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TableSources;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Observation;
import org.musubi.model.support.MusubiResource;
import org.musubi.model.values.FiscalYear;

/** A young council in 大分県 with two municipalities, and short ways to import into it. */
final class Oita {

  static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  static {
    AnalysisSetup.register();
  }

  final Catalogues catalogues;
  final CouncilModel model;
  final DataImport imports;

  Oita() {
    ResourceSet resources = new ResourceSetImpl();
    catalogues = Catalogues.in(resources);
    model = StarterCouncil.create(catalogues, new StarterRequest("東部圏域 協議会", "東部圏域", CouncilLevel.SECONDARY,
        catalogues.areaByJisCode("44").orElseThrow(), new FiscalYear(2026), StarterTemplate.EMPTY, Language.JA));
    part("別府市", "44202");
    part("杵築市", "44210");
    MusubiResource resource = new MusubiResource(URI.createURI("memory:/oita.musubi"));
    resources.getResources().add(resource);
    resource.getContents().add(model);
    imports = new DataImport(model, catalogues);
  }

  private void part(String name, String jisCode) {
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setName(name);
    area.setJisCode(jisCode);
    area.setKind(AreaKind.MUNICIPALITY);
    model.getArea().getParts().add(area);
  }

  static ImportOptions strict() {
    return ImportOptions.strict(TODAY);
  }

  static TableSource table(String text) throws TableException {
    return TableSources.ofText(text, TableSources.Wishes.NONE);
  }

  static TableSource file(Path folder, String name, String text, Charset charset) throws IOException, TableException {
    return TableSources.open(Files.write(folder.resolve(name), text.getBytes(charset)), TableSources.Wishes.NONE);
  }

  ImportPlan check(String text) throws TableException {
    return check(table(text), strict());
  }

  ImportPlan check(String text, ImportOptions options) throws TableException {
    return check(table(text), options);
  }

  ImportPlan check(TableSource source, ImportOptions options) throws TableException {
    Mapping mapping = imports.guess(source, null);
    return imports.check(source, null, mapping, options, Progress.NONE);
  }

  List<Observation> observations() {
    return model.getDataSets().stream().flatMap(set -> set.getObservations().stream()).toList();
  }

  /** Area, indicator, year and value of what a plan imports, one line each. */
  static List<String> values(ImportPlan plan) {
    return plan.values().stream().map(value -> value.area().getName() + " "
        + Optional.ofNullable(value.indicator().getCode()).orElse(value.indicator().getName()) + " " + value.year()
        + " " + (value.suppressed() ? "x" : Ledger.shown(value.value()))
        + (value.part().isEmpty() ? "" : " " + value.part())).toList();
  }

  /** Row and reason of what a plan refuses. */
  static List<String> refusals(ImportPlan plan) {
    return plan.report().refused().stream()
        .map(each -> each.row() + " " + each.column() + " " + each.reason()).toList();
  }
}
