package org.musubi.design.scenario;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.sirius.business.api.logger.RuntimeLogger;
import org.eclipse.sirius.business.api.logger.RuntimeLoggerManager;
import org.eclipse.sirius.business.internal.logger.RuntimeLoggerManagerImpl;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;

/** What Sirius and the platform report as wrong. */
final class Failures implements ILogListener, RuntimeLogger {

  private final List<String> found = new ArrayList<>();

  void start() {
    Platform.addLogListener(this);
    ((RuntimeLoggerManagerImpl) RuntimeLoggerManager.INSTANCE).add(this);
  }

  void stop() {
    ((RuntimeLoggerManagerImpl) RuntimeLoggerManager.INSTANCE).remove(this);
    Platform.removeLogListener(this);
  }

  List<String> take() {
    List<String> result = List.copyOf(found);
    found.clear();
    return result;
  }

  @Override
  public void logging(IStatus status, String plugin) {
    if (status.getSeverity() >= IStatus.WARNING) {
      found.add(status.getPlugin() + ": " + status.getMessage() + trace(status.getException()));
    }
  }

  private static String trace(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      text.append("\n  ").append(cause);
      for (int i = 0; i < Math.min(8, cause.getStackTrace().length); i++) {
        text.append("\n    ").append(cause.getStackTrace()[i]);
      }
    }
    return text.toString();
  }

  private void add(EObject element, EStructuralFeature feature, String problem) {
    found.add((element instanceof IdentifiedElement named ? named.getName() : String.valueOf(element)) + "."
        + feature.getName() + " " + (element == null ? "" : element.eGet(feature)) + ": " + problem);
  }

  @Override
  public void error(EObject element, EStructuralFeature feature, String message) {
    add(element, feature, message);
  }

  @Override
  public void error(EObject element, EStructuralFeature feature, Throwable exception) {
    add(element, feature, trace(exception));
  }

  @Override
  public void warning(EObject element, EStructuralFeature feature, String message) {
    add(element, feature, message);
  }

  @Override
  public void warning(EObject element, EStructuralFeature feature, Throwable exception) {
    add(element, feature, trace(exception));
  }

  @Override
  public void info(EObject element, EStructuralFeature feature, String message) {
    // no failure
  }

  @Override
  public void info(EObject element, EStructuralFeature feature, Throwable exception) {
    // no failure
  }

  @Override
  public void clearAll() {
    found.clear();
  }

  @Override
  public void clear(EObject element) {
    // all are kept until they are taken
  }
}
