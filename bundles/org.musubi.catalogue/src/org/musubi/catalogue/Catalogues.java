package org.musubi.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.MeritTemplate;
import org.musubi.model.catalogue.ParticipationStatistic;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.GlossaryEntry;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.Unit;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.IndicatorCategory;
import org.musubi.model.data.Observation;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.RoleTemplate;
import org.musubi.model.support.MusubiResource;

/**
 * The reference knowledge of one resource set: organisation types, indicators, project examples, published values.
 *
 * <p>Each file is loaded when something of it is first asked for, or when a council refers to it. Entries are
 * read-only: a change is taken back and ends in a {@link ReadOnlyCatalogueException}.
 *
 * <p>Every resource set has entries of its own, so two councils share no object; whoever links an entry to a council
 * takes it from {@link #in(ResourceSet)} of that council's resource set. Like the resource set itself, an instance is
 * for one thread at a time; two threads use two resource sets.
 */
public final class Catalogues {

  private final ResourceSet resources;
  private ObservationIndex observations;

  /** Reference knowledge in a resource set of its own, for looking things up without a council. */
  public Catalogues() {
    this(new ResourceSetImpl());
    install(resources, this);
  }

  private Catalogues(ResourceSet resources) {
    this.resources = resources;
  }

  /** The reference knowledge of this resource set, attached to it on first call. */
  public static Catalogues in(ResourceSet resources) {
    return resources.eAdapters().stream()
        .filter(Attachment.class::isInstance).map(Attachment.class::cast)
        .map(Attachment::catalogues)
        .findFirst()
        .orElseGet(() -> install(resources, new Catalogues(resources)));
  }

  /**
   * Lets a resource set resolve {@code musubi:/catalogue/…} addresses. Its entries are found by
   * {@link #in(ResourceSet)}, not by this instance, unless it is this instance's own resource set.
   */
  public void attach(ResourceSet other) {
    in(other);
  }

  private static Catalogues install(ResourceSet resources, Catalogues catalogues) {
    // Stand-alone, nobody else may have registered the packages yet; this registers the ones it depends on as well.
    CataloguePackage.eINSTANCE.eClass();
    resources.getURIConverter().getURIHandlers().add(0, new CatalogueUriHandler());
    resources.getResourceFactoryRegistry().getProtocolToFactoryMap()
        .put(CatalogueFile.SCHEME, (Resource.Factory) Catalogues::createResource);
    resources.eAdapters().add(new Attachment(catalogues));
    return catalogues;
  }

  private static Resource createResource(URI uri) {
    Resource resource = new MusubiResource(uri);
    resource.setTrackingModification(false);
    resource.eAdapters().add(new ReadOnlyGuard());
    return resource;
  }

  /** True for the read-only resources of the reference knowledge; editing domains ask this. */
  public static boolean isCatalogue(Resource resource) {
    return resource != null && resource.getURI() != null && CatalogueFile.SCHEME.equals(resource.getURI().scheme());
  }

  /** True for an entry of the reference knowledge, false for elements and own entries of a council. */
  public static boolean isCatalogueEntry(EObject element) {
    return element != null && isCatalogue(element.eResource());
  }

  /** Why an address cannot be resolved, as a sentence for the user; empty when it can, or is no catalogue address. */
  public Optional<String> problemOf(URI address) {
    if (!CatalogueFile.SCHEME.equals(address.scheme())) {
      return Optional.empty();
    }
    Optional<CatalogueFile> file = CatalogueFile.of(address);
    if (file.isEmpty()) {
      return Optional.of(Messages.unknownFile(address.trimFragment().toString()));
    }
    String code = address.fragment();
    return code == null || entry(file.get(), Identifiable.class, code).isPresent()
        ? Optional.empty()
        : Optional.of(Messages.unknownEntry(code, file.get()));
  }

  /**
   * The entry at an address.
   *
   * @throws UnknownCatalogueEntryException when there is no such catalogue or entry
   */
  public Identifiable require(URI address) {
    return CatalogueFile.of(address)
        .flatMap(file -> entry(file, Identifiable.class, address.fragment()))
        .orElseThrow(() -> new UnknownCatalogueEntryException(
            problemOf(address).orElseGet(() -> Messages.unknownFile(address.toString()))));
  }

