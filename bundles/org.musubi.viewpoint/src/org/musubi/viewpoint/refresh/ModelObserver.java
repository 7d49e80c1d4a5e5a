package org.musubi.viewpoint.refresh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Watches the model: one adapter on everything below the roots. It collects what happened since the last refresh and
 * knows who refers to an element. Proxies are never resolved, unloaded resources never entered.
 */
final class ModelObserver implements Adapter {
  /** All elements of a type in the order of the model. */
  private record Listing(TypeTest type, List<EObject> elements) {
  }

  private final List<Notifier> roots;
  private final IdentityIndex<EObject> referrers = new IdentityIndex<>();
  private final Map<String, Listing> listings = new HashMap<>();
  private ModelChange change = new ModelChange();
  private boolean attached;

  ModelObserver(Collection<? extends Notifier> roots) {
    this.roots = List.copyOf(roots);
  }

  List<Notifier> roots() {
    return roots;
  }

  void attach() {
    if (!attached) {
      attached = true;
      roots.forEach(this::hook);
      change = new ModelChange();
    }
  }

  void detach() {
    if (attached) {
      attached = false;
      roots.forEach(this::unhook);
      referrers.clear();
      listings.clear();
      change = new ModelChange();
    }
  }

  /** What happened since the last call. */
  ModelChange takeChange() {
    ModelChange taken = change;
    change = new ModelChange();
    return taken;
  }

  boolean hasChange() {
    return !change.isEmpty();
  }

  /** Elements that refer to an element, without its container. */
  Collection<EObject> referrers(EObject element) {
    return referrers.get(element);
  }

  /** Whether the element is part of a model: neither deleted nor a proxy. */
  boolean isAttached(EObject element) {
    if (element == null || element.eIsProxy()) {
      return false;
    }
    return element.eResource() != null || roots.contains(EcoreUtil.getRootContainer(element));
  }

  /** All elements of a type below the roots, in the order of the model. */
  List<EObject> contents(TypeTest type) {
    return listings.computeIfAbsent(type.typeName(), any -> new Listing(type, collect(type))).elements();
  }

  private List<EObject> collect(TypeTest type) {
    List<EObject> result = new ArrayList<>();
    for (Notifier root : roots) {
      if (root instanceof ResourceSet set) {
        for (Resource resource : List.copyOf(set.getResources())) {
          collect(resource, type, result);
        }
      } else if (root instanceof Resource resource) {
        collect(resource, type, result);
      } else if (root instanceof EObject element) {
        collect(element, type, result);
      }
    }
    return result;
  }

  private static void collect(Resource resource, TypeTest type, List<EObject> result) {
    if (resource.isLoaded()) {
      resource.getContents().forEach(element -> collect(element, type, result));
    }
  }

  private static void collect(EObject element, TypeTest type, List<EObject> result) {
    if (type.accepts(element)) {
      result.add(element);
    }
    for (TreeIterator<EObject> contents = EcoreUtil.getAllContents(element, false); contents.hasNext();) {
      EObject next = contents.next();
      if (!next.eIsProxy() && type.accepts(next)) {
        result.add(next);
      }
    }
  }

  // ------------------------------------------------------------------------------------------------ notifications

  @Override
  public void notifyChanged(Notification notification) {
    if (notification.getEventType() == Notification.REMOVING_ADAPTER) {
      return;
    }
    Object notifier = notification.getNotifier();
    if (notifier instanceof EObject element) {
      element(element, notification);
    } else if (notifier instanceof Resource resource) {
      int feature = notification.getFeatureID(Resource.class);
      if (feature == Resource.RESOURCE__CONTENTS) {
        structure(notification, null);
      } else if (feature == Resource.RESOURCE__IS_LOADED && resource.isLoaded()) {
        resource.getContents().forEach(this::arrived);
      }
    } else if (notifier instanceof ResourceSet
        && notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES) {
      resources(notification);
    }
  }

  private void resources(Notification notification) {
    for (Object old : values(notification.getOldValue(), notification.getEventType() != Notification.MOVE)) {
      if (old instanceof Resource resource) {
        resource.getContents().forEach(this::left);
        unhook(resource);
      }
    }
    if (notification.getEventType() != Notification.MOVE) {
      for (Object added : values(notification.getNewValue(), true)) {
        if (added instanceof Resource resource) {
          hook(resource);
          if (resource.isLoaded()) {
            resource.getContents().forEach(this::arrived);
          }
        }
      }
    }
    listings.clear();
    change.setStructural();
  }

