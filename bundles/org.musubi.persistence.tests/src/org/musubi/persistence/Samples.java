package org.musubi.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Files as text, and a catalogue small enough to read in a test. */
final class Samples {

  static final String SOUND = """
      <?xml version="1.0" encoding="UTF-8"?>
      <council:CouncilModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:council="http://org.musubi/council/1.0" xmi:id="_model" name="みどり圏域" formatVersion="1.0">
        <council xmi:id="_c" name="みどり圏域地域・職域連携推進協議会" secretariat="_a"/>
        <organizations xmi:id="_a" code="機関-01" name="みどり保健所"/>
        <organizations xmi:id="_b" code="機関-02" name="商工会議所">
          <type href="musubi:/catalogue/organizations.musubi-catalogue#OT19"/>
        </organizations>
        <relationships xmi:id="_r" source="_a" target="_b"/>
      </council:CouncilModel>
      """;

  private static final String CATALOGUE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <catalogue:Catalogue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:catalogue="http://org.musubi/catalogue/1.0" xmi:id="CAT">
        <organizationTypes xmi:id="OT19" code="OT19" name="商工会議所・商工会"/>
      </catalogue:Catalogue>
      """;

  private Samples() {
  }

  static String with(String part) {
    return SOUND.replace("</council:CouncilModel>", part + "\n</council:CouncilModel>");
  }

  static void attachCatalogue(ResourceSet set) {
    set.getURIConverter().getURIHandlers().add(0, new URIHandlerImpl() {
      @Override
      public boolean canHandle(URI uri) {
        return "musubi".equals(uri.scheme());
      }

      @Override
      public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        return new ByteArrayInputStream(CATALOGUE.getBytes(StandardCharsets.UTF_8));
      }
    });
  }
}
