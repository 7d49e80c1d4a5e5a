package org.musubi.development.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Unit;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.Indicator;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.PolicyInstrument;

/**
 * What a council can choose from: the examples Musubi brings (domain.md 5.13) and, after them, the council's own
 * (those of {@code CouncilModel.ownCatalogue}). A view; it follows the model.
 *
 * @param model the council
 * @param catalogues those of the resource set the council lies in
 */
public record Library(CouncilModel model, Catalogues catalogues) {

  /** The library of a council that lies in a resource, or of one still being made. */
  public static Library of(CouncilModel model) {
    ResourceSet resources = model.eResource() == null ? null : model.eResource().getResourceSet();
    return new Library(model, resources == null ? new Catalogues() : Catalogues.in(resources));
  }

  /** The reasons to work together (目的), the council's own last. */
  public List<Purpose> purposes() {
    return with(catalogues.purposes(), Catalogue::getPurposes);
  }

  /** Whom projects want to move (動かしたいターゲット). */
  public List<Target> targets() {
    return with(catalogues.targets(), Catalogue::getTargets);
  }

  /** The examples of joint projects (事業例). */
  public List<ProjectTemplate> templates() {
    return with(catalogues.projectTemplates(), Catalogue::getProjectTemplates);
  }

  public List<OrganizationType> organizationTypes() {
    return with(catalogues.organizationTypes(), Catalogue::getOrganizationTypes);
  }

  public List<Unit> units() {
    return with(catalogues.units(), Catalogue::getUnits);
  }

  public List<Indicator> indicators() {
    return with(catalogues.indicators(), Catalogue::getIndicators);
  }

  public List<PolicyInstrument> policies() {
    return with(catalogues.policyInstruments(), Catalogue::getPolicyInstruments);
  }

  private <T> List<T> with(List<T> published, Function<Catalogue, List<T>> own) {
    List<T> all = new ArrayList<>(published);
    if (model.getOwnCatalogue() != null) {
      all.addAll(own.apply(model.getOwnCatalogue()));
    }
    return all;
  }

  /**
   * The entry a person means: by code, where width of digits and leading zeros do not matter, else by its whole name.
   */
  public static <T extends NamedElement> Optional<T> find(List<T> entries, String codeOrName) {
    String wanted = Codes.comparable(codeOrName);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return entries.stream().filter(each -> Codes.comparable(each.getCode()).equals(wanted)).findFirst()
        .or(() -> entries.stream().filter(each -> each.getName() != null
            && Codes.comparable(each.getName()).equals(wanted)).findFirst());
  }

  /** True for an entry the council added itself, false for one that came with Musubi. */
  public static boolean isOwn(EObject entry) {
    return Councils.modelOf(entry) != null;
  }

  /** True when both are the same entry, also when they were loaded into different resource sets. */
  public static boolean same(Identifiable one, Identifiable other) {
    return one == other || one != null && other != null && Objects.equals(one.getId(), other.getId());
  }

  /** True when the list has the entry. */
  public static boolean contains(Iterable<? extends Identifiable> entries, Identifiable wanted) {
    for (Identifiable each : entries) {
      if (same(each, wanted)) {
        return true;
      }
    }
    return false;
  }
}
