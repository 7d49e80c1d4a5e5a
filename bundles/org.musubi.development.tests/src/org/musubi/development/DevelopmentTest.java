package org.musubi.development;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.support.MusubiResource;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.CouncilFiles;

/** Councils to try things on, and short ways to name entries of the library. */
public abstract class DevelopmentTest {

  static {
    if (!Platform.isRunning()) {
      AnalysisSetup.register();
    }
  }

  protected static final FiscalYear FY2024 = new FiscalYear(2024);
  protected static final FiscalYear FY2026 = new FiscalYear(2026);

  /** The sample council, read anew. */
  protected static Library midori() {
    try {
      return Library.of(new CouncilFiles(Catalogues::in).load(root().resolve("models/midori/midori.musubi")).model());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A council of a secondary area without members, with a plan from 2026. */
  protected static Library empty() {
    return in(new ResourceSetImpl());
  }

  private static Library in(ResourceSet resources) {
    CouncilModel model = StarterCouncil.create(Catalogues.in(resources), new StarterRequest("試しの協議会", "試し圏域",
        CouncilLevel.SECONDARY, null, FY2026, StarterTemplate.EMPTY, Language.JA));
    MusubiResource resource = new MusubiResource(URI.createURI("memory:/trial.musubi"));
    resources.getResources().add(resource);
    resource.getContents().add(model);
    return Library.of(model);
  }

  protected static Path root() {
    String given = System.getProperty("musubi.root");
    Path folder = Path.of(given != null ? given : System.getProperty("user.dir")).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("models/midori"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  protected static List<Purpose> purposes(Library library, String... codes) {
    return Stream.of(codes).map(code -> Library.find(library.purposes(), code).orElseThrow()).toList();
  }

  protected static List<Target> targets(Library library, String... codes) {
    return Stream.of(codes).map(code -> Library.find(library.targets(), code).orElseThrow()).toList();
  }

  protected static List<OrganizationType> types(Library library, String... codes) {
    return Stream.of(codes).map(code -> Library.find(library.organizationTypes(), code).orElseThrow()).toList();
  }

  protected static ProjectTemplate template(Library library, String code) {
    return Library.find(library.templates(), code).orElseThrow();
  }

  /** Adds an organisation of a type to the council. */
  protected static Organization organization(Library library, String type, String name) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(name);
    organization.setType(types(library, type).getFirst());
    library.model().getOrganizations().add(organization);
    return organization;
  }
}
