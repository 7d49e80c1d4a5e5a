package org.musubi.workbench.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;
import org.musubi.persistence.FileProblem;
import org.musubi.persistence.LoadedCouncil;

/**
 * One open council file: the model, its history of changes and its place on disk, shared by everything that shows it.
 *
 * <p>Every change goes through {@link #change(String, Runnable)} and is one step of undo. Used by one thread, that of
 * the user interface.
 */
public final class CouncilSession {

  private final CouncilFiles files;
  private final Catalogues catalogues;
  private final CouncilModel model;
  private final List<FileProblem> problems;
  private final ComposedAdapterFactory adapterFactory = ItemProviders.factory();
  private final CouncilDomain domain;
  private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
  private Path file;
  private FileStamp stamp;
  /** An id that occurred twice was replaced while reading; only saving makes that last. */
  private boolean repaired;
  private boolean lastDirty;

  private CouncilSession(CouncilFiles files, LoadedCouncil loaded, CouncilDomainMaker maker) {
    this.files = files;
    this.catalogues = Catalogues.in(loaded.resource().getResourceSet());
    this.model = loaded.model();
    this.file = loaded.file();
    this.problems = List.copyOf(loaded.problems());
    this.repaired = problems.stream().anyMatch(problem -> problem.kind() == FileProblem.Kind.DUPLICATE_ID);
    this.lastDirty = repaired;
    this.stamp = FileStamp.of(file);
    this.domain = maker.make(loaded.resource(), adapterFactory, new Steps());
  }

  /**
   * Opens a council that is not shared with others; the workbench opens through {@link CouncilSessions}.
   *
   * @throws CouncilFileException with one sentence for the user when the file cannot be read as a council
   */
  public static CouncilSession open(Path file) throws CouncilFileException {
    return open(file, CouncilDomains.contributed());
  }

  /**
   * Opens a council that is not shared with others, in an editing domain of this maker.
   *
   * @throws CouncilFileException with one sentence for the user when the file cannot be read as a council
   */
  public static CouncilSession open(Path file, CouncilDomainMaker maker) throws CouncilFileException {
    CouncilFiles files = new CouncilFiles(Catalogues::in);
    return new CouncilSession(files, files.load(file.toAbsolutePath().normalize()), maker);
  }

  public CouncilModel model() {
    return model;
  }

  /** The resource that holds the model. */
  public Resource resource() {
    return model.eResource();
  }

  /** Where the council is saved; absolute. */
  public Path file() {
    return file;
  }

  /** Reference knowledge as seen by this council. */
  public Catalogues catalogues() {
    return catalogues;
  }

  /** What was odd about the file when it was read, but did not prevent reading it. */
  public List<FileProblem> problems() {
    return problems;
  }

  public AdapterFactoryEditingDomain domain() {
    return domain.editingDomain();
  }

  public AdapterFactory adapterFactory() {
    return adapterFactory;
  }

  /** True when there is something to save. */
  public boolean isDirty() {
    return repaired || domain.isSaveNeeded();
  }

  /**
   * Carries out one user action as one step of undo. An action that changes nothing leaves no trace; one that fails is
   * taken back whole. An action within an action belongs to the outer one.
   *
   * @param label what the user did, as shown behind "Undo", e.g. 「名称の変更」
   */
  public void change(String label, Runnable edit) {
    Objects.requireNonNull(label);
    Objects.requireNonNull(edit);
    domain.carryOut(label, edit);
  }

  /**
   * Notes something that the running action has just changed beside the model, to be undone and redone with it. Outside
   * of an action nothing is noted.
   *
   * @param undo sets the state before
   * @param redo sets the state after
   */
  public void noteSideStep(Runnable undo, Runnable redo) {
    domain.noteSideStep(new SideStep(undo, redo));
  }

  /** True while an action is carried out. */
  public boolean isChanging() {
    return domain.isChanging();
  }

  public boolean canUndo() {
    return domain.canUndo();
  }

  public boolean canRedo() {
    return domain.canRedo();
  }

  /** What undo would take back, empty when there is nothing. */
  public String undoLabel() {
    return domain.undoLabel();
  }

  /** What redo would do again, empty when there is nothing. */
  public String redoLabel() {
    return domain.redoLabel();
  }

  public void undo() {
    domain.undo();
  }

  public void redo() {
    domain.redo();
  }

  /**
   * Writes the council to its file.
   *
   * @throws CouncilFileException with one sentence for the user; the old file is untouched then
   */
  public void save(IProgressMonitor monitor) throws CouncilFileException {
    saveAs(file, monitor);
  }

  /** Writes the council to another file, which becomes its place from now on. */
  public void saveAs(Path target, IProgressMonitor monitor) throws CouncilFileException {
    SubMonitor progress = SubMonitor.convert(monitor, target.getFileName().toString(), 1);
    files.save(model, target);
    file = target;
    stamp = FileStamp.of(target);
    domain.saveIsDone();
    repaired = false;
    progress.worked(1);
    lastDirty = false;
    listeners.forEach(listener -> listener.saved(this));
    listeners.forEach(listener -> listener.stateChanged(this));
  }

  /** True when somebody else has written or removed the file since it was read or saved here. */
  public boolean isChangedOnDisk() {
    return !FileStamp.of(file).equals(stamp);
  }

  public void addListener(SessionListener listener) {
    listeners.add(listener);
  }

  public void removeListener(SessionListener listener) {
    listeners.remove(listener);
  }

  /** Ends the session; {@link CouncilSessions#close} calls it. */
  void dispose() {
    listeners.forEach(listener -> listener.closed(this));
    listeners.clear();
    domain.dispose();
    adapterFactory.dispose();
  }

  /** Passes on what happens in the editing domain. */
  private final class Steps implements CouncilDomainListener {

    @Override
    public void completing() {
      listeners.forEach(listener -> listener.completing(CouncilSession.this));
    }

    @Override
    public void changed(boolean ofModel) {
      if (ofModel) {
        listeners.forEach(listener -> listener.modelChanged(CouncilSession.this));
      }
      listeners.forEach(listener -> listener.historyChanged(CouncilSession.this));
      if (lastDirty != isDirty()) {
        lastDirty = isDirty();
        listeners.forEach(listener -> listener.stateChanged(CouncilSession.this));
      }
    }
  }
}
