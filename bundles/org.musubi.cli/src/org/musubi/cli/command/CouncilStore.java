package org.musubi.cli.command;

import java.nio.file.Path;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;
import org.musubi.persistence.FileProblem;
import org.musubi.persistence.LoadedCouncil;

/** Opens and saves council files for commands, with the reference knowledge at hand. */
public final class CouncilStore {

  private final CouncilFiles files = new CouncilFiles(Catalogues::in);

  /** @throws CliException with a sentence for every reason why the file cannot be opened */
  public LoadedCouncil open(Path file) throws CliException {
    try {
      return files.load(file);
    } catch (CouncilFileException e) {
      throw unusable(e);
    }
  }

  /** Like {@link #open(Path)}, but leaves it to the caller to say what is wrong. */
  public LoadedCouncil load(Path file) throws CouncilFileException {
    return files.load(file);
  }

  /** A resource set in which the reference knowledge can be reached. */
  public ResourceSet newResourceSet() {
    return files.newResourceSet();
  }

  /** @throws CliException when it could not be saved; the file is unchanged then */
  public void save(CouncilModel model, Path file) throws CliException {
    try {
      files.save(model, file);
    } catch (CouncilFileException e) {
      throw unusable(e);
    }
  }

  private static CliException unusable(CouncilFileException e) {
    return new CliException(e.problems().stream().map(FileProblem::message).toList(), e);
  }
}
