package org.musubi.persistence;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.model.council.CouncilModel;

/**
 * A council as read from its file.
 *
 * @param resource holds the model; its resource set is the one to load related files into
 * @param problems what is odd about the file but lost nothing; empty for a sound file
 */
public record LoadedCouncil(CouncilModel model, Resource resource, Path file, List<FileProblem> problems) {

  public LoadedCouncil {
    problems = List.copyOf(problems);
  }
}
