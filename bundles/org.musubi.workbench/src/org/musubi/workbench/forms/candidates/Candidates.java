package org.musubi.workbench.forms.candidates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.catalogue.CatalogueFile;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Names;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.text.Labels;

/** What can be chosen for a reference: elements of the council first, then entries of the reference knowledge. */
public final class Candidates {

  private static final Map<EClass, CatalogueFile> FILES = Map.ofEntries(
      Map.entry(CorePackage.Literals.UNIT, CatalogueFile.UNITS),
      Map.entry(CorePackage.Literals.AREA, CatalogueFile.AREAS),
      Map.entry(StakeholdersPackage.Literals.ORGANIZATION_TYPE, CatalogueFile.ORGANIZATIONS),
      Map.entry(StakeholdersPackage.Literals.ROLE_TEMPLATE, CatalogueFile.ORGANIZATIONS),
      Map.entry(StakeholdersPackage.Literals.POLICY_INSTRUMENT, CatalogueFile.POLICIES),
      Map.entry(DataPackage.Literals.DATA_SOURCE, CatalogueFile.SOURCES),
      Map.entry(DataPackage.Literals.INDICATOR, CatalogueFile.INDICATORS),
      Map.entry(DataPackage.Literals.DATA_SET, CatalogueFile.PREFECTURE_DATA),
      Map.entry(DataPackage.Literals.OBSERVATION, CatalogueFile.PREFECTURE_DATA),
      Map.entry(DiagnosisPackage.Literals.CHECKLIST_QUESTION, CatalogueFile.CHECKLIST),
      Map.entry(CataloguePackage.Literals.PURPOSE, CatalogueFile.TEMPLATES),
      Map.entry(CataloguePackage.Literals.TARGET, CatalogueFile.TEMPLATES),
      Map.entry(CataloguePackage.Literals.PROJECT_TEMPLATE, CatalogueFile.TEMPLATES),
      Map.entry(CataloguePackage.Literals.INDICATOR_TEMPLATE, CatalogueFile.TEMPLATES));

  private Candidates() {
  }

  /** The elements a reference of an element may point to, in the order of the model. */
  public static List<Candidate> of(CouncilSession session, EObject owner, EReference reference) {
    Optional<Collection<? extends EObject>> scope = Scopes.of(owner, reference);
    if (scope.isPresent()) {
      return scope.get().stream().filter(element -> element != owner && !element.eIsProxy())
          .map(element -> Candidate.of(element, "")).toList();
    }
    Set<EObject> found = new LinkedHashSet<>();
    EClass type = reference.getEReferenceType();
    collect(EcoreUtil.getAllContents(session.model(), false), type, found);
    found.removeIf(element -> element == owner || EcoreUtil.isAncestor(element, owner) && !(element instanceof
        CouncilModel));
    fileOf(type).ifPresent(file -> collect(
        EcoreUtil.getAllContents(Catalogues.in(session.resource().getResourceSet()).catalogue(file), false), type,
        found));
    List<Candidate> result = new ArrayList<>(found.size());
    found.forEach(element -> result.add(Candidate.of(element, detail(element, type))));
    return result;
  }

  /**
   * The one candidate a person means by a text: by its label, name, code, short name or reading.
   *
   * @return empty when none or several fit
   */
  public static Optional<EObject> named(List<Candidate> candidates, String text) {
    String wanted = simple(text);
    List<Candidate> exact = candidates.stream().filter(candidate -> names(candidate).contains(wanted)).toList();
    if (!exact.isEmpty()) {
      return Optional.of(exact.getFirst().element());
    }
    List<Candidate> containing = candidates.stream()
        .filter(candidate -> simple(candidate.label()).contains(wanted)).toList();
    return containing.size() == 1 ? Optional.of(containing.getFirst().element()) : Optional.empty();
  }

  private static Set<String> names(Candidate candidate) {
    Set<String> names = new LinkedHashSet<>();
    names.add(simple(candidate.label()));
    for (String feature : List.of("name", "code", "shortName", "nameKana", "text")) {
      var attribute = candidate.element().eClass().getEStructuralFeature(feature);
      if (attribute != null && candidate.element().eGet(attribute) instanceof String name) {
        names.add(simple(name));
      }
    }
    return names;
  }

  private static String simple(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private static void collect(Iterator<EObject> all, EClass type, Set<EObject> found) {
    boolean anything = type == CorePackage.Literals.IDENTIFIABLE || type == CorePackage.Literals.NAMED_ELEMENT;
    while (all.hasNext()) {
      EObject element = all.next();
      if (anything ? isSpokenOf(element) : type.isInstance(element)) {
        found.add(element);
      }
    }
  }

  /** Elements people refer to by themselves, where a reference may point to anything. */
  private static boolean isSpokenOf(EObject element) {
    return element instanceof IdeaCard || element instanceof NamedElement && !(element instanceof ReferenceEntry);
  }

  private static String detail(EObject element, EClass type) {
    if (Catalogues.isCatalogueEntry(element)) {
      return element instanceof ReferenceEntry entry && entry.getSourceNote() != null
          ? FormText.FROM_CATALOGUE_WITH_SOURCE.text(entry.getSourceNote()) : FormText.FROM_CATALOGUE.text();
    }
    if (type.isAbstract()) {
      return Labels.of(element.eClass());
    }
    EObject container = element.eContainer();
    return container == null || container instanceof CouncilModel || container instanceof Council ? ""
        : Names.of(container);
  }

  private static Optional<CatalogueFile> fileOf(EClass type) {
    return Optional.ofNullable(FILES.get(type));
  }
}
