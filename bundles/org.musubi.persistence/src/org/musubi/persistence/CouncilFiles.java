package org.musubi.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.FileProblem.Severity;

/**
 * Opens and saves council files. Nothing is ever lost here: a file that cannot be understood whole is not opened, and a
 * save that fails at any step leaves the file as it was.
 */
public final class CouncilFiles {

  /** Largest file opened unless said otherwise: 256 MB. */
  public static final long DEFAULT_LIMIT = 256L * 1024 * 1024;

  private final Consumer<ResourceSet> setup;
  private final long limit;
  private final DiskWriter disk;

  /** @param setup adds to a resource set what references lead to, usually {@code catalogues::attach} */
  public CouncilFiles(Consumer<ResourceSet> setup) {
    this(setup, DEFAULT_LIMIT);
  }

  /** @param limit size in bytes above which a file is refused */
  public CouncilFiles(Consumer<ResourceSet> setup, long limit) {
    this(setup, limit, new DiskWriter());
  }

  CouncilFiles(Consumer<ResourceSet> setup, long limit, DiskWriter disk) {
    this.setup = Objects.requireNonNull(setup);
    this.limit = limit;
    this.disk = disk;
  }

  /**
   * Opens a council in a resource set of its own.
   *
   * @throws CouncilFileException when the file is missing, damaged, unsafe, newer than this program or no council
   */
  public LoadedCouncil load(Path file) throws CouncilFileException {
    try {
      byte[] bytes = CouncilBytes.read(file, limit);
      XmlScan.check(file, bytes);
      Set<String> shares = new HashSet<>();
      ResourceSet set = newResourceSet(shares);
      MusubiResource resource = new MusubiResource(uri(file));
      if (resource.getURI().hasAuthority()) {
        shares.add(resource.getURI().authority());
      }
      set.getResources().add(resource);
      return build(file, bytes, resource);
    } catch (Refusal e) {
      throw new CouncilFileException(e.problem(), e);
    }
  }

  /**
   * Saves a council, in its own resource or in a new one when it has none yet. Saving under another name makes that the
   * place of the council. A file that already says the same is not written again.
   *
   * @throws CouncilFileException when it could not be saved; the file is unchanged then
   */
  public void save(CouncilModel model, Path file) throws CouncilFileException {
    Resource resource = model.eResource();
    boolean fresh = resource == null;
    if (fresh) {
      resource = new MusubiResource(uri(file));
      newResourceSet().getResources().add(resource);
      resource.getContents().add(model);
    }
    URI before = resource.getURI();
    boolean saved = false;
    try {
      resource.setURI(uri(file));
      save(resource);
      saved = true;
    } finally {
      if (!saved) {
        resource.setURI(before);
        if (fresh) {
          resource.getContents().remove(model);
        }
      }
    }
  }

  /**
   * Saves a resource to the file its URI names, as {@link #save(CouncilModel, Path)} does.
   *
   * @throws CouncilFileException when it could not be saved; the file is unchanged then
   */
  public void save(Resource resource) throws CouncilFileException {
    Path file = Path.of(resource.getURI().toFileString());
    try {
      byte[] bytes = serialize(resource);
      if (!Arrays.equals(bytes, serialize(readBack(resource.getURI(), bytes)))) {
        throw new SafeFile.NotTheSame(file);
      }
      if (!disk.mayReplace(file)) {
        throw new ReadOnly(file);
      }
      new SafeFile(disk).replace(file, bytes);
      resource.setModified(false);
    } catch (IOException e) {
      String sentence = notSaved(file, e);
      throw new CouncilFileException(
          new FileProblem(Kind.NOT_SAVED, Severity.ERROR, sentence, null, 0, 0), e);
    }
  }

  /**
   * A resource set in which council and catalogue files open safely: nothing is read but files of this machine and what
   * the set-up adds.
   */
  public ResourceSet newResourceSet() {
    return newResourceSet(new HashSet<>());
  }

  private ResourceSet newResourceSet(Set<String> shares) {
    ResourceSetImpl set = new ResourceSetImpl();
    set.setURIConverter(new ExtensibleURIConverterImpl(List.<URIHandler>of(new LocalFiles(limit, shares)), List.of()));
    var factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
    factories.put(MusubiResource.COUNCIL_EXTENSION, MusubiResource.factory());
    factories.put(MusubiResource.CATALOGUE_EXTENSION, MusubiResource.factory());
    setup.accept(set);
    set.getURIConverter().getURIHandlers().add(new NoOtherPlaces());
    return set;
  }

  private LoadedCouncil build(Path file, byte[] bytes, MusubiResource resource) throws CouncilFileException, Refusal {
    IOException failure = null;
    try {
      resource.load(new ByteArrayInputStream(bytes), null);
    } catch (IOException e) {
      failure = e;
    }
    List<FileProblem> found = new LoadProblems(file).of(resource);
    List<FileProblem> errors = found.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new CouncilFileException(errors, failure);
    }
    if (failure != null) {
      throw new Refusal(Kind.UNREADABLE, FileText.UNREADABLE.say(file, CouncilBytes.reason(failure)));
    }
    if (resource.getContents().size() == 1 && resource.getContents().getFirst() instanceof CouncilModel model) {
      return new LoadedCouncil(model, resource, file, found);
    }
    throw new Refusal(Kind.NOT_A_COUNCIL, FileText.NOT_A_COUNCIL.say(file, resource.getContents().size()));
  }

  private static byte[] serialize(Resource resource) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      resource.save(out, null);
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
    return out.toByteArray();
  }

  /** What a reader of the bytes would see, without what references lead to. */
  private Resource readBack(URI uri, byte[] bytes) throws IOException {
    MusubiResource copy = new MusubiResource(uri);
    new CouncilFiles(set -> { }, limit).newResourceSet().getResources().add(copy);
    copy.load(new ByteArrayInputStream(bytes), null);
    return copy;
  }

  private static String notSaved(Path file, IOException e) {
    Path folder = file.toAbsolutePath().getParent();
    if (e instanceof SafeFile.NotTheSame) {
      return FileText.NOT_SAVED_UNVERIFIED.say(file);
    }
    if (Files.isDirectory(file)) {
      return FileText.NOT_SAVED_IS_FOLDER.say(file);
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return FileText.NOT_SAVED_NO_FOLDER.say(file);
    }
    if (e instanceof ReadOnly) {
      return FileText.NOT_SAVED_READ_ONLY.say(file);
    }
    if (e instanceof AccessDeniedException) {
      return FileText.NOT_SAVED_NO_PERMISSION.say(file);
    }
    if (isFull(folder, e)) {
      return FileText.NOT_SAVED_DISK_FULL.say(file);
    }
    return FileText.NOT_SAVED.say(file, CouncilBytes.reason(e));
  }

  /** Systems word a full disk differently; no space left is the sure sign, the wording of Linux the second. */
  private static boolean isFull(Path folder, IOException e) {
    try {
      return String.valueOf(e.getMessage()).contains("No space left")
          || Files.getFileStore(folder).getUsableSpace() == 0;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static URI uri(Path file) {
    return URI.createFileURI(file.toAbsolutePath().normalize().toString());
  }

  /** The file exists and must not be written. */
  private static final class ReadOnly extends IOException {

    private static final long serialVersionUID = 1L;

    ReadOnly(Path file) {
      super(file.toString());
    }
  }
}
