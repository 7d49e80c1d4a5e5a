package org.musubi.model.support;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root class of everything in a council file: gives each object a UUID at birth.
 *
 * <p>The id is no ordinary attribute: it cannot be set by forms, commands or {@code EcoreUtil.copy}, so a copy is a
 * new element with an id of its own. Resources and deterministic generators set it with {@link #assignId(String)}.
 */
public abstract class MusubiObject extends MinimalEObjectImpl.Container {

  private String assignedId;

  /** The id; created on first use so that loading a file does not draw random numbers in vain. */
  public String assignedId() {
    if (assignedId == null) {
      assignedId = newId();
    }
    return assignedId;
  }

  /** The id if one was drawn or assigned yet. */
  String assignedIdOrNull() {
    return assignedId;
  }

  /** For loading and generating only: takes over the id under which this element is already known. */
  public void assignId(String id) {
    Objects.requireNonNull(id);
    if (eResource() instanceof MusubiResource resource) {
      resource.setID(this, id);
    } else {
      assignedId = id;
    }
  }

  /** Sets the id without telling the resource. */
  void takeId(String id) {
    assignedId = id;
  }

  /** A fresh id: a random UUID behind an underscore, because XML ids must not start with a digit. */
  public static String newId() {
    return "_" + UUID.randomUUID();
  }
}