  private void element(EObject element, Notification notification) {
    if (notification.getFeature() instanceof EReference reference && !reference.isDerived()) {
      if (reference.isContainment()) {
        structure(notification, element);
        return;
      }
      if (!reference.isContainer() && notification.getEventType() != Notification.MOVE) {
        reference(element, notification);
      }
    }
    if (!notification.isTouch()) {
      change.touch(element);
    }
  }

  private void reference(EObject element, Notification notification) {
    for (Object old : values(notification.getOldValue(), true)) {
      if (old instanceof EObject target) {
        referrers.remove(target, element);
        change.relate(target);
      }
    }
    for (Object added : values(notification.getNewValue(), true)) {
      if (added instanceof EObject target) {
        referrers.add(target, element);
        change.relate(target);
      }
    }
  }

  private void structure(Notification notification, EObject container) {
    if (container != null) {
      change.touchContainers(container);
    }
    change.setStructural();
    boolean moved = notification.getEventType() == Notification.MOVE;
    for (Object old : values(notification.getOldValue(), !moved)) {
      if (old instanceof EObject element) {
        left(element);
      }
    }
    for (Object added : values(notification.getNewValue(), true)) {
      if (added instanceof EObject element && moved) {
        touchTree(element);
      } else if (added instanceof EObject element) {
        arrived(element);
      }
    }
  }

  /** The values a notification names; it may hold one, several, or an index or nothing in its place. */
  private static Collection<?> values(Object value, boolean wanted) {
    if (!wanted || value == null) {
      return List.of();
    }
    return value instanceof Collection<?> several ? several : List.of(value);
  }

  private void arrived(EObject element) {
    hook(element);
    touchTree(element);
  }

  private void left(EObject element) {
    touchTree(element);
    if (!isBelowObserved(element)) {
      unhook(element);
    }
  }

  private void touchTree(EObject element) {
    touchListed(element);
    EcoreUtil.getAllContents(element, false).forEachRemaining(next -> {
      if (next instanceof EObject content) {
        touchListed(content);
      }
    });
  }

  private void touchListed(EObject element) {
    change.touch(element);
    if (!listings.isEmpty()) {
      listings.values().removeIf(listing -> listing.type().accepts(element));
    }
  }

  /** A moved element is told as gone by its old container when it is already in the new one. */
  private boolean isBelowObserved(EObject element) {
    InternalEObject internal = (InternalEObject) element;
    InternalEObject container = internal.eInternalContainer();
    Resource.Internal resource = internal.eDirectResource();
    return container != null && container.eAdapters().contains(this)
        || resource != null && resource.eAdapters().contains(this);
  }

  // ----------------------------------------------------------------------------------------------------- adapters

  private void hook(Notifier notifier) {
    if (notifier instanceof EObject element) {
      hookTree(element);
    } else if (!notifier.eAdapters().contains(this)) {
      notifier.eAdapters().add(this);
      if (notifier instanceof ResourceSet set) {
        List.copyOf(set.getResources()).forEach(this::hook);
      } else if (notifier instanceof Resource resource && resource.isLoaded()) {
        resource.getContents().forEach(this::hookTree);
      }
    }
  }

  private void hookTree(EObject root) {
    Deque<EObject> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      EObject element = open.pop();
      if (!element.eIsProxy() && !element.eAdapters().contains(this)) {
        element.eAdapters().add(this);
        references(element, true);
        contents(element).forEachRemaining(open::push);
      }
    }
  }

  private void unhook(Notifier notifier) {
    if (notifier instanceof EObject element) {
      unhookTree(element);
    } else if (notifier.eAdapters().remove(this)) {
      if (notifier instanceof ResourceSet set) {
        List.copyOf(set.getResources()).forEach(this::unhook);
      } else if (notifier instanceof Resource resource && resource.isLoaded()) {
        resource.getContents().forEach(this::unhookTree);
      }
    }
  }

  private void unhookTree(EObject root) {
    Deque<EObject> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      EObject element = open.pop();
      if (element.eAdapters().remove(this)) {
        references(element, false);
      }
      contents(element).forEachRemaining(open::push);
    }
  }

  private void references(EObject element, boolean add) {
    Iterator<EObject> references = ((InternalEList<EObject>) element.eCrossReferences()).basicIterator();
    while (references.hasNext()) {
      EObject target = references.next();
      if (add) {
        referrers.add(target, element);
      } else {
        referrers.remove(target, element);
      }
    }
  }

  private static Iterator<EObject> contents(EObject element) {
    return ((InternalEList<EObject>) element.eContents()).basicIterator();
  }

  @Override
  public Notifier getTarget() {
    return null;
  }

  @Override
  public void setTarget(Notifier newTarget) {
    // one adapter for all: there is no single target
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return false;
  }
}
