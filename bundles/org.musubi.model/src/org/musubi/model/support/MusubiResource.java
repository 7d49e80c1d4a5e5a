package org.musubi.model.support;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A council or catalogue file: XMI in UTF-8 whose {@code xmi:id}s are the ids of the elements.
 *
 * <p>Looks elements up by id in constant time, reports an id that occurs twice as an error of the resource, and reads
 * XML without DOCTYPE, entities or network access.
 */
public final class MusubiResource extends XMIResourceImpl {

  /** File extension of a council. */
  public static final String COUNCIL_EXTENSION = "musubi";

  /** File extension of a catalogue. */
  public static final String CATALOGUE_EXTENSION = "musubi-catalogue";

  private static final Map<String, Boolean> HARDENED_PARSER = Map.of(
      "http://apache.org/xml/features/disallow-doctype-decl", true,
      "http://xml.org/sax/features/external-general-entities", false,
      "http://xml.org/sax/features/external-parameter-entities", false,
      "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
      "http://javax.xml.XMLConstants/feature/secure-processing", true);

  private final Map<String, EObject> elements = new HashMap<>();

  public MusubiResource(URI uri) {
    super(uri);
    setEncoding("UTF-8");
    Map<Object, Object> load = getDefaultLoadOptions();
    load.put(XMLResource.OPTION_PARSER_FEATURES, HARDENED_PARSER);
    load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
    Map<Object, Object> save = getDefaultSaveOptions();
    save.put(XMLResource.OPTION_LINE_WIDTH, 120);
    save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
    save.put(XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl());
  }

  /** Makes {@link MusubiResource}s for both extensions. */
  public static Resource.Factory factory() {
    return MusubiResource::new;
  }

  @Override
  public String getID(EObject element) {
    return element instanceof MusubiObject known ? known.assignedId() : super.getID(element);
  }

  @Override
  public void setID(EObject element, String id) {
    if (id != null && element instanceof MusubiObject known) {
      if (elements.get(known.assignedIdOrNull()) == element) {
        elements.remove(known.assignedIdOrNull());
      }
      known.assignId(id);
      register(known);
    } else {
      super.setID(element, id);
    }
  }

  @Override
  protected EObject getEObjectByID(String id) {
    return elements.get(id);
  }

  @Override
  protected boolean isAttachedDetachedHelperRequired() {
    return true;
  }

  @Override
  protected void attachedHelper(EObject element) {
    super.attachedHelper(element);
    // While loading, the id is only known once the attributes have been read: setID registers then.
    if (!isLoading() && element instanceof MusubiObject known) {
      register(known);
    }
  }

  @Override
  protected void detachedHelper(EObject element) {
    super.detachedHelper(element);
    if (element instanceof MusubiObject known && known.assignedIdOrNull() != null) {
      elements.remove(known.assignedId(), element);
    }
  }

  @Override
  protected void doUnload() {
    super.doUnload();
    elements.clear();
  }

  private void register(MusubiObject element) {
    EObject other = elements.putIfAbsent(element.assignedId(), element);
    if (other != null && other != element) {
      getErrors().add(new DuplicateIdDiagnostic(this, element.assignedId(), other, element));
    }
  }
}
