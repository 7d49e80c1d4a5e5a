package org.musubi.workbench.newcouncil;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.model.core.Area;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;
import org.musubi.workbench.edit.Copies;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.edit.NextYear;

/** What the user has chosen for a new council, and how it is made of that. */
final class NewCouncil {

  /** What a new council starts from. */
  enum Start { STANDARD, EMPTY, COPY }

  private final CouncilFiles files = new CouncilFiles(Catalogues::in);
  private final ResourceSet resources = files.newResourceSet();
  private final Catalogues catalogues = Catalogues.in(resources);
  private final Set<OrganizationType> leftOut = new HashSet<>();

  CouncilLevel level = CouncilLevel.SECONDARY;
  Area prefecture;
  String areaName = "";
  String councilName = "";
  FiscalYear firstYear;
  Start start = Start.STANDARD;
  Path source;
  Set<CopiedPart> parts = CopiedPart.usual();
  boolean prepareYear = true;
  Path target;

  NewCouncil(FiscalYear firstYear) {
    this.firstYear = firstYear;
  }

  Catalogues catalogues() {
    return catalogues;
  }

  /** The kinds of organisation that usually sit in a council of the chosen level. */
  List<OrganizationType> usualMembers() {
    return catalogues.organizationTypes().stream().filter(type -> type.getUsualLevels().contains(level)).toList();
  }

  boolean isTaken(OrganizationType type) {
    return !leftOut.contains(type);
  }

  void take(OrganizationType type, boolean taken) {
    if (taken) {
      leftOut.remove(type);
    } else {
      leftOut.add(type);
    }
  }

  /** The name of the area, that of the prefecture for a prefectural council. */
  String effectiveAreaName() {
    return areaName.isBlank() && level == CouncilLevel.PREFECTURE && prefecture != null
        ? prefecture.getName() : areaName.strip();
  }

  /** Makes the model and writes its file. */
  void write() throws CouncilFileException {
    CouncilModel model = start == Start.COPY ? copy() : starter();
    Resource resource = resources.createResource(URI.createFileURI(target.toString()));
    resource.getContents().add(model);
    files.save(resource);
  }

  private CouncilModel starter() {
    Language language = Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Language.EN : Language.JA;
    StarterTemplate template = start == Start.STANDARD ? StarterTemplate.STANDARD : StarterTemplate.EMPTY;
    CouncilModel model = StarterCouncil.create(catalogues, new StarterRequest(councilName, effectiveAreaName(), level,
        prefecture, firstYear, template, language));
    List<Organization> unwanted = model.getOrganizations().stream()
        .filter(organization -> leftOut.contains(organization.getType())).toList();
    Deletion.of(unwanted, model).run();
    return model;
  }

  private CouncilModel copy() throws CouncilFileException {
    CouncilModel model = (CouncilModel) Copies.of(List.of(files.load(source).model())).getFirst();
    List<EObject> unwanted = new ArrayList<>();
    for (CopiedPart part : CopiedPart.values()) {
      if (!parts.contains(part)) {
        unwanted.addAll(part.elements(model));
      }
    }
    Deletion.of(unwanted, model).run();
    if (!councilName.isBlank()) {
      model.setName(councilName.strip());
    }
    if (prepareYear && parts.contains(CopiedPart.PLANS)) {
      NextYear.prepare(model, firstYear);
    }
    return model;
  }
}
