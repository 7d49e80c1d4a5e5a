package org.musubi.cli.command;

import java.nio.file.Files;
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
  private final CliContext context;

  /** @param context where to show what takes long, and that a file has problems */
  public CouncilStore(CliContext context) {
    this.context = context;
  }

  /**
   * Opens a file; says so when it has problems that do not prevent that.
   *
   * @throws CliException with a sentence for every reason why the file cannot be opened
   */
  public LoadedCouncil open(Path file) throws CliException {
    try {
      LoadedCouncil council = load(file);
      if (!council.problems().isEmpty()) {
        context.say(CliText.HAS_PROBLEMS.say(file, council.problems().size()));
      }
      return council;
    } catch (CouncilFileException e) {
      throw unusable(e);
    }
  }

  /** Like {@link #open(Path)}, but leaves it to the caller to say what is wrong. */
  public LoadedCouncil load(Path file) throws CouncilFileException {
    try (Progress progress = new Progress(context, CliText.READING.say(file))) {
      return files.load(file);
    }
  }

  /** A resource set in which the reference knowledge can be reached. */
  public ResourceSet newResourceSet() {
    return files.newResourceSet();
  }

  /** @throws CliException when a file must not be made at this place */
  public void requireFree(Path file, boolean overwrite) throws CliException {
    if (Files.isDirectory(file)) {
      throw new CliException(CliText.NAME_A_FILE.say(file));
    }
    if (Files.exists(file) && !overwrite) {
      throw new CliException(CliText.ALREADY_THERE.say(file));
    }
  }

  /** @throws CliException when it could not be saved; the file is unchanged then */
  public void save(CouncilModel model, Path file) throws CliException {
    try (Progress progress = new Progress(context, CliText.SAVING.say(file))) {
      files.save(model, file);
    } catch (CouncilFileException e) {
      throw unusable(e);
    }
  }

  private static CliException unusable(CouncilFileException e) {
    return new CliException(e.problems().stream().map(FileProblem::message).toList(), e);
  }
}
