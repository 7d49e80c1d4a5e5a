package org.musubi.design.sirius;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.business.api.resource.ResourceDescriptor;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/**
 * A council that is open in Sirius: its session and its representations. It works on the editing domain the council has
 * already; closing leaves council and resource set as they are.
 *
 * <p>What changes something is one step of the council's history, or part of the write transaction that the caller is
 * in. Not thread-safe.
 */
public final class SiriusCouncil implements AutoCloseable {

  private final CouncilDrawings session;
  private final Resource council;
  private final TransactionalEditingDomain domain;
  private final String notice;
  private AirdFile file;

  private SiriusCouncil(CouncilDrawings session, Resource council, AirdFile file, String notice) {
    this.session = session;
    this.council = council;
    this.file = file;
    this.notice = notice;
    domain = session.getTransactionalEditingDomain();
  }

  /**
   * Opens a council with the Sirius diagrams in a file, or with none when there is no such file. A damaged file is set
   * aside beside it; {@link #notice()} tells so.
   *
   * @param council in a resource set that has a transactional editing domain
   * @throws AirdException when Sirius cannot open it; council and files are as they were
   */
  public static SiriusCouncil open(Resource council, AirdFile file) throws AirdException {
    TransactionalEditingDomain domain = Objects.requireNonNull(TransactionUtil.getEditingDomain(council),
        "The council needs a transactional editing domain");
    CouncilOpening opening = new CouncilOpening(domain, council, file);
    return new SiriusCouncil(opening.open(), council, file, opening.notice());
  }

  /** The session of Sirius. */
  public CouncilDrawings session() {
    return session;
  }

  /** A sentence for the user about the opening, for example that a damaged file was set aside. */
  public Optional<String> notice() {
    return Optional.ofNullable(notice);
  }

  public AirdFile file() {
    return file;
  }

  /** The descriptions of all selected viewpoints, in the order of the specification. */
  public List<RepresentationDescription> descriptions() {
    return session.getSelectedViewpoints(false).stream().map(Viewpoint::getOwnedRepresentations)
        .flatMap(Collection::stream).toList();
  }

