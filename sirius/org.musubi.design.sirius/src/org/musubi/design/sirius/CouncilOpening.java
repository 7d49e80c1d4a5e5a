package org.musubi.design.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.migration.ResourceVersionMismatchDiagnostic;
import org.eclipse.sirius.business.api.resource.ResourceDescriptor;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.eclipse.sirius.viewpoint.ViewpointFactory;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.sirius.viewpoint.description.util.DescriptionResourceImpl;

/** Opens a council in Sirius: reads or makes its file of diagrams, opens the session, selects the viewpoints. */
final class CouncilOpening {

  private static final Map<String, Boolean> HARDENED_PARSER = Map.of(
      "http://apache.org/xml/features/disallow-doctype-decl", true,
      "http://xml.org/sax/features/external-general-entities", false,
      "http://xml.org/sax/features/external-parameter-entities", false);

  private final TransactionalEditingDomain domain;
  private final Resource council;
  private final AirdFile file;
  private String notice;

  CouncilOpening(TransactionalEditingDomain domain, Resource council, AirdFile file) {
    this.domain = domain;
    this.council = council;
    this.file = file;
  }

  /** What the user should know about the opening, null when all is well. */
  String notice() {
    return notice;
  }

  CouncilDrawings open() throws AirdException {
    ResourceSet set = domain.getResourceSet();
    SpecificationReader.addTo(set);
    set.getLoadOptions().put(DescriptionResourceImpl.OPTION_USE_URI_FRAGMENT_AS_ID, true);
    if (!file.exists()) {
      return session(create());
    }
    AirdException problem;
    try {
      return session(load());
    } catch (AirdException e) {
      problem = e;
    }
    Path aside = file.setAside();
    try {
      CouncilDrawings fresh = session(create());
      notice = SiriusMessage.SET_ASIDE.with(problem.getMessage(), aside.getFileName());
      return fresh;
    } catch (AirdException e) {
      putBack(aside, e);
      throw e;
    }
  }

  private void putBack(Path aside, AirdException cause) {
    try {
      Files.move(aside, file.path());
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** An empty analysis in a new resource; the file comes into being with the first save. */
  private DAnalysis create() {
    Resource resource = domain.getResourceSet().createResource(file.uri());
    DAnalysis analysis = ViewpointFactory.eINSTANCE.createDAnalysis();
    Quietly.change(domain, () -> resource.getContents().add(analysis));
    return analysis;
  }

  private DAnalysis load() throws AirdException {
    Optional<URI> madeFor = file.scan();
    Resource resource = domain.getResourceSet().createResource(file.uri());
    try {
      Map<Object, Object> options = new HashMap<>();
      options.put(XMLResource.OPTION_PARSER_FEATURES, HARDENED_PARSER);
      options.put(XMLResource.OPTION_URI_HANDLER, new Moved(madeFor.orElse(council.getURI())));
      resource.load(options);
      DAnalysis analysis = check(resource);
      madeFor.filter(before -> !before.equals(council.getURI())).ifPresent(before -> rename(analysis, before));
      return analysis;
    } catch (IOException | RuntimeException | AirdException e) {
      domain.getResourceSet().getResources().remove(resource);
      throw e instanceof AirdException known ? known : file.damaged(AirdFile.reason(e), e);
    }
  }

  private DAnalysis check(Resource resource) throws AirdException {
    for (Resource.Diagnostic error : resource.getErrors()) {
      if (error instanceof ResourceVersionMismatchDiagnostic) {
        throw new AirdException(SiriusMessage.NEWER.with(file.path().getFileName(), error.getMessage()), null);
      }
      throw file.damaged(error.getMessage(), null);
    }
    if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof DAnalysis analysis)) {
      throw file.damaged("DAnalysis?", null);
    }
    return analysis;
  }

  private void rename(DAnalysis analysis, URI before) {
    Quietly.change(domain, () -> {
      analysis.getSemanticResources().remove(new ResourceDescriptor(before));
      analysis.getSemanticResources().add(0, new ResourceDescriptor(council.getURI()));
    });
  }

  private CouncilDrawings session(DAnalysis analysis) throws AirdException {
    Resource resource = analysis.eResource();
    CouncilDrawings session = new CouncilDrawings(analysis);
    try {
      session.open(new NullProgressMonitor());
      Quietly.change(domain, () -> prepare(session));
    } catch (RuntimeException e) {
      session.close(new NullProgressMonitor());
      domain.getResourceSet().getResources().remove(resource);
      throw new AirdException(
          SiriusMessage.NOT_OPENED.with(council.getURI().lastSegment(), AirdFile.reason(e)), e);
    }
    resource.setModified(false);
    return session;
  }

  private void prepare(CouncilDrawings session) {
    if (!session.getSemanticResources().contains(council)) {
      session.addSemanticResource(council.getURI(), new NullProgressMonitor());
    }
    List<Viewpoint> viewpoints = SiriusNotation.viewpoints();
    for (Viewpoint viewpoint : viewpoints) {
      new ViewpointSelector(session).selectViewpoint(viewpoint, false, new NullProgressMonitor());
    }
    session.getSelectedViewpoints(false).stream().map(Viewpoint::eResource).distinct().forEach(UserTexts::translate);
  }

  /** Diagrams of a council whose file got another name since (copied or renamed by hand) are those of this council. */
  private final class Moved extends URIHandlerImpl {

    private final URI before;

    Moved(URI before) {
      this.before = before;
    }

    @Override
    public URI resolve(URI address) {
      URI resolved = super.resolve(address);
      return before.equals(resolved.trimFragment()) && resolved.hasFragment()
          ? council.getURI().appendFragment(resolved.fragment()) : resolved;
    }
  }
}