  /**
   * The root of a file, loaded on first use.
   *
   * @throws IllegalStateException when the installation is damaged
   */
  public Catalogue catalogue(CatalogueFile file) {
    return (Catalogue) resource(file).getContents().getFirst();
  }

  /** The files loaded so far. */
  public Set<CatalogueFile> loaded() {
    Set<CatalogueFile> files = EnumSet.noneOf(CatalogueFile.class);
    for (CatalogueFile file : CatalogueFile.values()) {
      Resource resource = resources.getResource(file.uri(), false);
      if (resource != null && resource.isLoaded()) {
        files.add(file);
      }
    }
    return files;
  }

  /** Loads every file and resolves every reference between them. */
  public void loadAll() {
    for (CatalogueFile file : CatalogueFile.values()) {
      EcoreUtil.resolveAll(resource(file));
    }
  }

  private Resource resource(CatalogueFile file) {
    Resource resource;
    try {
      resource = resources.getResource(file.uri(), true);
    } catch (RuntimeException e) {
      throw new IllegalStateException(Messages.damaged(file, e.getLocalizedMessage()), e);
    }
    if (!resource.getErrors().isEmpty() || resource.getContents().isEmpty()) {
      String detail = resource.getErrors().stream().findFirst().map(Resource.Diagnostic::getMessage)
          .orElse(file.classPathName());
      throw new IllegalStateException(Messages.damaged(file, detail));
    }
    return resource;
  }

  private <T extends Identifiable> Optional<T> entry(CatalogueFile file, Class<T> type, String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    return Optional.ofNullable(resource(file).getEObject(code)).filter(type::isInstance).map(type::cast);
  }