  /** What can be created about an element. */
  public List<RepresentationDescription> descriptions(EObject about) {
    Collection<RepresentationDescription> all = DialectManager.INSTANCE
        .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), about);
    return descriptions().stream().filter(each -> all.contains(each)
        && DialectManager.INSTANCE.canCreate(about, each)).toList();
  }

  /** The description of that name in the specification, for example DG01. */
  public Optional<RepresentationDescription> description(String name) {
    return descriptions().stream().filter(each -> name.equals(each.getName())).findFirst();
  }

  /** How a kind is called, in the language of the user. */
  public String label(RepresentationDescription description) {
    return MessageTranslator.INSTANCE.getMessage(description, new IdentifiedElementQuery(description).getLabel());
  }

  /** The usual name of a new representation: the title the specification gives it, else its kind. */
  public String title(RepresentationDescription description, EObject about) {
    String expression = description.getTitleExpression();
    if (expression == null || expression.isBlank()) {
      return label(description);
    }
    try {
      String title = session.getInterpreter().evaluateString(about, expression);
      return title == null || title.isBlank() ? label(description) : title;
    } catch (EvaluationException e) {
      return label(description);
    }
  }

  /** All representations of the council, also those not loaded yet. */
  public List<DRepresentationDescriptor> representations() {
    return List.copyOf(DialectManager.INSTANCE.getAllRepresentationDescriptors(session));
  }

  /**
   * Creates a representation and fills it.
   *
   * @throws IllegalStateException when Sirius does not create it; nothing is changed then
   */
  public DRepresentationDescriptor create(RepresentationDescription description, EObject about, String name) {
    DRepresentation made = change(SiriusMessage.CREATE_STEP.with(name), () -> filled(DialectManager.INSTANCE
        .createRepresentation(name, about, description, session, new NullProgressMonitor())));
    return descriptor(made, name);
  }

  /** Sirius evaluates the heads of the columns of a table only from the second refresh on. */
  private static DRepresentation filled(DRepresentation made) {
    if (made instanceof DTable) {
      DialectManager.INSTANCE.refresh(made, new NullProgressMonitor());
    }
    return made;
  }

  public void rename(DRepresentationDescriptor representation, String name) {
    change(SiriusMessage.RENAME_STEP.with(name), () -> {
      representation.setName(name);
      return representation;
    });
  }

  public DRepresentationDescriptor duplicate(DRepresentationDescriptor representation, String name) {
    DRepresentation made = change(SiriusMessage.DUPLICATE_STEP.with(representation.getName()),
        () -> DialectManager.INSTANCE.copyRepresentation(representation, name, session, new NullProgressMonitor()));
    return descriptor(made, name);
  }

  public void delete(DRepresentationDescriptor representation) {
    change(SiriusMessage.DELETE_STEP.with(representation.getName()),
        () -> DialectManager.INSTANCE.deleteRepresentation(representation, session));
  }

  /** Brings a representation in step with the model. */
  public void refresh(DRepresentation representation) {
    change(SiriusMessage.REFRESH_STEP.with(representation.getName()), () -> {
      DialectManager.INSTANCE.refresh(representation, new NullProgressMonitor());
      return representation;
    });
  }

  private static DRepresentationDescriptor descriptor(DRepresentation made, String name) {
    if (made == null) {
      throw new IllegalStateException(SiriusMessage.NOT_CREATED.with(name));
    }
    return new DRepresentationQuery(made).getRepresentationDescriptor();
  }

  /** True when the file differs from what is shown. */
  public boolean isModified() {
    return session.getAllSessionResources().stream().anyMatch(Resource::isModified);
  }

  /**
   * Writes the file of Sirius, never the council; nothing is written when nothing was changed.
   *
   * @throws AirdException when it cannot be written; the old file is still there
   */
  public void save() throws AirdException {
    if (isModified()) {
      Resource resource = session.getSessionResource();
      file.write(resource);
      resource.setModified(false);
      session.statusChanged();
    }
  }

  /** Writes to another file, beside the council that was saved there, and stays with that file. */
  public void saveAs(AirdFile other) throws AirdException {
    Resource resource = session.getSessionResource();
    boolean worthWriting = file.exists() || isModified();
    URI before = resource.getURI();
    resource.setURI(other.uri());
    Quietly.change(domain, this::nameCouncil);
    if (worthWriting) {
      try {
        other.write(resource);
      } catch (AirdException e) {
        resource.setURI(before);
        throw e;
      }
      resource.setModified(false);
    }
    file = other;
    session.statusChanged();
  }

  /** The main analysis names the council by its address of today. */
  private void nameCouncil() {
    DAnalysis analysis = (DAnalysis) session.getSessionResource().getContents().getFirst();
    ResourceDescriptor today = new ResourceDescriptor(council.getURI());
    if (!analysis.getSemanticResources().contains(today)) {
      analysis.getSemanticResources().removeIf(each -> domain.getResourceSet().getResource(each.getResourceURI(), false)
          == null);
      analysis.getSemanticResources().add(0, today);
    }
  }

  /** Closes the session; the council stays loaded and in its resource set. */
  @Override
  public void close() {
    if (session.isOpen()) {
      session.close(new NullProgressMonitor());
    }
  }

  private <T> T change(String label, Supplier<T> action) {
    var active = ((InternalTransactionalEditingDomain) domain).getActiveTransaction();
    if (active != null && !active.isReadOnly() && active.getOwner() == Thread.currentThread()) {
      return action.get();
    }
    Result<T> command = new Result<>(domain, label, action);
    domain.getCommandStack().execute(command);
    return command.result;
  }

  private static final class Result<T> extends RecordingCommand {

    private final Supplier<T> action;
    private T result;

    Result(TransactionalEditingDomain domain, String label, Supplier<T> action) {
      super(domain, label);
      this.action = action;
    }

    @Override
    protected void doExecute() {
      result = action.get();
    }
  }
}
