package org.musubi.model.support;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A council or catalogue file: XMI in UTF-8 whose {@code xmi:id}s are the ids of the elements.
 *
 * <p>Looks elements up by id in constant time and reads XML without DOCTYPE, entities or network access. What is odd
 * about a file but loses nothing is a warning of the resource: {@link DuplicateIdDiagnostic},
 * {@link DanglingReferenceDiagnostic}.
 */
public final class MusubiResource extends XMIResourceImpl {

  /** File extension of a council. */
  public static final String COUNCIL_EXTENSION = "musubi";

  /** File extension of a catalogue. */
  public static final String CATALOGUE_EXTENSION = "musubi-catalogue";

  /**
   * Deepest nesting of elements that is read. Real councils nest a dozen levels, causes and card groups perhaps
   * further; parsers of newer Java versions refuse more than 100.
   */
  public static final int MAX_DEPTH = 90;

  private static final String ENCODING = "UTF-8";

  private static final Map<String, Boolean> HARDENED_PARSER = Map.of(
      "http://apache.org/xml/features/disallow-doctype-decl", true,
      "http://xml.org/sax/features/external-general-entities", false,
      "http://xml.org/sax/features/external-parameter-entities", false,
      "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
      "http://javax.xml.XMLConstants/feature/secure-processing", true);

  private final Map<String, EObject> elements = new HashMap<>();
  private final Map<EClass, Set<String>> retiredCodes = new HashMap<>();
  private final Set<InternalEObject> placeholders = Collections.newSetFromMap(new IdentityHashMap<>());
  private MusubiReader reader;

  public MusubiResource(URI uri) {
    super(uri);
    setEncoding(ENCODING);
    Map<Object, Object> load = getDefaultLoadOptions();
    load.put(XMLResource.OPTION_PARSER_FEATURES, HARDENED_PARSER);
    load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
    Map<Object, Object> save = getDefaultSaveOptions();
    save.put(XMLResource.OPTION_LINE_WIDTH, 120);
    save.put(Resource.OPTION_LINE_DELIMITER, "\n");
    save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_RECORD);
    save.put(XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl());
  }

  /** Makes {@link MusubiResource}s for both extensions. */
  public static Resource.Factory factory() {
    return MusubiResource::new;
  }

  /**
   * Codes of elements of this kind that were removed since the file was opened. They are not given again: minutes and
   * printed plans may still mention them.
   */
  public Set<String> retiredCodes(EClass kind) {
    return Set.copyOf(retiredCodes.getOrDefault(kind, Set.of()));
  }

  @Override
  public void setURI(URI uri) {
    super.setURI(uri);
    // A reference to a missing element of this file stays one when the file gets another name.
    placeholders.forEach(p -> p.eSetProxyURI(uri.appendFragment(p.eProxyURI().fragment())));
  }

  @Override
  public String getID(EObject element) {
    return element instanceof MusubiObject known ? known.assignedId() : super.getID(element);
  }

  @Override
  public void setID(EObject element, String id) {
    if (id != null && element instanceof MusubiObject known) {
      elements.remove(known.assignedIdOrNull(), element);
      known.takeId(id);
      register(known);
    } else {
      super.setID(element, id);
    }
  }

  @Override
  public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
    try {
      super.doLoad(in, options);
    } finally {
      reader = null;
      setEncoding(ENCODING);
      registerElementsWithoutId();
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
      retireCode(element);
    }
  }

  @Override
  protected void doUnload() {
    super.doUnload();
    elements.clear();
    retiredCodes.clear();
    placeholders.clear();
  }

  @Override
  protected XMLHelper createXMLHelper() {
    return new MusubiHelper(this);
  }

  @Override
  protected XMLLoad createXMLLoad() {
    return new XMILoadImpl(createXMLHelper()) {
      @Override
      protected DefaultHandler makeDefaultHandler() {
        reader = new MusubiReader(MusubiResource.this, helper, options);
        return reader;
      }
    };
  }

  @Override
  protected XMLSave createXMLSave() {
    return new MusubiWriter(createXMLHelper());
  }

  /** Takes a proxy that stands for an element missing in this file. */
  void addPlaceholder(InternalEObject proxy) {
    placeholders.add(proxy);
  }

  /** True for a proxy made while reading this file, for a reference to an id no element of the file has. */
  public boolean isPlaceholder(EObject element) {
    return placeholders.contains(element);
  }

  private void register(MusubiObject element) {
    String id = element.assignedId();
    EObject other = elements.putIfAbsent(id, element);
    if (other != null && other != element) {
      int line = reader == null ? 0 : reader.line();
      int column = reader == null ? 0 : reader.column();
      getWarnings().add(new DuplicateIdDiagnostic(this, id, other, element, line, column));
      element.takeId(MusubiObject.newId());
      elements.put(element.assignedId(), element);
    }
  }

  private void registerElementsWithoutId() {
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(this, false); all.hasNext();) {
      if (all.next() instanceof MusubiObject known && elements.get(known.assignedIdOrNull()) != known) {
        register(known);
      }
    }
  }

  private void retireCode(EObject element) {
    EStructuralFeature code = element.eClass().getEStructuralFeature("code");
    if (code != null && element.eGet(code) instanceof String text && !text.isBlank()) {
      retiredCodes.computeIfAbsent(element.eClass(), kind -> new HashSet<>()).add(text);
    }
  }
}
