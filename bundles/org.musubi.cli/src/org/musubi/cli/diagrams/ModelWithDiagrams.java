package org.musubi.cli.diagrams;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.cli.command.CliText;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.refresh.RefreshProblem;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.store.DiagramMemory;
import org.musubi.viewpoint.store.DiagramsFile;
import org.musubi.viewpoint.store.DiagramsFileException;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;

/**
 * A model and its diagrams: those stored beside it, and for each description that has none stored, one for each element
 * it fits.
 */
final class ModelWithDiagrams implements AutoCloseable {

  private final Resource model;
  private final RepresentationSession session;
  /** What a specification does to a new diagram is done in memory only. */
  private final RecordingChangeRunner runner;
  private final Tools tools;
  private final List<Diagram> diagrams = new ArrayList<>();

  /** @param notices told what does not prevent drawing */
  ModelWithDiagrams(Path file, Resource model, Specification specification, ElementLabels labels,
      Consumer<String> notices) {
    this.model = model;
    session = new RepresentationSession(specification, List.of(model), labels);
    runner = new RecordingChangeRunner(List.of(model), session::diagrams);
    tools = new Tools(session, runner);
    List<Diagram> stored = recall(file, notices);
    for (DiagramDescription description : descriptions()) {
      List<Diagram> known = stored.stream().filter(diagram -> diagram.description() == description).toList();
      diagrams.addAll(known.isEmpty() ? made(description) : known);
    }
  }

  List<Diagram> diagrams() {
    return diagrams;
  }

  /** What could not be computed. */
  List<String> problems() {
    return session.problems().stream().map(RefreshProblem::sentence).distinct().toList();
  }

  RepresentationSession session() {
    return session;
  }

  private List<Diagram> recall(Path file, Consumer<String> notices) {
    ElementReferences references = new ElementReferences(model);
    List<Diagram> recalled = new ArrayList<>();
    try {
      for (StoredRepresentation stored : DiagramsFile.beside(file).read()) {
        EObject target = references.find(stored.target());
        if (stored instanceof StoredDiagram diagram && target != null
            && session.specification().representation(diagram.description()) instanceof DiagramDescription known) {
          recalled.add(recalled(diagram, known, target, references));
        }
      }
    } catch (DiagramsFileException e) {
      notices.accept(e.getMessage());
      notices.accept(CliText.LAID_OUT_ANEW.say());
    }
    return recalled;
  }

  private Diagram recalled(StoredDiagram stored, DiagramDescription description, EObject target,
      ElementReferences references) {
    Diagram diagram = new Diagram(stored.id(), description, target, stored.name());
    DiagramMemory memory = new DiagramMemory(diagram, references);
    memory.recall(stored);
    session.openDiagram(diagram);
    memory.appeared(diagram.allElements().toList());
    return diagram;
  }

  /** One diagram for each of the uppermost elements a description fits: what lies in them is part of their diagram. */
  private List<Diagram> made(DiagramDescription description) {
    return model.getContents().stream().flatMap(root -> uppermost(root, description).stream())
        .map(target -> tools.createDiagram(description, target, null)).toList();
  }

  private List<DiagramDescription> descriptions() {
    return session.specification().representations().stream().filter(DiagramDescription.class::isInstance)
        .map(DiagramDescription.class::cast).toList();
  }

  private List<EObject> uppermost(EObject root, DiagramDescription description) {
    if (fits(description, root)) {
      return List.of(root);
    }
    List<EObject> found = new ArrayList<>();
    for (TreeIterator<EObject> walk = root.eAllContents(); walk.hasNext();) {
      EObject element = walk.next();
      if (fits(description, element)) {
        found.add(element);
        walk.prune();
      }
    }
    return found;
  }

  private boolean fits(DiagramDescription description, EObject element) {
    return session.specification().isInstance(element, description.getDomainClass())
        && session.diagramsFor(element).contains(description);
  }

  @Override
  public void close() {
    tools.close();
    runner.close();
    session.close();
  }
}