  public List<Unit> units() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.UNITS).getUnits());
  }

  public Optional<Unit> unit(String code) {
    return entry(CatalogueFile.UNITS, Unit.class, code);
  }

  public Area nation() {
    return areas().stream().filter(area -> area.getKind() == AreaKind.NATION).findFirst().orElseThrow();
  }

  /** The 47 prefectures in the order of their JIS codes. */
  public List<Area> prefectures() {
    return areas().stream().filter(area -> area.getKind() == AreaKind.PREFECTURE).toList();
  }

  public Optional<Area> area(String code) {
    return entry(CatalogueFile.AREAS, Area.class, code);
  }

  /** @param jisCode 00 for the nation, 01–47 for a prefecture */
  public Optional<Area> areaByJisCode(String jisCode) {
    return areas().stream().filter(area -> area.getJisCode().equals(jisCode)).findFirst();
  }

  private List<Area> areas() {
    return catalogue(CatalogueFile.AREAS).getAreas();
  }

  public List<OrganizationType> organizationTypes() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.ORGANIZATIONS).getOrganizationTypes());
  }

  public Optional<OrganizationType> organizationType(String code) {
    return entry(CatalogueFile.ORGANIZATIONS, OrganizationType.class, code);
  }

  public Optional<RoleTemplate> roleTemplate(String code) {
    return entry(CatalogueFile.ORGANIZATIONS, RoleTemplate.class, code);
  }

  public List<PolicyInstrument> policyInstruments() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.POLICIES).getPolicyInstruments());
  }

  public Optional<PolicyInstrument> policyInstrument(String code) {
    return entry(CatalogueFile.POLICIES, PolicyInstrument.class, code);
  }

  public List<ParticipationStatistic> statistics() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.STATISTICS).getStatistics());
  }

  public Optional<ParticipationStatistic> statistic(String code) {
    return entry(CatalogueFile.STATISTICS, ParticipationStatistic.class, code);
  }

  /** The figures about one kind of organisation. */
  public List<ParticipationStatistic> statistics(OrganizationType type) {
    return statistics().stream().filter(each -> same(each.getOrganizationType(), type)).toList();
  }

  public List<MeritTemplate> meritTemplates() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.MERITS).getMeritTemplates());
  }

  /** What one kind of organisation may gain. */
  public List<MeritTemplate> meritTemplates(OrganizationType type) {
    return meritTemplates().stream().filter(each -> contains(each.getOrganizationTypes(), type)).toList();
  }

  public List<GlossaryEntry> glossary() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.GLOSSARY).getGlossary());
  }

  public List<DataSource> sources() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.SOURCES).getSources());
  }

  public Optional<DataSource> source(String code) {
    return entry(CatalogueFile.SOURCES, DataSource.class, code);
  }

  public List<Indicator> indicators() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.INDICATORS).getIndicators());
  }

  public List<Indicator> indicators(IndicatorCategory category) {
    return indicators().stream().filter(each -> each.getCategory() == category).toList();
  }

  public Optional<Indicator> indicator(String code) {
    return entry(CatalogueFile.INDICATORS, Indicator.class, code);
  }

  /** Published values, one data set a source. */
  public List<DataSet> dataSets() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.PREFECTURE_DATA).getDataSets());
  }

  /** All values of an indicator, oldest first. */
  public List<Observation> observations(Indicator indicator) {
    return index().of(indicator);
  }

  /** The values of an indicator in an area, of every year and breakdown, oldest first. */
  public List<Observation> observations(Indicator indicator, Area area) {
    return index().of(indicator, area);
  }

  /** The values of one year, of every breakdown. */
  public List<Observation> observations(Indicator indicator, Area area, int year) {
    return observations(indicator, area).stream().filter(each -> each.getYear() == year).toList();
  }

  /** The newest value about everybody, that is, without breakdown. */
  public Optional<Observation> latest(Indicator indicator, Area area) {
    return observations(indicator, area).stream()
        .filter(each -> each.getBreakdown() == null)
        .max(Comparator.comparingInt(Observation::getYear));
  }

  private ObservationIndex index() {
    if (observations == null) {
      observations = new ObservationIndex(catalogue(CatalogueFile.PREFECTURE_DATA));
    }
    return observations;
  }

  public List<Purpose> purposes() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.TEMPLATES).getPurposes());
  }

  public Optional<Purpose> purpose(String code) {
    return entry(CatalogueFile.TEMPLATES, Purpose.class, code);
  }

  public List<Target> targets() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.TEMPLATES).getTargets());
  }

  public Optional<Target> target(String code) {
    return entry(CatalogueFile.TEMPLATES, Target.class, code);
  }

  public List<ProjectTemplate> projectTemplates() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.TEMPLATES).getProjectTemplates());
  }

  /** The project examples for a purpose and a target. */
  public List<ProjectTemplate> projectTemplates(Purpose purpose, Target target) {
    return projectTemplates().stream()
        .filter(each -> same(each.getPurpose(), purpose) && contains(each.getTargets(), target))
        .toList();
  }

  public Optional<ProjectTemplate> projectTemplate(String code) {
    return entry(CatalogueFile.TEMPLATES, ProjectTemplate.class, code);
  }

  public List<IndicatorTemplate> indicatorTemplates() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.TEMPLATES).getIndicatorTemplates());
  }

  public Optional<IndicatorTemplate> indicatorTemplate(String code) {
    return entry(CatalogueFile.TEMPLATES, IndicatorTemplate.class, code);
  }

  public List<ChecklistQuestion> checklistQuestions() {
    return Collections.unmodifiableList(catalogue(CatalogueFile.CHECKLIST).getChecklistQuestions());
  }

  public Optional<ChecklistQuestion> checklistQuestion(String code) {
    return entry(CatalogueFile.CHECKLIST, ChecklistQuestion.class, code);
  }

  private static boolean same(Identifiable one, Identifiable other) {
    return one != null && other != null && one.getId().equals(other.getId());
  }

  private static boolean contains(List<? extends Identifiable> entries, Identifiable wanted) {
    return entries.stream().anyMatch(each -> same(each, wanted));
  }

  /** Remembers the reference knowledge of a resource set. */
  private static final class Attachment extends AdapterImpl {

    private final Catalogues catalogues;

    Attachment(Catalogues catalogues) {
      this.catalogues = catalogues;
    }

    Catalogues catalogues() {
      return catalogues;
    }
  }
}
