package org.musubi.roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.support.MusubiObject;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.apply.ImportStep;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.roundtrip.report.ChangeReport;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.content.Variant;

/** A secretariat with a small council file: sends {@link PartnerSheet} out and takes it back. */
public final class Office {

  public static final FiscalYear YEAR = new FiscalYear(2026);

  static {
    AnalysisSetup.register();
  }

  private static final List<String> TRICKY = List.of("小計", "評価", "記入例は裏面にあります。", "=1+1", "@x", "機関名", "12",
      "2026-05-01", "○", "一行目\n二行目", "・箇条書き", "\"引用\"", "_x0041_", "A&B<C>", "id", "保健所", "みどり市");

  public final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
  public final Organization center;
  public final Organization city;
  public final Organization chamber;
  public final Organization guild;
  public final EvaluationSheet first;
  public final EvaluationSheet second;
  private final Path folder;
  private int exports;

  public Office(Path folder) {
    this.folder = folder;
    model.setName("みどり圏域");
    ((MusubiObject) model).assignId("_model");
    model.setOwnCatalogue(CatalogueFactory.eINSTANCE.createCatalogue());
    center = organization("_center", "K-01", "保健所", Sector.COMMUNITY, null);
    city = organization("_city", "K-02", "みどり市", Sector.COMMUNITY, 12);
    chamber = organization("_chamber", "K-03", "商工会議所", Sector.EMPLOYER, 850);
    guild = organization("_guild", "K-04", "建設組合", Sector.EMPLOYER, 40);
    first = evaluation("_first", "E-1", "前期の評価", 80, RatingValue.B);
    second = evaluation("_second", "E-2", "後期の評価", 12.5, null);
  }

  private Organization organization(String id, String code, String name, Sector sector, Integer firms) {
    Organization made = StakeholdersFactory.eINSTANCE.createOrganization();
    ((MusubiObject) made).assignId(id);
    made.setCode(code);
    made.setName(name);
    made.setNameKana(name + "(かな)");
    made.setSectorOverride(sector);
    made.setMemberFirms(firms);
    made.setDescription(name + "の備考\n二行目");
    model.getOrganizations().add(made);
    return made;
  }

  private EvaluationSheet evaluation(String id, String code, String name, double threshold, RatingValue overall) {
    EvaluationSheet made = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    ((MusubiObject) made).assignId(id);
    made.setCode(code);
    made.setName(name);
    made.setFiscalYear(YEAR);
    made.setMadeOn(LocalDate.of(2026, 5, 1));
    made.setThresholdA(threshold);
    made.setOverall(overall);
    model.getEvaluations().add(made);
    return made;
  }

  /** Adds any number of partners with any names, also such as look like parts of the sheet; the same for a seed. */
  public Office populate(long seed) {
    Random random = new Random(seed);
    for (int i = random.nextInt(12); i > 0; i--) {
      Organization made = organization("_random" + i, random.nextInt(4) == 0 ? null : "R-" + i,
          TRICKY.get(random.nextInt(TRICKY.size())), random.nextBoolean() ? Sector.COMMUNITY : Sector.EMPLOYER,
          random.nextBoolean() ? random.nextInt(1000) : null);
      made.setDescription(TRICKY.get(random.nextInt(TRICKY.size())));
      made.setActive(random.nextBoolean());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      evaluation("_more" + i, "M-" + i, TRICKY.get(random.nextInt(TRICKY.size())), random.nextInt(100),
          random.nextBoolean() ? RatingValue.C : null);
    }
    return this;
  }

  /** Where the history of the council file is. */
  public SheetHistory history() {
    return SheetHistory.of(folder.resolve("みどり.musubi"));
  }

  /** Sends the sheet out, remembering it. */
  public Path export() {
    return export(Language.JA, false, Variant.COUNCIL);
  }

  /** Sends the sheet out in some form, remembering it. */
  public Path export(Language language, boolean isPublic, Variant variant) {
    try {
      SheetExportRequest request = new SheetExportRequest(model, Set.of(), YEAR, isPublic, false,
          LocalDate.of(2026, 6, 1), Files.createDirectories(folder.resolve("out" + exports++)), true,
          Set.of(PartnerSheet.KEY), language, variant, null);
      Path file = new SheetExporter(List.of(new PartnerSheet())).export(request, ProgressListener.NONE).getFirst();
      history().remember(file).ifPresent(problem -> {
        throw new IllegalStateException(problem);
      });
      return file;
    } catch (SheetExportException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends the sheet out and opens it as the partner does. */
  public Filled sent() {
    return Filled.open(export());
  }

  /** A file of the office, not yet there. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Compares returned files with the council. */
  public Comparison compare(Path... files) {
    return compare(Arrays.stream(files).map(ReturnedFile::of).toList());
  }

  public Comparison compare(List<ReturnedFile> files) {
    return new RoundTrip(model, history(), List.of(new PartnerSheet())).compare(files, YEAR);
  }

  /** Takes everything back that nobody has to be asked about. */
  public ChangeReport take(Path... files) {
    return apply(Decisions.suggested(compare(files)));
  }

  public static ChangeReport apply(Decisions decisions) {
    ImportStep step = new ImportStep(decisions);
    step.run();
    return step.report();
  }

  /** Everything in the model that is stored, in words. */
  public String dump() {
    StringBuilder text = new StringBuilder();
    EcoreUtil.getAllContents(model, false).forEachRemaining(each -> dump((EObject) each, text));
    return text.toString();
  }

  private static void dump(EObject element, StringBuilder text) {
    TreeMap<String, Object> values = new TreeMap<>();
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      boolean attribute = feature instanceof EAttribute;
      if (attribute && !feature.isDerived() && !feature.isTransient() && element.eIsSet(feature)
          && !feature.getName().equals("id")) {
        values.put(feature.getName(), element.eGet(feature));
      }
    }
    text.append(element.eClass().getName()).append(values).append('\n');
  }
}
